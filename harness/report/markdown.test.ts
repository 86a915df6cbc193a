import { expect, test } from "vitest";
import { COMMENT_MARK, markdownReport } from "./markdown.ts";
import { sampleRun } from "./testing/sample-run.ts";

test("a comment begins with its mark and the sums, then says what is wrong and where", async () => {
  const { run, coverage } = await sampleRun();
  const text = markdownReport(run, coverage.report());
  expect(text.startsWith(`${COMMENT_MARK}\n\n## ❌ Ringback: 4 scenarios, 1 with findings, 1 could not run, 1 held, 1 skipped\n\nAgainst \`in process\``)).toBe(true);
  expect(text).toContain(
    [
      "### meridian / badOne",
      "",
      "A story.",
      "",
      "- **error: no-undocumented-field** at `body.a&b` in step `getCall → 200`",
      "  - expected `no such field`",
      "  - got `1`",
      "  - `contracts/meridian/schemas/calls.yaml#/components/schemas/Call`, sources.md#calls, inferred",
    ].join("\n"),
  );
  expect(text).toContain("| vendor | operations | statuses | enumValues | errorCodes | moves | events |\n| --- | ---: |");
  expect(text).toMatch(/\| meridian \| 2 of \d+ \|/);
});

test("text of a target is no markup: it closes no code span, mentions nobody and opens no tag", async () => {
  const { run } = await sampleRun();
  const [, bad] = run.results;
  const text = markdownReport({ ...run, results: [{ ...bad!, reason: "ask @ops <b> [x](y) | `", findings: [{ ...bad!.findings[0]!, got: "a `` b\n# c" }] }] });
  expect(text).toContain("  - got ``` a `` b # c ```");
  expect(text).toContain("> ask @\u200Bops \\<b\\> \\[x\\](y) \\| \\`");
});

test("a run that held is one green line", async () => {
  const { run } = await sampleRun();
  expect(markdownReport({ ...run, results: run.results.slice(0, 1) })).toBe(`${COMMENT_MARK}\n\n## ✅ Ringback: 1 scenario, 1 held\n\nAgainst \`in process\` in 0.0 s.\n`);
});

test("what does not fit a comment is counted", async () => {
  const { run } = await sampleRun();
  const [, bad] = run.results;
  const many = { ...run, results: Array.from({ length: 400 }, (_, i) => ({ ...bad!, name: `story${i}` })) };
  const text = markdownReport(many);
  expect(text.length).toBeLessThan(65_536);
  const shown = text.match(/^### /gm)!.length;
  expect(text).toContain(`… and ${400 - shown} more; the other reports hold everything.`);
});

test("one text that is endless hides no other finding, and what is left out is counted by scenarios", async () => {
  const { run } = await sampleRun();
  const [, bad, broken, skipped] = run.results;
  const text = markdownReport({ ...run, results: [{ ...broken!, reason: "x".repeat(100_000) }, { ...bad!, name: "after" }, ...Array.from({ length: 500 }, (_, i) => ({ ...skipped!, name: `s${i}`, reason: "needs & <b>".repeat(20) }))] });
  expect(text.length).toBeLessThan(65_536);
  expect(text).toContain(`> ${"x".repeat(600)}…\n`);
  expect(text).toContain("### meridian / after");
  expect(text).toContain("… and 500 more; the other reports hold everything.");
});

test("a run in which nothing was played is not shown as well", async () => {
  const { run } = await sampleRun();
  expect(markdownReport({ ...run, results: run.results.slice(3) })).toContain("## ⚠️ Ringback: 1 scenario, 1 skipped\n");
  expect(markdownReport({ ...run, results: [] })).toContain("## ⚠️ Ringback: 0 scenarios\n");
});

test("an entity of a target stays the text that it was, and an escape sequence is seen and not obeyed", async () => {
  const { run } = await sampleRun();
  const [, , broken] = run.results;
  expect(markdownReport({ ...run, results: [{ ...broken!, reason: "&lt;b&gt; $x$ \u001b[31m" }] })).toContain("> \\&lt;b\\&gt; \\$x\\$ \\\\u001b\\[31m\n");
});
