// What a user installs: neither this package nor a production package runs a script when installed, and there are at most 20 of them.
// (A checkout is built by the script `dependencies`, which npm runs behind `npm ci` in it and nowhere else.)
import { readFileSync } from "node:fs";

const MOST = 20;
const own = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).scripts).filter((name) => /^(pre|post)?(install|prepare)$/.test(name));
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const production = Object.entries(packages).filter(([path, entry]) => path !== "" && !entry.dev && !entry.devOptional);
const scripted = production.filter(([, entry]) => entry.hasInstallScript).map(([path]) => path);
if (own.length > 0) console.error(`this package runs a script when its tarball is installed: ${own.join(", ")}`);
if (scripted.length > 0) console.error(`these production packages run a script when installed: ${scripted.join(", ")}`);
if (production.length > MOST) console.error(`${production.length} production packages, at most ${MOST} are allowed`);
console.log(`${production.length} production packages, ${scripted.length} with an install script`);
process.exitCode = own.length > 0 || scripted.length > 0 || production.length > MOST ? 1 : 0;
