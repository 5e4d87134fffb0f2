# 取組項目の数を、最新の評価ごとに数えます。Python 3 だけで動きます。
# Counts the actions by their latest grade. Needs Python 3 and nothing else.
#
#   python3 count.py [場所 / where the data is, with the final slash]
import collections
import csv
import io
import sys
import urllib.request

data = sys.argv[1] if len(sys.argv) > 1 else "@DATA@"

if "://" in data:
    with urllib.request.urlopen(data + "actions.csv") as answer:
        text = answer.read().decode("utf-8")
else:
    with open(data + "actions.csv", encoding="utf-8", newline="") as file:
        text = file.read()

rows = csv.DictReader(io.StringIO(text, newline=""))
counts = collections.Counter(row["latest_grade_symbol"] for row in rows)
for grade, count in sorted(counts.items()):
    print(grade, count)
