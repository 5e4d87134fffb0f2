"""Asks a web server for the files of the site and judges how it answers.

answers.py ADDRESS FOLDER [storage]: a storage sends no headers for security and knows no pages
"""

import http.client
import pathlib
import re
import sys
import urllib.parse

address, folder = urllib.parse.urlsplit(sys.argv[1]), pathlib.Path(sys.argv[2])
storage = sys.argv[3:] == ["storage"]
faults = []

TYPES = {
    "html": "text/html; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "txt": "text/plain; charset=utf-8",
    "json": "application/json",
    "jsonld": "application/ld+json",
    "ndjson": "application/x-ndjson",
    "ttl": "text/turtle; charset=utf-8",
    "rdf": "application/rdf+xml",
    "xml": "application/xml",
    "svg": "image/svg+xml",
    "png": "image/png",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "zip": "application/zip",
}
DATA = {"csv", "json", "jsonld", "ndjson", "ttl", "rdf", "xlsx", "ods", "zip"}
SECURE = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Content-Security-Policy": "frame-ancestors 'none'",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


def get(path):
    connection = http.client.HTTPConnection(address.netloc, timeout=20)
    connection.request("GET", urllib.parse.quote(address.path + path))
    answer = connection.getresponse()
    return answer, answer.read()


def expect(path, what, expected, found):
    if expected != found:
        faults.append(f"{path}: {what} is {str(found)[:120]!r}, not {str(expected)[:120]!r}")


def is_as(expected, found):
    plain = (found or "").lower().replace(" ", "").replace('"', "")
    return plain == expected.replace(" ", "") or (
        "charset" not in expected and plain.split(";")[0] == expected
    )


def judge(path, status=200):
    answer, body = get("/" + path)
    expect(path, "the status", status, answer.status)
    for name, value in () if storage else SECURE.items():
        expect(path, name, value, answer.getheader(name))
    kind = "html" if status == 404 else path.rsplit(".", 1)[-1]
    wanted = TYPES.get(kind, "")
    if storage and kind not in {"csv", "ttl"}:
        wanted = wanted.split(";")[0]
    if wanted and not is_as(wanted, answer.getheader("Content-Type")):
        faults.append(f"{path}: {answer.getheader('Content-Type')!r}, not {wanted!r}")
    if status == 200:
        expect(path, "the text", (folder / path).read_bytes(), body)
        hashed = re.search(r"\.[0-9a-f]{8,}\.(css|js|svg|png)$", path)
        cache = "public, max-age=31536000, immutable" if hashed else "no-cache"
        expect(path, "Cache-Control", cache, answer.getheader("Cache-Control"))
        origin = "*" if kind in DATA and not storage else None
        expect(path, "Access-Control-Allow-Origin", origin, answer.getheader("Access-Control-Allow-Origin"))


paths = sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
seen = {}
for path in paths:
    if not path.rsplit("/", 1)[-1].startswith(".") and path != "CNAME":
        seen.setdefault((path.rsplit(".", 1)[-1], path.split("/")[0]), path)
for path in sorted(set(seen.values()) | {p for p in paths if p.startswith("assets/")}):
    judge(path)
if not storage:
    answer, body = get("/")
    expect("/", "the text", (folder / "index.html").read_bytes(), body)
    judge("nowhere.html", 404)
    answer, body = get("/nowhere.html")
    expect("nowhere.html", "the text", (folder / "404.html").read_bytes(), body)

if faults:
    sys.exit("\n".join(faults))
pages = "" if storage else ", the top page and the page for missing addresses"
print(f"{len(seen)} kinds of files{pages}: as they should be")
