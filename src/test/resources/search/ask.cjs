// Asks the site's own search: node ask.cjs SCRIPT INDEX < queries > answers
"use strict";
const fs = require("fs");
const [script, index] = process.argv.slice(2);
const engine = require(fs.realpathSync(script));
globalThis.window = {};
(0, eval)(fs.readFileSync(index, "utf8"));
const names = (entries) => entries.map((entry) => entry.k + " " + entry.id).join(", ");
const queries = fs.readFileSync(0, "utf8").trim().split("\n");
for (const query of queries) {
  const found = engine.search(window.keikaku, query);
  console.log((query + " | " + names(found.hits) + " | " + names(found.near)).trimEnd());
}
