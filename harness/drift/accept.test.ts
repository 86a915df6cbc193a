import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Checkout, checkout } from "../testing/checkout.ts";
import { readYamlText } from "../testing/yaml-text.ts";
import { compare, contract, created, type Fault } from "../testing/three-sides.ts";
import { accept, type Folders, withActions, withEntries, writeText } from "./accept.ts";

let tree: Checkout;
let root: string;
let folders: Folders;
const OVERLAY = "overlay: 1.0.0\n# Why we part.\ninfo: { title: Meridian, version: \"1\" }\nactions:\n  - target: $.components.schemas.Nothing\n    description: Explains what stands there already; changes nothing.\n    update: { x: 1 }\n";
const DIVERGENCES = 'import type { Divergence } from "../core/vendor.ts";\n\n/** What we know. */\nexport const divergences: readonly Divergence[] = [notUtf8("a [b]"), ...["x"].map((operation) => ({ operation }))];\n';

beforeEach(() => {
  tree = checkout(OVERLAY, DIVERGENCES);
  root = tree.root;
  folders = { contract: tree.folder("contracts"), simulator: tree.folder("simulators") };
});
afterEach(() => tree.remove());

test.each<[string, (doc: any) => unknown, Fault]>([
  ["a value that was missing", (doc) => doc.components.schemas.CallState.enum.splice(1, 1), {}],
  ["another type", (doc) => (doc.components.schemas.Call.properties.to.type = "integer"), {}],
  ["a field that does not come", (doc) => (doc.components.schemas.Call.required.push("price"), (doc.components.schemas.Call.properties.price = {})), {}],
  ["a field that was left out", (doc) => (delete doc.components.schemas.Call.properties.recording, (doc.components.schemas.Call.required = ["id"])), {}],
  ["a status that was missing", (doc) => delete doc.paths["/v1/calls"].post.responses[201], {}],
  ["a pattern that does not hold", (doc) => (doc.components.schemas.Call.properties.to.pattern = "^\\+972"), {}],
])("what was wrong in the contract is settled by the overlay: %s", async (_, change, fault) => {
  const wrong = contract(change);
  const { differences } = await compare(fault, fault, wrong);
  expect(differences).not.toEqual([]);
  expect(accept(differences, folders, "2025-01-31")).toEqual(new Map([[join(root, "contracts/meridian/overlay.yaml"), expect.any(Number)]]));
  expect(await compare(fault, fault, tree.rebuilt(wrong))).toMatchObject({ differences: [], known: 0 });
  expect(readFileSync(join(root, "contracts/meridian/overlay.yaml"), "utf8").startsWith(OVERLAY)).toBe(true);
});

test.each<[string, Fault]>([
  ["a new field", { body: (_, body) => (body.calls ? { ...body, calls: body.calls.map((call: object) => ({ ...call, price: 3 })) } : { ...body, price: 3 }) }],
  ["an event that is never sent", { events: () => [] }],
])("what was seen at the vendor is settled by the overlay: %s", async (_, fault) => {
  const inferred = contract(() => {}, "inferred");
  const { differences } = await compare({}, fault, inferred);
  expect(differences.length).toBeGreaterThan(0);
  accept(differences, folders, "2025-01-31");
  const again = await compare({}, fault, tree.rebuilt(inferred));
  // The contract has given way; the simulator has not followed yet, and that is another difference.
  expect(again.differences.filter(({ verdict }) => verdict !== "simulator wrong")).toEqual([]);
});

test("what a simulator does wrong becomes an entry that is still TypeScript, behind those that were there", async () => {
  const { differences } = await compare(created((call) => ({ ...call, to: null })), {});
  accept(differences, folders, "2025-01-31");
  const text = readFileSync(join(root, "simulators/meridian/divergences.ts"), "utf8");
  expect(text).toContain('[notUtf8("a [b]"), ...["x"].map((operation) => ({ operation })),\n  {\n    operation: "startCall",');
  expect(text.trimEnd().endsWith("\n];")).toBe(true);
  expect(text).toMatch(/what: "body\.to is .*",/);
});

test("accepting twice changes nothing the second time", async () => {
  const wrong = contract((doc) => doc.components.schemas.CallState.enum.splice(1, 1));
  const { differences } = await compare(created((call) => ({ ...call, to: null })), {}, wrong);
  expect(accept(differences, folders, "2025-01-31").size).toBe(2);
  expect(accept(differences, folders, "2025-02-01").size).toBe(0);
});

test("an overlay without actions gets them, and a file without its list is explained", () => {
  expect(withActions("overlay: 1.0.0\nactions: []\n", [{ target: "$.a", description: "b", remove: true }]).text).toBe('overlay: 1.0.0\nactions:\n  - target: "$.a"\n    description: "b"\n    remove: true\n    # drift ' + /drift (\w+)/.exec(withActions("", [{ target: "$.a", description: "b", remove: true }]).text)![1] + "\n");
  expect(() => withEntries("export const other = [];", [])).toThrow('divergences.ts: no list "export const divergences … = [" was found');
});

test("a file that cannot be read or written is one sentence with its name", async () => {
  const path = join(root, "contracts/meridian/overlay.yaml");
  rmSync(path);
  mkdirSync(path);
  const { differences } = await compare({}, {}, contract((doc) => doc.components.schemas.CallState.enum.splice(1, 1)));
  expect(() => accept(differences, folders, "2025-01-31")).toThrow(`${path} cannot be read: EISDIR`);
  expect(() => writeText(path, "x")).toThrow(`${path} cannot be written: EISDIR`);
});

test.each(["actions: []", "actions: [] # none yet", "actions: # none yet", "actions: null", "title: none"])("an overlay whose list is empty can be read after the first change: %s", (begin) => {
  const action = { target: "$.a", description: "b", remove: true };
  expect(readYamlText(withActions(`overlay: 1.0.0\n${begin}\n`, [action]).text).actions).toEqual([action]);
});
