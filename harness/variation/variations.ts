import { get } from "../adapters/adapter.ts";
import { listLaw } from "../adapters/row-law.ts";
import { isSuccess } from "../exchange.ts";
import type { Passing, PassingEvent } from "../mutation/fault.ts";
import { changed, fieldsOf, valueAt } from "../mutation/fields.ts";
import { isJson, mediaFor, promisedFor } from "../promise.ts";
import type { Around, Variation } from "./variation.ts";

const typeOf = ({ headers }: Passing): string => (headers["content-type"] ?? "").split(";")[0]!.trim().toLowerCase();
const textOf = ({ bytes }: Passing): string => Buffer.from(bytes).toString("utf8");
const withText = (answer: Passing, text: string): Passing => ({ ...answer, bytes: Buffer.from(text, "utf8") });
const hasJson = (answer: Passing): boolean => isJson(typeOf(answer)) && answer.bytes.length > 0;
/** A signature covers the payload to the letter. */
const isSigned = ({ headers }: PassingEvent): boolean => Object.keys(headers).some((name) => name.includes("signature"));
const parses = (text: string): boolean => {
  try {
    return JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
};

/** The same JSON, written otherwise, in answers and in deliveries that are not signed. */
const written = (name: string, change: (text: string) => string): Variation => ({
  name,
  answer: (answer) => (hasJson(answer) && parses(textOf(answer)) ? withText(answer, change(textOf(answer))) : answer),
  deliver: (event) => [isSigned(event) || !parses(event.text) ? event : { ...event, text: change(event.text) }],
});

/** Other headers, on answers and on deliveries. */
const headed = (name: string, change: (headers: Readonly<Record<string, string>>) => Readonly<Record<string, string>>): Variation => ({
  name,
  answer: (answer) => ({ ...answer, headers: change(answer.headers) }),
  deliver: (event) => [{ ...event, headers: change(event.headers) }],
});

const withType = (headers: Readonly<Record<string, string>>, change: (type: string) => string) => (isJson((headers["content-type"] ?? "").split(";")[0]!.toLowerCase()) ? { ...headers, "content-type": change(headers["content-type"]!) } : headers);

const reversed = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(reversed) : typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).toReversed().map(([key, inner]) => [key, reversed(inner)])) : value;

/** Times of answers, written otherwise where their schema takes that too. */
const timed = (name: string, change: (time: string) => string): Variation => ({
  name,
  answer(answer, { contract, operation }) {
    const media = operation && mediaFor(promisedFor(operation, answer.status)?.response.media ?? [], typeOf(answer));
    if (!operation || !media?.schema || !hasJson(answer) || !parses(textOf(answer))) return answer;
    let body: unknown = JSON.parse(textOf(answer));
    for (const { keys, value } of fieldsOf(contract, operation.document, media.pointer, body)) {
      if (typeof value !== "string" || keys.length === 0 || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value)) continue;
      const other = changed(body, keys, (parent, key) => (parent[key] = change(value)));
      if (!contract.checkAt(operation.document, media.pointer)(other)) body = other;
    }
    return withText(answer, JSON.stringify(body));
  },
});

/** Rows of a list that promises no order, the other way round. */
function unordered(answer: Passing, { adapter, operation }: Around): Passing {
  const list = listLaw(adapter.rows, operation?.id);
  if (!list || operation?.raw?.["x-page"] !== undefined || !isSuccess(answer.status) || !hasJson(answer)) return answer;
  const body: unknown = JSON.parse(textOf(answer));
  const keys = list.rows.split(".");
  return Array.isArray(valueAt(body, keys)) ? withText(answer, JSON.stringify(changed(body, keys, (parent, key) => (parent[key] = (parent[key] as unknown[]).toReversed())))) : answer;
}

/** What a vendor may do otherwise. To add one: an entry here. */
export const variations: readonly Variation[] = [
  written("properties in another order", (text) => JSON.stringify(reversed(JSON.parse(text)))),
  written("white space and line ends", (text) => `\n${JSON.stringify(JSON.parse(text), undefined, "\t")}\r\n`),
  written("letters as escapes", (text) => text.replace(/"(?:[^"\\]|\\.)*"/g, (quoted) => quoted.replace(/\\.|[a-z/]/g, (letter) => (letter.length > 1 ? letter : `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`)))),
  written("whole numbers with a fraction of nothing", (text) => text.replace(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?=[,}\]])/g, (part) => (/^-?\d{1,12}$/.test(part) ? `${part}.0` : part))),
  headed("a charset beside the media type", (headers) => withType(headers, (type) => (type.includes("charset") ? type : `${type}; charset=UTF-8`))),
  headed("a media type in capitals", (headers) => withType(headers, (type) => type.replace(/^[^;]*/, (name) => name.toUpperCase()))),
  headed("headers of servers on the way", (headers) => ({ ...headers, via: "1.1 edge", server: "edge", vary: "accept-encoding", "strict-transport-security": "max-age=31536000" })),
  timed("times with nine digits of a second", (time) => time.replace(/(?:\.(\d+))?Z$/, (_, digits: string = "") => `.${digits.padEnd(9, "0")}Z`)),
  timed("times with an offset of nothing", (time) => time.replace("Z", "+00:00")),
  { name: "lists without an order, the other way round", answer: unordered },
  {
    name: "deliveries told again, where the vendor tells at least once",
    deliver: (event, { contract, adapter }) => {
      const subject = adapter.subject({ n: 0, vendor: contract.vendor, method: event.method, path: event.path, headers: event.headers, text: event.text, body: parses(event.text) ? JSON.parse(event.text) : undefined, answered: 200 });
      return adapter.tells === "at least once" && get(subject, "key") !== undefined ? [event, { ...event, again: true }] : [event];
    },
  },
];
