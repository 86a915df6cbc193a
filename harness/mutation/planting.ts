import type { Exchange } from "../exchange.ts";
import { mediaFor, mediaTypeOf, promisedFor, isJson } from "../promise.ts";
import { payloadOf } from "../event-promise.ts";
import { fieldsOf, type Field } from "./fields.ts";
import type { Ground, Ordinals, Passing, PassingEvent, Plan, Site } from "./fault.ts";
import type { Recorded } from "./recording.ts";
import type { Finding } from "../finding.ts";

/** One exchange of a story, and its place in it. */
export interface Spot {
  readonly recorded: Recorded;
  readonly n: number;
  readonly exchange: Exchange;
}

/** All exchanges of all stories whose operation is known. */
export function* spots({ vendor, recorded }: Ground): Generator<Spot> {
  for (const story of recorded) for (const [n, exchange] of story.exchanges.entries()) if (exchange.operation && exchange.vendor === vendor) yield { recorded: story, n, exchange };
}

/** A plan that changes one answer. */
export const atAnswer = (place: number, change: (answer: Passing) => Passing): Plan => ({ answer: async (n, ask) => (n === place ? change(await ask()) : ask()) });

/** A plan that changes one delivery. */
export const atDelivery = (place: number, change: (event: PassingEvent) => readonly PassingEvent[]): Plan => ({ deliver: (n, event) => (n === place ? change(event) : [event]) });

/** An answer whose body is another JSON value. */
export const withBody = (answer: Passing, body: unknown): Passing => ({ ...answer, bytes: Buffer.from(JSON.stringify(body), "utf8") });

export const parsedBody = ({ bytes }: Passing): unknown => JSON.parse(Buffer.from(bytes).toString("utf8"));

const isAt = (found: string | undefined, pointer: string): boolean => found !== undefined && (found === pointer || found.startsWith(`${pointer}.`));

/** Findings of one exchange, at one place of it or inside it. */
export const namesPlace = (n: number, pointer: string) => (finding: Finding, { exchange }: Ordinals): boolean => exchange(finding.step) === n && isAt(finding.pointer, pointer);

/** Findings of one exchange, wherever in it. */
export const namesExchange = (n: number) => (finding: Finding, { exchange }: Ordinals): boolean => exchange(finding.step) === n;

/** Requests of a story that follow a link out of an answer. */
export function followers(recorded: Recorded, body: unknown): ReadonlySet<number> {
  const text = JSON.stringify(body ?? null);
  return new Set(recorded.exchanges.flatMap(({ request, manner }, n) => (manner === "link" && text.includes(JSON.stringify(request.url).slice(1, -1)) ? [n] : [])));
}

/** Findings of one event, at a place of it where one is given. */
export const namesEvent = (n: number, pointer?: string) => (finding: Finding, { event }: Ordinals): boolean => event(finding.step) === n && (pointer === undefined || isAt(finding.pointer, pointer));

/** A site at one answer. */
export const siteAt = ({ recorded, n, exchange }: Spot, place: string, change: (answer: Passing) => Passing, more: Partial<Site> = {}): Site => ({
  scenario: recorded.scenario,
  place: `${exchange.operation?.id ?? exchange.request.method} ${place}`,
  plan: atAnswer(n, change),
  names: namesExchange(n),
  ...more,
});

/** Fields of an answer's JSON body; none when the contract does not describe it. */
export const fieldsIn = ({ contract }: Ground, exchange: Exchange): readonly Field[] =>
  once(exchange, () => {
    const { operation, answer } = exchange;
    const type = mediaTypeOf(answer.headers);
    const media = operation && mediaFor(promisedFor(operation, answer.status)?.response.media ?? [], type);
    return operation && media?.schema && isJson(type) && answer.notJson === undefined && answer.body !== undefined ? fieldsOf(contract, operation.document, media.pointer, answer.body) : [];
  });

/** Fields of an event's JSON payload. */
export const fieldsOfEvent = ({ contract }: Ground, event: Recorded["events"][number]): readonly Field[] =>
  once(event, () => {
    const { subject, delivery } = event;
    const payload = subject && payloadOf(contract, subject.name);
    return payload && delivery.body !== undefined ? fieldsOf(contract, payload.document, payload.pointer, delivery.body) : [];
  });

/** Every kind of fault looks at the same bodies: their fields are found once. */
const known = new WeakMap<object, readonly Field[]>();

function once(what: object, find: () => readonly Field[]): readonly Field[] {
  const fields = known.get(what) ?? find();
  known.set(what, fields);
  return fields;
}
