import { isPhone } from "./looks.ts";
import type { StandInPattern } from "./stand-in-pattern.ts";
import { SUBSCRIBER_DIGITS } from "./stand-ins.ts";

/**
 * Tells stand-ins from the values that a story sends. A recorded text matches another when they differ at stand-ins only;
 * what stood there is remembered, so that answers show it again.
 */
export class StandInMatch {
  private readonly meant = new Map<string, string>();
  /** The same values written in other ways, as answers may write them: without a plus, in small letters. */
  private readonly otherwise = new Map<string, string>();

  constructor(private readonly pattern: StandInPattern) {}

  /** Remembers what a stand-in stands for. */
  learn(standIn: string, value: string): void {
    if (standIn === value) return;
    const [plain, meant] = [decoded(standIn), decoded(value)];
    this.meant.set(encodeURIComponent(plain), encodeURIComponent(meant)).set(plain, meant);
    for (const write of WAYS) if (write(plain) !== plain) this.otherwise.set(encodeURIComponent(write(plain)), encodeURIComponent(write(meant))).set(write(plain), write(meant));
  }

  learnAll(...found: readonly (ReadonlyMap<string, string> | undefined)[]): void {
    for (const map of found) for (const [standIn, value] of map ?? []) this.learn(standIn, value);
  }

  /** @returns what stands at each stand-in; undefined when the texts differ elsewhere, or where something else is known to stand */
  fits(recorded: string, sent: string): ReadonlyMap<string, string> | undefined {
    const values = this.pattern.match(recorded, sent);
    if (!values) return undefined;
    const found = new Map<string, string>();
    for (const [standIn, value] of values) {
      const known = found.get(standIn) ?? this.of(standIn);
      if (known !== undefined && standIn !== value && !isSame(decoded(known), decoded(value))) return undefined;
      found.set(standIn, value);
    }
    return found;
  }

  /** What a stand-in is known to stand for. */
  of = (standIn: string): string | undefined => this.meant.get(standIn) ?? this.otherwise.get(standIn);

  /** Text with what the story knows in place of its stand-ins. */
  shown = (text: string): string => this.pattern.replace(text, (standIn) => this.of(standIn) ?? standIn);
}

const digitsOf = (text: string): string => text.replace(/\D/g, "");
const WAYS: readonly ((text: string) => string)[] = [
  (text) => (/^[+\d][\d ]+$/.test(text) ? digitsOf(text) : text),
  (text) => (/^[+\d][\d ().-]+$/.test(text) ? `+${digitsOf(text)}` : text),
  (text) => text.toLowerCase(),
];

/** One value, written in two ways. */
const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase() || (isPhone(a) && isPhone(b) && digitsOf(a).slice(-SUBSCRIBER_DIGITS) === digitsOf(b).slice(-SUBSCRIBER_DIGITS));

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
