import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ringback, start, type Started } from "./testing/ringback.ts";

const STORY = "callsReadPageByPage";
let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "ringback-verify-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a scenario that holds in process ends with 0, and its reports are written", async () => {
  const { code, stdout } = await ringback(["verify", "--scenario", STORY, "--report", "json,junit,html,md", "--report-dir", folder]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/1 scenario against the simulator: 1 held/);
  expect(stdout).toContain(`written: ${["verify.json", "verify.junit.xml", "verify.html", "verify.md"].map((file) => join(folder, file)).join(", ")}`);
  expect(JSON.parse(readFileSync(join(folder, "verify.json"), "utf8")).results.summary).toMatchObject({ tests: 1, passed: 1, failed: 0 });
  expect(readFileSync(join(folder, "verify.junit.xml"), "utf8")).toContain(`name="${STORY}"`);
  expect(readFileSync(join(folder, "verify.html"), "utf8")).toContain(`id="comswise/${STORY}"`);
  expect(readFileSync(join(folder, "verify.md"), "utf8")).toContain("✅ Ringback: 1 scenario, 1 held");
  for (const file of readdirSync(folder)) expect(readFileSync(join(folder, file), "utf8"), file).not.toContain("cw_sandbox");
});

test("the same scenario holds against a running simulator", async () => {
  const server = await start(["--vendors", "comswise"]);
  const { code, stdout } = await ringback(["verify", "--vendor", "comswise", "--scenario", "callsRead*", "--target", server.url]);
  expect(stdout).toContain(server.url);
  expect(code).toBe(0);
  await server.stop();
});

test("against a server of one vendor, stories over others are skipped and the rest decides; all skipped is no success", async () => {
  const server = await start(["--vendors", "comswise", "--clock", "frozen"]);
  const both = await ringback(["verify", "--scenario", "ca*ed", "--vendor", "comswise", "--target", server.url]);
  expect(both.stdout).toMatch(/– commbox\+comswise\/callAnalysedAndNoted \d+ ms the simulator does not serve commbox; it serves comswise/);
  expect(both.code).toBe(0);
  expect((await ringback(["verify", "--scenario", "callAnalysedAndNoted", "--target", server.url])).code).toBe(2);
  await server.stop();
});

test("a server that breaks its promise ends with 1, and the finding names the place and the contract", async () => {
  const { proxy, url, behind } = await brokenServer();
  const { code, stdout } = await ringback(["verify", "--scenario", STORY, "--target", url]);
  expect(code).toBe(1);
  expect(stdout).toContain("hasMore");
  expect(stdout).toContain("contracts/comswise/openapi.yaml#");
  proxy.close();
  await behind.stop();
});

/** A simulator behind a proxy that takes one promised field out of every list. */
async function brokenServer(): Promise<{ proxy: Server; url: string; behind: Started }> {
  let inner = "";
  const proxy = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk)).on("end", async () => {
      const headers = Object.entries(incoming.headers).filter(([name]) => !["connection", "host", "transfer-encoding", "content-length"].includes(name)) as [string, string][];
      const body = chunks.length ? Buffer.concat(chunks) : undefined;
      const answer = await fetch(`${inner}${incoming.url}`, { method: incoming.method!, headers, ...(body ? { body } : {}) });
      const text = (await answer.text()).replace(/,"hasMore":(true|false)/, "");
      outgoing.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "application/json" }).end(text);
    });
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => proxy.once("listening", resolve));
  const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  // Its own addresses lead through the proxy, too.
  const behind = await start(["--vendors", "comswise", "--public-url", url]);
  inner = behind.url;
  return { proxy, url, behind };
}

test.each([
  ["no scenario of that name", ["--scenario", "nope"], /no scenario matches/],
  ["an unknown vendor", ["--vendor", "nope"], /there is no vendor "nope"/],
  ["a target that is none", ["--target", "nope"], /--target takes sim or the address/],
  ["no report at all", ["--report", ","], /--report takes json, junit, html, md, not ","/],
  ["a report that is none", ["--report", "pdf"], /--report takes json, junit, html, md, not "pdf"/],
  ["nobody at the target", ["--target", "http://127.0.0.1:1"], /127\.0\.0\.1:1/],
])("%s ends with 2 and one sentence", async (_, args, sentence) => {
  const { code, stderr } = await ringback(["verify", ...args]);
  expect(code).toBe(2);
  expect(stderr).toMatch(sentence);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

test("coverage of the scenarios counts what they exercise of a contract", async () => {
  const { code, stdout } = await ringback(["coverage", "--vendor", "comswise", "--json", "--min", "50"]);
  expect(code).toBe(0);
  const { comswise } = JSON.parse(stdout);
  expect(comswise.operations.exercised + comswise.operations.missing.length).toBe(comswise.operations.of);
});
