// Holds every OpenAPI document of contracts/ against redocly's rules; a warning fails too.
import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";

const documents = readdirSync("contracts", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "gen")
  .flatMap((entry) => readdirSync(`contracts/${entry.name}`).filter((file) => file.endsWith(".yaml") && !["lifecycles.yaml", "overlay.yaml"].includes(file)).map((file) => `contracts/${entry.name}/${file}`));

const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
let held = 0;
// One document at a time: redocly answers JSON for a single one only.
for (const document of documents) {
  for (const { severity, ruleId, message, location } of await lint(document)) {
    held++;
    console.error(`${severity} ${document}${location?.[0]?.pointer ?? ""} ${ruleId}: ${message}`);
  }
}
console.log(`${documents.length} documents, ${held} problems`);
process.exitCode = held === 0 ? 0 : 1;

async function lint(document) {
  const { stdout, stderr } = await new Promise((resolve) => {
    execFile(process.execPath, ["node_modules/@redocly/cli/bin/cli.js", "lint", "--format", "json", document], { env, maxBuffer: 1 << 28 }, (_, out, err) => resolve({ stdout: out, stderr: err }));
  });
  try {
    return JSON.parse(stdout.slice(stdout.indexOf("{"))).problems.filter((problem) => !problem.ignored);
  } catch {
    throw new Error(`redocly could not read ${document}: ${stderr.trim() || stdout.trim()}`);
  }
}
