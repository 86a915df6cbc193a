import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../runner.ts";
import { simulatorTarget } from "../targets/simulator-target.ts";
import { MeridianSimulator } from "../testing/meridian-simulator.ts";
import { meridian } from "../testing/play.ts";
import { scenariosFromArazzo } from "./import.ts";

const known = { vendors: ["meridian"], contractOf: meridian.contractOf };
let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "ringback-arazzo-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const HEAD = 'arazzo: 1.0.1\ninfo: { title: t, version: "1" }\nsourceDescriptions: [{ name: meridian, url: x, type: openapi }]\nworkflows:\n';
/** One workflow; its steps begin in line 7 of the file. */
const workflow = (steps: string, more = ""): string => `${HEAD}  - workflowId: w${more}\n    steps:\n${steps.replace(/^/gm, "      ")}\n`;
const LIST = "- { stepId: s, operationId: listCalls }";

function read(text: string, inputs = {}) {
  writeFileSync(join(folder, "their.yaml"), text);
  return scenariosFromArazzo(join(folder, "their.yaml"), known, inputs);
}
async function play(text: string, inputs = {}) {
  const { fetch, url } = new MeridianSimulator();
  const { results } = await run({ scenarios: read(text, inputs), target: simulatorTarget({ fetch, url }), ...meridian });
  return results[0]!;
}

test.each<[string, string, string]>([
  ["a field that is misspelt", workflow("- stepId: s\n  operationId: listCalls\n  successCritera: [{ condition: $statusCode == 500 }]"), "their.yaml:9: workflows[0].steps[0].successCritera is no field of a step; did you mean successCriteria?"],
  ["a workflow without steps", `${HEAD}  - workflowId: w\n`, 'their.yaml:5: workflows[0] lacks "steps", which a workflow must have'],
  ["an empty list of steps", `${HEAD}  - workflowId: w\n    steps: []\n`, 'their.yaml:6: "steps" lists none'],
  ["a step that is a word", workflow("- hello"), 'their.yaml:7: workflows[0].steps[0] must be a step, not "hello"'],
  ["a step that is nothing", workflow(`${LIST}\n- null`), "their.yaml:8: workflows[0].steps[1] must be a step, not null"],
  ["a step that calls nothing", workflow("- { stepId: s }"), "their.yaml:7: step s calls nothing: it needs one of operationId, operationPath, workflowId"],
  ["a workflow that stands twice", `${workflow(LIST)}  - workflowId: w\n    steps: [${LIST.slice(2)}]\n`, "their.yaml:8: the workflowId w stands twice; every one needs a name of its own"],
  ["a step that stands twice", workflow(`${LIST}\n${LIST}`), "their.yaml:8: the stepId s stands twice; every one needs a name of its own"],
  ["an operation that is not there", workflow("- { stepId: s, operationId: flyAway }"), "their.yaml:7: step s calls flyAway, which no contract has"],
  ["a query parameter that is misspelt", workflow("- stepId: s\n  operationId: listCalls\n  parameters:\n    - { name: lmit, in: query, value: 1 }"), "their.yaml:10: listCalls has no query parameter lmit; did you mean limit?"],
  ["a path parameter that is not given", workflow("- { stepId: s, operationId: getCall }"), "their.yaml:7: step s gives getCall no path parameter callId"],
  ["a cookie", workflow("- stepId: s\n  operationId: listCalls\n  parameters: [{ name: sid, in: cookie, value: 1 }]"), "their.yaml:9: the parameter sid of step s says in: cookie; path, query and header are sent"],
  ["a step to go to that is not there", workflow("- stepId: s\n  operationId: listCalls\n  onSuccess: [{ name: on, type: goto, stepId: t }]"), "their.yaml:9: there is no step t"],
  ["a component that is not there", workflow("- stepId: s\n  operationId: listCalls\n  onSuccess: [{ reference: $components.successActions.on }]"), "their.yaml:9: $components.successActions.on is not there"],
  ["a type of action that there is not", workflow("- stepId: s\n  operationId: listCalls\n  onSuccess: [{ name: on, type: retry }]"), 'their.yaml:9: workflows[0].steps[0].onSuccess[0].type must be end or goto, not "retry"'],
  ["a regular expression that is none", workflow("- { stepId: s, operationId: listCalls, successCriteria: [{ context: $statusCode, type: regex, condition: '^(2' }] }"), "their.yaml:7: step s: Invalid regular expression"],
  ["a condition that is none", workflow("- { stepId: s, operationId: listCalls, successCriteria: [{ condition: '$statusCode = 200' }] }"), 'their.yaml:7: step s: the condition "$statusCode = 200" is not understood'],
  ["a condition that ends too early", workflow("- { stepId: s, operationId: listCalls, successCriteria: [{ condition: '$statusCode ==' }] }"), 'their.yaml:7: step s: the condition "$statusCode ==" ends too early'],
  ["XPath", workflow("- { stepId: s, operationId: listCalls, successCriteria: [{ context: $response.body, type: xpath, condition: //a }] }"), 'their.yaml:7: step s: criteria of type xpath are not supported: "//a"'],
  ["a place in a list as no pointer has it", workflow("- { stepId: s, operationId: listCalls, successCriteria: [{ condition: '$response.body#/calls[0] == null' }] }"), 'their.yaml:7: step s: the condition "$response.body#/calls[0] == null" asks for $response.body#/calls[0]; places in lists are read as in $response.body#/calls/0'],
  ["a regular expression without a context", workflow("- { stepId: s, operationId: listCalls, successCriteria: [{ type: regex, condition: a }] }"), 'their.yaml:7: step s: the criterion "a" of type regex needs a context'],
  ["a JSONPath function that there is not", workflow("- { stepId: s, operationId: listCalls, successCriteria: [{ context: $response.body, type: jsonpath, condition: '$.calls[?max(@.n) > 2]' }] }"), 'their.yaml:7: step s: the JSONPath "$.calls[?max(@.n) > 2]" is not understood: no such function \'max\' (\'ls[?max(@\':9); functions are count, length, search, match, value'],
  ["a JSONPath whose text is escaped as none may be", workflow("- { stepId: s, operationId: listCalls, successCriteria: [{ context: $response.body, type: jsonpath, condition: \"$.calls[?match(@.to, '\\\\+1.*')]\" }] }"), "is not understood: invalid escape (', '\\+1.*'':23); a backslash itself is written twice"],
  ["a JSONPath without its end", workflow("- { stepId: s, operationId: listCalls, successCriteria: [{ context: $response.body, type: jsonpath, condition: '$.calls[?@.n == 1' }] }"), 'their.yaml:7: step s: the JSONPath "$.calls[?@.n == 1" is not understood: unclosed bracketed selection'],
  ["a condition of an action that is never asked", workflow("- stepId: s\n  operationId: listCalls\n  onFailure: [{ name: on, type: end, criteria: [{ condition: '$statusCode = 5' }] }]"), 'their.yaml:9: the action on: the condition "$statusCode = 5" is not understood'],
  ["a step that is tried again by way of another", workflow(`${LIST}\n- stepId: t\n  operationId: listCalls\n  onFailure: [{ name: again, type: retry, stepId: s }]`), "their.yaml:10: the action again retries by way of s, which is not supported; a step can be tried again, or another gone to"],
  ["a source that is of type arazzo", workflow(LIST).replace("{ name: meridian, url: x, type: openapi }", "{ name: meridian, url: x, type: openapi }, { name: more, url: ./meridian.arazzo.yaml, type: arazzo }"), 'their.yaml:3: the source "more" is of type arazzo, which is not read; its workflows must stand in this file'],
  ["a source of nobody", workflow(LIST).replace("{ name: meridian, url: x, type: openapi }", "{ name: acme, url: ./openapi.yaml }"), 'their.yaml:3: the source "acme" (./openapi.yaml) is of no vendor that is known; name it meridian'],
  ["YAML that is none", "arazzo: 1.0.1\nworkflows: [ {a: b\n", "their.yaml:"],
  ["an empty file", "", "their.yaml:1: the document must be an Arazzo document, not null"],
])("%s is told with file and line before anything is sent", (_, text, sentence) => {
  expect(() => read(text)).toThrow(sentence);
});

test("fields that begin with x- are anybody's", () => {
  expect(read(workflow("- { stepId: s, operationId: listCalls, x-team: calls }", "\n    x-owner: me"))).toHaveLength(1);
});

test.each<[string, string, string]>([
  ["an operation of a source as a value", "condition: $sourceDescriptions.meridian.getCall == 1", "their.yaml:7: step s: $sourceDescriptions.meridian.getCall is no value: of a source, url, name and type can be read, and operations are called by operationId"],
  ["an output that is not there", "condition: $steps.t.outputs.id == 1", 'their.yaml:7: step s: $steps.t.outputs.id: there is no finished step "t"'],
])("%s is told with file, line and step", async (_, criterion, sentence) => {
  const { status, reason } = await play(workflow(`- { stepId: s, operationId: listCalls, successCriteria: [{ ${criterion} }] }`));
  expect([status, reason]).toEqual(["couldNotRun", expect.stringContaining(sentence)]);
});

const SENT = '- stepId: s\n  operationId: startCall\n  requestBody: { contentType: application/json, payload: { to: "+15550000001", note: NOTE } }\n  successCriteria: [{ condition: "$request.body#/note == \'WANTED\'" }]';
test.each([
  ["$5 refund", "$5 refund"],
  ["$inputsAreFun", "$inputsAreFun"],
  ["costs {$5}", "costs {$5}"],
  ["by {$inputs.who}, for $5", "by Dana, for $5"],
  ["$inputs.who", "Dana"],
])("the text %j is sent as %j: only what the specification calls an expression is one", async (note, wanted) => {
  const { status, findings } = await play(workflow(SENT.replace("NOTE", JSON.stringify(note)).replace("WANTED", wanted), "\n    inputs: { type: object, properties: { who: { type: string, default: Dana } } }"));
  expect([status, findings]).toEqual(["held", []]);
});

test.each([
  ['$.calls[?(@.state == "ringing")]', true],
  ["$.calls[?(@.state == 'completed')]", false],
  ["$.calls[?@.state]", true],
  ["$.calls[?(@.price)]", false],
  ["$.calls[?(@.state != 'it]s')]", true],
])("the JSONPath %s finds something: %s", async (condition, so) => {
  const call = "- stepId: c\n  operationId: startCall\n  requestBody: { contentType: application/json, payload: { to: \"+15550000001\" } }";
  const { status, reason } = await play(workflow(`${call}\n- stepId: s\n  operationId: listCalls\n  successCriteria: [{ context: $response.body, type: jsonpath, condition: ${JSON.stringify(condition)} }]`));
  expect([status, status === "held" ? undefined : reason]).toEqual([so ? "held" : "findings", so ? undefined : expect.stringContaining("step s did not meet")]);
});

const INPUTS = "\n    inputs: { type: object, required: [most], properties: { most: { type: integer }, word: { type: string }, state: { enum: [a, b] } } }";
const LIMITED = "- { stepId: s, operationId: listCalls, parameters: [{ name: limit, in: query, value: $inputs.most }] }";

test("inputs are read as the type that the file declares", async () => {
  expect((await play(workflow(LIMITED, INPUTS), { most: "5" })).status).toBe("held");
  const worded = workflow(SENT.replace("NOTE", "$inputs.word").replace("WANTED", "7"), INPUTS.replace("required: [most], ", ""));
  expect((await play(worded, { word: "7" })).status).toBe("held");
});

test.each([
  [{ nope: "1" }, "--input nope: FILE declares no such input; it declares most, word, state"],
  [{ mots: "1" }, "--input mots: FILE declares no such input; did you mean most?"],
  [{ most: "many" }, '--input most: FILE wants integer, not "many"'],
  [{ state: "c" }, '--input state: FILE wants one of "a", "b", not "c"'],
])("input %j is refused", (inputs, sentence) => {
  expect(() => read(workflow(LIMITED, INPUTS), inputs)).toThrow(sentence.replace("FILE", join(folder, "their.yaml")));
});

test("a workflow whose input nobody gave could not run", async () => {
  expect(await play(workflow(LIMITED, INPUTS))).toMatchObject({ status: "couldNotRun", reason: `${join(folder, "their.yaml")}:5: workflow w needs the input most; give it with --input most=…` });
});

test("a nested workflow has its own defaults", async () => {
  const inner = `  - workflowId: inner\n    inputs: { type: object, properties: { most: { type: integer, default: 3 } } }\n    steps: [${LIMITED.slice(2)}]\n`;
  expect((await play(workflow("- { stepId: s, workflowId: inner }") + inner)).status).toBe("held");
});
