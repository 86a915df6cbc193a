// Writes contracts/gen/<vendor>.ts from the contracts, and SUPPORTED.md from contracts and tables.
// With --check, writes nothing and fails when something on disk is not what would be written.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";
import "./build.mjs";

const check = process.argv.includes("--check");
const { bundleContract, supportedMarkdown } = await import("../dist/tools.js");
const stale = [];

function settle(path, text) {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  if (check) stale.push(path);
  else {
    writeFileSync(path, text);
    console.log(`wrote ${path}`);
  }
}

mkdirSync("contracts/gen", { recursive: true });
const vendors = readdirSync("contracts", { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== "gen").map((entry) => entry.name);
for (const vendor of vendors) {
  const { documents } = bundleContract(`contracts/${vendor}`);
  const merged = structuredClone(documents[0]);
  for (const further of documents.slice(1)) {
    Object.assign((merged.paths ??= {}), further.paths);
    for (const [kind, group] of Object.entries(further.components ?? {})) merged.components[kind] = { ...group, ...merged.components[kind] };
  }
  const nodes = await openapiTS(merged, { defaultNonNullable: false, alphabetize: false });
  settle(`contracts/gen/${vendor}.ts`, `// Generated from contracts/${vendor} by "npm run generate"; not edited by hand.\n/* oxlint-disable */\n${astToString(nodes)}`);
}
if (supportedMarkdown) settle("SUPPORTED.md", await supportedMarkdown());
if (stale.length) {
  console.error(`stale: ${stale.join(", ")}; run "npm run generate"`);
  process.exit(1);
}
