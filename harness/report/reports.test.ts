import { expect, test } from "vitest";
import { Coverage } from "../coverage.ts";
import type { RunResult } from "../run-result.ts";
import { meridian, play } from "../testing/play.ts";
import { reply } from "../testing/meridian-simulator.ts";
import { jsonReport } from "./json.ts";
import { escapeXml, junitReport } from "./junit.ts";
import { coverageReport, progressLine, terminalReport } from "./terminal.ts";

async function sampleRun(): Promise<RunResult> {
  const good = await play(({ meridian }) => meridian("listCalls"));
  const bad = await play(
    async ({ check, meridian }) => {
      await meridian("getCall", { path: { callId: "C1" } });
      check("the call", { legs: [{ to: "<a>" }] }, { legs: [{ to: "b" }] });
    },
    { answer: () => reply(200, { id: "C1", to: "+1", state: "held", recording: null, "a&b": 1 }, { "x-age": "1" }) },
  );
  const broken = await play(() => Promise.reject(new Error("oops")));
  const results = [good, { ...bad, name: "badOne" }, { ...broken, name: "broken" }, { ...good, name: "left", status: "skipped" as const, reason: "needs an <operator>" }];
  return { target: "in process", kind: "simulator", results: results.map((result) => ({ ...result, millis: 5 })), startedAt: 1000, millis: 20 };
}

test("the terminal shows the first difference as path, expected and got, with the contract behind it", async () => {
  const text = terminalReport(await sampleRun(), { color: false });
  expect(text).toContain(
    [
      "meridian/badOne A story.",
      "  error no-undocumented-field at step 1: getCall → 200",
      "    path     body.a&b",
      "    expected no such field",
      "    got      1",
      "    contract contracts/meridian/schemas/calls.yaml#/components/schemas/Call (sources.md#calls, inferred)",
      "  error check at step 2: the call: no",
      "    path     the call: legs.0.to",
      '    expected "b"',
      '    got      "<a>"',
    ].join("\n"),
  );
  expect(text).toContain("4 scenarios against in process: 1 held, 1 with findings, 1 skipped, 1 could not run");
});

test("colours can be had and left out", async () => {
  const [held] = (await sampleRun()).results;
  expect(progressLine(held!, { color: false })).toBe("✓ meridian/story 5 ms");
  expect(progressLine(held!, { color: true })).toContain("\u001b[32m✓");
});

test("the JSON report counts in the words of the Common Test Report Format", async () => {
  const report = jsonReport(await sampleRun());
  expect(report.results.summary).toEqual({ tests: 4, passed: 1, failed: 1, pending: 0, skipped: 1, other: 1, start: 1000, stop: 1020 });
  expect(report.results.tests.map(({ name, status }) => `${name} ${status}`)).toEqual(["story passed", "badOne failed", "broken other", "left skipped"]);
  expect(report.results.tests[2]!.message).toMatch(/^the scenario threw: oops/);
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});

test("the JUnit report is well-formed XML with the right counts", async () => {
  const xml = junitReport(await sampleRun());
  expect(xml).toContain('<testsuites name="ringback verify: in process" tests="4" failures="1" errors="1" skipped="1" time="0.020">');
  expect(xml).toContain('message="no-undocumented-field at body.a&amp;b: expected no such field, got 1"');
  expect(xml).toContain('<skipped message="needs an &lt;operator&gt;"/>');
  expect(xml.replace(/&(amp|lt|gt|quot|apos|#\d+);/g, "")).not.toContain("&");
});

test("text that XML has no place for is replaced", () => {
  expect(escapeXml('a\u0000b\uD800c\u0008"<\n')).toBe("a\uFFFDb\uFFFDc\uFFFD&quot;&lt;&#10;");
});

test("coverage says what was exercised and what was not", async () => {
  const coverage = new Coverage(meridian.contractOf);
  await play(
    async ({ meridian, clock, events }) => {
      await meridian("startCall", { body: { to: "+1" } });
      await meridian("getCall", { path: { callId: "C1" } });
      await clock.pass("30s");
      await events.expect("call.ended");
      await meridian("getCall", { path: { callId: "C1" } });
    },
    {},
    { options: { coverage } },
  );
  const { meridian: report } = coverage.report();
  expect(report!.operations).toEqual({ total: 6, exercised: 2, met: ["startCall", "getCall"], missing: ["listCalls", "removeCall", "attachNote", "fetchRecording"] });
  expect(report!.statuses.missing).toContain("getCall 404");
  expect(report!.enumValues.missing).toEqual(['CallState "queued"', 'CallState "answered"', 'CallState "held"']);
  expect(report!.moves.missing).toEqual(["call: queued → ringing (dial)", "call: answered → completed (hangup)"]);
  expect(report!.events).toEqual({ total: 1, exercised: 1, met: ["call.ended"], missing: [] });
  expect(coverageReport(coverage.report(), { color: false })).toContain("  operations  2 of 6\n    not exercised: listCalls");
});
