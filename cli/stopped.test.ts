import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { fakeSandbox, type FakeSandbox } from "../harness/testing/fake-sandbox.ts";
import { begin, ringback, start, type Started } from "./testing/ringback.ts";

// What record, drift and observe say of stories that did not come to their end, and of what these left on a sandbox.

let behind: Started;
let acme: FakeSandbox;
let folder: string;
let key = "";

/** Every test has a world of its own behind the sandbox: what is left there is in nobody's way. */
async function freshWorld(): Promise<{ credentials: Record<string, { headers: Record<string, string> }>; rows: object; baseUrl: string }> {
  await fetch(`${behind.url}/_sim/worlds/stopped`, { method: "DELETE" });
  const answer = await fetch(`${behind.url}/_sim/worlds`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ name: "stopped", clock: { mode: "real" } }) });
  return ((await answer.json()) as { vendors: Awaited<ReturnType<typeof freshWorld>>[] }).vendors[0]!;
}

beforeAll(async () => {
  behind = await start(["--vendors", "comswise"]);
  const { credentials, rows, baseUrl } = await freshWorld();
  key = credentials["default"]!.headers["authorization"]!.replace("Bearer ", "");
  acme = await fakeSandbox((request) => fetch(request), baseUrl);
  folder = mkdtempSync(join(tmpdir(), "ringback-stopped-"));
  writeFileSync(join(folder, "targets.yaml"), `targets:\n  acme:\n    maxWait: 1s\n    vendors:\n      comswise:\n        baseUrl: ${acme.url}\n        credentials: { default: { token: $ACME_KEY } }\n        needs: ${JSON.stringify(rows)}\n`);
});
afterAll(async () => {
  await acme.close();
  await behind.stop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await freshWorld();
  delete acme.manners.held;
  delete acme.manners.answer;
});

const options = () => ({ cwd: folder, env: { ACME_KEY: key } });
const till = async (what: () => boolean) => {
  for (let i = 0; i < 400 && !what(); i++) await new Promise((resolve) => setTimeout(resolve, 25));
  expect(what()).toBe(true);
};

/** How many requests a story sends. */
async function requestsOf(story: string): Promise<number> {
  const before = acme.requests.length;
  await ringback(["verify", "--target", "sandbox:acme", "--vendor", "comswise", "--scenario", story], options());
  await freshWorld();
  return acme.requests.length - before;
}

/** Starts a verb, tells it to stop once the sandbox was asked for something, and waits for its end. */
async function stoppedAt(args: readonly string[]) {
  const before = acme.requests.length;
  acme.manners.held = () => acme.requests.length > before + 2;
  const { child, ended } = begin([...args, "--target", "sandbox:acme", "--vendor", "comswise"], options());
  await till(() => acme.requests.length > before + 2);
  child.kill("SIGINT");
  delete acme.manners.held;
  return ended;
}

test("a recording that is stopped ends with 130, says how much it holds, and holds no story that was not told to its end", async () => {
  const first = await requestsOf("callFieldsChecked");
  const out = join(folder, "stopped.har");
  const before = acme.requests.length;
  acme.manners.held = () => acme.requests.length > before + first + 1;
  const { child, ended } = begin(["record", "--target", "sandbox:acme", "--scenario", "*FieldsChecked", "--vendor", "comswise", "--out", out, "--json"], options());
  await till(() => acme.requests.length > before + first + 1);
  child.kill("SIGINT");
  delete acme.manners.held;
  const { code, stdout, stderr } = await ended;
  expect([code, stderr]).toEqual([130, expect.stringMatching(/stopped before the end: 1 of 2 scenarios are in .*stopped\.har/)]);
  const said = JSON.parse(stdout) as { stopped: boolean; scenarios: number; leftOut: { scenario: string; reason: string }[] };
  expect(said).toMatchObject({ stopped: true, scenarios: 1, leftOut: [{ scenario: "comswise/uploadFieldsChecked", reason: "stopped before its end" }] });
  const { pages, entries } = (JSON.parse(readFileSync(out, "utf8")) as { log: { pages: { id: string }[]; entries: { pageref: string }[] } }).log;
  expect([pages.map(({ id }) => id), [...new Set(entries.map(({ pageref }) => pageref))]]).toEqual([["comswise/callFieldsChecked"], ["comswise/callFieldsChecked"]]);
});

test("drift and observe that are stopped end with 130 and one sentence, and write nothing", async () => {
  expect(await stoppedAt(["drift"])).toMatchObject({ code: 130, stdout: "", stderr: expect.stringContaining("ringback: stopped before the end: what was played is not compared, and nothing was written\n") });
  expect(await stoppedAt(["observe"])).toMatchObject({ code: 130, stdout: "", stderr: expect.stringContaining("ringback: stopped before the end: what was seen is not written\n") });
});

test("a story that could not run is left out of the recording and named, piped too, and the verb ends with 2", async () => {
  const last = acme.requests.length + (await requestsOf("callFieldsChecked")) * 2;
  acme.manners.answer = () => (acme.requests.length > last + 1 ? { status: 401, body: { error: "no" } } : undefined);
  const { code, stdout } = await ringback(["record", "--target", "sandbox:acme", "--vendor", "comswise", "--scenario", "*FieldsChecked", "--out", join(folder, "refused.har")], options());
  expect(stdout).toMatch(/^left out comswise\/uploadFieldsChecked: .*401/);
  expect(stdout).toContain("\n1 scenarios, ");
  expect(code).toBe(2);
});

test("what stories left on the sandbox is told by record, drift and observe as verify tells it", async () => {
  const stories = ["--target", "sandbox:acme", "--vendor", "comswise", "--scenario", "callFieldsChecked"];
  const left = /left behind:\n {2}comswise call \w+(, \w+)*: Comswise has no operation that removes a call\n/;
  expect((await ringback(["record", ...stories, "--out", join(folder, "left.har")], options())).stdout).toMatch(left);
  await freshWorld();
  expect((await ringback(["drift", ...stories], options())).stderr).toMatch(left);
  await freshWorld();
  expect((await ringback(["observe", ...stories, "--dry-run"], options())).stderr).toMatch(left);
});

test("what verify prints of a sandbox says nothing of people, for it is kept where CI runs", async () => {
  acme.manners.answer = (method, path) => (method === "GET" && path.startsWith("/v1/calls") ? { status: 200, body: { calls: [], hasMore: false, cursor: null, plant: "Dana.Levi@Acme-Corp.io, +49 171 2345678", customerName: "Yolanda Xenakis" } } : undefined);
  const { code, stdout } = await ringback(["verify", "--target", "sandbox:acme", "--vendor", "comswise", "--scenario", "listWithoutItsSlash"], options());
  expect([code, stdout]).toEqual([expect.any(Number), expect.stringContaining("no-undocumented-field")]);
  expect(stdout).not.toMatch(/Dana|2345678|Yolanda/);
});
