import { existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packageRoot } from "../simulators/core/package-root.ts";
import { begin, ringback } from "./testing/ringback.ts";

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "ringback-ending-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("help of what is no verb is one sentence that says which verb was meant", async () => {
  expect(await ringback(["help", "strat"])).toEqual({ code: 2, stdout: "", stderr: "ringback: unknown command 'strat' (Did you mean start?); --help shows what there is\n" });
  expect((await ringback(["help", "list"])).stdout).toContain("$ ringback list operations --vendor comswise");
});

test("a reason that quotes several lines is told on one, with what to do", async () => {
  writeFileSync(join(folder, "text.har"), "not json\nat all\n");
  const { code, stderr } = await ringback(["replay", join(folder, "text.har")]);
  expect([code, stderr.trimEnd().split("\n").length]).toEqual([2, 1]);
  expect(stderr).toMatch(/record it again with ringback record\n$/);
});

test("who reads no further changes nothing of how a verb ends", async () => {
  const { child, ended } = begin(["coverage", "--vendor", "comswise", "--min", "statuses=100"]);
  child.stdout!.destroy();
  expect(await ended).toMatchObject({ code: 1, stderr: expect.stringContaining("ringback: fewer than 100 % of the statuses of comswise were exercised") });
});

test.skipIf(!existsSync("/dev/full"))("a full disk is one sentence, and the verb has not done what it was asked", () => {
  const { status, stderr } = spawnSync(process.execPath, [join(packageRoot(), "dist", "cli", "main.js"), "list"], { stdio: ["ignore", openSync("/dev/full", "w"), "pipe"], encoding: "utf8" });
  expect([status, stderr]).toEqual([2, "ringback: what is printed cannot be written: ENOSPC: no space left on device, write\n"]);
});

test.each([
  ["faults of no kind", ["mutation", "--kind", "nothing like it"], /^ringback: --kind: no kind of fault has "nothing like it" in its name; there are .*pages overlap/],
  ["inputs without workflows", ["verify", "--input", "agent=7"], /^ringback: --input is for the workflows of --arazzo <file>/],
  ["a wait that is none, of a simulator too", ["verify", "--max-wait", "5"], /^ringback: --max-wait: "5" is no duration/],
  ["verdicts that are none", ["drift", "--target", "sim", "--accept", ","], /^ringback: --accept takes contract, simulator, vendor, new, not ","/],
])("%s are refused before anything runs", async (_, args, sentence) => {
  const { code, stdout, stderr } = await ringback(args);
  expect([code, stdout, stderr.trimEnd().split("\n").length]).toEqual([2, "", 1]);
  expect(stderr).toMatch(sentence);
});
