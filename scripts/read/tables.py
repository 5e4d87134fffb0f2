"""Reads every table in every form that is published and compares them cell by cell.

    tables.py DATA SHEETS OPEN CSV ARCHIVE

DATA is the published data folder; SHEETS the sheets of the Excel workbook, OPEN those of the
OpenDocument file and CSV the spreadsheet files as LibreOffice saved them again; ARCHIVE a downloaded
copy of all data.
"""

import csv
import hashlib
import json
import pathlib
import sys
import zipfile

import pandas

data, sheets, open_sheets, resaved, archive = map(pathlib.Path, sys.argv[1:])


def rows(path, encoding="utf-8"):
    with open(path, encoding=encoding, newline="") as file:
        return list(csv.reader(file, strict=True))


def cell(row, name):
    """The cell that the row of a JSON file has for a column."""
    if name in row:
        value = row[name]
    else:
        field, _, language = name.rpartition("_")
        value = row[field].get(language)
    if value is None:
        return ""
    if isinstance(value, list):
        return ";".join(value)
    return str(value).replace("\n\n", " ¶ ")


def same(name, what, left, right):
    if left != right:
        for number, (a, b) in enumerate(zip(left, right), 1):
            if a != b:
                sys.exit(f"{name}: {what} differs in line {number}:\n{a}\n{b}")
        sys.exit(f"{name}: {what} has {len(right)} lines instead of {len(left)}")


tables = sorted(path.stem for path in data.glob("*.csv"))
if len(tables) < 11:
    sys.exit("there are too few tables: " + ", ".join(tables))
count = 0
for name in tables:
    plain = rows(data / f"{name}.csv")
    header = plain[0]
    same(name, "the spreadsheet CSV", plain[1:], rows(data / "ja" / f"{name}.csv", "utf-8-sig")[1:])
    same(name, "the CSV in LibreOffice", rows(data / "ja" / f"{name}.csv", "utf-8-sig"),
         rows(resaved / f"{name}.csv"))
    same(name, "the sheet in LibreOffice", plain, rows(sheets / f"plan-{name}.csv"))
    same(name, "the OpenDocument sheet", plain, rows(open_sheets / f"plan-{name}.csv"))
    text = json.loads((data / f"{name}.json").read_text("utf-8"))
    same(name, "JSON", plain[1:], [[cell(row, column) for column in header] for row in text["rows"]])
    frame = pandas.read_csv(data / f"{name}.csv", dtype=str, keep_default_na=False)
    same(name, "pandas", plain, [list(frame.columns)] + frame.values.tolist())
    count += len(plain) - 1

with zipfile.ZipFile(archive) as packed:
    if packed.testzip():
        sys.exit("the archive is damaged")
    for entry in packed.infolist():
        path = data / entry.filename.split("/", 1)[1]
        if hashlib.sha256(packed.read(entry)).digest() != hashlib.sha256(path.read_bytes()).digest():
            sys.exit(f"the archive has another {path.name}")

print(f"{len(tables)} tables, {count} rows: CSV, JSON, both workbooks, LibreOffice and pandas agree")
