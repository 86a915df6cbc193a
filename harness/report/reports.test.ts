import { expect, test } from "vitest";
import { Coverage } from "../coverage.ts";
import { meridian, play } from "../testing/play.ts";
import { jsonReport } from "./json.ts";
import { escapeXml, junitReport } from "./junit.ts";
import { junitProblems } from "./testing/junit-rules.ts";
import { sampleRun } from "./testing/sample-run.ts";
import { coverageReport, progressLine, terminalReport } from "./terminal.ts";

test("the terminal shows the first difference as path, expected and got, with the contract behind it", async () => {
  const text = terminalReport((await sampleRun()).run, { color: false });
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

test("what a target says is one line of the terminal and no command to it, nor to the CI that keeps it", async () => {
  const { run } = await sampleRun();
  const [, bad] = run.results;
  const said = "a\n::add-mask::b\r\u001b[2J\u009b1m\u202e";
  const text = terminalReport({ ...run, results: [{ ...bad!, steps: bad!.steps.map((step) => ({ ...step, title: said })), findings: [{ ...bad!.findings[0]!, pointer: said, expected: said, got: said }] }] }, { color: false });
  expect(text.match(/a ::add-mask::b \\u001b\[2J\\u009b1m\\u202e$/gm)).toHaveLength(4);
  expect(progressLine({ ...bad!, status: "couldNotRun", reason: said }, { color: false })).toMatch(/ a ::add-mask::b \\u001b\[2J\\u009b1m\\u202e$/);
});

test("colours can be had and left out", async () => {
  const [held] = ((await sampleRun()).run).results;
  expect(progressLine(held!, { color: false })).toBe("✓ meridian/story 5 ms");
  expect(progressLine(held!, { color: true })).toContain("\u001b[32m✓");
});

test("the JSON report counts in the words of the Common Test Report Format", async () => {
  const report = jsonReport((await sampleRun()).run);
  expect(report.results.summary).toEqual({ tests: 4, passed: 1, failed: 1, pending: 0, skipped: 1, other: 1, start: 1000, stop: 1020 });
  expect(report.results.tests.map(({ name, status }) => `${name} ${status}`)).toEqual(["story passed", "badOne failed", "broken other", "left skipped"]);
  expect(report.results.tests[1]).toMatchObject({ suite: ["ringback", "meridian"], steps: [{ name: "1. getCall → 200", status: "failed" }, { name: "2. the call: no", status: "failed" }] });
  expect(report.results.tests[2]!.message).toMatch(/^the scenario threw: oops/);
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});

test("the JSON report has no key where the format allows no others", async () => {
  const { run, coverage } = await sampleRun();
  const { results, ...head } = jsonReport(run, coverage.report());
  const keys = (...values: readonly object[]) => [...new Set(values.flatMap(Object.keys))].sort();
  expect(keys(head)).toEqual(["reportFormat", "specVersion"]);
  expect(keys(results)).toEqual(["environment", "extra", "summary", "tests", "tool"]);
  expect(keys(results.environment)).toEqual(["extra", "reportName", "testEnvironment"]);
  expect(keys(...results.tests)).toEqual(["duration", "extra", "message", "name", "status", "steps", "suite", "trace"]);
  expect(keys(...results.tests.flatMap(({ steps }) => steps))).toEqual(["name", "status"]);
});

test("the JUnit report is valid by both schemas in use, with the right counts", async () => {
  const xml = junitReport((await sampleRun()).run);
  expect(junitProblems(xml)).toEqual([]);
  expect(xml).toContain('<testsuite id="0" package="meridian" name="meridian" timestamp="1970-01-01T00:00:01" hostname="localhost" tests="4" failures="1" errors="1" skipped="1" time="0.020">');
  expect(xml).toContain('message="no-undocumented-field at body.a&amp;b: expected no such field, got 1"');
  expect(xml).toContain('<skipped message="needs an &lt;operator&gt;"/>');
});

test("what held with a warning says so in its suite, because a case has no place for it", async () => {
  const { run } = await sampleRun();
  const [held, bad] = run.results;
  const xml = junitReport({ ...run, results: [{ ...held!, findings: bad!.findings.slice(0, 1).map((finding) => ({ ...finding, severity: "warning" as const })) }] });
  expect(junitProblems(xml)).toEqual([]);
  expect(xml).toMatch(/<system-out>story&#10;\[warning\] no-undocumented-field/);
});

test("a run of nothing is a valid JUnit report, too", () => {
  expect(junitProblems(junitReport({ target: "t", kind: "simulator", results: [], startedAt: 0, millis: 0 }))).toEqual([]);
});

test.each([
  ["an attribute that Ant does not know", (xml: string) => xml.replace("<testsuites>", '<testsuites tests="4">'), 'testsuites has tests="4"'],
  ["a time with a zone", (xml: string) => xml.replace(":01\"", ':01Z"'), 'testsuite timestamp="1970-01-01T00:00:01Z"'],
  ["output inside a case", (xml: string) => xml.replace("</failure>", "</failure><system-out></system-out>"), "testcase holds failure system-out"],
  ["a missing end", (xml: string) => xml.replace("</testsuite>", ""), "</testsuites> closes what is not open"],
  ["a bare ampersand", (xml: string) => xml.replace("&amp;", "&"), /^what XML has no place for/],
])("the rules notice %s", async (_, spoil, problem) => {
  expect(junitProblems(spoil(junitReport((await sampleRun()).run)))).toEqual([typeof problem === "string" ? problem : expect.stringMatching(problem)]);
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
