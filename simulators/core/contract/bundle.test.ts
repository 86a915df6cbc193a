import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { StartupError } from "../refusal.ts";
import { bundleContract } from "./bundle.ts";
import { createContract } from "./contract.ts";

/** A contract folder with these files, for the time of a test. */
function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "ringback-contract-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const HEAD = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\nx-mount: /t\n";
const OK = "responses: { '200': { description: done } }";

/** What is said when the contract of these files is read. */
function complaint(files: Record<string, string>): string {
  try {
    createContract(bundleContract(folderWith(files)));
  } catch (error) {
    expect(error).toBeInstanceOf(StartupError);
    return (error as Error).message;
  }
  return "nothing";
}

test("a contract may be split over files; its references are put in place", () => {
  const folder = folderWith({
    "openapi.yaml": `${HEAD}paths:\n  /calls/{id}: { $ref: "paths/calls.yaml#/calls" }\ncomponents: { schemas: { Call: { $ref: "schemas/calls.yaml#/Call" } } }\n`,
    "paths/calls.yaml": `calls:\n  get:\n    operationId: getCall\n    responses: { '200': { description: done, content: { application/json: { schema: { $ref: "../openapi.yaml#/components/schemas/Call" } } } } }\n`,
    "schemas/calls.yaml": "Call: { type: object, required: [id] }\n",
    "storage.yaml": `${HEAD.replace("/t", "/t-storage")}paths: { /x: { get: { operationId: getX, ${OK} } } }\n`,
    "lifecycles.yaml": "lifecycles: { call: { resource: calls, states: { a: {} }, initial: [a], moves: [] } }\n",
    "overlay.yaml": "overlay: 1.0.0\n",
  });
  const contract = createContract(bundleContract(folder));
  expect([...contract.operations.keys()]).toEqual(["getCall", "getX"]);
  expect(contract.operations.get("getCall")!.responses["200"]!.media[0]!.schema).toEqual({ type: "object", required: ["id"] });
  expect(Object.keys(contract.lifecycles)).toEqual(["call"]);
  expect(contract.bundle.files).toMatchObject({ "/paths/~1calls~1{id}": "paths/calls.yaml#/calls", "/components/schemas/Call": "schemas/calls.yaml#/Call", "/paths/~1x": "storage.yaml#/paths/~1x" });
});

test.each<[string, Record<string, string>, RegExp]>([
  ["a folder without a document", { "readme.md": "" }, /no OpenAPI document/],
  ["text that is not YAML", { "openapi.yaml": `${HEAD}paths: { a: [ }` }, /openapi\.yaml: .*line 4/],
  ["a key written twice", { "openapi.yaml": `${HEAD}x-mount: /u\n` }, /openapi\.yaml: .*unique.*line 4/],
  ["an empty document", { "openapi.yaml": "" }, /openapi\.yaml.*is empty/],
  ["an empty lifecycles file", { "openapi.yaml": HEAD, "lifecycles.yaml": "" }, /lifecycles\.yaml.*is empty/],
  ["a document without a mount", { "openapi.yaml": "openapi: 3.1.0\n" }, /openapi\.yaml#\/: x-mount is missing/],
  ["a file that is not there", { "openapi.yaml": `${HEAD}paths: { /a: { $ref: "paths/a.yaml#/a" } }` }, /paths.a\.yaml: ENOENT/],
  ["a place that is not there", { "openapi.yaml": `${HEAD}paths: { /a: { $ref: "a.txt#/b" } }`, "a.txt": "a: {}" }, /a\.txt: nothing at #\/b, which openapi\.yaml#\/paths\/~1a refers to/],
  ["a referred file that is empty", { "openapi.yaml": `${HEAD}paths: { /a: { $ref: "a.txt#/b" } }`, "a.txt": "" }, /a\.txt.*is empty/],
  ["an operation without a name", { "openapi.yaml": `${HEAD}paths: { /a: { get: { ${OK} } } }` }, /openapi\.yaml#\/paths\/~1a\/get: operationId is missing/],
  ["an operation without a name, in a file of its own", { "openapi.yaml": `${HEAD}paths: { /a: { $ref: "paths/a.yaml#/one" } }`, "paths/a.yaml": `one: { get: { ${OK} } }` }, /paths\/a\.yaml#\/one\/get: operationId is missing/],
  ["a path without content", { "openapi.yaml": `${HEAD}paths: { /a: }` }, /openapi\.yaml#\/paths\/~1a/],
  ["one name for two operations", { "openapi.yaml": `${HEAD}paths: { /a: { get: { operationId: x, ${OK} }, post: { operationId: x, ${OK} } } }` }, /operationId x is used twice/],
  ["a reference into nothing", { "openapi.yaml": `${HEAD}paths: { /a: { get: { operationId: x, parameters: [{ $ref: '#/components/parameters/No' }], ${OK} } } }` }, /openapi\.yaml#\/paths\/~1a\/get: nothing at #\/components\/parameters\/No/],
  ["references in a circle", { "openapi.yaml": `${HEAD}paths: { /a: { get: { operationId: x, parameters: [{ $ref: '#/components/parameters/A' }], ${OK} } } }\ncomponents: { parameters: { A: { $ref: '#/components/parameters/B' }, B: { $ref: '#/components/parameters/A' } } }` }, /openapi\.yaml#\/paths\/~1a\/get: .*circle/],
])("%s is refused, naming file and place", (_, files, wanted) => {
  expect(complaint(files)).toMatch(wanted);
});
