// Builds dist/: the code in bundles, the contracts and fixtures as JSON. With --if-stale, only when a source is newer.
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

const folders = ["simulators", "harness", "scenarios", "cli", "contracts", "fixtures", "bench"].filter((folder) => existsSync(folder));
const stamp = "dist/.built";
const newest = Math.max(
  ...[...folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`)), "package.json", "scripts/build.mjs"].map((file) => statSync(file).mtimeMs),
);
const fresh = existsSync(stamp) && statSync(stamp).mtimeMs > newest;

if (!fresh) {
  rmSync("dist", { recursive: true, force: true });
  const entries = { "cli/main": "cli/main.ts", index: "simulators/index.ts", tools: "scripts/tools.ts" };
  const bundle = await rolldown({
    input: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file))),
    platform: "node",
    external: (id) => !id.startsWith(".") && !id.startsWith("/"),
    logLevel: "warn",
  });
  await bundle.write({ dir: "dist", format: "esm", entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js", sourcemap: true });
  await bundle.close();
  const { bundleContract, readYaml } = await import(pathToFileURL("dist/tools.js").href);
  mkdirSync("dist/contracts", { recursive: true });
  for (const entry of readdirSync("contracts", { withFileTypes: true })) {
    if (entry.isDirectory() && entry.name !== "gen") writeFileSync(`dist/contracts/${entry.name}.json`, JSON.stringify(bundleContract(`contracts/${entry.name}`)));
  }
  mkdirSync("dist/fixtures", { recursive: true });
  for (const vendor of readdirSync("fixtures", { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    for (const file of readdirSync(`fixtures/${vendor.name}`).filter((name) => name.endsWith(".yaml"))) {
      writeFileSync(`dist/fixtures/${vendor.name}.${file.replace(".yaml", ".json")}`, JSON.stringify(readYaml(`fixtures/${vendor.name}/${file}`)));
    }
  }
  writeFileSync(stamp, "");
}
