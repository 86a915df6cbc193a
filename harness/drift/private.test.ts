import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Checkout, checkout } from "../testing/checkout.ts";
import { compare, contract, type Fault } from "../testing/three-sides.ts";
import { accept } from "./accept.ts";
import { driftReport } from "./report.ts";

// What `--accept` writes is committed, and what drift prints lands in the log of a CI: neither may hold what customers said.

let tree: Checkout;
beforeEach(() => void (tree = checkout("overlay: 1.0.0\nactions: []\n", "export const divergences: readonly Divergence[] = [];\n")));
afterEach(() => tree.remove());

const OVERLAY = "contracts/meridian/overlay.yaml";
const DIVERGENCES = "simulators/meridian/divergences.ts";
const written = () => readFileSync(join(tree.root, OVERLAY), "utf8") + readFileSync(join(tree.root, DIVERGENCES), "utf8");

const PERSONAL = { remark: "Call me at +49 171 2345678 or write to Dana.Levi@Acme-Corp.io", customerName: "Yolanda Xenakis", more: "x".repeat(300) };
const LEAKS = /2345678|Dana|Acme|Yolanda|Xenakis|meridian-key/i;
const VALUES = /xxxx|C[12]\b/;

/** A change in every call that is shown, alone and in lists. */
const everywhere = (change: (call: any) => object): Fault => ({ body: (_, body) => (body.calls ? { ...body, calls: body.calls.map(change) } : body.id ? change(body) : body) });

test.each<[string, Fault]>([
  ["a new field full of it", everywhere((call) => ({ ...call, plant: PERSONAL }))],
  ["an object where a number belongs", everywhere((call) => ({ ...call, to: PERSONAL }))],
  ["an address where a state belongs", everywhere((call) => ({ ...call, state: "Dana.Levi@Acme-Corp.io" }))],
  ["a server that repeats what it was sent", { answer: (method, path) => (path === "/v1/calls" && method === "GET" ? new Response(JSON.stringify({ sent: PERSONAL }), { status: 500, headers: { "content-type": "application/json" } }) : undefined) }],
])("what a sandbox says of people is in no file and in no log: %s", async (_, fault) => {
  for (const provenance of ["documented", "inferred"]) {
    const result = await compare({}, fault, contract(() => {}, provenance));
    expect(result.differences).not.toEqual([]);
    expect(driftReport(result, false)).not.toMatch(LEAKS);
    expect(JSON.stringify(result)).not.toMatch(LEAKS);
    accept(result.differences, { contract: tree.folder("contracts"), simulator: tree.folder("simulators") }, "2025-01-31");
    expect(written()).not.toMatch(LEAKS);
    expect(written()).not.toMatch(VALUES);
  }
});

test("a new field is written once for all the answers that show it, with the type that it has however long it is", async () => {
  const fault = everywhere((call) => ({ ...call, plant: PERSONAL }));
  const promised = contract();
  const { differences } = await compare({}, fault, promised);
  expect(differences.filter(({ verdict }) => verdict === "new").length).toBeGreaterThan(1);
  accept(differences, { contract: tree.folder("contracts"), simulator: tree.folder("simulators") }, "2025-01-31");
  expect(written().match(/target: "\$\.components\.schemas\.Call"/g)).toHaveLength(1);
  expect(written()).toContain('update: {"properties":{"plant":{"x-provenance":"observed","type":["object"]}}}');
  const again = await compare({}, fault, tree.rebuilt(promised));
  expect(again.differences.filter(({ verdict }) => verdict !== "simulator wrong")).toEqual([]);
});

test("a new field that is now text and now nothing is written with both types", async () => {
  const fault = everywhere((call) => ({ ...call, plant: call.id === "C1" ? "text" : null }));
  const promised = contract();
  accept((await compare({}, fault, promised)).differences, { contract: tree.folder("contracts"), simulator: tree.folder("simulators") }, "2025-01-31");
  const again = await compare({}, fault, tree.rebuilt(promised));
  expect(again.differences.filter(({ verdict }) => verdict !== "simulator wrong")).toEqual([]);
});

test("a difference has the same words whatever ids and values it was seen with, so that it stays known", async () => {
  const wrong = (value: unknown) => everywhere((call) => ({ ...call, to: value }));
  const entries = async (fault: Fault) => (await compare({}, fault)).differences.flatMap(({ change }) => (change.file === "divergences.ts" ? [change.entry.what] : []));
  const first = await entries(wrong(7));
  expect(first).toContain("body.to is string here; the vendor has an integer");
  expect(await entries(wrong(8))).toEqual(first);
});
