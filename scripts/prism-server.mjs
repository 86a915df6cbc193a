// Prism, an independent implementation that answers from an OpenAPI document and remembers nothing: fetched, started, stopped.
import { execFile, spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The newest version whose `engines` take Node 20, and the newest of its own parts that do: by themselves they would come too new. */
export const VERSION = "5.14.2";
const PARTS = { "@stoplight/prism-core": "5.8.0", "@stoplight/prism-http": "5.12.0", "@stoplight/prism-http-server": "5.12.2" };
const FOLDER = `node_modules/.cache/prism-${VERSION}`;
const COMMAND = `${FOLDER}/node_modules/@stoplight/prism-cli/dist/index.js`;

/** Puts Prism into a folder of its own, once for each `npm ci`; no package may run a script. */
export async function fetchPrism() {
  if (existsSync(`${FOLDER}/.complete`)) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/package.json`, JSON.stringify({ private: true, dependencies: { "@stoplight/prism-cli": VERSION }, overrides: PARTS }));
  await run("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"], { cwd: FOLDER, timeout: 120_000 }).catch(({ stderr, message }) => {
    throw new Error(`Prism ${VERSION} could not be installed: ${stderr?.trim() || message}`);
  });
  writeFileSync(`${FOLDER}/.complete`, "");
}

/** The vendor's contract as one document, put together by Redocly: nothing of ours has touched it. */
export async function bundled(vendor) {
  const file = `${FOLDER}/${vendor}.json`;
  await run(process.execPath, ["node_modules/@redocly/cli/bin/cli.js", "bundle", `contracts/${vendor}/openapi.yaml`, "--output", file], { env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" } });
  return file;
}

/** Serves one document on a free port of this machine. */
export async function startPrism(document) {
  const port = await freePort();
  const child = spawn(process.execPath, [COMMAND, "mock", "--host", "127.0.0.1", "--port", String(port), "--verboseLevel", "silent", document], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk) => (said += chunk));
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const stop = async () => void (child.kill(), await ended);
  process.once("exit", () => child.kill());
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 300 && child.exitCode === null; tries++) {
    if (await fetch(url).then(() => true, () => false)) return { url, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error(`Prism did not serve ${document}: ${said.trim() || "it said nothing"}`);
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
