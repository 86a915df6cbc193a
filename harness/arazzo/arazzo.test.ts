import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { stringify } from "yaml";
import { run } from "../runner.ts";
import { scenarioList } from "../scenario.ts";
import { simulatorTarget } from "../targets/simulator-target.ts";
import { meridian, scenario } from "../testing/play.ts";
import { MeridianSimulator, type Misbehaviour, reply } from "../testing/meridian-simulator.ts";
import type { Step, Workflow } from "./document.ts";
import { exportArazzo } from "./export.ts";
import { scenariosFromArazzo } from "./import.ts";

const known = { vendors: ["meridian"], contractOf: meridian.contractOf };
let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "ringback-arazzo-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const target = (wrong: Misbehaviour = {}) => {
  const { fetch, url } = new MeridianSimulator(wrong);
  return simulatorTarget({ fetch, url });
};
const file = (content: unknown): string => {
  const path = join(folder, "story.arazzo.yaml");
  writeFileSync(path, typeof content === "string" ? content : stringify(content));
  return path;
};
const document = (steps: readonly Step[], more: Partial<Workflow> = {}, rest: object = {}) => ({
  arazzo: "1.0.1",
  info: { title: "Somebody else's", version: "1" },
  sourceDescriptions: [{ name: "meridian", url: "https://meridian.example/openapi.yaml", type: "openapi" }],
  workflows: [{ workflowId: "theirs", summary: "Theirs.", steps, ...more }],
  ...rest,
});
async function play(content: unknown, wrong?: Misbehaviour, inputs = {}) {
  const { results } = await run({ scenarios: scenariosFromArazzo(file(content), known, inputs), target: target(wrong), ...meridian });
  return { status: results[0]!.status, reason: results[0]!.reason, findings: results[0]!.findings.map(({ check, pointer, got }) => `${check} ${pointer}: ${got}`), steps: results[0]!.steps.map(({ title }) => title) };
}

const create: Step = { stepId: "create", operationId: "startCall", requestBody: { contentType: "application/json", payload: { to: "+15550000001" } }, successCriteria: [{ condition: "$statusCode == 201" }], outputs: { id: "$response.body#/id" } };
const read: Step = { stepId: "read", operationId: "getCall", parameters: [{ name: "callId", in: "path", value: "$steps.create.outputs.id" }] };

test("a story that is pure HTTP becomes a workflow; what one answer gave and the next request used is an output", async () => {
  const scenarios = scenarioList({
    read: scenario("meridian", { summary: "A call is read.", async run({ meridian: client }) {
      await client("startCall", { body: { to: "+15550009999" } });
      const { body } = await client("listCalls", { query: { limit: 5 } });
      await client("getCall", { path: { callId: body.calls[0]!.to }, expect: 404 });
      await client.wrong("startCall", { breaks: "body.to" }, { body: {} });
    } }),
    told: scenario("meridian", { summary: "Told by stimulus.", async run({ stimulus }) {
      await stimulus("meridian", "anything");
    } }),
  });
  const { documents, left } = await exportArazzo(scenarios, target(), { known, adapterOf: meridian.adapterOf, sourceUrl: () => "openapi.yaml", version: "1" });
  const { workflows } = documents.get("meridian")!;
  expect(workflows.map(({ workflowId }) => workflowId)).toEqual(["read"]);
  expect(workflows[0]!.steps.map(({ operationId, successCriteria }) => `${operationId} ${successCriteria![0]!.condition}`)).toEqual(["startCall $statusCode == 201", "listCalls $statusCode == 200", "getCall $statusCode == 404", "startCall $statusCode == 400"]);
  // The number is the story's own; it is no output of anything.
  expect(workflows[0]!.steps[2]!.parameters).toEqual([{ name: "callId", in: "path", value: "+15550009999" }]);
  expect(left).toEqual([{ scenario: "meridian/told", reason: "it uses the control plane (stimuli/meridian/anything)" }]);
});

test("ids that the target makes are referred to, and the workflow plays in another world", async () => {
  const long: Misbehaviour = { answer: (method, path) => (method === "POST" && path === "/v1/calls" ? reply(201, { id: "call-0001", to: "+15550000001", state: "ringing", recording: null }) : path === "/v1/calls/call-0001" ? reply(200, { id: "call-0001", to: "+15550000001", state: "ringing", recording: null }, { "x-age": "0" }) : undefined) };
  const scenarios = scenarioList({ read: scenario("meridian", { summary: "A call is read.", async run({ meridian: client }) {
    const { body } = await client("startCall", { body: { to: "+15550000001" } });
    await client("getCall", { path: { callId: body.id } });
  } }) });
  const { documents } = await exportArazzo(scenarios, target(long), { known, adapterOf: meridian.adapterOf, sourceUrl: () => "openapi.yaml", version: "1" });
  const [workflow] = documents.get("meridian")!.workflows;
  expect(workflow!.steps.map(({ outputs, parameters }) => ({ outputs, parameters }))).toEqual([
    { outputs: { id: "$response.body#/id" }, parameters: undefined },
    { outputs: undefined, parameters: [{ name: "callId", in: "path", value: "$steps.read-1.outputs.id" }] },
  ]);
  expect(await play(documents.get("meridian"), long)).toMatchObject({ status: "held", steps: ["startCall → 201", "getCall → 200"] });
});

test("somebody else's file is played and judged by our contracts", async () => {
  expect(await play(document([create, read]))).toMatchObject({ status: "held", findings: [], steps: ["startCall → 201", "getCall → 200"] });
  const wrong = await play(document([create]), { answer: (method) => (method === "POST" ? reply(201, { id: "C1", to: "+1", state: "ringing", recording: null, price: 1 }) : undefined) });
  expect(wrong.findings.join()).toContain("body.price");
});

test("a criterion that is not met is a finding that shows what came, and ends the workflow", async () => {
  const { status, findings, steps } = await play(document([{ ...create, successCriteria: [{ condition: "$statusCode == 200" }] }, read]));
  expect(status).toBe("findings");
  expect(findings).toEqual(['check create: $statusCode == 200: "$statusCode is 201"']);
  expect(steps).not.toContain("getCall → 200");
});

test.each([
  ["$statusCode == 201 && $response.body#/state == 'RINGING'", true],
  ["$statusCode < 200 || $response.body#/recording == null", true],
  ["!($statusCode >= 300)", true],
  ["$response.header.content-type == 'application/json'", true],
  ["$request.header.authorization != null && $method == 'post'", true],
  ["$request.body#/to == '+15550000002'", false],
  ["$statusCode > 201", false],
])("condition %s is %s", async (condition, so) => {
  expect((await play(document([{ ...create, successCriteria: [{ condition }] }]))).status).toBe(so ? "held" : "findings");
});

test.each([
  [{ context: "$response.body#/calls/0/to", type: "regex" as const, condition: "^\\+1555" }, true],
  [{ context: "$response.body#/calls/0/to", type: "regex" as const, condition: "^972" }, false],
  [{ context: "$response.body", type: "jsonpath" as const, condition: "$.calls[?@.state == 'ringing']" }, true],
  [{ context: "$response.body", type: { type: "jsonpath", version: "draft-goessner-dispatch-jsonpath-00" }, condition: "$.calls[*].missing" }, false],
])("criterion %j is %s", async (criterion, so) => {
  expect((await play(document([create, { stepId: "list", operationId: "listCalls", successCriteria: [criterion] }]))).status).toBe(so ? "held" : "findings");
});

test("inputs have defaults and can be given; parameters and actions may stand in components; a payload may be replaced in places", async () => {
  const { status, steps } = await play(
    document(
      [
        { ...create, requestBody: { contentType: "application/json", payload: { to: "?", note: "for {$inputs.who}" }, replacements: [{ target: "/to", value: "$inputs.number" }] }, onSuccess: [{ reference: "$components.successActions.skip" } as never] },
        { stepId: "never", operationId: "listCalls" },
        { ...read, parameters: [{ reference: "$components.parameters.call" } as never], successCriteria: [{ condition: "$response.body#/to == '+15550000042'" }] },
      ],
      { inputs: { type: "object", properties: { number: { type: "string", default: "+15550000001" }, who: { type: "string", default: "Dana" } } } },
      { components: { parameters: { call: { name: "callId", in: "path", value: "$steps.create.outputs.id" } }, successActions: { skip: { name: "skip", type: "goto", stepId: "read" } } } },
    ),
    {},
    { number: "+15550000042" },
  );
  expect({ status, steps }).toEqual({ status: "held", steps: ["startCall → 201", "getCall → 200"] });
});

test("a step that fails is tried again while world time passes, as often as it says", async () => {
  const wait: Step = { ...read, successCriteria: [{ condition: "$response.body#/state == 'completed'" }], onFailure: [{ name: "wait", type: "retry", retryAfter: 16, retryLimit: 3 }] };
  expect(await play(document([create, wait]))).toMatchObject({ status: "held", steps: ["startCall → 201", "getCall → 200", "16s pass", "getCall → 200", "16s pass", "getCall → 200"] });
  const { status } = await play(document([create, { ...wait, onFailure: [{ name: "wait", type: "retry", retryAfter: 1, retryLimit: 2 }] }]));
  expect(status).toBe("findings");
});

test("a workflow may call another and use its outputs", async () => {
  const inner: Workflow = { workflowId: "inner", steps: [create], outputs: { call: "$steps.create.outputs.id" } };
  const outer = { stepId: "first", workflowId: "inner" };
  const content = document([outer, { ...read, parameters: [{ name: "callId", in: "path", value: "$steps.first.outputs.call" }] }]);
  expect(await play({ ...content, workflows: [content.workflows[0], inner] })).toMatchObject({ status: "held", steps: ["startCall → 201", "getCall → 200"] });
});

test.each<[string, unknown, string]>([
  ["no such file", undefined, "there is no file"],
  ["another version", { ...document([create]), arazzo: "2.0.0" }, '"arazzo" is "2.0.0"; versions 1.0.x are understood'],
  ["no workflow", { ...document([create]), workflows: [] }, '"workflows" lists none'],
  ["an unknown vendor", { ...document([create]), sourceDescriptions: [{ name: "acme", url: "https://acme.example" }] }, 'the source "acme" (https://acme.example) is of no vendor that is known; name it meridian'],
  ["an unknown operation", document([{ ...create, operationId: "flyAway" }]), "step create calls flyAway, which no contract has"],
])("%s is explained in one sentence before anything is sent", (_, content, sentence) => {
  const path = content === undefined ? join(folder, "nothing.yaml") : file(content);
  expect(() => scenariosFromArazzo(path, known)).toThrow(sentence);
});

test.each([
  [{ condition: "$steps.nobody.outputs.id == 1" }, 'there is no finished step "nobody"'],
])("what cannot be evaluated says so and is no finding: %j", async (criterion, sentence) => {
  const { status, reason } = await play(document([{ ...create, successCriteria: [criterion] }]));
  expect(status).toBe("couldNotRun");
  expect(reason).toContain(sentence);
});
