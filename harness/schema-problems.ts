import type { ErrorObject } from "ajv/dist/2020.js";
import { type JsonType, jsonTypeOf, show } from "./finding.ts";

/**
 * How a value parts from its schema: a field that is not listed; one that is not there; null where a value must be; a word outside a
 * closed list; text in another form (time, id, number, link); anything else.
 */
export type ProblemKind = "undocumented" | "missing" | "null" | "unlisted" | "malformed" | "shape";

/** One place where a value is not what its schema says. */
export interface SchemaProblem {
  readonly kind: ProblemKind;
  /** Dotted: `body.calls.0.status`. */
  readonly at: string;
  readonly expected: string;
  readonly got: string;
  /** Type of what was got; undefined where nothing was. */
  readonly gotType: JsonType | undefined;
  /** The schema that failed: the very object in the contract's document. */
  readonly schema: object;
}

/** Validation errors as findings need them, without the echoes that `oneOf`, `anyOf` and `unevaluatedProperties` make. */
export function schemaProblems(errors: readonly ErrorObject[], where: string): SchemaProblem[] {
  const telling = errors.filter((error) => !WRAPPERS.has(error.keyword) && !isOtherBranch(error, errors) && !isEcho(error, errors));
  const seen = new Set<string>();
  return (telling.length ? telling : errors).map((error) => problemOf(error, where)).filter(({ at, expected }) => !seen.has(at + expected) && seen.add(at + expected));
}

const WRAPPERS = new Set(["anyOf", "oneOf", "if", "allOf", "$ref"]);
const EXTRA: Readonly<Record<string, string>> = { additionalProperties: "additionalProperty", unevaluatedProperties: "unevaluatedProperty" };

/** Of "an object like this, or null" only the branch that came closer is worth telling: it failed deeper, or not by type. */
function isOtherBranch(error: ErrorObject, errors: readonly ErrorObject[]): boolean {
  if (!["type", "const", "enum"].includes(error.keyword)) return false;
  const choice = errors.find((e) => (e.keyword === "oneOf" || e.keyword === "anyOf") && e.instancePath === error.instancePath);
  if (!choice) return false;
  return errors.some((e) => e.instancePath.startsWith(`${error.instancePath}/`) || (e.instancePath === error.instancePath && !["type", "const", "enum", "oneOf", "anyOf"].includes(e.keyword)));
}

/** A failing part of an `allOf` leaves its own properties unevaluated: they are documented all the same. */
function isEcho(error: ErrorObject, errors: readonly ErrorObject[]): boolean {
  if (error.keyword !== "unevaluatedProperties") return false;
  return errors.some((e) => e.keyword !== "unevaluatedProperties" && !WRAPPERS.has(e.keyword) && e.instancePath.startsWith(error.instancePath));
}

function problemOf(error: ErrorObject, where: string): SchemaProblem {
  const extra = EXTRA[error.keyword];
  const missing = error.keyword === "required" ? String(error.params["missingProperty"]) : undefined;
  const last = extra ? String(error.params[extra]) : missing;
  const keys = error.instancePath.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const value = extra ? (error.data as Record<string, unknown>)[last!] : error.data;
  return {
    kind: kindOf(error),
    at: [where, ...keys, ...(last === undefined ? [] : [last])].filter((key) => key !== "").join("."),
    expected: extra ? "no such field" : missing ? "a value" : expectedBy(error),
    got: missing ? "nothing" : show(value),
    gotType: missing ? undefined : jsonTypeOf(value),
    schema: error.parentSchema ?? {},
  };
}

function kindOf({ keyword, data }: ErrorObject): ProblemKind {
  if (EXTRA[keyword]) return "undocumented";
  if (keyword === "required") return "missing";
  if (data === null && ["type", "enum", "const"].includes(keyword)) return "null";
  if (keyword === "enum" || keyword === "const") return "unlisted";
  return keyword === "pattern" || keyword === "format" ? "malformed" : "shape";
}

function expectedBy(error: ErrorObject): string {
  const { params } = error as { params: Record<string, unknown> };
  switch (error.keyword) {
    case "enum":
      return `one of ${(params["allowedValues"] as unknown[]).map((value) => show(value)).join(", ")}`;
    case "const":
      return show(params["allowedValue"]);
    case "type":
      return ([] as unknown[]).concat(params["type"]).join(" or ");
    case "pattern":
      return `text matching ${String(params["pattern"])}`;
    case "format":
      return `text of format ${String(params["format"])}`;
    default:
      return error.message ?? error.keyword;
  }
}
