import { expect, test } from "vitest";
import { contractOf } from "../simulators/core/contract/contract.ts";
import { registry } from "../simulators/registry.ts";
import { ringback } from "./testing/ringback.ts";

const list = async (...args: readonly string[]) => JSON.parse((await ringback(["list", ...args, "--json"])).stdout) as any[];

test("list shows every vendor", async () => {
  expect((await list()).map(({ name }) => name)).toEqual(registry.map((v) => v.name));
});

test("list operations shows every operation of every contract, served or not, with its provenance", async () => {
  const shown = await list("operations");
  expect(shown.map((o) => `${o.vendor} ${o.operationId}`)).toEqual(registry.flatMap((v) => [...contractOf(v.name).operations.keys()].map((id) => `${v.name} ${id}`)));
  for (const { served, provenance } of shown) {
    expect(["served", "501"]).toContain(served);
    expect(["documented", "observed", "inferred"]).toContain(provenance);
  }
});

test("list settings shows each switch in the form that --set takes", async () => {
  expect(await list("settings", "--vendor", "comswise")).toContainEqual(expect.objectContaining({ setting: "comswise.numbers", takes: ["strict", "lenient"], default: "strict" }));
});

test.each(["fixtures", "stimuli", "scenarios"])("list %s is a table of one line each", async (what) => {
  const { code, stdout } = await ringback(["list", what]);
  expect(code).toBe(0);
  expect(stdout.split("\n").filter(Boolean)).toHaveLength((await list(what)).length);
});

test("list fixtures has the default one of every vendor", async () => {
  const fixtures = await list("fixtures");
  for (const { name } of registry) expect(fixtures).toContainEqual(expect.objectContaining({ vendor: name, name: "default" }));
});

test.each(["start", "exec", "env", "verify", "tail", "coverage", "list", "doctor"])("%s --help shows examples", async (verb) => {
  const { code, stdout } = await ringback([verb, "--help"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(new RegExp(`Examples:\\n  \\$ ringback ${verb}`));
});

test("colours are left out when piped", async () => {
  expect((await ringback(["list"])).stdout).not.toContain("\u001B");
});
