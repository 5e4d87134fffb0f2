"""Takes the recipes for web servers out of the handbook, as they are printed there.

recipes.py PAGE HEADING [NUMBER]: the code block with that number (0 is the first) after the heading.
"""

import re
import sys

page, heading = sys.argv[1:3]
number = int(sys.argv[3]) if len(sys.argv) > 3 else 0
text = open(page, encoding="utf-8").read()
place = text.index(heading)
print(re.findall(r"^```\n(.*?)^```$", text[place:], re.M | re.S)[number], end="")
