import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packageRoot } from "../simulators/core/package-root.ts";
import { begin, ringback, start } from "./testing/ringback.ts";

const STORIES = ["--vendor", "comswise", "--scenario", "callCompletedLater"];
let folder: string;
let cassette: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "ringback-record-"));
  cassette = join(folder, "comswise.har");
  const { code, stdout, stderr } = await ringback(["record", "--target", "sim", ...STORIES, "--out", cassette, "--json"]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(JSON.parse(stdout)).toMatchObject({ file: cassette, scenarios: 1, replaced: { phone: 2 } });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a cassette holds no credential, no secret and no number of the run, and is for its owner alone", () => {
  const text = readFileSync(cassette, "utf8");
  for (const value of ["cw_sandbox", "ringback-harness-secret", "15550000001", "15550000002"]) expect(text).not.toContain(value);
  expect(statSync(cassette).mode & 0o077).toBe(0);
});

test("a replayed cassette is a target like any other, and stops when it is told", async () => {
  const { child, ended, said } = begin(["replay", cassette, "--port", "0", "--json"]);
  await new Promise<void>((resolve) => child.stdout!.on("data", () => said().includes("\n") && resolve()));
  const { url, scenarios } = JSON.parse(said());
  expect(scenarios).toEqual(["callCompletedLater"]);
  const { code, stdout } = await ringback(["verify", "--target", url, ...STORIES]);
  expect([code, stdout]).toEqual([0, expect.stringContaining("1 held")]);
  child.kill("SIGINT");
  expect((await ended).code).toBe(0);
});

test("who asks a replay for what only a simulator has is told that it is a replay, and how it is asked", async () => {
  const { child, ended, said } = begin(["replay", cassette, "--port", "0", "--json"]);
  await new Promise<void>((resolve) => child.stdout!.on("data", () => said().includes("\n") && resolve()));
  const { url } = JSON.parse(said());
  const replay = (what: string) => ({ code: 2, stderr: `ringback: this is a replay, which knows nothing of ${what}; POST /_sim/worlds {"name": "verify-callCompletedLater"} makes the world of a scenario\n` });
  expect(await ringback(["tail", "--once", "--url", url])).toMatchObject(replay("journal"));
  expect(await ringback(["coverage", "--url", url])).toMatchObject(replay("coverage"));
  const asked = async (path: string, init?: RequestInit) => {
    const answer = await fetch(url + path, init);
    return [answer.status, ((await answer.json()) as { message: string }).message];
  };
  expect(await asked("/~%zz/comswise/v1/calls/")).toEqual([404, "this is a replay: addresses begin with /~verify-callCompletedLater/, once the world is made"]);
  expect(await asked("/_sim/worlds", { method: "POST", body: "{oops" })).toEqual([400, 'a world is made with {"name": "verify-callCompletedLater"}, and there is one for each scenario of the recording: comswise/callCompletedLater']);
  child.kill("SIGINT");
  await ended;
});

test("a server that is recorded over HTTP drifts nowhere from the simulator that it is", async () => {
  const server = await start(["--vendors", "comswise", "--clock", "frozen"]);
  const file = join(folder, "http.har");
  expect((await ringback(["record", "--target", server.url, ...STORIES, "--out", file])).code).toBe(0);
  await server.stop();
  const { code, stdout } = await ringback(["drift", "--cassette", file, ...STORIES]);
  expect([code, stdout]).toEqual([0, expect.stringContaining("no difference")]);
});

test("a vendor that answers otherwise than we think is named with its verdict and ends with 1", async () => {
  const other = join(folder, "other.har");
  const { log } = JSON.parse(readFileSync(cassette, "utf8"));
  for (const { response } of log.entries) response.content.text = response.content.text?.replaceAll('"hasMore"', '"more"').replaceAll('"status":"in-progress"', '"status":"ongoing"');
  writeFileSync(other, JSON.stringify({ log }));
  const { code, stdout } = await ringback(["drift", "--cassette", other, ...STORIES, "--json"]);
  expect(code).toBe(1);
  const { differences } = JSON.parse(stdout);
  expect(differences).toContainEqual(expect.objectContaining({ vendor: "comswise", operation: "createCall", place: "body.status", verdict: "new", observed: '"ongoing"', change: expect.objectContaining({ file: "overlay.yaml" }) }));
});

test("of a cassette, drift plays the stories that it holds and no others, and says what it holds when it is asked for another", async () => {
  const { code, stdout } = await ringback(["drift", "--cassette", cassette]);
  expect([code, stdout]).toEqual([0, "1 scenario side by side with a cassette of the simulator: no difference\n"]);
  expect(await ringback(["drift", "--cassette", cassette, "--vendor", "commbox"])).toMatchObject({ code: 2, stderr: `ringback: ${cassette} holds none of these scenarios; it holds comswise/callCompletedLater\n` });
});

test("where nothing could be compared, the reason is that of a story which the cassette holds", async () => {
  const cut = join(folder, "cut.har");
  const { log } = JSON.parse(readFileSync(cassette, "utf8"));
  log.pages[0]._ringback.timeline.splice(2);
  writeFileSync(cut, JSON.stringify({ log }));
  expect(await ringback(["drift", "--cassette", cut])).toMatchObject({ code: 2, stderr: expect.stringMatching(/^ringback: nothing could be compared: the recording of callCompletedLater ends before \w+ \/\S+, its request \d+\n$/) });
});

test.each([["drift"], ["observe"], ["replay"]])("%s refuses a damaged cassette in one sentence", async (verb) => {
  const damaged = join(folder, "damaged.har");
  writeFileSync(damaged, '{"log":{"pages":[{}],"entries":[],"_ringback":{"format":1}}}');
  expect(await ringback(verb === "replay" ? [verb, damaged, "--port", "0"] : [verb, "--cassette", damaged])).toMatchObject({ code: 2, stderr: `ringback: ${damaged} is damaged: log.pages[0].id is missing; record it again with ringback record\n` });
});

test("a simulator is no witness for its vendor", async () => {
  const { code, stderr } = await ringback(["observe", "--cassette", cassette, ...STORIES, "--dry-run"]);
  expect(code).toBe(2);
  expect(stderr).toContain("is of a simulator, which proves nothing about the vendor");
});

test("what a sandbox's cassette bears out is named, and nothing is written with --dry-run", async () => {
  const real = join(folder, "real.har");
  writeFileSync(real, readFileSync(cassette, "utf8").replace('"kind": "simulator"', '"kind": "sandbox"'));
  const { code, stdout } = await ringback(["observe", "--cassette", real, ...STORIES, "--dry-run", "--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ written: false, observed: expect.arrayContaining([{ vendor: "comswise", claim: "GET /v1/calls/{id}" }]) });
});

test("stories that are pure HTTP are Arazzo that Redocly takes, and that verify runs", async () => {
  const { code, stdout } = await ringback(["arazzo", "--vendor", "comswise", "--out", join(folder, "arazzo"), "--json"]);
  expect(code).toBe(0);
  const [{ file, workflows }] = JSON.parse(stdout).files;
  expect(workflows).toBeGreaterThan(4);
  expect(await lint(file)).toMatchObject({ errors: 0, warnings: 0 });
  const verified = await ringback(["verify", "--arazzo", file]);
  expect([verified.code, verified.stdout]).toEqual([0, expect.stringContaining(`${workflows} held`)]);
});

function lint(file: string): Promise<unknown> {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(packageRoot(), "node_modules/@redocly/cli/bin/cli.js"), "lint", "--format", "json", file], { env, maxBuffer: 1 << 26 }, (_, out, err) => resolve(out.includes("{") ? JSON.parse(out.slice(out.indexOf("{"))).totals : err));
  });
}

test.each([
  ["no target to record", ["record"], /say what to record/],
  ["a target that is none", ["record", "--target", "nope"], /--target takes sim or/],
  ["no scenario of that name", ["record", "--target", "sim", "--scenario", "nope"], /no scenario matches/],
  ["a cassette that is not there", ["replay", "nope.har"], /there is no cassette nope\.har/],
  ["a file that is no cassette", ["replay", join(packageRoot(), "package.json")], /is no cassette/],
  ["nothing to compare with", ["drift"], /either --target sandbox:<name> or --cassette <file>/],
  ["two things to compare with", ["drift", "--target", "sim", "--cassette", "x.har"], /either --target sandbox:<name> or --cassette <file>/],
  ["an unknown verdict", ["drift", "--cassette", "x.har", "--accept", "all"], /--accept takes contract, simulator, vendor, new, not "all"/],
  ["nothing to observe", ["observe"], /say what to look at/],
  ["an age that is none", ["observe", "--max-age", "old"], /--max-age: "old" is no duration/],
  ["an Arazzo file that is not there", ["verify", "--arazzo", "nope.yaml"], /there is no file nope\.yaml/],
  ["an input that is none", ["verify", "--arazzo", "nope.yaml", "--input", "x"], /--input takes name=value, not "x"/],
])("%s ends with 2 and one sentence", async (_, args, sentence) => {
  const { code, stderr } = await ringback(args);
  expect(stderr).toMatch(sentence);
  expect(code).toBe(2);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});
