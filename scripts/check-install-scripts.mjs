// What a user installs: no production package runs a script when installed, and there are at most 20 of them.
import { readFileSync } from "node:fs";

const MOST = 20;
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const production = Object.entries(packages).filter(([path, entry]) => path !== "" && !entry.dev && !entry.devOptional);
const scripted = production.filter(([, entry]) => entry.hasInstallScript).map(([path]) => path);
if (scripted.length > 0) console.error(`these production packages run a script when installed: ${scripted.join(", ")}`);
if (production.length > MOST) console.error(`${production.length} production packages, at most ${MOST} are allowed`);
console.log(`${production.length} production packages, ${scripted.length} with an install script`);
process.exitCode = scripted.length > 0 || production.length > MOST ? 1 : 0;
