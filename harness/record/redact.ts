import type { Contract } from "../../simulators/core/contract/contract.ts";
import { anyOf } from "./alternatives.ts";
import { isExactInteger, parseExact, writeExact } from "./big-integers.ts";
import { BEARING, EMAIL, INTERNATIONAL, isPhone, isSecretHeader, isSecretQuery, kindOf, LOOKS_SECRET, publicWords } from "./sensitive.ts";
import { StandIns } from "./stand-ins.ts";

/** Shorter values are replaced only where they stand by themselves. */
const SHORTEST_INSIDE = { secret: 6, phone: 7, email: 5, name: 3 } as const;

/**
 * Replaces what is personal or secret. Go over everything once with `learn`, then again with `text`, `json` and the others:
 * what one place gives away (a customer's name in its field) is then replaced in all others (a transcript) too.
 */
export class Redactor {
  readonly standIns = new StandIns();
  /** Secrets that may sign something: those of the run, and what a vendor's API called a secret or a key. */
  readonly signers = new Set<string>();
  private readonly words = new Set<string>();
  private readonly places = new Map<string, string>();
  private place: RegExp | undefined;
  private inside: RegExp | undefined;
  private byOriginal = new Map<string, string>();

  /** Values of a vendor's enums and names of its events are no secrets. */
  publish(contract: Contract): void {
    for (const word of publicWords(contract)) this.words.add(word);
  }

  /** Base URLs of the target become the vendor's own. */
  move(places: readonly { readonly from: string; readonly to: string }[]): void {
    for (const { from, to } of places) this.places.set(from, to);
    this.place = new RegExp(anyOf(this.places.keys()), "gu");
  }

  /** A credential that was sent: it is replaced wherever it stands, also as part of a header. */
  secret(value: string): void {
    if (value.length < 4) return;
    this.standIns.of("secret", value);
    this.signers.add(value);
  }

  /** Ends the first of the two rounds. */
  learned(): void {
    const known = [...this.standIns.originals()].filter(({ kind, value }) => value.length >= SHORTEST_INSIDE[kind] && !this.words.has(value));
    this.byOriginal = new Map(known.flatMap(({ value, standIn }) => [[value, standIn] as const, [encodeURIComponent(value), encodeURIComponent(standIn)] as const]));
    // Not inside a longer word, number or dotted name: a customer called Form changes no event called Form.OnSubmit.
    this.inside = known.length ? new RegExp(`(?<![\\p{L}\\p{N}_]|[\\p{L}\\p{N}][.-])${anyOf(this.byOriginal.keys())}(?![\\p{L}\\p{N}_]|[.-][\\p{L}\\p{N}])`, "gu") : undefined;
  }

  /**
   * A value of JSON, with the name of the place where it stands.
   * @param holder - name of what it is a part of: the name of an agent is personal, that of a queue is not
   */
  json(value: unknown, key = "", holder = ""): unknown {
    if (typeof value === "string") return this.text(value, key === "name" ? `${holder}.name` : key);
    if (typeof value === "number" && kindOf(key, String(value), this.isPublic) === "phone") return Number(this.standIns.of("phone", String(value)));
    if (Array.isArray(value)) return value.map((item) => this.json(item, key.replace(/s$/, ""), holder));
    if (typeof value !== "object" || value === null) return value;
    const own = holderOf(value, key, holder);
    // A list of pairs (`{ "name": "phone", "value": "…" }`) names its places in its values.
    const label = ["name", "key", "field"].map((k) => (value as Record<string, unknown>)[k]).find((k) => typeof k === "string") as string | undefined;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [this.free(name), this.json(inner, name === "value" && label !== undefined ? label : name, own)]));
  }

  /** Text at a place of this name. */
  text(value: string, key = ""): string {
    if (value === "" || isExactInteger(value)) return value;
    const kind = kindOf(key, value, this.isPublic);
    if (kind === "secret" && /secret|key$/i.test(key)) this.signers.add(value);
    if (kind !== undefined) return this.standIns.of(kind, value);
    if (/^\s*[[{]/.test(value)) {
      const inner = parseExact(value);
      if (typeof inner === "object" && inner !== null) return writeExact(this.json(inner, key));
    }
    if (/^https?:\/\/\S+$/.test(value)) return this.url(value);
    if (/^\s*<[?!\w]/.test(value)) return this.xml(value);
    return this.free(value);
  }

  /** Text that no name explains: what looks like a secret, an address or a number, and everything that was learned. */
  free(value: string): string {
    let text = this.moved(value);
    text = text.replace(BEARING, (all, secret: string) => all.replace(secret, this.standIns.of("secret", secret)));
    text = text.replace(LOOKS_SECRET, (found) => this.standIns.of("secret", found));
    text = text.replace(EMAIL, (found) => this.standIns.of("email", found));
    text = text.replace(INTERNATIONAL, (found) => (isPhone(found) ? this.standIns.of("phone", found) : found));
    return this.inside ? text.replace(this.inside, (found) => this.byOriginal.get(found) ?? found) : text;
  }

  url(value: string): string {
    const [address = "", query] = split(this.moved(value), "?");
    const path = address.split("/").map((part, i) => (i < 3 ? part : this.encoded(part, (text) => this.free(text)))).join("/");
    return query === undefined ? path : `${path}?${this.query(query)}`;
  }

  /** `a=1&b=2`, as in a query or a form; an order of its own and odd encodings stay. */
  query(value: string): string {
    return value
      .split("&")
      .map((pair) => {
        const [name = "", text] = split(pair, "=");
        return text === undefined ? pair : `${name}=${this.encoded(text, (plain) => (isSecretQuery(name) && plain ? this.standIns.of("secret", plain) : this.text(plain, name)))}`;
      })
      .join("&");
  }

  header(name: string, value: string): string {
    if (/^(location|content-location|referer|origin)$/i.test(name)) return /^https?:/.test(value) ? this.url(value) : this.free(value);
    if (!isSecretHeader(name)) return this.free(value);
    const [, scheme = "", rest = value] = /^(Bearer\s+|Basic\s+|sha\d+=|v\d+=)(.+)$/i.exec(value) ?? [];
    return scheme + this.standIns.of("secret", rest);
  }

  private moved = (text: string): string => (this.place ? text.replace(this.place, (from) => this.places.get(from)!) : text);

  /** `<Phone>…</Phone>` and `Name="…"`: elements and attributes name their places as JSON does. */
  private xml(value: string): string {
    const elements = value.replace(/<([\w:.-]+)((?:\s[^<>]*)?)>([^<]+)<\//g, (_, name: string, attributes: string, text: string) => `<${name}${attributes}>${this.text(text, name)}</`);
    return this.free(elements.replace(/([\w:.-]+)="([^"<>]+)"/g, (_, name: string, text: string) => `${name}="${this.text(text, name)}"`));
  }

  private encoded(text: string, change: (plain: string) => string): string {
    let plain: string;
    try {
      plain = decodeURIComponent(text.replaceAll("+", "%20"));
    } catch {
      return this.free(text);
    }
    const changed = change(plain);
    return changed === plain ? text : encodeURIComponent(changed);
  }

  private readonly isPublic = (word: string): boolean => this.words.has(word);
}

/** Objects that only wrap others belong to what they are in. */
function holderOf(value: object, key: string, holder: string): string {
  if (Object.keys(value).some((name) => /^(e_?-?mail|phone|mobile|first_?name|last_?name)/i.test(name))) return "person";
  return key === "" || /^(data|item|result|row|record|entity|body|content|list|object|value)$/i.test(key) ? holder : key;
}

function split(text: string, at: string): [string, string | undefined] {
  const i = text.indexOf(at);
  return i === -1 ? [text, undefined] : [text.slice(0, i), text.slice(i + at.length)];
}
