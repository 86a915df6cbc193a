import type { Operation } from "../../simulators/core/contract/operation.ts";
import { didYouMean } from "../../simulators/core/refusal.ts";
import { referred } from "./components.ts";
import { requireUnderstood } from "./conditions.ts";
import type { Action, Arazzo, Criterion, Parameter, Step, Workflow } from "./document.ts";
import type { Problem } from "./form.ts";
import type { Path } from "./source.ts";

/** What is wrong with a document whose form is right: names that stand twice or nowhere, parameters that an operation has not. */
export function* senseProblems(document: Arazzo, operationOf: (step: Step, path: Path) => Operation): Generator<Problem> {
  const { workflows } = document;
  const workflowIds = workflows.map(({ workflowId }) => workflowId);
  yield* twice(workflowIds, "workflowId", (i) => ["workflows", i, "workflowId"]);
  for (const [w, workflow] of workflows.entries()) {
    const at: Path = ["workflows", w];
    const stepIds = workflow.steps.map(({ stepId }) => stepId);
    yield* twice(stepIds, "stepId", (i) => [...at, "steps", i, "stepId"]);
    for (const [i, needed] of (workflow.dependsOn ?? []).entries()) yield* unknown(needed, workflowIds, "workflow", [...at, "dependsOn", i]);
    const actions = (list: readonly Action[] | undefined, path: Path) => actionProblems(list ?? [], { document, stepIds, workflowIds, path });
    yield* actions(workflow.successActions, [...at, "successActions"]);
    yield* actions(workflow.failureActions, [...at, "failureActions"]);
    for (const [i, step] of workflow.steps.entries()) {
      const here = [...at, "steps", i];
      yield* actions(step.onSuccess, [...here, "onSuccess"]);
      yield* actions(step.onFailure, [...here, "onFailure"]);
      yield* criterionProblems(step.successCriteria, [...here, "successCriteria"], `step ${step.stepId}`);
      yield* stepProblems(step, workflow, { document, operationOf, workflowIds, path: here });
    }
  }
}

function* twice(ids: readonly string[], what: string, path: (i: number) => Path): Generator<Problem> {
  for (const [i, id] of ids.entries()) if (ids.indexOf(id) !== i) yield { path: path(i), says: `the ${what} ${id} stands twice; every one needs a name of its own` };
}

function* unknown(name: string, known: readonly string[], what: string, path: Path): Generator<Problem> {
  if (!known.includes(name)) yield { path, says: `there is no ${what} ${name}${didYouMean(name, known)}` };
}

function* actionProblems(actions: readonly Action[], { document, stepIds, workflowIds, path }: { document: Arazzo; stepIds: readonly string[]; workflowIds: readonly string[]; path: Path }): Generator<Problem> {
  for (const [i, given] of actions.entries()) {
    const { action, problem } = resolved(given, document, [...path, i]);
    if (problem) yield problem;
    if (action?.stepId !== undefined) yield* unknown(action.stepId, stepIds, "step", [...path, i]);
    if (action?.workflowId !== undefined) yield* unknown(action.workflowId, workflowIds, "workflow", [...path, i]);
    if (action) yield* criterionProblems(action.criteria, [...path, i, "criteria"], `the action ${action.name}`);
    if (action?.type === "retry" && (action.stepId ?? action.workflowId) !== undefined) yield { path: [...path, i], says: `the action ${action.name} retries by way of ${action.stepId ?? action.workflowId}, which is not supported; a step can be tried again, or another gone to` };
    if (action?.type === "goto" && (action.stepId === undefined) === (action.workflowId === undefined)) yield { path: [...path, i], says: `the action ${action.name} goes to ${action.stepId === undefined ? "nothing" : "two places"}: it needs either stepId or workflowId` };
  }
}

/** Criteria that cannot be understood are told before anything is sent: one of an action may never be asked otherwise. */
function* criterionProblems(criteria: readonly Criterion[] | undefined, path: Path, of: string): Generator<Problem> {
  for (const [i, criterion] of (criteria ?? []).entries()) {
    try {
      requireUnderstood(criterion);
    } catch (error) {
      yield { path: [...path, i], says: `${of}: ${(error as Error).message}` };
    }
  }
}

function resolved(given: Action, document: Arazzo, path: Path): { action?: Action; problem?: Problem } {
  try {
    return { action: referred<Action>(given, document) };
  } catch (error) {
    return { problem: { path, says: (error as Error).message } };
  }
}

interface Place {
  readonly document: Arazzo;
  readonly operationOf: (step: Step, path: Path) => Operation;
  readonly workflowIds: readonly string[];
  readonly path: Path;
}

function* stepProblems(step: Step, workflow: Workflow, { document, operationOf, workflowIds, path }: Place): Generator<Problem> {
  const calls = (["operationId", "operationPath", "workflowId"] as const).filter((name) => step[name] !== undefined);
  if (calls.length !== 1) return yield { path, says: `step ${step.stepId} calls ${calls.length === 0 ? "nothing" : "several things"}: it needs one of operationId, operationPath, workflowId` };
  const own: { parameter: Parameter; at: Path }[] = [];
  for (const [i, given] of (step.parameters ?? []).entries()) {
    const at = [...path, "parameters", i];
    try {
      own.push({ parameter: referred<Parameter>(given, document), at });
    } catch (error) {
      yield { path: at, says: (error as Error).message };
    }
  }
  if (step.workflowId !== undefined) return yield* unknown(step.workflowId, workflowIds, "workflow", [...path, "workflowId"]);
  const operation = operationOf(step, path);
  for (const { parameter: { name, in: where }, at } of own) {
    const says = where === undefined || where === "cookie" ? `the parameter ${name} of step ${step.stepId} says in: ${where ?? "nothing"}; path, query and header are sent` : undefined;
    if (says) yield { path: at, says };
    // A header may be anybody's; a request that is wrong on purpose may hold anything.
    if (where !== "path" && (where !== "query" || step["x-ringback-breaks"] !== undefined)) continue;
    const known = namesIn(operation, where);
    if (!known.includes(name)) yield { path: at, says: `${operation.id} has no ${where} parameter ${name}${didYouMean(name, known) || `; it has ${known.join(", ") || "none"}`}` };
  }
  const given = [...own.map(({ parameter }) => parameter), ...(workflow.parameters ?? []).map((one) => referred<Parameter>(one, document))].filter(({ in: where }) => where === "path").map(({ name }) => name);
  const lacking = namesIn(operation, "path").find((name) => !given.includes(name));
  if (lacking !== undefined) yield { path, says: `step ${step.stepId} gives ${operation.id} no path parameter ${lacking}` };
}

const namesIn = (operation: Operation, where: "path" | "query"): readonly string[] =>
  where === "path" ? [...operation.path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]!) : operation.parameters.filter((one) => one.in === "query").map(({ name }) => name);
