// 取組項目の数を、最新の評価ごとに数えます。Node.js 18 以降で動きます。
// Counts the actions by their latest grade. Needs Node.js 18 or later.
//
//   node count.mjs [場所 / where the data is, with the final slash]
import { readFile } from "node:fs/promises";

const data = process.argv[2] ?? "@DATA@";
const text = data.includes("://")
  ? await (await fetch(data + "actions.json")).text()
  : await readFile(data + "actions.json", "utf8");

const counts = new Map();
for (const action of JSON.parse(text).rows) {
  const grade = action.latest_grade_symbol;
  counts.set(grade, (counts.get(grade) ?? 0) + 1);
}
for (const [grade, count] of [...counts].sort()) {
  console.log(grade, count);
}
