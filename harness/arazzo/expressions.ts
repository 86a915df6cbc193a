import type { AnyAnswer } from "../client-types.ts";
import { TargetError } from "../errors.ts";
import type { Arazzo } from "./document.ts";
import { at } from "../../simulators/core/contract/document.ts";

/** What expressions can look at. */
export interface Scope {
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Outputs of steps, by step. */
  readonly steps: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Outputs of workflows, by workflow. */
  readonly workflows: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly answer?: AnyAnswer;
  readonly sources?: Arazzo["sourceDescriptions"];
}

/** Thrown for what this runner does not understand, in one sentence. */
export class ArazzoError extends TargetError {
  /** @param placed - names file and line already */
  constructor(
    message: string,
    readonly placed = false,
  ) {
    super("setup", message);
  }
}

/** How expressions begin, as the specification has them; any other text with a $ is only text. */
const EXPRESSION = /^\$(?:(?:url|method|statusCode)$|(?:request|response)\.(?:header\.|query\.|path\.|body(?:#|$))|(?:inputs|outputs|steps|workflows|sourceDescriptions|components)\.)/;
const EMBEDDED = /\{(\$[^{}]+)\}/g;

/** A value with its runtime expressions replaced: a text that is one expression becomes its value, `{$…}` inside a text its text. */
export function evaluated(value: unknown, scope: Scope): unknown {
  if (typeof value === "string") return EXPRESSION.test(value) ? valueOf(value, scope) : value.replace(EMBEDDED, (all, expression: string) => (EXPRESSION.test(expression) ? String(valueOf(expression, scope)) : all));
  if (Array.isArray(value)) return value.map((item) => evaluated(item, scope));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, evaluated(inner, scope)]));
}

/** The value of one expression: `$steps.place.outputs.id`, `$response.body#/id`. @throws {ArazzoError} */
export function valueOf(expression: string, scope: Scope): unknown {
  const [path = "", pointer] = expression.split("#");
  const [head = "", ...rest] = path.split(".");
  const within = (value: unknown) => (pointer === undefined ? value : at(value, pointer));
  const known = <T>(what: string, table: Readonly<Record<string, T>>, name: string): T => {
    if (!Object.hasOwn(table, name)) throw new ArazzoError(`${expression}: there is no ${what} "${name}"${Object.keys(table).length ? `; there are ${Object.keys(table).join(", ")}` : ""}`);
    return table[name]!;
  };
  if (head === "$inputs") return within(known("input", scope.inputs, rest.join(".")));
  if (head === "$sourceDescriptions") return ofSource(expression, known("source", Object.fromEntries((scope.sources ?? []).map((source) => [source.name, source])), rest[0] ?? ""), rest.slice(1).join("."));
  if (head === "$outputs") return within(known("output", scope.steps[""] ?? {}, rest.join(".")));
  if ((head === "$steps" || head === "$workflows") && rest[1] === "outputs") return within(known("output", known(head === "$steps" ? "finished step" : "finished workflow", head === "$steps" ? scope.steps : scope.workflows, rest[0]!), rest.slice(2).join(".")));
  const { answer } = scope;
  if (answer) {
    if (path === "$statusCode") return answer.status;
    if (path === "$method") return answer.exchange.request.method;
    if (path === "$url") return answer.exchange.request.url;
    if (path === "$response.body") return within(answer.body);
    if (path.startsWith("$response.header.")) return answer.headers.get(rest.slice(1).join(".")) ?? undefined;
    if (path.startsWith("$request.path.")) return pathValue(answer, rest.slice(1).join("."));
    if (path.startsWith("$request.header.")) return answer.exchange.request.headers[rest.slice(1).join(".").toLowerCase()];
    if (path.startsWith("$request.query.")) return new URL(answer.exchange.request.url).searchParams.get(rest.slice(1).join(".")) ?? undefined;
    if (path === "$request.body") return within(JSON.parse(Buffer.from(answer.exchange.request.body ?? new Uint8Array()).toString("utf8") || "null"));
  }
  throw new ArazzoError(`${expression} is no expression that can be evaluated here`);
}

/** A field of a source. What else may follow its name is one of its operations or workflows, and those are called, not read. */
function ofSource(expression: string, source: Arazzo["sourceDescriptions"][number], field: string): unknown {
  if (field !== "url" && field !== "name" && field !== "type") throw new ArazzoError(`${expression} is no value: of a source, url, name and type can be read, and operations are called by operationId`);
  return source[field];
}

function pathValue({ exchange: { operation, request } }: AnyAnswer, name: string): string | undefined {
  const names = [...(operation?.path ?? "").matchAll(/\{([^}]+)\}/g)].map((match) => match[1]);
  const value = request.forCheck?.pathValues[names.indexOf(name)];
  return value === undefined ? undefined : decodeURIComponent(value);
}
