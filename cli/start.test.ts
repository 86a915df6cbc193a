import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packageRoot } from "../simulators/core/package-root.ts";
import { registry } from "../simulators/registry.ts";
import { selfSigned } from "./self-signed.ts";
import { begin, ringback, start } from "./testing/ringback.ts";

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "ringback-start-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("start tells one line of JSON when ready, answers, and ends with 0 on Ctrl-C", async () => {
  const server = await start();
  const health = (await (await fetch(`${server.url}/_sim/health`)).json()) as { status: string; vendors: string[] };
  expect(health).toMatchObject({ status: "ready", vendors: registry.map((v) => v.name) });
  expect(server.vendors["comswise"]).toBe(`${server.url}/comswise`);
  expect(process.kill(server.pid, 0)).toBe(true);

  const { code, stdout } = await server.stop("SIGINT");
  expect(code).toBe(0);
  expect(stdout.trim().split("\n")).toHaveLength(1);
});

test("start ends with 0 on SIGTERM, as a supervisor stops it", async () => {
  const server = await start();
  expect((await server.stop("SIGTERM")).code).toBe(0);
});

test("each vendor's curl line works when pasted", async () => {
  const { child, ended, said } = begin(["start", "--port", "0"]);
  await new Promise<void>((resolve) => child.stdout!.on("data", () => said().includes("Control plane") && resolve()));
  const lines = said().split("\n").filter((line) => line.includes("curl "));
  expect(lines).toHaveLength(registry.length);
  for (const line of lines) {
    const answer = execFileSync("sh", ["-c", `curl() { "${process.execPath}" "${join(packageRoot(), "cli/testing/curl.mjs")}" "$@"; }\n${line}`], { encoding: "utf8" });
    expect(answer, line).toMatch(/^2\d\d /);
  }
  child.kill("SIGTERM");
  expect((await ended).code).toBe(0);
});

test("a refused request is shown with the rule that refused it; others only with --verbose", async () => {
  const quiet = await start(["--vendors", "comswise"]);
  await fetch(`${quiet.vendors["comswise"]}/v1/calls/`);
  await fetch(`${quiet.vendors["comswise"]}/v1/calls/`, { headers: { authorization: "Bearer cw_sandbox-org-123-key" } });
  const { stderr } = await quiet.stop();
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).toMatch(/401 comswise GET \/v1\/calls\/ listCalls unauthorized: /);

  const verbose = await start(["--vendors", "comswise", "--verbose"]);
  await fetch(`${verbose.vendors["comswise"]}/v1/calls/`, { headers: { authorization: "Bearer cw_sandbox-org-123-key" } });
  expect((await verbose.stop()).stderr).toMatch(/200 comswise GET \/v1\/calls\/ listCalls ex-1/);
});

test("settings, clock and seed reach the server", async () => {
  const server = await start(["--vendors", "comswise", "--clock", "scaled", "--rate", "120", "--now", "2030-05-01T00:00:00Z", "--set", "comswise.numbers=lenient", "--set", "comswise.queuedSeconds=7"]);
  const read = async (path: string) => (await fetch(`${server.url}/_sim/${path}`)).json() as Promise<any>;
  expect(await read("clock")).toMatchObject({ mode: "scaled", rate: 120, now: expect.stringMatching(/^2030-05-01T00:/) });
  const { settings } = await read("settings/comswise");
  expect([settings.numbers.value, settings.queuedSeconds.value]).toEqual(["lenient", 7]);
  await server.stop();
});

test("a fixture of one's own is a file with a section per vendor", async () => {
  const path = join(folder, "mine.yaml");
  writeFileSync(path, "comswise:\n  credentials:\n    - { name: default, scheme: bearerAuth, account: org_mine, text: cw_mine-0000000000 }\n");
  const server = await start(["--vendors", "comswise", "--fixture", path]);
  const answer = await fetch(`${server.vendors["comswise"]}/v1/calls/`, { headers: { authorization: "Bearer cw_mine-0000000000" } });
  expect(answer.status).toBe(200);
  await server.stop();
});

test("with --port-per-vendor each vendor has a root of its own, where worlds and the control plane are reached too", async () => {
  const server = await start(["--vendors", "comswise", "--port-per-vendor"]);
  const own = server.vendors["comswise"]!;
  expect(own).not.toContain("/comswise");
  const headers = { authorization: "Bearer cw_sandbox-org-123-key" };
  expect((await fetch(`${own}/v1/calls/?limit=1`, { headers })).status).toBe(200);
  expect((await fetch(`${own}/_sim/health`)).status).toBe(200);
  const posted = await fetch(`${own}/v1/upload/request`, { method: "POST", headers: { ...headers, "content-type": "application/json" }, body: JSON.stringify({ fileName: "a.wav", contentType: "audio/wav" }) });
  const { uploadUrl } = (await posted.json()) as { uploadUrl: string };
  expect(new URL(uploadUrl).origin, "links lead to the main port").toBe(server.url);

  const made = (await (await fetch(`${server.url}/_sim/worlds`, { method: "POST", headers: { "content-type": "application/json" }, body: '{"name":"ci"}' })).json()) as any;
  expect((await fetch(`${own}/~ci/v1/calls/`, { headers: made.vendors[0].credentials.default.headers })).status).toBe(200);
  await server.stop();
});

describe("https", () => {
  const status = (url: string, ca: string) => new Promise<number>((resolve, reject) => get(url, { ca }, (answer) => resolve(answer.resume().statusCode!)).once("error", reject));

  test("is served with the certificate that is given", async () => {
    const { key, cert } = selfSigned("127.0.0.1");
    writeFileSync(join(folder, "key.pem"), key);
    writeFileSync(join(folder, "cert.pem"), cert);
    const server = await start(["--tls-cert", join(folder, "cert.pem"), "--tls-key", join(folder, "key.pem")]);
    expect(server.url).toMatch(/^https:/);
    expect(await status(`${server.url}/_sim/health`, cert)).toBe(200);
    await server.stop();
  });

  test("is served with a certificate made for the run", async () => {
    const server = await start(["--tls", "self"]);
    await expect(status(`${server.url}/_sim/health`, "")).rejects.toMatchObject({ code: expect.stringMatching(/SELF_SIGNED/) });
    await server.stop();
  });
});

describe("bad input ends with 2 and one sentence", () => {
  const refused = async (args: readonly string[], sentence: RegExp) => {
    const { code, stdout, stderr } = await ringback(args);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  };

  test("a port that is taken", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => taken.once("listening", resolve));
    const { port } = taken.address() as AddressInfo;
    await refused(["start", "--port", String(port)], new RegExp(`port ${port} .*is taken`));
    taken.close();
  });

  test.each([
    ["an unknown vendor", ["--vendors", "nope"], /there is no vendor "nope"; there are .*comswise/],
    ["no vendor at all", ["--vendors", ","], /no vendor is named; there are auralytik, /],
    ["a port that is none", ["--port", "70000"], /--port takes a whole number from 0 to 65535, not "70000"/],
    ["an unknown clock", ["--clock", "slow"], /--clock.*real, scaled, frozen/],
    ["a rate for a clock that has none", ["--clock", "frozen", "--rate", "2"], /--rate is for --clock scaled/],
    ["a time that is none", ["--now", "yesterday"], /--now takes a time/],
    ["a seed that is none", ["--seed", "x"], /--seed takes a whole number/],
    ["an unknown fixture", ["--fixture", "nope"], /there is no fixture "nope"/],
    ["a fixture file that is not there", ["--fixture", "/nowhere/world.yaml"], /fixture \/nowhere\/world\.yaml cannot be read/],
    ["an unknown setting", ["--set", "comswise.nope=1"], /comswise has no setting "nope"; it has /],
    ["a value that a setting does not take", ["--set", "comswise.numbers=x"], /comswise\.numbers takes strict or lenient, not "x"/],
    ["a setting without a vendor", ["--set", "numbers=strict"], /--set takes vendor\.switch=value/],
    ["a setting of a vendor that is not served", ["--vendors", "comswise", "--set", "other.x=1"], /other is not served here/],
    ["half of a certificate", ["--tls-cert", "/nowhere.pem"], /--tls-cert and --tls-key go together/],
    ["a certificate that is not there", ["--tls-cert", "/nowhere.pem", "--tls-key", "/nowhere.pem"], /--tls-cert \/nowhere\.pem cannot be read: ENOENT/],
    ["a public address with a path", ["--public-url", "http://sim.example.com/x"], /--public-url takes an address/],
    ["durable without data", ["--durable"], /--durable needs --data/],
    ["an unknown option", ["--nope"], /unknown option '--nope'/],
  ])("%s", (_, args, sentence) => refused(["start", "--port", "0", ...args], sentence));

  test("a fixture file that is no YAML", async () => {
    const path = join(folder, "broken.yaml");
    writeFileSync(path, "comswise: [");
    await refused(["start", "--port", "0", "--fixture", path], /broken\.yaml: .*line/i);
  });

  test("an unknown verb", () => refused(["stat"], /unknown command 'stat'/));
});
