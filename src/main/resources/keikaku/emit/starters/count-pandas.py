# 取組項目の数を、最新の評価ごとに数えます。pandas を使います。
# Counts the actions by their latest grade, with pandas.
#
#   python3 count-pandas.py [場所 / where the data is, with the final slash]
import sys

import pandas

data = sys.argv[1] if len(sys.argv) > 1 else "@DATA@"

# 番号やコードは文字として読みます。 / Numbers and codes are read as text.
actions = pandas.read_csv(data + "actions.csv", dtype="string", keep_default_na=False)
counts = actions["latest_grade_symbol"].value_counts().sort_index()
for grade, count in counts.items():
    print(grade, count)
