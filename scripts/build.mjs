// Builds dist/: the code in bundles, the contracts and fixtures as JSON. With --if-stale, or imported by another
// script, only when a source is newer. The new tree is made beside the old one and swapped in whole, so that
// whoever reads dist/ meanwhile never sees half of one.
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

const folders = ["simulators", "harness", "scenarios", "cli", "testing", "contracts", "fixtures"].filter((folder) => existsSync(folder));
const sources = folders.flatMap((folder) => [folder, ...readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`)]);
const newest = Math.max(...[...sources, "package.json", "scripts/build.mjs", "scripts/tools.ts"].map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0));
const stamp = "dist/.built";
const forced = basename(process.argv[1] ?? "") === "build.mjs" && !process.argv.includes("--if-stale");
const fresh = !forced && existsSync(stamp) && statSync(stamp).mtimeMs > newest;

if (!fresh) {
  const made = `.dist-${process.pid}`;
  try {
    await build(made);
    swap(made);
    linkCommand();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
  // Whoever imports this must not go on with an old tree.
  if (process.exitCode) process.exit();
}

async function build(dist) {
  // A source that is saved while this runs must count as newer.
  const begun = new Date();
  const entries = { "cli/main": "cli/main.ts", index: "simulators/index.ts", "testing/index": "testing/index.ts", "testing/vitest": "testing/vitest.ts", tools: "scripts/tools.ts" };
  const bundle = await rolldown({ input: entries, platform: "node", external: (id) => !id.startsWith(".") && !id.startsWith("/"), logLevel: "warn" });
  await bundle.write({ dir: dist, format: "esm", entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js", sourcemap: true });
  await bundle.close();
  chmodSync(`${dist}/cli/main.js`, 0o755);
  const { bundleContract, readYaml } = await import(pathToFileURL(`${dist}/tools.js`).href);
  mkdirSync(`${dist}/contracts`, { recursive: true });
  for (const vendor of foldersIn("contracts").filter((name) => existsSync(`contracts/${name}/openapi.yaml`))) {
    try {
      writeFileSync(`${dist}/contracts/${vendor}.json`, JSON.stringify(bundleContract(`contracts/${vendor}`)));
    } catch (error) {
      if (served(vendor)) throw error;
      console.warn(`left out: ${error.message}`);
    }
  }
  mkdirSync(`${dist}/fixtures`, { recursive: true });
  for (const vendor of foldersIn("fixtures")) {
    for (const file of readdirSync(`fixtures/${vendor}`).filter((name) => name.endsWith(".yaml"))) {
      writeFileSync(`${dist}/fixtures/${vendor}.${file.replace(".yaml", ".json")}`, JSON.stringify(readYaml(`fixtures/${vendor}/${file}`)));
    }
  }
  writeFileSync(`${dist}/.built`, "");
  utimesSync(`${dist}/.built`, begun, begun);
}

/** A contract that nothing serves yet may be half written; it stops nobody else. */
function served(vendor) {
  return vendor === "sim" || existsSync(`simulators/${vendor}/index.ts`);
}

/** Two builds may end together: whoever comes second replaces the first. */
function swap(made) {
  const old = `${made}-old`;
  for (let tries = 1; ; tries++) {
    try {
      if (existsSync("dist")) renameSync("dist", old);
      renameSync(made, "dist");
      break;
    } catch (error) {
      if (tries === 20) throw error;
    } finally {
      rmSync(old, { recursive: true, force: true });
    }
  }
}

/** `npx ringback` in this checkout: npm links the commands of dependencies only. */
function linkCommand() {
  const link = "node_modules/.bin/ringback";
  if (!existsSync("node_modules/.bin") || lstatSync(link, { throwIfNoEntry: false })) return;
  try {
    symlinkSync("../../dist/cli/main.js", link);
  } catch {
    // No links on this file system: `node dist/cli/main.js` is the command.
  }
}

function foldersIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
