import { anyOf, escaped } from "./alternatives.ts";

interface Recorded {
  readonly literals: readonly string[];
  readonly standIns: readonly string[];
  /** Made when a text is met that it may match. */
  pattern?: RegExp;
}

/** Digits as short as these stand in many places where they stand for nothing. */
const SHORT_DIGITS = /^\d{1,6}$/;
/** Not within a word or a number; what JSON and addresses escape is no word. */
const BEFORE = String.raw`(?<=^|[^\p{L}\p{N}_]|(?<!\\)(?:\\\\)*\\[nrtbf]|%[0-9A-F]{2})`;
const AFTER = String.raw`(?![\p{L}\p{N}_])`;

/** Where stand-ins stand in the texts of one cassette. Texts are looked at once, however often they are asked for. */
export class StandInPattern {
  private readonly pattern: RegExp | undefined;
  private readonly known = new Map<string, Recorded>();

  /** @param standIns - all of a cassette */
  private constructor(standIns: Iterable<string>) {
    const all = [...standIns];
    const long = all.filter((one) => !SHORT_DIGITS.test(one)).flatMap((one) => (encodeURIComponent(one) === one ? [one] : [one, encodeURIComponent(one)]));
    const short = all.filter((one) => SHORT_DIGITS.test(one));
    const parts = [...(long.length ? [`${BEFORE}${anyOf(long)}${AFTER}`] : []), ...(short.length ? [`(?<=[":=])${anyOf(short)}(?=["&,}\\]]|$)`] : [])];
    if (parts.length) this.pattern = new RegExp(parts.join("|"), "gu");
  }

  private static readonly made = new WeakMap<object, StandInPattern>();
  static of(standIns: Readonly<Record<string, readonly string[]>>): StandInPattern {
    let pattern = this.made.get(standIns);
    if (!pattern) this.made.set(standIns, (pattern = new StandInPattern(Object.values(standIns).flat())));
    return pattern;
  }

  replace = (text: string, by: (standIn: string) => string): string => (this.pattern ? text.replace(this.pattern, by) : text);

  /** Stand-ins of a recorded text, each with what stands there in another; undefined when the two differ elsewhere. */
  match(recorded: string, sent: string): (readonly [standIn: string, value: string])[] | undefined {
    if (recorded === sent) return [];
    const parts = this.partsOf(recorded);
    const { literals, standIns } = parts;
    if (standIns.length === 0 || !sent.startsWith(literals[0]!) || !sent.endsWith(literals.at(-1)!)) return undefined;
    parts.pattern ??= new RegExp(`^${literals.map(escaped).join("([^\"\\n]+?)")}$`, "u");
    const match = parts.pattern.exec(sent);
    return match ? standIns.map((standIn, i) => [standIn, match[i + 1]!] as const) : undefined;
  }

  private partsOf(recorded: string): Recorded {
    let parts = this.known.get(recorded);
    if (!parts) this.known.set(recorded, (parts = { literals: this.pattern ? recorded.split(this.pattern) : [recorded], standIns: this.pattern ? [...recorded.matchAll(this.pattern)].map(([text]) => text) : [] }));
    return parts;
  }
}
