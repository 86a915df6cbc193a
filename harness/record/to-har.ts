import type { Exchange } from "../exchange.ts";
import { isJson } from "../promise.ts";
import { parseExact, writeExact } from "./big-integers.ts";
import type { Cassette, HarContent, HarEntry, HarHeader, HarPage, RecordedEvent, SignatureRecipe, TimelineItem } from "./cassette.ts";
import { basic } from "./headers.ts";
import { headOf } from "./medium.ts";
import { redactMultipart } from "./multipart-text.ts";
import { pageId, type RawItem, type RawScenario, type Recorder } from "./recorder.ts";
import { Redactor } from "./redact.ts";
import { recipeOf } from "./signature.ts";

/** What a server's library adds, and what no longer fits a body that was changed. */
const LEFT_OUT = new Set(["content-encoding", "transfer-encoding", "connection", "keep-alive", "host"]);

/**
 * Makes a cassette of what was recorded. Everything that is personal or secret is replaced here, before anybody can write it.
 * @param version - of Ringback, for the file's own `creator`
 */
export function cassetteOf(recorder: Recorder, { version, recordedAt }: { version: string; recordedAt: Date }): Cassette {
  const redactor = new Redactor(recorder.recorded.kind);
  for (const raw of recorder.scenarios) {
    redactor.move(recorder.places(raw));
    for (const [vendor, { credentials }] of raw.session.vendors) {
      redactor.publish(recorder.contractOf(vendor));
      for (const { headers, query, hmacSecret } of Object.values(credentials)) {
        for (const value of [...Object.values(headers), ...Object.values(query ?? {}), hmacSecret ?? ""]) for (const secret of secretsIn(value)) redactor.secret(secret);
      }
    }
    for (const secret of [...raw.secrets.values(), ...raw.everySecret]) redactor.secret(secret);
  }
  written(recorder, redactor);
  redactor.learned();
  const { pages, entries } = written(recorder, redactor);
  const standIns = { ...Object.fromEntries(Object.entries(redactor.standIns.all).map(([kind, all]) => [kind, [...all]])), receiver: recorder.receivers };
  return {
    log: {
      version: "1.2",
      creator: { name: "ringback", version },
      comment: "Secrets, telephone numbers, addresses and names are stand-ins; sound is left out.",
      pages,
      entries,
      _ringback: { format: 1, target: redactor.free(recorder.recorded.name), kind: recorder.recorded.kind, recordedAt: recordedAt.toISOString(), standIns },
    },
  };
}

/** `Bearer x` → `x`; `Basic …` → also the password, and a key in the user's place. */
function secretsIn(value: string): string[] {
  const [, scheme, rest] = /^(Bearer|Basic)\s+(.+)$/i.exec(value) ?? [];
  if (rest === undefined) return [value];
  const pair = scheme!.toLowerCase() === "basic" ? basic(rest) : undefined;
  return pair ? [rest, pair.password, ...(pair.user[0] === "secret" ? [pair.user[1]] : [])] : [rest];
}

function written(recorder: Recorder, redactor: Redactor): { pages: HarPage[]; entries: HarEntry[] } {
  const entries: HarEntry[] = [];
  const pages = recorder.scenarios.map((raw) => pageOf(raw, redactor, entries));
  return { pages, entries };
}

function pageOf(raw: RawScenario, redactor: Redactor, entries: HarEntry[]): HarPage {
  const { request, session } = raw;
  const name = pageId(request);
  const timeline = raw.items.map((item): TimelineItem => itemOf(item, name, redactor, entries));
  const byVendor = <T>(of: (vendor: string) => T) => Object.fromEntries([...session.vendors.keys()].filter((vendor) => request.vendors.includes(vendor)).map((vendor) => [vendor, of(vendor)]));
  return {
    id: name,
    title: request.scenario,
    startedDateTime: new Date(raw.began).toISOString(),
    pageTimings: {},
    _ringback: {
      vendors: request.vendors,
      beganAt: raw.beganAt.toISOString(),
      rows: byVendor((vendor) => redactor.json(session.vendors.get(vendor)!.rows) as Readonly<Record<string, unknown>>),
      credentials: byVendor((vendor) => Object.keys(session.vendors.get(vendor)!.credentials)),
      webhookSecrets: Object.fromEntries([...raw.secrets].map(([vendor, secret]) => [vendor, redactor.standIns.of("secret", secret)])),
      settings: redactor.json(request.settings) as HarPage["_ringback"]["settings"],
      silent: Object.fromEntries([...raw.silent].map(([vendor, reason]) => [vendor, redactor.free(reason)])),
      timeline,
    },
  };
}

function itemOf(item: RawItem, page: string, redactor: Redactor, entries: HarEntry[]): TimelineItem {
  switch (item.kind) {
    case "exchange":
      entries.push(entryOf(item.exchange, item.began, page, redactor));
      return { kind: "exchange", entry: entries.length - 1 };
    case "event":
      return { kind: "event", at: new Date(item.at).toISOString(), event: eventOf(item, redactor) };
    case "clock":
      return { kind: "clock", how: item.how, seconds: item.seconds, now: item.now.toISOString(), more: item.more };
    case "control":
      return { kind: "control", method: item.method, path: redactor.url(item.path), ...(item.body === undefined ? {} : { body: redactor.json(item.body) }), status: item.status, answer: redactor.json(item.answer) };
  }
}

function entryOf({ vendor, operation, manner, as, request, answer, millis }: Exchange, began: number, page: string, redactor: Redactor): HarEntry {
  const url = redactor.url(request.url);
  const requestHeaders = headersOf(Object.entries(request.headers), redactor);
  const responseHeaders = headersOf([...answer.headers], redactor);
  const sent = request.body && contentOf(request.body, request.headers["content-type"] ?? "", redactor, resourceOf(url));
  return {
    pageref: page,
    startedDateTime: new Date(began).toISOString(),
    time: millis,
    request: {
      method: request.method,
      url,
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: requestHeaders,
      queryString: [...new URL(url).searchParams].map(([name, value]) => ({ name, value })),
      ...(sent ? { postData: { mimeType: sent.mimeType, text: sent.text ?? "", ...(sent.text === undefined ? { _size: sent.size } : {}) } } : {}),
      headersSize: -1,
      bodySize: request.body?.byteLength ?? 0,
    },
    response: {
      status: answer.status,
      statusText: "",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: responseHeaders,
      content: contentOf(answer.bytes, answer.headers.get("content-type") ?? "", redactor, resourceOf(url)),
      redirectURL: responseHeaders.find(({ name }) => name === "location")?.value ?? "",
      headersSize: -1,
      bodySize: answer.bytes.byteLength,
    },
    cache: {},
    timings: { send: 0, wait: millis, receive: 0 },
    _ringback: { vendor, ...(operation ? { operationId: operation.id } : {}), manner, ...(as === undefined ? {} : { as }) },
  };
}

const headersOf = (pairs: readonly (readonly [string, string])[], redactor: Redactor): HarHeader[] =>
  pairs.filter(([name]) => !LEFT_OUT.has(name.toLowerCase())).map(([name, value]) => ({ name, value: redactor.header(name, value) }));

/** What an address is about: `/users/7` → `user`. */
const resourceOf = (url: string): string => new URL(url).pathname.split("/").filter((part) => /^[a-z][a-z_-]+$/i.test(part)).at(-1)?.replace(/s$/, "") ?? "";

function contentOf(bytes: Uint8Array, contentType: string, redactor: Redactor, resource: string): HarContent {
  const type = contentType.split(";")[0]!.trim().toLowerCase();
  const base = { size: bytes.byteLength, mimeType: contentType };
  if (bytes.byteLength === 0) return { ...base, text: "" };
  const text = Buffer.from(bytes).toString("utf8");
  if (type === "multipart/form-data") return { ...base, text: redactMultipart(text, redactor) };
  if (type === "application/x-www-form-urlencoded") return { ...base, text: redactor.query(text) };
  if (isJson(type) || isText(type, bytes)) return { ...base, text: bodyText(text, redactor, resource) };
  return { ...base, _head: Buffer.from(headOf(bytes)).toString("base64") };
}

const isText = (type: string, bytes: Uint8Array): boolean => /^text\/|xml|yaml|csv|javascript/.test(type) || (type === "" && !bytes.subarray(0, 512).some((byte) => byte < 9));

function bodyText(text: string, redactor: Redactor, resource = ""): string {
  const value = parseExact(text);
  return value === undefined ? redactor.text(text) : writeExact(redactor.json(value, "", resource));
}

/** A signature that our own secret explains is kept as its recipe; the header's value is a stand-in like any other. */
function eventOf({ delivery }: Extract<RawItem, { kind: "event" }>, redactor: Redactor): RecordedEvent {
  const { vendor, method, path, headers, text, answered } = delivery;
  const recipe = explained(headers, text, redactor);
  const kept = Object.entries(headers).filter(([name]) => !LEFT_OUT.has(name));
  return {
    vendor, method, path: redactor.free(path),
    headers: Object.fromEntries(kept.map(([name, value]) => [name, name === recipe?.header ? recipe.before + redactor.standIns.of("secret", value.slice(recipe.before.length)) : redactor.header(name, value)])),
    text: bodyText(text, redactor),
    answered,
    ...(recipe ? { signature: recipe } : {}),
  };
}

/** Secrets that a vendor's API handed out sign, too: all that may are tried, the last that did first. */
function explained(headers: Readonly<Record<string, string>>, text: string, redactor: Redactor): SignatureRecipe | undefined {
  for (const secret of [...redactor.signers].reverse()) {
    const recipe = recipeOf(headers, text, secret);
    if (!recipe) continue;
    redactor.signers.delete(secret);
    redactor.signers.add(secret);
    return { ...recipe, secret: redactor.standIns.of("secret", secret) };
  }
  return undefined;
}
