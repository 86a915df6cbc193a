import type { Adapter } from "../adapters/adapter.ts";
import { escapePointer } from "../../simulators/core/contract/document.ts";
import { TargetError } from "../errors.ts";
import type { Exchange } from "../exchange.ts";
import { isJson } from "../promise.ts";
import { Recorder, type RawScenario } from "../record/recorder.ts";
import { run, type RunOptions } from "../runner.ts";
import type { NamedScenario } from "../scenario.ts";
import { type Filter, select } from "../select.ts";
import type { Target } from "../targets/target.ts";
import type { Arazzo, Parameter, Step, Workflow } from "./document.ts";
import { type Known, scenariosOf } from "./import.ts";

export interface ArazzoExport {
  /** One document for each set of vendors, by their names: `comswise`, `commbox+comswise`. */
  readonly documents: ReadonlyMap<string, Arazzo>;
  /** Scenarios that are more than HTTP, with what they need beside. */
  readonly left: readonly { readonly scenario: string; readonly reason: string }[];
}

/**
 * Plays scenarios and writes those that are pure HTTP down as Arazzo workflows: what one answer gave and a later request
 * used becomes an output; what the target must have becomes an input. Whether the requests alone make the story is tried:
 * each workflow is played in a world of its own, and left out when it does not hold.
 * @param sourceUrl - where the OpenAPI document of a vendor is found from the file
 */
export async function exportArazzo(scenarios: readonly NamedScenario[], target: Target, options: { filter?: Filter; known: Known; adapterOf?: (vendor: string) => Adapter; sourceUrl: (vendor: string) => string; version: string }): Promise<ArazzoExport> {
  const { contractOf } = options.known;
  const given = { contractOf, ...(options.adapterOf ? { adapterOf: options.adapterOf } : {}) };
  const recorder = new Recorder(target, contractOf);
  const documents = new Map<string, Arazzo>();
  const left: { scenario: string; reason: string }[] = [];
  const chosen = select(scenarios, options.filter);
  const { results } = await run({ scenarios: chosen, target: recorder.target, onStep: recorder.onStep, ...given });
  for (const [i, scenario] of chosen.entries()) {
    const key = scenario.vendors.join("+");
    const raw = recorder.scenarios.find(({ request }) => request.scenario === scenario.name && request.vendors.join("+") === key);
    const empty = emptyDocument(scenario.vendors, options);
    const told = results[i]?.status === "held" && raw ? moreThanHttp(raw) : (results[i]?.reason ?? "it did not hold");
    const workflow = told === undefined ? workflowOf(scenario, raw!) : undefined;
    const reason = told ?? (await doesNotHold({ ...empty, workflows: [workflow!] }, target, options.known, given));
    if (reason === undefined) documents.set(key, { ...(documents.get(key) ?? empty), workflows: [...(documents.get(key)?.workflows ?? []), workflow!] });
    else left.push({ scenario: `${key}/${scenario.name}`, reason });
  }
  return { documents, left };
}

/** Why the requests alone do not make the story; undefined when they do. */
async function doesNotHold(document: Arazzo, target: Target, known: Known, given: Pick<RunOptions, "contractOf" | "adapterOf">): Promise<string | undefined> {
  const written = checked(document, known);
  if (typeof written === "string") return written;
  const { results } = await run({ scenarios: written, target, ...given });
  const [result] = results;
  if (result?.status === "held") return undefined;
  const [finding] = result?.findings ?? [];
  return `its requests alone make another story: ${finding ? `${finding.operationId ?? finding.check} ${finding.pointer ?? ""}: ${finding.got}` : (result?.reason ?? "nothing happened")}`.slice(0, 200);
}

/** The workflow as whoever reads the file would play it, or why nobody could. */
function checked(document: Arazzo, known: Known): readonly NamedScenario[] | string {
  try {
    return scenariosOf(document, "the export", known);
  } catch (error) {
    if (error instanceof TargetError) return error.message.replace("the export: ", "");
    throw error;
  }
}

const emptyDocument = (vendors: readonly string[], { sourceUrl, version }: { sourceUrl: (vendor: string) => string; version: string }): Arazzo => ({
  arazzo: "1.0.1",
  info: { title: `Stories of ${vendors.join(" and ")}`, version, description: "Written by `ringback arazzo` from scenarios that are pure HTTP. Credentials are the runner's own." },
  sourceDescriptions: vendors.map((vendor) => ({ name: vendor, url: sourceUrl(vendor), type: "openapi" as const })),
  workflows: [],
});

/** Why a story cannot be told in Arazzo; undefined when it may be. */
function moreThanHttp({ items }: RawScenario): string | undefined {
  for (const item of items) {
    if (item.kind === "control" && item.method !== "GET") return `it uses the control plane (${item.path.split("?")[0]})`;
    if (item.kind !== "exchange" || isTold(item.exchange) || changesNothing(item.exchange)) continue;
    const { manner, request } = item.exchange;
    if (manner === "link") return `it follows a link to ${request.method} something, and Arazzo calls operations only`;
    return `it sends ${request.headers["content-type"] ?? "bytes"}, which is no text`;
  }
  return items.some((item) => item.kind === "exchange" && isTold(item.exchange)) ? undefined : "it calls no operation";
}

/** Can this request be a step? */
const isTold = (exchange: Exchange): boolean =>
  (exchange.manner === "call" || exchange.manner === "wrong") && exchange.operation?.document === 0 && !(exchange.request.forCheck?.body && payloadOf(exchange) === undefined);

/** A read, or what was refused: the story goes on without it. */
const changesNothing = ({ request, answer }: Exchange): boolean => request.method === "GET" || answer.status >= 400;

/** What the story does beside its steps, for its description. */
function leftOut({ items }: RawScenario): string | undefined {
  const links = items.filter((item) => item.kind === "exchange" && !isTold(item.exchange)).length;
  const events = items.filter(({ kind }) => kind === "event").length;
  const parts = [...(links ? [`${links} requests that are no calls of an operation`] : []), ...(events ? [`${events} events that it is told of`] : [])];
  return parts.length ? `Without ${parts.join(" and ")}.` : undefined;
}

function workflowOf(scenario: NamedScenario, raw: RawScenario): Workflow {
  const known = new Values();
  const inputs: Record<string, { type: string; default: unknown }> = {};
  for (const [key, { vendor, name }] of Object.entries(scenario.needs)) {
    const rows = raw.session.vendors.get(vendor)?.rows ?? {};
    const value = rows[name] ?? name.split(".").reduce<unknown>((inner, part) => (inner as Record<string, unknown> | undefined)?.[part], rows);
    if (!isScalar(value)) continue;
    inputs[key] = { type: typeof value === "number" ? "integer" : typeof value, default: value };
    known.add(value, () => `$inputs.${key}`);
  }
  const steps: Step[] = [];
  for (const item of raw.items) {
    if (item.kind !== "exchange" || !isTold(item.exchange)) continue;
    const outputs: Record<string, string> = {};
    // Unique in the file: linters look a step's outputs up by its id alone.
    const stepId = `${scenario.name}-${steps.length + 1}`;
    steps.push(stepOf(item.exchange, stepId, known, outputs, scenario.vendors.length > 1));
    for (const [pointer, value] of leaves(item.exchange.answer.body)) {
      known.add(value, () => `$steps.${stepId}.outputs.${outputNamed(outputs, pointer)}`);
    }
  }
  const without = leftOut(raw);
  const { settings, strictness, fixture, needs } = scenario;
  const asks = { ...(Object.keys(settings).length ? { settings } : {}), ...(strictness === undefined ? {} : { strictness }), ...(fixture === undefined ? {} : { fixture }), ...(Object.keys(inputs).length ? { needs: Object.fromEntries(Object.entries(needs).filter(([key]) => key in inputs).map(([key, { vendor, name }]) => [key, { vendor, name }])) } : {}) };
  return {
    workflowId: scenario.name,
    summary: scenario.summary,
    ...(without === undefined ? {} : { description: without }),
    ...(Object.keys(inputs).length ? { inputs: { type: "object", properties: inputs } } : {}),
    steps: steps.map(({ outputs, ...step }): Step => (Object.keys(outputs ?? {}).length ? { ...step, outputs: outputs! } : step)),
    ...(Object.keys(asks).length ? { "x-ringback": asks } : {}),
  };
}

/** The output of a step that is read at a pointer: named as its field, and numbered when that name is taken. */
function outputNamed(outputs: Record<string, string>, pointer: string): string {
  const place = `$response.body#${pointer}`;
  const known = Object.keys(outputs).find((name) => outputs[name] === place);
  if (known !== undefined) return known;
  const field = (pointer.split("/").findLast((part) => !/^\d*$/.test(part)) ?? "value").replace(/[^A-Za-z0-9_-]/g, "-");
  const name = field in outputs ? `${field}-${Object.keys(outputs).length + 1}` : field;
  outputs[name] = place;
  return name;
}

function stepOf(exchange: Exchange, stepId: string, known: Values, outputs: Record<string, string>, several: boolean): Step {
  const { vendor, operation, request, answer, as } = exchange;
  const { pathValues = [], query, header } = request.forCheck ?? {};
  const names = [...operation!.path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]!);
  const grouped = new Map<string, string[]>();
  for (const [name, value] of query?.() ?? []) grouped.set(name, [...(grouped.get(name) ?? []), value]);
  const parameters: Parameter[] = [
    ...names.map((name, i): Parameter => ({ name, in: "path", value: known.expressed(decodeURIComponent(pathValues[i] ?? "")) })),
    ...[...grouped].map(([name, values]): Parameter => ({ name, in: "query", value: values.length === 1 ? known.expressed(values[0]!) : values.map((value) => known.expressed(value)) })),
    ...operation!.parameters.filter((one) => one.in === "header" && header?.(one.name) !== undefined).map((one): Parameter => ({ name: one.name, in: "header", value: known.expressed(header!(one.name)!) })),
  ];
  const payload = request.forCheck?.body ? payloadOf(exchange) : undefined;
  return {
    stepId,
    operationId: several ? `$sourceDescriptions.${vendor}.${operation!.id}` : operation!.id,
    ...(parameters.length ? { parameters } : {}),
    ...(payload === undefined ? {} : { requestBody: { contentType: request.headers["content-type"]!.split(";")[0]!, payload: known.expressed(payload) } }),
    successCriteria: [{ condition: `$statusCode == ${answer.status}` }],
    outputs,
    ...(as === undefined ? (operation!.security.length === 0 ? {} : { "x-ringback-anonymous": true }) : as === "default" ? {} : { "x-ringback-as": as }),
    ...(exchange.breaks === undefined ? {} : { "x-ringback-breaks": exchange.breaks }),
  };
}

/** What was sent, as a value; undefined for what is no text. */
function payloadOf({ request }: Exchange): unknown {
  const { contentType = "", text, form } = request.forCheck!.body!;
  if (form !== undefined) {
    const fields = [...form].map(([name, values]) => [name, values.length === 1 ? values[0] : values] as const);
    return fields.flatMap(([, value]) => value).every((value) => typeof value === "string") ? Object.fromEntries(fields) : undefined;
  }
  if (text === undefined) return undefined;
  if (contentType.startsWith("application/x-www-form-urlencoded")) return Object.fromEntries(new URLSearchParams(text));
  if (!isJson(contentType.split(";")[0]!.trim().toLowerCase())) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Scalar = string | number;
const isScalar = (value: unknown): value is Scalar => (typeof value === "string" && value.length >= 4) || (typeof value === "number" && value >= 1000);

function* leaves(value: unknown, pointer = ""): Generator<[string, unknown]> {
  if (typeof value !== "object" || value === null) yield [pointer, value];
  else for (const [key, inner] of Object.entries(value)) yield* leaves(inner, `${pointer}/${escapePointer(key)}`);
}

/** Values that were met, and the expression for each. The story's own values are its own: only what the target made is referred to. */
class Values {
  private readonly met = new Map<string, () => string>();
  private readonly own = new Set<string>();

  add(value: unknown, expression: () => string): void {
    if (isScalar(value) && !this.own.has(String(value)) && !this.met.has(String(value))) this.met.set(String(value), expression);
  }

  /** The value with expressions for what was met before. */
  expressed(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.expressed(item));
    if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.expressed(inner)]));
    if (!isScalar(value)) return value;
    const expression = this.met.get(String(value));
    if (expression) return expression();
    this.own.add(String(value));
    return value;
  }
}
