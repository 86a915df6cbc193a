export type Kind = "secret" | "phone" | "email" | "name";

/** Digits by which a telephone number is known, however it is written: with or without country code, zero or plus. */
const SUBSCRIBER_DIGITS = 9;
const JWT = /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/;

/**
 * Gives every value a stand-in of its own: the same value always the same, so that relations survive.
 * A stand-in has the form of what it replaces, because contracts have patterns. Nothing leads back: they are counted, not computed.
 */
export class StandIns {
  private readonly given = new Map<string, string>();
  private readonly counts: Record<Kind, number> = { secret: 0, phone: 0, email: 0, name: 0 };
  private readonly phones = new Map<string, string>();
  /** Everything that was given out, by kind. */
  readonly all: Readonly<Record<Kind, Set<string>>> = { secret: new Set(), phone: new Set(), email: new Set(), name: new Set() };

  /** Values that have one, with their kind: what must be nowhere. */
  *originals(): Generator<{ readonly kind: Kind; readonly value: string; readonly standIn: string }> {
    for (const [key, standIn] of this.given) {
      const [kind, value] = [key.slice(0, key.indexOf(":")) as Kind, key.slice(key.indexOf(":") + 1)];
      yield { kind, value, standIn };
    }
  }

  of(kind: Kind, value: string): string {
    if (this.all[kind].has(value)) return value; // replaced already
    const key = `${kind}:${value}`;
    const known = this.given.get(key);
    if (known !== undefined) return known;
    const made = kind === "phone" ? this.phone(value) : this.make(kind, value, ++this.counts[kind]);
    this.given.set(key, made);
    this.all[kind].add(made);
    return made;
  }

  private make(kind: Exclude<Kind, "phone">, value: string, n: number): string {
    if (kind === "email") return `person${n}@redacted.example`;
    if (kind === "name") return /\s/.test(value) ? `Person ${n}` : `Person${n}`;
    return secretLike(value, n);
  }

  /** +1 AAA 555 01NN: numbers that are kept free for fiction. */
  private phone(value: string): string {
    const digits = value.replace(/\D/g, "");
    const subscriber = digits.slice(-SUBSCRIBER_DIGITS);
    let national = this.phones.get(subscriber);
    if (national === undefined) {
      const n = this.counts.phone++;
      national = `${200 + (Math.floor(n / 100) % 800)}55501${String(n % 100).padStart(2, "0")}`;
      this.phones.set(subscriber, national);
    }
    if (value.startsWith("+")) return `+1${national}`;
    return digits.length > national.length ? `1${national}` : national.slice(-digits.length);
  }
}

/** Same length, same alphabet, same public beginning (`ak_live_`); never the same value. */
function secretLike(value: string, n: number): string {
  if (JWT.test(value)) return `eyJhbGciOiJub25lIn0.${Buffer.from(JSON.stringify({ redacted: n })).toString("base64url")}.redacted`;
  if (/^\d+$/.test(value)) return String(n).padStart(value.length, "0");
  if (/^[0-9a-f-]+$/i.test(value) && value.length >= 16) {
    const tail = n.toString(16);
    return value.slice(0, -tail.length).replace(/[0-9a-f]/gi, "0") + tail;
  }
  const start = /^(?:[A-Za-z]{2,8}_){1,2}/.exec(value)?.[0] ?? "";
  return `${start}redacted${n}`.padEnd(value.length, "x");
}
