import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkFixture } from "./fixture-check.ts";

const ours = readFileSync(new URL("../fixtures/comswise/default.yaml", import.meta.url), "utf8");

function written(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "ringback-fixture-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "world.yaml");
  writeFileSync(file, `comswise:\n${text.replaceAll(/^/gm, "  ")}`);
  return file;
}

test.each(["default", "empty"])("what the fixture %s shows keeps the contracts of all five vendors", async (name) => {
  const findings = await checkFixture(name);
  expect(findings).toHaveLength(5);
  expect(findings.filter(({ ok }) => !ok)).toEqual([]);
});

test("a row that the contract does not allow is named before a client meets it, and the others are looked at too", async () => {
  const [finding, ...more] = await checkFixture(written(ours.replace("direction: inbound", "direction: sideways")));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ ok: false, says: expect.stringMatching(/^listCalls: .*body\.calls\.0\.direction: must be equal to one of the allowed values \(inbound, outbound, unknown\)$/) });
});

test("a fixture that cannot be loaded is refused in one sentence", async () => {
  await expect(checkFixture(written(ours.replace("status: in-progress", "status: asleep")))).rejects.toThrow(/rows\.calls\[0\] is in the state "asleep"/);
});
