// Asks the site's own search: node ask.cjs SCRIPT INDEX < queries > answers
"use strict";
const fs = require("fs");
const path = require("path");
const [script, index] = process.argv.slice(2);
const engine = require(fs.realpathSync(script));
globalThis.window = globalThis;
const load = (file) => (0, eval)(fs.readFileSync(file, "utf8"));
// As in a browser, a script is there some time after it was asked for.
engine.fetch = (file, then) => setTimeout(() => { load(file); then(); });
const names = (entries) => entries.map((entry) => entry.k + " " + entry.id).join(", ");
load(index);
window.keikaku.at = path.dirname(index) + "/";
const ask = (query) => new Promise((then) => engine.ask(window.keikaku, query, then));
(async () => {
  for (const query of fs.readFileSync(0, "utf8").trim().split("\n")) {
    const found = await ask(query);
    console.log((query + " | " + names(found.hits) + " | " + names(found.near)).trimEnd());
  }
})();
