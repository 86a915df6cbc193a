import { at } from "../../simulators/core/contract/document.ts";
import { didYouMean } from "../../simulators/core/refusal.ts";
import type { Json } from "../adapters/adapter.ts";
import { TargetError } from "../errors.ts";
import { jsonTypeOf, show } from "../finding.ts";
import type { Arazzo, Workflow } from "./document.ts";
import { ArazzoError } from "./expressions.ts";

interface InputSchema {
  readonly type?: string | readonly string[];
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
}

/** Inputs that a workflow declares, by name. */
export function declared({ inputs }: Workflow, document: Arazzo): Readonly<Record<string, InputSchema>> {
  return (schemaOf(inputs, document)["properties"] ?? {}) as Readonly<Record<string, InputSchema>>;
}

function schemaOf(inputs: Json | undefined, document: Arazzo): Json {
  const given = inputs ?? {};
  const reference = given["$ref"];
  if (typeof reference !== "string") return given;
  const found = reference.startsWith("#/") ? at(document, reference.slice(1)) : undefined;
  if (found === undefined) throw new ArazzoError(`the inputs ${reference} are not there`);
  return found as Json;
}

/** What a workflow has before anybody gives anything. */
export const defaults = (workflow: Workflow, document: Arazzo): Json =>
  Object.fromEntries(Object.entries(declared(workflow, document)).flatMap(([name, schema]) => (schema.default === undefined ? [] : [[name, schema.default]])));

/** @throws {ArazzoError} when an input is required and nobody gave it */
export function requireInputs(workflow: Workflow, document: Arazzo, given: Json): void {
  const required = (schemaOf(workflow.inputs, document)["required"] ?? []) as readonly string[];
  const lacking = required.find((name) => given[name] === undefined);
  if (lacking !== undefined) throw new ArazzoError(`workflow ${workflow.workflowId} needs the input ${lacking}; give it with --input ${lacking}=…`);
}

/**
 * What was typed at a command line, as the file wants it: text for text, a number for a number.
 * @throws {TargetError} for an input that no workflow declares, and for a value of another type
 */
export function typedInputs(document: Arazzo, path: string, given: Json): Json {
  const known = Object.assign({}, ...document.workflows.map((workflow) => declared(workflow, document))) as Readonly<Record<string, InputSchema>>;
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const schema = known[name];
      if (!schema) throw new TargetError("setup", `--input ${name}: ${path} declares no such input${didYouMean(name, Object.keys(known)) || `; it declares ${Object.keys(known).join(", ") || "none"}`}`);
      const types = ([] as (string | undefined)[]).concat(schema.type as string | undefined).filter((type) => type !== undefined);
      const typed = typeof value === "string" ? readAs(value, types) : value;
      const type = jsonTypeOf(typed);
      if (types.length && !types.includes(String(type)) && !(type === "integer" && types.includes("number"))) throw new TargetError("setup", `--input ${name}: ${path} wants ${types.join(" or ")}, not ${show(value)}`);
      if (schema.enum && !schema.enum.includes(typed)) throw new TargetError("setup", `--input ${name}: ${path} wants one of ${schema.enum.map((one) => show(one)).join(", ")}, not ${show(value)}`);
      return [name, typed];
    }),
  );
}

/** Text stays text where text is wanted. Where nothing is said, whole numbers and truth values are what they look like. */
function readAs(text: string, types: readonly string[]): unknown {
  if (types.includes("string")) return text;
  if (types.length === 0) return /^-?\d{1,15}$|^true$|^false$/.test(text) ? JSON.parse(text) : text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
