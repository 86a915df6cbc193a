import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { run } from "../runner.ts";
import { simulatorTarget } from "../targets/simulator-target.ts";
import { MeridianSimulator } from "../testing/meridian-simulator.ts";
import { meridian } from "../testing/play.ts";
import { scenariosFromArazzo } from "./import.ts";

/** Plays the last workflow of a file as somebody else might have written it. */
async function play(text: string, file = "their.yaml") {
  const folder = mkdtempSync(join(tmpdir(), "ringback-strangers-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, file), text);
  const scenarios = scenariosFromArazzo(join(folder, file), { vendors: ["meridian"], contractOf: meridian.contractOf });
  const { fetch, url } = new MeridianSimulator();
  const { results } = await run({ scenarios: scenarios.slice(-1), target: simulatorTarget({ fetch, url }), ...meridian });
  const { status, reason, findings, steps } = results[0]!;
  return { status, reason, findings: findings.map(({ pointer, got }) => `${pointer}: ${got}`), steps: steps.map(({ title }) => title) };
}

const HEAD = 'arazzo: 1.0.1\ninfo: { title: Calls, version: 1.0.0 }\nsourceDescriptions:\n  - { name: meridian, url: ./openapi.yaml, type: openapi }\n';
const CALL = "operationId: startCall\n        requestBody: { contentType: application/json, payload: { to: '+15550000001' } }";
/** A workflow of a call that is made, and a step about it. */
const after = (step: string): string => `${HEAD}workflows:\n  - workflowId: theirs\n    steps:\n      - stepId: made\n        ${CALL}\n        outputs: { id: $response.body#/id }\n      - stepId: next\n${step.replace(/^/gm, "        ")}\n`;
const READ = "operationId: $sourceDescriptions.meridian.getCall\nparameters: [{ name: callId, in: path, value: $steps.made.outputs.id }]";
const UNKNOWN = "operationId: getCall\nparameters: [{ name: callId, in: path, value: nobody }]";

describe("what the specification has is read", () => {
  const WHOLE = `${HEAD}
x-defaults: &wanted
  - condition: $statusCode == 200
workflows:
  - workflowId: prepare
    inputs: { $ref: "#/components/inputs/who" }
    steps:
      - stepId: made
        operationId: startCall
        requestBody:
          contentType: application/json
          payload: { to: "?", note: "by {$inputs.name} of {$sourceDescriptions.meridian.url}" }
          replacements: [{ target: /to, value: $inputs.number }]
        successCriteria:
          - condition: $statusCode == 201 && $method == 'post'
          - { context: $url, type: regex, condition: /calls$ }
          - { context: $response.header.Content-Type, type: regex, condition: ^application/json }
          - condition: $request.body#/note == 'By Dana of ./openapi.yaml' || $request.body#/note == 'by eve of ./openapi.yaml'
        outputs: { id: $response.body#/id }
    outputs: { call: $steps.made.outputs.id }
  - workflowId: theirs
    dependsOn: [prepare]
    parameters: [{ name: X-Trace, in: header, value: t-1 }]
    steps:
      - stepId: read
        operationPath: "{$sourceDescriptions.meridian.url}#/paths/~1v1~1calls~1%7BcallId%7D/get"
        parameters: [{ reference: $components.parameters.call, value: $workflows.prepare.outputs.call }]
        successCriteria: *wanted
        onSuccess: [{ reference: $components.successActions.on }]
      - { stepId: never, ${UNKNOWN.replace("\n", ", ")} }
      - stepId: other
        workflowId: prepare
        parameters: [{ name: name, value: Eve }]
      - stepId: list
        <<: &listing { operationId: listCalls, successCriteria: *wanted }
    successActions: [{ name: done, type: end, criteria: [{ condition: $statusCode == 299 }] }]
components:
  inputs: { who: { type: object, properties: { name: { type: string, default: Dana }, number: { type: string, default: "+15550000042" } } } }
  parameters: { call: { name: callId, in: path, value: none } }
  successActions: { on: { name: on, type: goto, stepId: other } }
`;
  const TOLD = { status: "held", reason: undefined, findings: [], steps: ["startCall → 201", "getCall → 200", "startCall → 201", "listCalls → 200"] };

  test("in YAML, with anchors and merged keys", async () => {
    expect(await play(WHOLE.replace("condition: $statusCode == 299", "context: $inputs.none, type: regex, condition: x").replace(/ {4}successActions:.*\n/, ""))).toEqual(TOLD);
  });

  test("in JSON", async () => {
    const document = parse(WHOLE.replace(/ {4}successActions:.*\n/, ""), { merge: true }) as object;
    expect(await play(JSON.stringify(document), "their.json")).toEqual(TOLD);
  });

  test.each([
    ["$.calls[?length(@.to) == 12]", true],
    ["$.calls[?length(@.to) > 12]", false],
    ["$.calls[?match(@.to, '\\\\+1555.*')]", true],
    ["$.calls[?match(@.to, '555')]", false],
    ["$.calls[?search(@.to, '555')]", true],
    ["$[?count(@.*) >= 1]", true],
    ["$[?count(@.*) == 0]", false],
    ["$.calls[?value(@.to) == '+15550000001' && !@.price]", true],
    ["$.calls[?@.state == 'busy' || @.to != '+1']", true],
    ["$.calls[-1].to", true],
    ["$.calls[?(@.to == $.calls[0].to)]", true],
    ["$['calls'][0]['to']", true],
    ["$..to", true],
    ["$..nothing", false],
    ["$.calls[0:1]['to', 'state']", true],
    // To the letter; what is not there is not null; a list has no members of its own making.
    ["$.calls[?@.state == 'RINGING']", false],
    ["$.calls[?@.price == null]", false],
    ["$.calls.length", false],
    ["$.constructor", false],
  ])("the JSONPath %s finds something: %s", async (condition, so) => {
    const { status } = await play(after(`operationId: listCalls\nsuccessCriteria: [{ context: $response.body, type: jsonpath, condition: ${JSON.stringify(condition)} }]`));
    expect(status).toBe(so ? "held" : "findings");
  });
});

describe("nothing is green that ought not to be", () => {
  test("a pattern that is none, where nothing ought to fit it", async () => {
    const { status, reason } = await play(after("operationId: listCalls\nsuccessCriteria: [{ context: $response.body, type: jsonpath, condition: \"$.calls[?!match(@.to, '(')]\" }]"));
    expect([status, reason]).toEqual(["couldNotRun", expect.stringMatching(/the JSONPath .* is not understood: pattern \( is not a valid I-Regexp pattern$/)]);
  });

  test("an answer that refuses, where the step does not say what it wants", async () => {
    expect(await play(after(UNKNOWN))).toMatchObject({ status: "findings", findings: ["next: $statusCode < 400: \"$statusCode is 404\""] });
    expect((await play(after(`${UNKNOWN}\nsuccessCriteria: [{ condition: $statusCode == 404 }]`))).status).toBe("held");
  });

  test("a failure after which the workflow ends", async () => {
    expect((await play(after(`${READ}\nsuccessCriteria: [{ condition: $statusCode == 418 }]\nonFailure: [{ name: stop, type: end }]`))).status).toBe("findings");
  });

  test("a failure is tried again first, and then the next action is taken", async () => {
    const on = "onFailure: [{ name: again, type: retry, retryLimit: 2, retryAfter: 1 }, { name: stop, type: end }]";
    const { status, steps } = await play(after(`${READ}\nsuccessCriteria: [{ condition: $statusCode == 418 }]\n${on}`));
    expect([status, steps.slice(0, 6)]).toEqual(["findings", ["startCall → 201", "getCall → 200", "1s pass", "getCall → 200", "1s pass", "getCall → 200"]]);
  });

  test.each([
    ["$response.body#/nothing >= 0"],
    ["$response.body#/nothing <= 0"],
    ["$response.body#/state > 0"],
  ])("%s, where there is no number", async (condition) => {
    expect((await play(after(`${READ}\nsuccessCriteria: [{ condition: ${condition} }]`))).status).toBe("findings");
  });

  test("a parameter for which there is nothing", async () => {
    const text = after(READ).replace("$response.body#/id", "$response.body#/nothing");
    expect(await play(text)).toMatchObject({ status: "couldNotRun", reason: expect.stringMatching(/their\.yaml:12: step next: step next: the parameter callId is \$steps\.made\.outputs\.id, and there is nothing$/) });
  });

  test("a replacement that has no place in a list", async () => {
    const text = `${HEAD}workflows:\n  - workflowId: theirs\n    steps:\n      - stepId: made\n        operationId: startCall\n        requestBody: { contentType: application/json, payload: { to: "+15550000001", tags: [] }, replacements: [{ target: /tags/-, value: a }] }\n`;
    expect(await play(text)).toMatchObject({ status: "couldNotRun", reason: expect.stringContaining("the replacement /tags/- has no place in the payload") });
  });
});
