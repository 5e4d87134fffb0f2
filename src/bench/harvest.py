"""Reads the catalogues of many municipalities as a national portal would, into one graph.

    harvest.py FOLDER    the catalogues, *.ttl

Says what the reading took, and answers three questions that a portal asks of the whole.
"""

import json
import pathlib
import resource
import sys
import time

import rdflib

QUESTIONS = {
    "data sets": "SELECT (COUNT(?d) AS ?n) { ?d a dcat:Dataset }",
    "files": "SELECT (COUNT(?f) AS ?n) { ?f a dcat:Distribution ; dcat:downloadURL ?u }",
    "publishers with one code each":
        "SELECT (COUNT(DISTINCT ?c) AS ?n) { ?d a dcat:Dataset ; dct:publisher/dct:identifier ?c }",
}

folder = pathlib.Path(sys.argv[1])
files = sorted(folder.glob("*.ttl"))
graph = rdflib.Graph()
graph.bind("dcat", "http://www.w3.org/ns/dcat#")
graph.bind("dct", "http://purl.org/dc/terms/")
start, processor = time.perf_counter(), time.process_time()
for file in files:
    graph.parse(file, format="turtle", publicID=f"https://portal.example/{file.stem}/")
found = {
    "catalogues": len(files),
    "bytes": sum(file.stat().st_size for file in files),
    "statements": len(graph),
    "seconds": round(time.perf_counter() - start, 1),
    "processor seconds": round(time.process_time() - processor, 1),
}
for name, query in QUESTIONS.items():
    start = time.perf_counter()
    found[name] = int(next(iter(graph.query(query)))[0])
    found[name + ", seconds"] = round(time.perf_counter() - start, 2)
found["peak MiB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
print(json.dumps(found, indent=1))
