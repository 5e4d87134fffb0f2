#!/usr/bin/env python3
"""Reads the published RDF with rdflib and checks that it says what the CSV files say.

    scripts/read/rdf.py public

Needs rdflib 6 or later (Debian: python3-rdflib).
"""

import collections
import csv
import pathlib
import sys

from rdflib import Graph
from rdflib.compare import isomorphic

SITE = "https://site.invalid/"
PREFIXES = """
PREFIX dcat: <http://www.w3.org/ns/dcat#>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX schema: <https://schema.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
"""


def read(site, path, syntax):
    graph = Graph()
    text = (site / path).read_text(encoding="utf-8")
    return graph.parse(data=text, format=syntax, publicID=SITE + path)


def check(holds, claim):
    if not holds:
        sys.exit(f"rdflib: {claim}: no")
    print(f"rdflib: {claim}")


def main(site):
    catalog = read(site, "catalog.ttl", "turtle")
    check(
        isomorphic(catalog, read(site, "catalog.jsonld", "json-ld"))
        and isomorphic(catalog, read(site, "catalog.rdf", "xml")),
        "the catalogue says the same in Turtle, JSON-LD and RDF/XML",
    )
    # Harvesters such as CKAN's take whatever is called a data set, wherever it stands.
    datasets = list(catalog.query(PREFIXES + "SELECT ?d { ?d a dcat:Dataset }"))
    check(len(datasets) == 1, "the catalogue has one data set: " + str(datasets[0].d))

    plan = read(site, "data/plan.ttl", "turtle")
    check(
        isomorphic(plan, read(site, "data/plan.jsonld", "json-ld")),
        "the plan says the same in Turtle and JSON-LD",
    )
    grades = collections.Counter(
        str(row.symbol)
        for row in plan.query(
            PREFIXES
            + "SELECT ?e ?symbol { ?e a schema:Review ; schema:reviewRating/skos:notation ?symbol }"
        )
    )
    with open(site / "data/evaluations.csv", encoding="utf-8", newline="") as file:
        expected = collections.Counter(row["grade_symbol"] for row in csv.DictReader(file))
    check(grades == expected, "grades count as in evaluations.csv: " + str(dict(expected)))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: scripts/read/rdf.py FOLDER")
    main(pathlib.Path(sys.argv[1]))
