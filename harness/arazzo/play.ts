import { at } from "../../simulators/core/contract/document.ts";
import type { Json } from "../adapters/adapter.ts";
import type { AnyAnswer, LooseInput } from "../client-types.ts";
import { StopScenario } from "../errors.ts";
import { referred } from "./components.ts";
import { meets } from "./conditions.ts";
import type { Action, Arazzo, Criterion, Parameter, Step, Workflow } from "./document.ts";
import { ArazzoError, evaluated, type Scope, valueOf } from "./expressions.ts";
import type { Resolve } from "./import.ts";
import { defaults, requireInputs } from "./inputs.ts";

interface AnyClient {
  (operationId: string, input: LooseInput & { expect: "any" }): Promise<AnyAnswer>;
  wrong(operationId: string, wrong: { breaks: string }, input: LooseInput): Promise<AnyAnswer>;
}

export type Clients = Readonly<Record<string, AnyClient>> & {
  readonly check: (label: string, actual: unknown, expected: unknown) => boolean;
};

export interface Playing {
  readonly document: Arazzo;
  readonly inputs: Json;
  readonly clients: Clients;
  readonly resolve: Resolve;
  /** Where a step or a workflow stands: `file.yaml:12`. */
  readonly place: (of: Step | Workflow) => string;
  /** Lets world time pass. */
  readonly wait: (seconds: number) => Promise<void>;
  /** Outputs of workflows that are over. */
  readonly workflows?: Record<string, Json>;
  readonly depth?: number;
}

/** More steps than any honest workflow has: two steps that send each other to and fro. */
const MOST_STEPS = 1000;

/**
 * Plays a workflow. A criterion that is not met is a finding, and ends it unless the file says how to go on.
 * @returns its outputs
 */
export async function playWorkflow(workflow: Workflow, playing: Playing): Promise<Json> {
  const { document, clients, place } = playing;
  const inputs = { ...defaults(workflow, document), ...playing.inputs };
  located(place(workflow), () => requireInputs(workflow, document, inputs));
  const workflows = playing.workflows ?? {};
  if ((playing.depth ?? 0) > 10) throw new ArazzoError(`workflow ${workflow.workflowId} calls itself`);
  for (const needed of workflow.dependsOn ?? []) workflows[needed] ??= await playWorkflow(named(document, needed), { ...playing, workflows, depth: (playing.depth ?? 0) + 1 });
  const steps: Record<string, Json> = {};
  const tries = new Map<string, number>();
  let i = 0;
  for (let played = 0; i < workflow.steps.length; played++) {
    if (played === MOST_STEPS) throw new ArazzoError(`workflow ${workflow.workflowId} is not over after ${MOST_STEPS} steps`);
    const step = workflow.steps[i]!;
    const scope: Scope = { inputs, steps, workflows, sources: document.sourceDescriptions };
    const where = `${place(step)}: step ${step.stepId}`;
    const done = step.workflowId === undefined ? await call(step, workflow, scope, playing).catch(relocated(where)) : { scope: { ...scope, steps: { ...steps, "": await nested(step, scope, playing, workflows).catch(relocated(where)) } }, outputsOf: "" };
    const tried = (action: Action) => tries.get(`${step.stepId} ${action.name}`) ?? 0;
    const { unmet, well, action } = located(where, () => judged(step, workflow, document, done.scope, tried));
    if (action?.type === "retry") {
      tries.set(`${step.stepId} ${action.name}`, tried(action) + 1);
      await playing.wait(action.retryAfter ?? 0);
      continue;
    }
    // To end after a failure is what happens anyway: it does not make it a success.
    if (!well && (action === undefined || action.type === "end")) {
      for (const { condition, context } of unmet) clients.check(`${step.stepId}: ${context ? `${context} ` : ""}${condition}`, shown(done.scope, condition), "so");
      throw new StopScenario(`step ${step.stepId} did not meet ${unmet.map(({ condition }) => condition).join(" and ")}`);
    }
    steps[step.stepId] = located(where, () => done.outputsOf === undefined ? outputs(step.outputs, done.scope) : { ...done.scope.steps[""], ...outputs(step.outputs, done.scope) });
    if (action?.type === "end") break;
    i = action?.type === "goto" && action.stepId !== undefined ? indexOf(workflow, action.stepId) : i + 1;
    if (action?.type === "goto" && action.workflowId !== undefined) return playWorkflow(named(document, action.workflowId), { ...playing, workflows, depth: (playing.depth ?? 0) + 1 });
  }
  return outputs(workflow.outputs, { inputs, steps, workflows, sources: document.sourceDescriptions });
}

/** Where a step says nothing of what it wants, it does not want to be refused. */
const NOT_REFUSED: readonly Criterion[] = [{ condition: "$statusCode < 400" }];

/** What a step's criteria say, and what is done next. */
function judged(step: Step, workflow: Workflow, document: Arazzo, scope: Scope, tried: (action: Action) => number) {
  const criteria = step.successCriteria?.length ? step.successCriteria : scope.answer && step["x-ringback-breaks"] === undefined ? NOT_REFUSED : [];
  const unmet = criteria.filter((criterion) => !meets(criterion, scope));
  const well = unmet.length === 0;
  const actions = well ? [...(step.onSuccess ?? []), ...(workflow.successActions ?? [])] : [...(step.onFailure ?? []), ...(workflow.failureActions ?? [])];
  return { unmet, well, action: actionOf(actions, document, scope, tried) };
}

/** What the file gets wrong is told with its place; what the target does is told as ever. */
function relocated(where: string): (error: unknown) => never {
  return (error) => {
    const { constructor, message } = error as Error;
    if (error instanceof ArazzoError ? error.placed : constructor !== Error && constructor !== SyntaxError) throw error;
    throw new ArazzoError(`${where}: ${message}`, true);
  };
}

function located<T>(where: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    return relocated(where)(error);
  }
}

async function call(step: Step, workflow: Workflow, scope: Scope, { document, clients, resolve }: Playing): Promise<{ scope: Scope; outputsOf?: string }> {
  const { vendor, operation } = resolve(step);
  const input: { path: Record<string, unknown>; query: Record<string, unknown>; headers: Record<string, unknown> } = { path: {}, query: {}, headers: {} };
  const place = { path: "path", query: "query", header: "headers" } as const;
  for (const given of [...(workflow.parameters ?? []), ...(step.parameters ?? [])]) {
    const { name, in: where, value } = referred<Parameter>(given, document);
    if (where === undefined || where === "cookie") throw new ArazzoError(`step ${step.stepId}: the parameter ${name} says in: ${where ?? "nothing"}; path, query and header are sent`);
    const sent = evaluated(value, scope);
    if (sent === undefined || (sent === null && where === "path")) throw new ArazzoError(`step ${step.stepId}: the parameter ${name} is ${String(value)}, and there is nothing`);
    input[place[where]][name] = sent;
  }
  const body = step.requestBody;
  const payload = body && withReplacements(evaluated(body.payload, scope), body.replacements ?? [], scope);
  const isForm = /form/.test(body?.contentType ?? "");
  const as = step["x-ringback-anonymous"] ? null : step["x-ringback-as"];
  const request = {
    ...input,
    ...(payload === undefined ? {} : isForm ? { form: payload as Json } : typeof payload === "string" ? { raw: payload } : { body: payload }),
    ...(body?.contentType === undefined || isForm ? {} : { contentType: body.contentType }),
    ...(as === undefined ? {} : { as }),
  };
  const breaks = step["x-ringback-breaks"];
  const client = clients[vendor]!;
  const answer = breaks === undefined ? await client(operation.id, { ...request, expect: "any" }) : await client.wrong(operation.id, { breaks }, request);
  return { scope: { ...scope, answer } };
}

function withReplacements(payload: unknown, replacements: readonly { target: string; value: unknown }[], scope: Scope): unknown {
  if (replacements.length === 0) return payload;
  const copy = structuredClone(payload);
  for (const { target, value } of replacements) {
    const holder = at(copy, target.slice(0, target.lastIndexOf("/")));
    const key = target.slice(target.lastIndexOf("/") + 1).replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof holder !== "object" || holder === null || (Array.isArray(holder) && !/^\d+$/.test(key))) throw new ArazzoError(`the replacement ${target} has no place in the payload`);
    (holder as Record<string, unknown>)[key] = evaluated(value, scope);
  }
  return copy;
}

async function nested(step: Step, scope: Scope, playing: Playing, workflows: Record<string, Json>): Promise<Json> {
  const given = Object.fromEntries((step.parameters ?? []).map((one) => referred<Parameter>(one, playing.document)).map(({ name, value }) => [name, evaluated(value, scope)]));
  return playWorkflow(named(playing.document, step.workflowId!), { ...playing, inputs: { ...playing.inputs, ...given }, workflows, depth: (playing.depth ?? 0) + 1 });
}

/** The first action whose criteria are met, and that was not tried often enough; one of the components may stand for it. */
function actionOf(actions: readonly Action[], document: Arazzo, scope: Scope, tried: (action: Action) => number): Action | undefined {
  const open = (action: Action) => action.type !== "retry" || tried(action) < (action.retryLimit ?? 1);
  return actions.map((one) => referred<Action>(one, document)).find((action) => open(action) && (action.criteria ?? []).every((criterion) => meets(criterion, scope)));
}

const outputs = (given: Readonly<Record<string, string>> | undefined, scope: Scope): Json => Object.fromEntries(Object.entries(given ?? {}).map(([name, expression]) => [name, valueOf(expression, scope)]));

function named({ workflows }: Arazzo, id: string): Workflow {
  const found = workflows.find(({ workflowId }) => workflowId === id);
  if (!found) throw new ArazzoError(`there is no workflow ${id}`);
  return found;
}

function indexOf({ steps, workflowId }: Workflow, id: string): number {
  const found = steps.findIndex(({ stepId }) => stepId === id);
  if (found === -1) throw new ArazzoError(`workflow ${workflowId} has no step ${id}`);
  return found;
}

/** What stood there instead, for the finding. */
function shown(scope: Scope, condition: string): unknown {
  const [expression] = /\$[^\s()=!<>&|]+/.exec(condition) ?? [];
  try {
    return expression === undefined ? "not so" : `${expression} is ${JSON.stringify(valueOf(expression, scope))}`;
  } catch (error) {
    return (error as Error).message;
  }
}
