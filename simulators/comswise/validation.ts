import type { Visit } from "../core/engine/visit.ts";
import type { Problem, Refusal } from "../core/refusal.ts";
import { fieldProblems } from "./call-rules.ts";
import { jsonFault } from "./json-fault.ts";
import type { Settings } from "./settings.ts";

interface Kind {
  readonly type: string;
  readonly msg: string;
  readonly ctx?: Readonly<Record<string, unknown>>;
}

interface Issue extends Kind {
  readonly loc: readonly (string | number)[];
  readonly input: unknown;
}

/** The entries of a 422, as FastAPI with pydantic 2 writes them. contracts/comswise/sources.md#validation-errors */
export function issuesOf(refusal: Refusal, visit: Visit): Issue[] {
  if (refusal.kind === "malformed-body") {
    const { error, at } = jsonFault(visit.body?.text ?? "");
    return [{ type: "json_invalid", loc: ["body", at], msg: "JSON decode error", input: {}, ctx: { error } }];
  }
  if (refusal.kind === "unsupported-media-type") return [{ ...NO_OBJECT, loc: ["body"], input: visit.body?.text ?? "" }];
  const problems = refusal.detail.problems ?? [];
  if (problems.length === 0) return [{ ...valueError(refusal.message), loc: ["body"], input: null }];
  const body = bodyOf(visit);
  return withoutEchoes([...problems, ...untold(problems, body, visit)]).map((problem) => issue(problem, body));
}

/** All faults of fields are told together, so those that only a handler would have seen are added to the schema's. */
function untold(problems: readonly Problem[], body: unknown, visit: Visit): Problem[] {
  if (visit.operation?.id !== "createCall" || !body || typeof body !== "object" || Array.isArray(body)) return [];
  const settings = visit.world.store<Settings>("settings").get("comswise")!;
  return fieldProblems(body as Record<string, unknown>, settings).filter((p) => !problems.some((known) => same(known, p)));
}

/** A wrong word of a wrong type is one fault, not two. */
const withoutEchoes = (problems: readonly Problem[]) => problems.filter((p) => p.keyword !== "type" || !problems.some((other) => other.keyword === "enum" && same(other, p)));

const same = (a: Problem, b: Problem) => a.in === b.in && a.at.join("/") === b.at.join("/");

function issue(problem: Problem, body: unknown): Issue {
  const kind = (KINDS[problem.keyword] ?? (({ message }) => valueError(message)))(problem);
  // The framework shows the object that lacks a field, and a query's text as it came.
  const input = problem.keyword === "required" ? (problem.in === "body" && problem.at.length ? body : null) : problem.in === "body" ? problem.value : String(problem.value);
  const { ctx, ...rest } = kind;
  return { ...rest, loc: [problem.in, ...problem.at], input: input, ...(ctx ? { ctx } : {}) };
}

const valueError = (message: string): Kind => ({ type: "value_error", msg: `Value error, ${message}`, ctx: { error: {} } });
const NO_OBJECT: Kind = { type: "model_attributes_type", msg: "Input should be a valid dictionary or object to extract fields from" };

/** Keyword of JSON Schema → kind of pydantic. */
const KINDS: Readonly<Record<string, (problem: Problem) => Kind>> = {
  required: () => ({ type: "missing", msg: "Field required" }),
  type: ({ params }) => TYPES[[params["type"]].flat()[0] as string] ?? valueError("wrong type"),
  enum: ({ params }) => {
    const words = (params["allowedValues"] as unknown[]).filter((word) => word !== null).map((word) => `'${String(word)}'`);
    const expected = [words.slice(0, -1).join(", "), words.at(-1)].filter(Boolean).join(" or ");
    return { type: "literal_error", msg: `Input should be ${expected}`, ctx: { expected } };
  },
  minimum: ({ params }) => limit("greater_than_equal", `Input should be greater than or equal to ${String(params["limit"])}`, "ge", params["limit"]),
  maximum: ({ params }) => limit("less_than_equal", `Input should be less than or equal to ${String(params["limit"])}`, "le", params["limit"]),
  minLength: ({ params }) => limit("string_too_short", `String should have at least ${characters(params["limit"])}`, "min_length", params["limit"]),
  maxLength: ({ params }) => limit("string_too_long", `String should have at most ${characters(params["limit"])}`, "max_length", params["limit"]),
  pattern: ({ params }) => limit("string_pattern_mismatch", `String should match pattern '${String(params["pattern"])}'`, "pattern", params["pattern"]),
};

const TYPES: Readonly<Record<string, Kind>> = {
  string: { type: "string_type", msg: "Input should be a valid string" },
  integer: { type: "int_parsing", msg: "Input should be a valid integer, unable to parse string as an integer" },
  object: NO_OBJECT,
};

const limit = (type: string, msg: string, name: string, value: unknown): Kind => ({ type, msg, ctx: { [name]: value } });
const characters = (n: unknown) => `${String(n)} character${n === 1 ? "" : "s"}`;

function bodyOf(visit: Visit): unknown {
  try {
    return JSON.parse(visit.body?.text ?? "null");
  } catch {
    return null;
  }
}
