import type { Contract } from "../../simulators/core/contract/contract.ts";
import { changeAddress, changeQuery, type AddressParts } from "./address.ts";
import { anyOf } from "./alternatives.ts";
import { isExactInteger, parseExact, writeExact } from "./big-integers.ts";
import { replaceHeader } from "./headers.ts";
import { holdsSecrets, isAboutErrors, isBesideSecrets, kindOf, publicWords } from "./kind-of.ts";
import { KnownValues } from "./known-values.ts";
import { isRandom, replaceLooks } from "./looks.ts";
import { isCode, placeOf } from "./names.ts";
import { type Kind, StandIns } from "./stand-ins.ts";
import { isForm, isLines, unwrapped } from "./wrapped.ts";

/** What a value of JSON is a part of. */
interface Holder {
  readonly name: string;
  /** Everything below is secret, or only speaks of fields. */
  readonly holds?: "secrets" | "messages" | undefined;
}

const NOBODY: Holder = { name: "" };
const URLS = /((?:https?|wss?):\/\/[^\s"'<>]+[^\s"'<>.,;:!?)\]])/;

/**
 * Replaces what is personal or secret. Go over everything once with `learn`, then again with `text`, `json` and the others:
 * what one place gives away (a customer's name in its field) is then replaced in all others (a transcript) too.
 */
export class Redactor {
  readonly standIns: StandIns;
  /** Secrets that may sign something: those of the run, and what a vendor's API called a secret or a key. */
  readonly signers = new Set<string>();
  private readonly words = new Set<string>();
  private readonly places = new Map<string, string>();
  private place: RegExp | undefined;
  private known: KnownValues | undefined;
  private readonly seen = new Map<string, string>();

  /** @param of - a simulator's world is invented, a sandbox may hold people */
  constructor(of: "simulator" | "sandbox" = "sandbox") {
    this.standIns = new StandIns(of === "simulator");
  }

  /** Values of a vendor's enums and names of its events are no secrets. */
  publish(contract: Contract): void {
    for (const word of publicWords(contract)) this.words.add(word);
  }

  /** Base URLs of the target become the vendor's own. */
  move(places: readonly { readonly from: string; readonly to: string }[]): void {
    for (const { from, to } of places) this.places.set(from, to);
    this.place = new RegExp(anyOf(this.places.keys()), "gu");
    this.seen.clear();
  }

  /** A credential that was sent: it is replaced wherever it stands, also as part of a header. */
  secret(value: string): void {
    if (value.length < 4) return;
    this.standIns.of("secret", value);
    this.signers.add(value);
  }

  /** Ends the first of the two rounds. */
  learned(): void {
    this.known = new KnownValues(this.standIns.originals(), this.isPublic, (number) => this.standIns.of("phone", number));
    this.seen.clear();
  }

  /** A value of JSON, with the name of the place where it stands. */
  json(value: unknown, key = "", holder: Holder | string = NOBODY): unknown {
    const within = typeof holder === "string" ? { name: holder } : holder;
    if (typeof value === "string") return this.field(value, key, within);
    if (typeof value === "number") return this.number(value, key);
    if (Array.isArray(value)) return value.map((item) => this.json(item, key.replace(/s$/, ""), within));
    if (typeof value !== "object" || value === null) return value;
    const own = { name: holderOf(value, key, within.name), holds: within.holds ?? (isAboutErrors(key) ? "messages" : holdsSecrets(key) ? "secrets" : undefined) } as const;
    // A list of pairs (`{ "name": "phone", "value": "…" }`) names its places in its values.
    const label = ["name", "key", "field"].map((k) => (value as Record<string, unknown>)[k]).find((k) => typeof k === "string") as string | undefined;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [this.free(name), this.json(inner, name === "value" && label !== undefined ? label : name, own)]));
  }

  /** Text at a place of this name. */
  text(value: string, key = ""): string {
    return this.field(value, key, NOBODY);
  }

  /** Text that no name explains: what looks like a secret, an address or a number, and everything that was learned. */
  free(value: string): string {
    const seen = this.seen.get(value);
    if (seen !== undefined) return seen;
    const parts = this.moved(value).split(URLS).map((part, i) => (i % 2 ? changeAddress(part, this.parts) : this.plain(part)));
    const changed = this.known?.replace(parts.join("")) ?? parts.join("");
    this.seen.set(value, changed);
    return changed;
  }

  url(value: string): string {
    const changed = changeAddress(this.moved(value), this.parts);
    return this.known?.replace(changed) ?? changed;
  }

  /** `a=1&b=2`, as in a query or a form. */
  query = (value: string): string => changeQuery(value, this.parts);

  header(name: string, value: string): string {
    if (/^(location|content-location|referer|origin)$/i.test(name)) return /^https?:/.test(value) ? this.url(value) : this.free(value);
    return replaceHeader(name, value, this.standIn) ?? this.free(value);
  }

  private field(value: string, key: string, { name, holds }: Holder): string {
    if (value === "" || isExactInteger(value) || this.isPublic(value)) return value;
    const kind = holds === "messages" ? undefined : (kindOf(key, value, name) ?? (holds === "secrets" && !isBesideSecrets(key) && !/\s|^https?:/.test(value) ? "secret" : undefined));
    if (kind === "secret" && /secret|key$/i.test(key)) this.signers.add(value);
    return kind === undefined ? this.unnamed(value, key) : this.standIn(kind, value);
  }

  /** Secrets and telephone numbers without quotes. */
  private number(value: number, key: string): number {
    const text = String(value);
    const kind = Number.isSafeInteger(value) && value >= 0 && (placeOf(key) !== "secret" || isCode(key)) ? kindOf(key, text) : undefined;
    const changed = kind ? this.standIn(kind, text) : text.length >= 9 ? (this.known?.replace(text) ?? text) : text;
    return changed === text ? value : Number(changed);
  }

  /** Text that may hold other text: JSON, its lines, a form, XML, base64. */
  private unnamed(value: string, key: string): string {
    if (/^\s*[[{]/.test(value)) {
      const inner = parseExact(value);
      if (typeof inner === "object" && inner !== null) return writeExact(this.json(inner, key));
      if (isLines(value)) return value.split("\n").map((line) => this.unnamed(line, key)).join("\n");
    }
    const wrapped = unwrapped(value);
    if (wrapped) return wrapped.wrap(this.text(wrapped.inside, key));
    if (isForm(value)) return this.query(value);
    if (/^\s*<[?!\w]/.test(value)) return this.xml(value);
    return this.free(value);
  }

  /** Text without URLs. */
  private plain(text: string): string {
    return replaceLooks(this.assignments(text), this.standIn);
  }

  /** `password=hunter2`, `X-API-Key: …`; after a colon only what is no word: sentences have colons, too. */
  private assignments(text: string): string {
    return text.replace(/([A-Za-z][\w-]{1,40})("?\s*(?:=|:\s)\s*["']?)([^\s"'&;,<>]{3,})/g, (all, name: string, sign: string, value: string) => {
      if (placeOf(name) !== "secret" || this.isPublic(value) || !kindOf(name, value) || (!sign.includes("=") && !isRandom(value)) || /^(Bearer|Basic)$/i.test(value)) return all;
      return name + sign + this.standIn("secret", value);
    });
  }

  /** `<Phone>…</Phone>` and `Name="…"`: elements and attributes name their places as JSON does. */
  private xml(value: string): string {
    const elements = value.replace(/<([\w:.-]+)((?:\s[^<>]*)?)>([^<]+)<\//g, (_, name: string, attributes: string, text: string) => `<${name}${attributes}>${this.text(text, name)}</`);
    return this.free(elements.replace(/([\w:.-]+)="([^"<>]+)"/g, (_, name: string, text: string) => `${name}="${this.text(text, name)}"`));
  }

  private readonly parts: AddressParts = {
    user: (text) => this.standIn("secret", text),
    password: (text) => this.standIn("secret", text),
    segment: (text, before) => (kindOf(before, text) === "phone" ? this.standIn("phone", text) : this.free(text)),
    parameter: (name, text) => this.text(text, name),
  };

  private readonly standIn = (kind: Kind, value: string): string => this.standIns.of(kind, value);
  private readonly moved = (text: string): string => (this.place ? text.replace(this.place, (from) => this.places.get(from)!) : text);
  private readonly isPublic = (word: string): boolean => this.words.has(word);
}

/** Objects that only wrap others belong to what they are in. */
function holderOf(value: object, key: string, holder: string): string {
  if (Object.keys(value).some((name) => /^(e_?-?mail|phone|mobile|first_?name|last_?name)/i.test(name))) return "person";
  return key === "" || /^(data|item|result|row|record|entity|body|content|list|object|value)$/i.test(key) ? holder : key;
}
