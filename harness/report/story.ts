import type { Contract } from "../../simulators/core/contract/contract.ts";
import type { Adapter } from "../adapters/adapter.ts";
import type { Exchange } from "../exchange.ts";
import type { Finding } from "../finding.ts";
import type { Step } from "../log.ts";
import type { ReceivedEvent } from "../received-event.ts";
import type { ScenarioResult } from "../run-result.ts";
import { type Sight, Sights } from "../sights.ts";
import type { Redaction } from "./redaction.ts";

/** Who takes part beside the vendors. */
export const STORY = "story";
export const RECEIVER = "receiver";
export const OUTSIDE = "outside";

/** One moment of a scenario, as a diagram shows it. */
export interface Moment {
  readonly n: number;
  readonly kind: Step["kind"];
  /** Participants; equal, or absent, when nobody calls anybody. */
  readonly from?: string;
  readonly to?: string;
  readonly label: string;
  /** What came back: a status, or how the receiver answered. */
  readonly outcome?: string;
  readonly well: boolean;
  /** World time in milliseconds since 1970. */
  readonly at?: number;
  /** `call C1: ringing → answered`. */
  readonly states: readonly string[];
  readonly detail: readonly (readonly [title: string, text: string])[];
  readonly findings: readonly Finding[];
}

export interface Story {
  readonly participants: readonly string[];
  readonly moments: readonly Moment[];
  /** Findings about no single step. */
  readonly whole: readonly Finding[];
}

export interface StoryContext {
  readonly contractOf: (vendor: string) => Contract;
  readonly adapterOf: (vendor: string) => Adapter;
  readonly redaction: Redaction;
  readonly at: (step: Step) => number | undefined;
}

/** Tells a scenario: who called whom, which states were seen, which events came, what is held against each. */
export function storyOf(result: ScenarioResult, context: StoryContext): Story {
  const sights = new Map(result.vendors.map((vendor) => [vendor, new Sights(context.contractOf(vendor), context.adapterOf(vendor))]));
  const moments = result.steps.map((step): Moment => {
    const at = context.at(step);
    const findings = result.findings.filter((finding) => finding.step === step.n);
    return { ...momentOf(step, result, sights, context), n: step.n, kind: step.kind, ...(at === undefined ? {} : { at }), findings };
  });
  const used = new Set(moments.flatMap(({ from, to }) => [from, to]));
  const participants = [OUTSIDE, STORY, ...result.vendors, RECEIVER].filter((name) => name === STORY || result.vendors.includes(name) || used.has(name));
  const told = new Set(result.steps.map(({ n }) => n));
  return { participants, moments, whole: result.findings.filter(({ step }) => !told.has(step)) };
}

type Said = Pick<Moment, "from" | "to" | "label" | "outcome" | "well" | "states" | "detail">;

function momentOf(step: Step, { vendors }: ScenarioResult, sights: ReadonlyMap<string, Sights>, context: StoryContext): Said {
  const { redaction } = context;
  if (step.exchange) return exchangeMoment(step.exchange, sights.get(step.exchange.vendor)?.see(step.exchange) ?? [], redaction);
  if (step.event) return eventMoment(step.event, redaction);
  const label = redaction.text(step.title);
  const about = vendors.find((vendor) => step.title.startsWith(`${vendor}: `));
  const well = !(step.kind === "check" && step.title.endsWith(": no"));
  if (step.kind === "stimulus") return { from: OUTSIDE, to: about ?? vendors[0] ?? STORY, label: about === undefined ? label : label.slice(about.length + 2), well, states: [], detail: [] };
  return { label, well, states: [], detail: [] };
}

function exchangeMoment({ vendor, operation, request, answer, as, manner }: Exchange, seen: readonly Sight[], redaction: Redaction): Said {
  const { pathname, search } = new URL(redaction.url(request.url));
  const how = [manner === "call" ? "" : manner, as === undefined || as === "default" ? "" : `as ${as}`].filter(Boolean).join(", ");
  return {
    from: STORY,
    to: vendor,
    label: (operation?.id ?? `${request.method} ${pathname}`) + (how ? ` (${how})` : ""),
    outcome: String(answer.status),
    well: answer.status < 400,
    states: seen.filter(({ before, state }) => before !== state).map(({ lifecycle, rowId, before, state }) => `${lifecycle} ${redaction.text(rowId)}: ${before === undefined ? "" : `${before} → `}${state}`),
    detail: [
      ["request", [`${request.method} ${pathname}${search}`, excerpt(request.body && Buffer.from(request.body).toString("utf8"), request.headers["content-type"], redaction)].filter(Boolean).join("\n\n")],
      ["answer", [`${answer.status} ${answer.headers.get("content-type") ?? ""}`.trim(), excerpt(answer.text, answer.headers.get("content-type") ?? undefined, redaction)].filter(Boolean).join("\n\n")],
    ],
  };
}

function eventMoment({ delivery, subject }: ReceivedEvent, redaction: Redaction): Said {
  const state = subject?.state;
  return {
    from: delivery.vendor,
    to: RECEIVER,
    label: subject?.name ?? "unknown event",
    outcome: String(delivery.answered),
    well: typeof delivery.answered === "number" && delivery.answered < 400,
    states: state ? [`${state.lifecycle} ${redaction.text(state.rowId)}: ${state.to}`] : [],
    detail: [["event", excerpt(delivery.text, delivery.headers["content-type"], redaction)]],
  };
}

const LONGEST_BODY = 1500;

/** A body as people read it: indented when it is JSON, its size when it is no text, its beginning when it is long. */
function excerpt(body: string | undefined, type: string | undefined, redaction: Redaction): string {
  if (!body) return "";
  if (/^(audio|image|video|application\/octet-stream|application\/zip)/.test(type ?? "")) return `(${type}, ${Buffer.byteLength(body)} bytes)`;
  const text = indented(redaction.body(body));
  return text.length > LONGEST_BODY ? `${text.slice(0, LONGEST_BODY)}\n… ${text.length - LONGEST_BODY} more characters` : text;
}

function indented(text: string): string {
  // Integers that a double cannot hold would be shown as others.
  if (/\d{16}/.test(text)) return text;
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
