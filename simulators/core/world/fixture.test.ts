import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { simulateMeridian } from "../testing/simulating.ts";

test.each([
  ["a key that is not known", "meridian: { callz: {} }", /meridian\.callz is not known; a section holds summary, credentials,/],
  ["a section that holds nothing", "meridian: 5", /the section meridian must hold summary, credentials,/],
  ["a resource that is not stored", "meridian: { rows: { dances: [] } }", /rows\.dances is not stored; it stores /],
  ["a row without its id", "meridian: { rows: { calls: [{ to: x }] } }", /rows\.calls\[0\] has no id/],
  ["a row in no state of its lifecycle", "meridian: { rows: { calls: [{ id: c1, state: dreaming }] } }", /rows\.calls\[0\] is in the state "dreaming", which the lifecycle call does not have; it has /],
  ["no section of a vendor that is served", "acme: { rows: {} }", /world\.yaml: there is no fixture for meridian in it$/],
  ["no YAML", "meridian: [1,", /world\.yaml: .* at line 1, column \d+$/],
])("a fixture with %s is refused in one sentence", async (_, text, sentence) => {
  const folder = mkdtempSync(join(tmpdir(), "ringback-fixture-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const fixture = join(folder, "world.yaml");
  writeFileSync(fixture, text);
  await expect(simulateMeridian({ fixture })).rejects.toThrow(sentence);
});

test("a file may end in .yml too; a name of none says where names are and what a file is called", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ringback-fixture-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const fixture = join(folder, "world.yml");
  writeFileSync(fixture, "meridian: { stores: { other/things: { one: { vendor: meridian, size: 1 } } } }");
  expect((await simulateMeridian({ fixture })).world.store("other/things").size).toBe(1);
  await expect(simulateMeridian({ fixture: folder })).rejects.toThrow(/there is no fixture ".*" for meridian; ringback list fixtures shows those there are, and a file of yours ends in \.yaml$/);
});

test("what other layers keep of a vendor begins as the fixture has it, and is a world's own from then on", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ringback-fixture-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const fixture = join(folder, "world.yaml");
  writeFileSync(fixture, "meridian: { credentials: [{ name: default, scheme: key, account: acme, text: secret-of-acme }], stores: { other/things: { one: { vendor: meridian, size: 1 } } } }");
  const sim = await simulateMeridian({ fixture });
  expect([...sim.world.store("other/things").entries()]).toEqual([["one", { vendor: "meridian", size: 1 }]]);
});
