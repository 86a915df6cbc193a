import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { begin, ringback, start, type Started } from "./testing/ringback.ts";
import { exportLine } from "./variables.ts";

let server: Started;
beforeAll(async () => void (server = await start(["--vendors", "comswise", "--clock", "frozen"])));
afterAll(() => server.stop());

const KEY = "cw_sandbox-org-123-key";
const listCalls = (world = "", key = KEY) => fetch(`${server.url}${world}/comswise/v1/calls/`, { headers: { authorization: `Bearer ${key}` } });
const makeWorld = async (name: string) => (await fetch(`${server.url}/_sim/worlds`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ name }) })).json() as Promise<any>;

describe("env", () => {
  test("prints lines that a shell reads", async () => {
    const { code, stdout } = await ringback(["env", "--url", server.url]);
    expect(code).toBe(0);
    const read = execFileSync("sh", ["-c", `${stdout}\nprintf '%s|%s|%s|%s' "$RINGBACK_URL" "$RINGBACK_COMSWISE_URL" "$RINGBACK_COMSWISE_KEY" "$RINGBACK_COMSWISE_KEY_KB"`], { encoding: "utf8" });
    expect(read).toBe(`${server.url}|${server.url}/comswise|${KEY}|cw_sandbox-org-456-key-b`);
  });

  test("quotes what a shell would take for more than text", () => {
    expect(execFileSync("sh", ["-c", `${exportLine(["X", "a'b $(echo no) `c`"])}\nprintf %s "$X"`], { encoding: "utf8" })).toBe("a'b $(echo no) `c`");
  });

  test("prints one JSON object, also for another world", async () => {
    const { vendors } = await makeWorld("env-1");
    const variables = JSON.parse((await ringback(["env", "--url", server.url, "--world", "env-1", "--json"])).stdout);
    expect(variables.RINGBACK_COMSWISE_URL).toBe(`${server.url}/~env-1/comswise`);
    expect(variables.RINGBACK_COMSWISE_HEADER).toBe(`authorization: ${vendors[0].credentials.default.headers.authorization}`);
  });

  test.each([
    ["nobody there", ["--url", "http://127.0.0.1:9"], /nothing answers at http:\/\/127\.0\.0\.1:9 .*ringback start/],
    ["no address", ["--url", "nowhere"], /--url takes an address/],
    ["an unknown world", ["--world", "nope"], /there is no world "nope"/],
    ["an unknown vendor", ["--vendors", "nope"], /does not serve "nope"/],
  ])("with %s ends with 2 and one sentence", async (_, args, sentence) => {
    const { code, stderr } = await ringback(["env", "--url", server.url, ...args]);
    expect(code).toBe(2);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

test("a server whose certificate nobody knows is told apart from none", async () => {
  const secure = await start(["--vendors", "comswise", "--tls", "self"]);
  const unknown = await ringback(["env", "--url", secure.url]);
  expect(unknown).toMatchObject({ code: 2, stderr: expect.stringMatching(/^ringback: the certificate of https:.* is not trusted here \(DEPTH_ZERO_SELF_SIGNED_CERT\)/) });
  expect((await ringback(["env", "--url", secure.url], { env: { NODE_TLS_REJECT_UNAUTHORIZED: "0" } })).code).toBe(0);
  await secure.stop();
});

describe("tail", () => {
  test.each([
    ["one that is not served", "nope", 'the server does not serve "nope"; it serves comswise'],
    ["none", ",", "no vendor of the server is named; it serves comswise"],
    ["two", "comswise,comswise", '--vendor takes one vendor, not "comswise,comswise"'],
  ])("of %s ends with 2 and one sentence, and is not silent for ever", async (_, vendor, sentence) => {
    expect(await ringback(["tail", "--url", server.url, "--vendor", vendor])).toEqual({ code: 2, stdout: "", stderr: `ringback: ${sentence}\n` });
  });

  test("shows what was asked, one line each", async () => {
    await makeWorld("tail-1");
    await listCalls("/~tail-1", "wrong");
    const { code, stdout } = await ringback(["tail", "--url", server.url, "--world", "tail-1", "--once"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d\d:\d\d:\d\d 401 comswise GET \/v1\/calls\/ listCalls unauthorized: .* ex-1\n$/);
  });

  test("goes on with what is asked later, as JSON too, until it is stopped", async () => {
    const { vendors } = await makeWorld("tail-2");
    const key = vendors[0].credentials.default.headers.authorization.slice("Bearer ".length);
    await listCalls("/~tail-2", key);
    const { child, ended, said } = begin(["tail", "--url", server.url, "--world", "tail-2", "--json", "--every", "0.05"]);
    const lines = (n: number) => new Promise<void>((resolve) => child.stdout!.on("data", () => said().trim().split("\n").length >= n && resolve()));
    await lines(1);
    const second = lines(2);
    await listCalls("/~tail-2", key);
    await second;
    child.kill("SIGINT");
    const { code, stdout } = await ended;
    expect(code).toBe(0);
    expect(stdout.trim().split("\n").map((line) => JSON.parse(line).id)).toEqual(["ex-1", "ex-2"]);
    expect(stdout, "secrets are shortened").not.toContain(key);
  });
});

describe("coverage", () => {
  test("of a running server counts what its clients used", async () => {
    await listCalls();
    const { comswise } = JSON.parse((await ringback(["coverage", "--url", server.url, "--json"])).stdout);
    expect(comswise.operations.missing).not.toContain("listCalls");
    expect(comswise.statuses.missing).not.toContain("listCalls 200");
    expect(comswise.operations.missing).toContain("createCall");
    expect(comswise.operations.met).toContain("listCalls");
  });

  test("names exactly what went dark since an earlier run", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "ringback-coverage-")), "base.json");
    await listCalls();
    const covered = JSON.parse((await ringback(["coverage", "--url", server.url, "--json"])).stdout);
    covered.comswise.statuses.met.push("createCall 409", "createCall 418");
    writeFileSync(file, JSON.stringify(covered));
    const { code, stdout, stderr } = await ringback(["coverage", "--url", server.url, "--compare", file]);
    expect(code).toBe(1);
    expect(stdout).toContain(`since ${file}\n  went dark\n    comswise statuses: createCall 409\n  no longer promised\n    comswise statuses: createCall 418\n`);
    expect(stderr).toBe(`ringback: 1 of what ${file} shows as exercised went dark\n`);
    rmSync(dirname(file), { recursive: true });
  });

  test.each([
    ["--min", "operations=101", '--min takes a percentage from 0 to 100, not "101"'],
    ["--min", ",", '--min takes a percentage from 0 to 100, not ","'],
    ["--min", "errorCodes=100", "--min errorCodes: a running server counts operations, statuses, moves, events of comswise; without --url, all kinds are counted"],
    ["--min", "operations=", '--min takes a percentage from 0 to 100, not ""'],
    ["--min", "nothing=5", '--min takes operations, statuses, enumValues, errorCodes, moves, events, not "nothing"'],
    ["--compare", "nowhere.json", "--compare: nowhere.json cannot be read (ENOENT)"],
    ["--compare", "package.json", "--compare: package.json holds no coverage; it takes what ringback coverage --json printed, or the verify.json of a run"],
    ["--compare", "README.md", "--compare: README.md is not JSON; it takes what ringback coverage --json printed, or the verify.json of a run"],
  ])("%s %s ends with 2 and one sentence", async (option, value, sentence) => {
    const { code, stderr } = await ringback(["coverage", "--url", server.url, option, value]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: `ringback: ${sentence}\n` });
  });

  test("what scenarios exercised can be compared with, move by move; of other vendors nothing is said to be well", async () => {
    const folder = mkdtempSync(join(tmpdir(), "ringback-coverage-"));
    const move = "processing: queued → transcribing (transcribe)";
    const part = (met: readonly string[]) => ({ met, missing: [] });
    writeFileSync(join(folder, "scenarios.json"), JSON.stringify({ comswise: { moves: part([move]), enumValues: part(["Call.status 1"]) } }));
    const { code, stdout } = await ringback(["coverage", "--url", server.url, "--compare", join(folder, "scenarios.json")]);
    expect([code, stdout]).toEqual([1, expect.stringContaining(`  went dark\n    comswise moves: ${move}\n`)]);
    expect(stdout).not.toContain("no longer promised");
    expect(stdout).toContain("not compared, for only one of the two looked at it: comswise enumValues, ");

    writeFileSync(join(folder, "other.json"), JSON.stringify({ commbox: { moves: part(["x"]) } }));
    const other = await ringback(["coverage", "--url", server.url, "--compare", join(folder, "other.json")]);
    expect(other).toMatchObject({ code: 2, stdout: "", stderr: `ringback: --compare: ${join(folder, "other.json")} shows commbox, and this run looked at comswise; nothing of it can be compared\n` });
    rmSync(folder, { recursive: true });
  });

  test("ends with 1 when less than the least was used", async () => {
    const { code, stderr } = await ringback(["coverage", "--url", server.url, "--min", "100"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/fewer than 100 % of the operations of comswise/);
  });
});

test("doctor finds the server well", async () => {
  const findings = JSON.parse((await ringback(["doctor", "--url", server.url, "--json"])).stdout) as { check: string; ok: boolean }[];
  expect(findings.find(({ check }) => check === `server ${server.url}`)).toMatchObject({ ok: true });
});

test("doctor finds a taken port", async () => {
  const { code, stdout } = await ringback(["doctor", "--port", new URL(server.url).port]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/✗ port \d+: taken/);
});
