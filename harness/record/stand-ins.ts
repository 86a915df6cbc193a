import { isNobodysAddress, isNobodysNumber, STAND_IN_AREAS, STAND_IN_HOST, standInArea } from "./reserved.ts";

export type Kind = "secret" | "phone" | "email" | "name";

export interface Replaced {
  readonly kind: Kind;
  readonly value: string;
  readonly standIn: string;
}

/** Digits by which a telephone number is known, however it is written: with or without country code, zero or plus. */
export const SUBSCRIBER_DIGITS = 9;
const JWT = /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/;
/** What of a key may be shown: `ak_live_`. */
const PUBLIC_BEGINNING = /^(?:[A-Za-z]{2,8}_){1,2}/;

/**
 * Gives every value a stand-in of its own: the same value always the same, so that relations survive.
 * A stand-in has the form of what it replaces, because contracts have patterns. Nothing leads back: they are counted, not computed.
 */
export class StandIns {
  private readonly given = new Map<string, Replaced>();
  private readonly numbered = new Map<string, number>();
  private readonly counts: Record<Kind, number> = { secret: 0, phone: 0, email: 0, name: 0 };
  /** Everything that was given out, by kind. */
  readonly all: Readonly<Record<Kind, Set<string>>> = { secret: new Set(), phone: new Set(), email: new Set(), name: new Set() };

  /** @param invented - of a simulator: an address that reaches nobody names nobody */
  constructor(private readonly invented = false) {}

  /** Values that have one: what must be nowhere. */
  originals = (): Iterable<Replaced> => this.given.values();

  /** What is nobody's stands for itself. */
  of(kind: Kind, value: string): string {
    const key = `${kind}:${value}`;
    const known = this.given.get(key);
    if (known) return known.standIn;
    if (this.all[kind].has(value)) return value; // replaced already
    if (kind === "phone" ? isNobodysNumber(value) : kind === "email" && this.invented && isNobodysAddress(value)) return value;
    const standIn = MAKE[kind](value, this.number(kind, value));
    this.given.set(key, { kind, value, standIn });
    this.all[kind].add(standIn);
    return standIn;
  }

  /** However a telephone number is spaced, and an address or a name is capitalised: it is one. */
  private number(kind: Kind, value: string): number {
    const key = `${kind}:${kind === "phone" ? value.replace(/\D/g, "").slice(-SUBSCRIBER_DIGITS) : kind === "secret" ? value : value.toLowerCase()}`;
    const n = this.numbered.get(key) ?? ++this.counts[kind];
    this.numbered.set(key, n);
    return n;
  }
}

const MAKE: Readonly<Record<Kind, (value: string, n: number) => string>> = {
  secret: secretLike,
  phone: phoneLike,
  email: (value, n) => casedLike(`Person${n}@${STAND_IN_HOST}`, value),
  name: (value, n) => casedLike(/\s/.test(value) ? `Person ${n}` : `Person${n}`, value),
};

/** +1 AAA 555 01NN: numbers that are kept free for fiction, written as the number was. */
function phoneLike(value: string, n: number): string {
  const digits = value.replace(/\D/g, "");
  const parts = [standInArea(Math.floor((n - 1) / 100) % STAND_IN_AREAS), "555", `01${String((n - 1) % 100).padStart(2, "0")}`];
  const spaced = /\d[^\d+]+\d/.test(value);
  const national = spaced ? parts.join(" ") : parts.join("");
  const beginning = value.startsWith("+") ? "+1" : digits.startsWith("00") ? "001" : digits.length > national.replace(/\D/g, "").length ? "1" : "";
  if (beginning !== "") return beginning + (spaced ? " " : "") + national;
  return spaced ? national : national.slice(-digits.length);
}

/** Same length, same alphabet, same public beginning; never the same value. The number stands in front: the first characters of a key tell keys apart. */
function secretLike(value: string, n: number): string {
  if (JWT.test(value)) return `eyJhbGciOiJub25lIn0.${Buffer.from(JSON.stringify({ redacted: n })).toString("base64url")}.redacted`;
  if (/^\d+$/.test(value)) return `1${String(n).padStart(Math.max(value.length, 4) - 1, "0")}`;
  if (/^[0-9a-f-]+$/i.test(value) && value.length >= 16) {
    const digits = n.toString(16).padStart(8, "0");
    let at = 0;
    return value.replace(/[0-9a-f]/gi, () => digits[at++] ?? "0");
  }
  const start = publicBeginning(value);
  return `${start}r${String(n).padStart(4, "0")}edacted`.slice(0, Math.max(value.length, start.length + 5)).padEnd(value.length, "x");
}

export const publicBeginning = (key: string): string => PUBLIC_BEGINNING.exec(key)?.[0] ?? "";

/** Text in capitals or small letters, where what it stands for is. */
function casedLike(text: string, value: string): string {
  if (value === value.toLowerCase()) return text.toLowerCase();
  return value === value.toUpperCase() ? text.toUpperCase() : text;
}
