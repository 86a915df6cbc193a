import { didYouMean } from "../../simulators/core/refusal.ts";
import { show } from "../finding.ts";
import { type Path, shownPath } from "./source.ts";

// The form of Arazzo 1.0.1: which fields there are, which must be there, and what they hold. Fields that begin with x- are anybody's.

/** What is wrong, and where. */
export interface Problem {
  readonly path: Path;
  readonly says: string;
}

type Rule = (value: unknown, path: Path) => Problem | undefined;

const rule = (what: string, holds: (value: unknown) => boolean): Rule => (value, path) => (holds(value) ? undefined : { path, says: `${shownPath(path)} must be ${what}, not ${show(value, 40)}` });
// Names of steps and workflows SHOULD be of letters, digits, - and _, so they need not.
const text = rule("text", (value) => typeof value === "string" && value !== "");
const number = rule("a number, 0 or more", (value) => typeof value === "number" && value >= 0);
const anything: Rule = () => undefined;
const words = (...known: readonly string[]): Rule => rule(known.join(" or "), (value) => known.includes(value as string));
const named = (what: string): Rule => rule(`a name of letters, digits, - and _ for ${what}`, (value) => typeof value === "string" && /^[\w-]+$/.test(value));

const first = <T>(all: readonly T[], look: (one: T, i: number) => Problem | undefined): Problem | undefined => {
  for (const [i, one] of all.entries()) {
    const problem = look(one, i);
    if (problem) return problem;
  }
  return undefined;
};
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);

const listOf = (inner: Rule): Rule => (value, path) => (Array.isArray(value) ? first(value, (one, i) => inner(one, [...path, i])) : { path, says: `${shownPath(path)} must be a list, not ${show(value, 40)}` });
const someOf = (inner: Rule): Rule => (value, path) => listOf(inner)(value, path) ?? ((value as unknown[]).length === 0 ? { path, says: `"${path.at(-1)}" lists none` } : undefined);
const mapOf = (inner: Rule): Rule => (value, path) => (isObject(value) ? first(Object.entries(value), ([key, one]) => inner(one, [...path, key])) : { path, says: `${shownPath(path)} must be a mapping, not ${show(value, 40)}` });

/** An object of these fields; a name that ends with `!` must be there. */
function object(what: string, fields: Readonly<Record<string, Rule>>): Rule {
  const rules = new Map(Object.entries(fields).map(([name, inner]) => [name.replace("!", ""), inner]));
  const needed = Object.keys(fields).filter((name) => name.endsWith("!")).map((name) => name.slice(0, -1));
  return (value, path) => {
    if (!isObject(value)) return { path, says: `${shownPath(path)} must be ${what}, not ${show(value, 40)}` };
    return first(needed, (name) => (value[name] === undefined ? { path, says: `${shownPath(path)} lacks "${name}", which ${what} must have` } : undefined)) ?? first(Object.entries(value), ([name, one]) => {
      const inner = rules.get(name);
      if (inner) return inner(one, [...path, name]);
      return name.startsWith("x-") ? undefined : { path: [...path, name], says: `${shownPath([...path, name])} is no field of ${what}${didYouMean(name, rules.keys())}` };
    });
  };
}

const reusable = object("a reference to a component", { "reference!": text, value: anything });
const orReusable = (inner: Rule): Rule => (value, path) => (isObject(value) && value["reference"] !== undefined ? reusable : inner)(value, path);

const criterion = object("a criterion", {
  context: text,
  "condition!": text,
  type: (value, path) => (isObject(value) ? object("a criterion's type", { "type!": words("jsonpath", "xpath"), "version!": text }) : words("simple", "regex", "jsonpath", "xpath"))(value, path),
});
const action = (what: string, types: readonly string[], more: Readonly<Record<string, Rule>> = {}): Rule =>
  object(what, { "name!": text, "type!": words(...types), workflowId: text, stepId: text, criteria: listOf(criterion), ...more });
const success = action("a success action", ["end", "goto"]);
const failure = action("a failure action", ["end", "retry", "goto"], { retryAfter: number, retryLimit: number });
const parameter = object("a parameter", { "name!": text, in: words("path", "query", "header", "cookie"), "value!": anything });
const parameters = listOf(orReusable(parameter));
const outputs = mapOf(text);

const step = object("a step", {
  description: text,
  "stepId!": text,
  operationId: text,
  operationPath: text,
  workflowId: text,
  parameters,
  requestBody: object("a request body", { contentType: text, payload: anything, replacements: listOf(object("a replacement", { "target!": text, "value!": anything })) }),
  successCriteria: listOf(criterion),
  onSuccess: listOf(orReusable(success)),
  onFailure: listOf(orReusable(failure)),
  outputs,
});

const workflow = object("a workflow", {
  "workflowId!": text,
  summary: text,
  description: text,
  inputs: mapOf(anything),
  dependsOn: listOf(text),
  "steps!": someOf(step),
  successActions: listOf(orReusable(success)),
  failureActions: listOf(orReusable(failure)),
  outputs,
  parameters,
});

const document = object("an Arazzo document", {
  "arazzo!": rule("1.0.x", (value) => typeof value === "string" && /^1\.0\.\d+/.test(value)),
  "info!": object("the info", { "title!": text, summary: text, description: text, "version!": rule("text", (value) => typeof value === "string" || typeof value === "number") }),
  "sourceDescriptions!": someOf(object("a source", { "name!": named("a source"), "url!": text, type: words("openapi", "arazzo") })),
  "workflows!": someOf(workflow),
  components: object("the components", { inputs: mapOf(anything), parameters: mapOf(parameter), successActions: mapOf(success), failureActions: mapOf(failure) }),
});

/** What is wrong with the form of a document first; undefined when nothing is. */
export function formProblem(content: unknown): Problem | undefined {
  const version = isObject(content) ? content["arazzo"] : undefined;
  // Of another version, all else may be otherwise.
  if (isObject(content) && !/^1\.0\.\d+/.test(String(version))) return { path: ["arazzo"], says: `"arazzo" is ${show(version)}; versions 1.0.x are understood` };
  return document(content, []);
}
