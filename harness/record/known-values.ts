import { anyOf } from "./alternatives.ts";
import { publicBeginning, type Replaced, SUBSCRIBER_DIGITS } from "./stand-ins.ts";

/** Shorter values, and words that anybody writes, are replaced only where they stand by themselves. */
const SHORTEST = { secret: 6, phone: 7, email: 5, name: 3 } as const;
/** Characters of a key beyond its public beginning that are taken for that key. */
const TELLING = 6;
/** Digits with what stands between them in a telephone number. */
const NUMBER = /[+(]?\d(?:[\s()./-]{0,3}\d){8,17}/g;

/** What was learned, found again in text that no name explains. */
export class KnownValues {
  private readonly standIns = new Map<string, string>();
  private readonly any: RegExp | undefined;
  /** Numbers by their last digits, and keys by their first characters. */
  private readonly subscribers = new Map<string, string>();
  private readonly keys = new Map<string, Replaced[]>();
  private readonly beginning: RegExp | undefined;

  /** @param written - a known number written in another way gets its stand-in in that way */
  constructor(originals: Iterable<Replaced>, isPublic: (word: string) => boolean, private readonly written: (number: string) => string) {
    for (const one of originals) if (one.value.length >= SHORTEST[one.kind] && !isPublic(one.value)) this.learn(one);
    // Not inside a longer word, number or dotted name: a customer called Form changes no event called Form.OnSubmit.
    if (this.standIns.size) this.any = new RegExp(String.raw`(?<![\p{L}\p{N}_]|[\p{L}\p{N}][.-])${anyOf(this.standIns.keys())}(?![\p{L}\p{N}_]|[.-][\p{L}\p{N}])`, "gu");
    if (this.keys.size) this.beginning = new RegExp(String.raw`(?<![\p{L}\p{N}_-])(${anyOf(this.keys.keys())})[\w-]*`, "gu");
  }

  /** Text with all that is known replaced. */
  replace(text: string): string {
    let changed = this.any ? text.replace(this.any, (found) => this.standIns.get(found) ?? found) : text;
    if (this.beginning) changed = changed.replace(this.beginning, (found, stem: string) => this.beginningOf(found, stem));
    return this.subscribers.size ? changed.replace(NUMBER, (found) => this.number(found)) : changed;
  }

  private learn(one: Replaced): void {
    const { kind, value, standIn } = one;
    if ((kind === "secret" || kind === "name") && isWord(value)) return;
    this.standIns.set(value, standIn).set(encodeURIComponent(value), encodeURIComponent(standIn));
    if (kind === "name") this.standIns.set(value.toUpperCase(), standIn.toUpperCase());
    if (kind === "name" && value.includes(" ")) this.standIns.set(value.toLowerCase(), standIn.toLowerCase());
    const digits = value.replace(/\D/g, "");
    if (kind === "phone" && digits.length >= SUBSCRIBER_DIGITS) this.subscribers.set(digits.slice(-SUBSCRIBER_DIGITS), value);
    const stem = kind === "secret" ? stemOf(value) : undefined;
    if (stem !== undefined) this.keys.set(stem, [...(this.keys.get(stem) ?? []), one]);
  }

  /** Vendors show the first characters of a key to tell it from others. */
  private beginningOf(found: string, stem: string): string {
    const key = this.keys.get(stem)?.find(({ value }) => value.startsWith(found));
    return key ? key.standIn.slice(0, found.length) : found;
  }

  private number(found: string): string {
    const digits = found.replace(/\D/g, "");
    return this.subscribers.has(digits.slice(-SUBSCRIBER_DIGITS)) ? this.written(found) : found;
  }
}

/** Where a key begins to be told from others; undefined for what is no key of random characters. */
function stemOf(key: string): string | undefined {
  const start = publicBeginning(key).length;
  const stem = key.slice(0, start + TELLING + (start === 0 ? 2 : 0));
  return /^(?=.*\d)(?=.*[A-Z])[\w-]{16,}$/i.test(key.slice(start)) && /\d|[a-z][A-Z]/.test(stem.slice(start)) ? stem : undefined;
}

/** `sunshine`, `Support`: replaced where it is a password or a name, and left in sentences. */
const isWord = (value: string): boolean => /^\p{Ll}{1,11}$/u.test(value);
