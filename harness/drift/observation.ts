import type { Contract } from "../../simulators/core/contract/contract.ts";
import type { Adapter } from "../adapters/adapter.ts";
import type { Exchange } from "../exchange.ts";
import type { ScenarioResult } from "../run-result.ts";
import { Sights } from "../sights.ts";
import { schemasOver } from "../schema-walk.ts";
import { isJson, mediaFor, mediaTypeOf, promisedFor } from "../promise.ts";
import { References } from "./references.ts";
import { keyIn, wordOf } from "./words.ts";

/** What one side did in one scenario, with ids as references and times as order: two sides can be laid beside each other. */
export interface Observation {
  /** `comswise.createCall#1` → what was answered. */
  readonly calls: ReadonlyMap<string, Call>;
  /** Row (as a reference) → states in which answers showed it, without repetitions. What events announce is compared as events. */
  readonly states: ReadonlyMap<string, readonly string[]>;
  /** `vendor row` → names of its events, in order of arrival. */
  readonly events: ReadonlyMap<string, readonly string[]>;
  /** What ended the story before its end: what would have come later says nothing. */
  readonly stopped: { readonly by: string; readonly waitedFor: string } | undefined;
}

export interface Call {
  readonly exchange: Exchange;
  readonly step: number;
  readonly status: number;
  /** Place (`calls.*.status`) → types of its values: `string`, `null`. */
  readonly shape: ReadonlyMap<string, ReadonlySet<string>>;
  /** Place → values of a closed set that stand there. */
  readonly closed: ReadonlyMap<string, ReadonlySet<string>>;
  /** Place → reference, for ids that were met before. */
  readonly references: ReadonlyMap<string, string>;
  /** Place of a list → its rows as references, in order. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** Place → instant. */
  readonly times: ReadonlyMap<string, number>;
}

interface Reader {
  readonly contractOf: (vendor: string) => Contract;
  readonly adapterOf: (vendor: string) => Adapter;
}

/** Reads the timeline of a scenario. Looks that only repeat the last one (polling) count once, as the last. */
export function observationOf({ steps, reason, findings }: ScenarioResult, { contractOf, adapterOf }: Reader): Observation {
  const calls = new Map<string, Call>();
  const states = new Map<string, string[]>();
  const events = new Map<string, string[]>();
  const sights = new Map<string, Sights>();
  const references = new References();
  const counts = new Map<string, number>();
  let last: { key: string; asked: string } | undefined;
  const sawState = (row: string, state: string) => {
    const seen = states.get(row) ?? [];
    if (seen.at(-1) !== state) states.set(row, [...seen, state]);
  };
  for (const { exchange, n } of steps) {
    if (exchange?.operation) {
      const { vendor, operation, request, manner, answer } = exchange;
      const asked = `${vendor} ${operation.id} ${manner} ${request.method} ${request.url} ${answer.status}`;
      const name = `${vendor}.${operation.id}`;
      const again = request.method === "GET" && last?.asked === asked;
      if (!again) counts.set(name, (counts.get(name) ?? 0) + 1);
      const key = again ? last!.key : `${name}#${counts.get(name)}`;
      last = { key, asked };
      if (!sights.has(vendor)) sights.set(vendor, new Sights(contractOf(vendor), adapterOf(vendor)));
      calls.set(key, callOf(exchange, n, contractOf(vendor), references, key));
      for (const { lifecycle, rowId, state } of sights.get(vendor)!.see(exchange)) sawState(`${vendor} ${lifecycle} ${references.of(rowId)}`, state);
    }
  }
  // An event may come before or after the answer that shows its row: rows have their names by now.
  for (const { event } of steps) {
    const subject = event?.subject;
    if (!event || !subject) continue;
    const row = `${event.delivery.vendor} ${subject.rowId === undefined ? "-" : references.of(subject.rowId)}`;
    events.set(row, [...(events.get(row) ?? []), subject.name]);
  }
  const stop = findings.findLast(({ check }) => check === "expected-status" || check === "events-complete" || check === "until");
  return { calls, states, events, stopped: reason === undefined ? undefined : { by: stop?.check ?? "its own words", waitedFor: stop?.expected.split(" ")[0] ?? "" } };
}

function callOf(exchange: Exchange, step: number, contract: Contract, references: References, key: string): Call {
  const { answer, operation } = exchange;
  const shape = new Map<string, Set<string>>();
  const closed = new Map<string, Set<string>>();
  const lists = new Map<string, string[]>();
  const times = new Map<string, number>();
  const found = new Map<string, string>();
  const type = mediaTypeOf(answer.headers);
  if (isJson(type)) {
    walk(answer.body, "", (at, value) => {
      add(shape, placeOf(at), typeOf(value));
      if (typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value))) times.set(at, Date.parse(value));
      if (isId(at, value)) {
        const reference = references.met(String(value));
        if (reference !== undefined) found.set(at, reference);
        if (/(^|\.)\d+\.id$/i.test(at)) lists.set(placeOf(at), [...(lists.get(placeOf(at)) ?? []), references.of(String(value), `${key} ${at}`)]);
        else references.of(String(value), `${key} ${at}`);
      }
    });
    const media = mediaFor(promisedFor(operation!, answer.status)?.response.media ?? [], type);
    if (media?.schema) for (const { schema, value, at } of schemasOver(contract, operation!.document, media.pointer, answer.body)) if (Array.isArray(schema["enum"])) add(closed, placeOf(at), wordIn(value));
  }
  return { exchange, step, status: answer.status, shape, closed, references: found, lists, times };
}

/** Which element of a list it is does not matter. */
export const placeOf = (at: string): string => at.replace(/(^|\.)\d+(?=\.|$)/g, "$1*");

/** A word of a closed set; of what can be none, its type. */
const wordIn = (value: unknown): string => (wordOf(JSON.stringify(value) ?? "") === undefined ? typeOf(value) : String(value));
const isId = (at: string, value: unknown): boolean => /id$/i.test(at) && (typeof value === "number" || (typeof value === "string" && value !== ""));
const typeOf = (value: unknown): string => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}

function walk(value: unknown, at: string, seen: (at: string, value: unknown) => void): void {
  seen(at, value);
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) walk(inner, at ? `${at}.${keyIn(key)}` : keyIn(key), seen);
}
