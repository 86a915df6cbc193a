import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { fakeSandbox } from "../harness/testing/fake-sandbox.ts";
import { GRAVES } from "../scenarios/left-behind.ts";
import { begin, ringback, start, type Started } from "./testing/ringback.ts";

interface WorldAnswer {
  readonly vendors: readonly { readonly name: string; readonly baseUrl: string; readonly rows: object; readonly credentials: Readonly<Record<string, { readonly headers: Readonly<Record<string, string>> }>> }[];
}

let behind: Started;
let world: WorldAnswer;
beforeAll(async () => {
  behind = await start();
  const made = await fetch(`${behind.url}/_sim/worlds`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ name: "killed" }) });
  world = (await made.json()) as WorldAnswer;
});
afterAll(() => behind.stop());

/** Ids of the rows of a table that are there. */
async function rowsOf(vendor: string, table: string): Promise<readonly string[]> {
  const { rows } = (await (await fetch(`${behind.url}/~killed/_sim/rows/${vendor}/${table}?limit=1000`)).json()) as { rows: Readonly<Record<string, unknown>>[] };
  return rows.filter((row) => !row[GRAVES[vendor] ?? ""]).map((row) => String(row["id"] ?? row["authId"]));
}

/** A sandbox of one vendor and the file that names it; credentials come from the environment. */
async function sandboxOf(vendor: string, names: readonly string[]) {
  const { baseUrl, credentials, rows } = world.vendors.find(({ name }) => name === vendor)!;
  const acme = await fakeSandbox((request) => fetch(request), baseUrl);
  const folder = mkdtempSync(join(tmpdir(), "ringback-killed-"));
  onTestFinished(async () => {
    await acme.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const env: Record<string, string> = {};
  const lines = names.map((name) => {
    const [[header, value]] = Object.entries(credentials[name]!.headers) as [[string, string]];
    env[`KEY_OF_${name.toUpperCase()}`] = value;
    return `          ${name}: { headers: { ${header}: $KEY_OF_${name.toUpperCase()} } }`;
  });
  writeFileSync(join(folder, "targets.yaml"), ["targets:", "  acme:", "    vendors:", `      ${vendor}:`, `        baseUrl: ${acme.url}`, `        needs: ${JSON.stringify(rows)}`, "        credentials:", ...lines, ""].join("\n"));
  return { acme, cwd: folder, env, ledger: join(folder, ".ringback", "acme.made.ndjson") };
}

test.each([
  { vendor: "auralytik", story: "rowsOfAnotherClient", table: "exports", credentials: ["default", "K1", "other"], says: /^nothing was removed\nleft behind:\n {2}auralytik analytics export [-\w]+(, [-\w]+)*: .+\n$/ },
  { vendor: "comswise", story: "callFieldsChecked", table: "calls", credentials: ["default"], says: /^nothing was removed\nleft behind:\n {2}comswise call \w+(, \w+)*: Comswise has no operation that removes a call\n$/ },
  { vendor: "infobip", story: "deliveriesSetUp", table: "securities", credentials: ["default"], says: /^removed \d: infobip security setting [A-Z]+(, infobip security setting [A-Z]+)*\n$/ },
  { vendor: "voipbin", story: "contactsOfEveryKind", table: "contacts", credentials: ["default", "agent1", "agent2"], says: /^removed \d: voipbin contact [-\w]+(, voipbin contact [-\w]+)*\n$/ },
])("a run of $vendor that was killed is cleaned up after; what stays is listed with its reason", async ({ vendor, story, table, credentials, says }) => {
  const { acme, cwd, env, ledger } = await sandboxOf(vendor, credentials);
  const before = await rowsOf(vendor, table);
  const made = () => existsSync(ledger) && readFileSync(ledger, "utf8").includes('"made"');
  acme.manners.held = made;
  const { child, ended } = begin(["verify", "--target", "sandbox:acme", "--scenario", story], { cwd, env });
  for (let i = 0; i < 400 && !made(); i++) await new Promise((resolve) => setTimeout(resolve, 25));
  child.kill("SIGKILL");
  delete acme.manners.held;
  await ended;
  expect(await rowsOf(vendor, table), "a row is made").not.toEqual(before);

  const { code, stdout } = await ringback(["cleanup", "--target", "sandbox:acme"], { cwd, env });
  // The request that was under way may have made something, too.
  const [known, unseen] = [stdout.split("\n").filter((line) => !line.includes("the answer was never seen")), stdout.split("\n").filter((line) => line.includes("the answer was never seen"))];
  expect(known.join("\n").replace(/\nleft behind:\n$/, "\n")).toMatch(says);
  expect((await rowsOf(vendor, table)).length - before.length).toBeLessThanOrEqual(known.filter((line) => line.startsWith("  ")).flatMap((line) => line.split(", ")).length + unseen.length);
  expect(code).toBe(unseen.length ? 1 : 0);
});
