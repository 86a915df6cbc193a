// Writes contracts/gen/<vendor>.ts from the contracts, SUPPORTED.md from contracts and tables, and scenarios/uses.json from the stories.
// With --check, writes nothing and fails when something on disk is not what would be written. Names of vendors: the types of those alone.
// "uses": scenarios/uses.json alone, which takes all stories to be run; without names it is written when something they are made of is newer.
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import openapiTS, { astToString } from "openapi-typescript";
import "./build.mjs";

const check = process.argv.includes("--check");
const { bundleContract, storyUses, supportedMarkdown } = await import("../dist/tools.js");
const stale = [];

mkdirSync("contracts/gen", { recursive: true });
const wanted = process.argv.slice(2).filter((name) => !name.startsWith("-"));
const onlyUses = wanted.length === 1 && wanted[0] === "uses";
const vendors = onlyUses ? [] : readdirSync("contracts", { withFileTypes: true }).map((entry) => entry.name).filter((name) => existsSync(`dist/contracts/${name}.json`) && (wanted.length === 0 || wanted.includes(name)));
for (const vendor of vendors) {
  const nodes = await openapiTS(merge(bundleContract(`contracts/${vendor}`).documents), { defaultNonNullable: false, alphabetize: false });
  settle(`contracts/gen/${vendor}.ts`, `// Generated from contracts/${vendor} by "npm run generate"; not edited by hand.\n/* oxlint-disable */\n${astToString(nodes)}`);
}
if (!onlyUses) settle("SUPPORTED.md", await supportedMarkdown());
// scenarios/verify.test.ts holds it exact, so a check need not run the stories again.
if (onlyUses || (!check && wanted.length === 0 && isOlder("scenarios/uses.json", ["scenarios", "simulators", "harness", "contracts", "fixtures"]))) {
  settle("scenarios/uses.json", await storyUses());
  if (!check) utimesSync("scenarios/uses.json", new Date(), new Date());
}
if (stale.length) {
  console.error(`stale: ${stale.join(", ")}; run "npm run generate"`);
  process.exit(1);
}

function isOlder(path, folders) {
  const written = statSync(path).mtimeMs;
  return folders.some((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).some((file) => statSync(`${folder}/${file}`).mtimeMs > written));
}

function settle(path, text) {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  if (check) return void stale.push(path);
  writeFileSync(path, text);
  console.log(`wrote ${path}`);
}

/**
 * Joins a vendor's documents, one per host, into the one that types are made of. A component of a further document whose
 * name is taken by a different one gets the document's name at its end (`Error` → `ErrorStorage`); a path that is taken
 * gets its mount in front.
 */
function merge([first, ...further]) {
  const merged = structuredClone(first);
  for (const original of further) {
    const doc = renamed(original, merged);
    for (const [path, item] of Object.entries(doc.paths ?? {})) (merged.paths ??= {})[merged.paths[path] ? `${doc["x-mount"]}${path}` : path] = item;
    for (const [name, hook] of Object.entries(doc.webhooks ?? {})) (merged.webhooks ??= {})[name] = hook;
    for (const [kind, group] of Object.entries(doc.components ?? {})) (merged.components ??= {})[kind] = { ...merged.components[kind], ...group };
  }
  return merged;
}

function renamed(doc, merged) {
  const end = doc["x-mount"].split(/[/-]/).at(-1);
  const suffix = end[0].toUpperCase() + end.slice(1);
  const taken = Object.entries(doc.components ?? {}).flatMap(([kind, group]) =>
    Object.keys(group).filter((name) => merged.components?.[kind]?.[name] !== undefined && !isDeepStrictEqual(merged.components[kind][name], group[name])).map((name) => [kind, name]),
  );
  const refs = new Map(taken.map(([kind, name]) => [`#/components/${kind}/${name}`, `#/components/${kind}/${name}${suffix}`]));
  const copy = rewrite(doc, refs);
  for (const [kind, name] of taken) {
    copy.components[kind][`${name}${suffix}`] = copy.components[kind][name];
    delete copy.components[kind][name];
  }
  return copy;
}

/** A copy with other references, also those of a discriminator's mapping and those that go on below a component. */
function rewrite(node, refs) {
  if (typeof node === "string") {
    if (!node.startsWith("#/components/")) return node;
    const [, , kind, name, ...rest] = node.split("/");
    const known = refs.get(`#/components/${kind}/${name}`);
    return known === undefined ? node : [known, ...rest].join("/");
  }
  if (Array.isArray(node)) return node.map((item) => rewrite(item, refs));
  return node && typeof node === "object" ? Object.fromEntries(Object.entries(node).map(([key, value]) => [key, rewrite(value, refs)])) : node;
}
