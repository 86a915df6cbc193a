// Writes dist/types/: type declarations of what the package exports. Run before packing only, because it takes seconds.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";

execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "scripts/tsconfig.types.json"], { stdio: "inherit" });
for (const file of readdirSync("dist/types", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".d.ts"))) {
  const text = readFileSync(`dist/types/${file}`, "utf8");
  // A package's users need not allow imports that end in .ts.
  writeFileSync(`dist/types/${file}`, text.replace(/((?:from|import)\s*\(?\s*["']\.[^"']*)\.ts(["'])/g, "$1.js$2"));
}
