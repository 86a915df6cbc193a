import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fakeSandbox, type FakeSandbox } from "../harness/testing/fake-sandbox.ts";
import { begin, ringback, start, type Started } from "./testing/ringback.ts";

/** A team is formed, renamed, filled, given permissions and dissolved: many requests, of which the first makes a row. */
const STORY = "teamsAndProfiles";
const env = { ACME_KEY: "test-token" };
let behind: Started;
let acme: FakeSandbox;
let folder: string;

beforeAll(async () => {
  behind = await start(["--vendors", "commbox"]);
  acme = await fakeSandbox((request) => fetch(request), `${behind.url}/commbox`);
  folder = mkdtempSync(join(tmpdir(), "ringback-sandbox-"));
  const file = `targets:\n  acme:\n    allowDestructive: true\n    vendors:\n      commbox:\n        baseUrl: ${acme.url}\n        credentials: { default: { token: $ACME_KEY } }\n        needs: { secondManagerId: 28361975, profileId: 401 }\n`;
  writeFileSync(join(folder, "targets.yaml"), file);
});
afterAll(async () => {
  await acme.close();
  await behind.stop();
  rmSync(folder, { recursive: true, force: true });
});

const ledger = () => join(folder, ".ringback", "acme.made.ndjson");
const teams = async () => (await (await fetch(`${behind.url}/_sim/rows/commbox/teams`)).json()).total as number;
const tags = async () => (await (await fetch(`${behind.url}/_sim/rows/commbox/tags`)).json()).total as number;
/** The ledger names a row that was made. */
const made = () => existsSync(ledger()) && readFileSync(ledger(), "utf8").includes('"made"');
const said = async (what: () => boolean) => {
  for (let i = 0; i < 200 && !what(); i++) await new Promise((resolve) => setTimeout(resolve, 25));
  expect(what()).toBe(true);
};

test("a story holds against a sandbox, and leaves it as it found it", async () => {
  const before = await teams();
  const { code, stdout } = await ringback(["verify", "--target", "sandbox:acme", "--scenario", STORY], { cwd: folder, env });
  expect(stdout).toContain("1 scenario against sandbox:acme: 1 held");
  expect([code, await teams(), existsSync(ledger())]).toEqual([0, before, false]);
});

test("a story that the sandbox lacks something for is skipped before its first request", async () => {
  const [before, asked] = [await tags(), acme.requests.length];
  const { stdout } = await ringback(["verify", "--target", "sandbox:acme", "--scenario", "tagsOfTheAccount"], { cwd: folder, env });
  expect(stdout).toContain("sandbox:acme does not deliver the events of commbox to this machine");
  // The first look of the run, whether somebody is there, is all that was asked.
  expect([await tags(), existsSync(ledger()), acme.requests.slice(asked)]).toEqual([before, false, ["GET /"]]);
});

test("a run that nobody reads on is stopped as by Ctrl-C, and leaves nothing", async () => {
  const before = await teams();
  const { child, ended } = begin(["verify", "--target", "sandbox:acme", "--scenario", "t*", "--vendor", "commbox"], { cwd: folder, env });
  child.stdout!.destroy();
  expect([(await ended).code, await teams(), existsSync(ledger())]).toEqual([130, before, false]);
});

test("Ctrl-C ends the story and removes what it made", async () => {
  const before = await teams();
  acme.manners.held = made;
  const { child, ended } = begin(["verify", "--target", "sandbox:acme", "--scenario", STORY], { cwd: folder, env });
  await said(made);
  child.kill("SIGINT");
  delete acme.manners.held;
  const { code, stdout } = await ended;
  expect(stdout).toContain("stopped before its end");
  expect([code, await teams(), existsSync(ledger())]).toEqual([130, before, false]);
});

test("Ctrl-C ends a story that waits for an event that does not come, and the process", async () => {
  const before = await tags();
  const described = readFileSync(join(folder, "targets.yaml"), "utf8");
  writeFileSync(join(folder, "hook.yaml"), `${described}        webhook: { listen: { port: 0 } }\n`);
  const { child, ended } = begin(["verify", "--target", "sandbox:acme", "--targets", "hook.yaml", "--scenario", "tagsOfTheAccount"], { cwd: folder, env });
  const asked = acme.requests.length;
  await said(() => acme.requests.slice(asked).filter((request) => request === "POST /tags").length === 3);
  await new Promise((resolve) => setTimeout(resolve, 300));
  child.kill("SIGINT");
  const killed = setTimeout(() => child.kill("SIGKILL"), 5000);
  const { code, stdout } = await ended;
  clearTimeout(killed);
  expect(stdout).toContain("stopped before its end");
  expect([code, await tags(), existsSync(ledger())]).toEqual([130, before, false]);
});

test("a run that was killed is cleaned up after, as often as one likes", async () => {
  const before = await teams();
  acme.manners.held = made;
  const { child, ended } = begin(["verify", "--target", "sandbox:acme", "--scenario", STORY], { cwd: folder, env });
  await said(made);
  child.kill("SIGKILL");
  delete acme.manners.held;
  await ended;
  expect(await teams()).toBe(before + 1);

  const cleanup = (...more: string[]) => ringback(["cleanup", "--target", "sandbox:acme", ...more], { cwd: folder, env });
  expect((await cleanup("--dry-run")).stdout).toMatch(new RegExp(`^commbox team \\d+, made by ${STORY}\\n$`));
  const { code, stdout } = await cleanup();
  expect(stdout).toMatch(/^removed 1: commbox team \d+\n$/);
  expect([code, await teams(), existsSync(ledger())]).toEqual([0, before, false]);
  expect(await cleanup()).toMatchObject({ code: 0, stdout: "nothing was removed\n" });
});

test("doctor says what a sandbox lacks, and what is well", async () => {
  const look = (variables: Readonly<Record<string, string>>) => ringback(["doctor", "--target", "sandbox:acme"], { cwd: folder, env: variables });
  const lacking = await look({});
  expect(lacking.stdout).toContain("✗ variables: the environment variable ACME_KEY is not set; export it before running");
  expect(lacking.code).toBe(1);
  const well = await look(env);
  expect(well.stdout).toMatch(/✓ commbox credential default: taken, answered in \d+ ms/);
  expect(well.stdout).toMatch(/! commbox needs: not named: .*managerId \(\d+ stories\).*; these stories are skipped/);
  expect(well.code).toBe(0);
  expect((await look({ ACME_KEY: "nobody" })).stdout).toMatch(/✗ commbox credential default: .* refuses the credential "default" \(401\); is the variable that it names the right key\?/);
});

test.each([
  ["a variable that is not set", ["verify", "--target", "sandbox:acme"], {}, "the environment variable ACME_KEY is not set; targets.yaml names it for sandbox:acme"],
  ["a sandbox that is not described", ["verify", "--target", "sandbox:nobody"], env, 'targets.yaml has no target "nobody"; it has acme'],
  ["no targets file", ["doctor", "--target", "sandbox:acme", "--targets", "nowhere.yaml"], env, "nowhere.yaml cannot be read: there is no such file; targets.example.yaml shows what belongs in it"],
  ["a wait that is none", ["verify", "--target", "sandbox:acme", "--max-wait", "soon"], env, '--max-wait: "soon" is no duration; write "31s", "16m", "2h" or "1d"'],
  ["something to clean that is no sandbox", ["cleanup", "--target", "sim"], env, '--target takes sandbox:<name> of targets.yaml, not "sim"; a simulator\'s worlds go away by themselves'],
])("%s ends with 2 and one sentence", async (_, args, variables, sentence) => {
  expect(await ringback(args, { cwd: folder, env: variables })).toMatchObject({ code: 2, stderr: `ringback: ${sentence}\n` });
});
