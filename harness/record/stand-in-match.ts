import { anyOf, escaped } from "./alternatives.ts";

/**
 * Tells stand-ins from the values that a story sends. A recorded text matches another when they differ at stand-ins only;
 * what stood there is remembered, so that answers show it again.
 */
export class StandInMatch {
  private readonly pattern: RegExp | undefined;
  private readonly meant = new Map<string, string>();

  /** @param standIns - all of a cassette */
  constructor(standIns: Iterable<string>) {
    const parts = [...standIns].flatMap((one) => (encodeURIComponent(one) === one ? [one] : [one, encodeURIComponent(one)]));
    this.pattern = parts.length ? new RegExp(anyOf(parts), "gu") : undefined;
  }

  /** Remembers what a stand-in stands for. */
  learn(standIn: string, value: string): void {
    this.meant.set(standIn, value);
    this.meant.set(encodeURIComponent(standIn), encodeURIComponent(value));
    if (/^\+\d+$/.test(standIn) && /^\+\d+$/.test(value)) this.meant.set(standIn.slice(1), value.slice(1));
  }

  /** @returns what stands at each stand-in; undefined when the texts differ elsewhere, or where something else is known to stand */
  fits(recorded: string, sent: string): ReadonlyMap<string, string> | undefined {
    const found = new Map<string, string>();
    const standIns = this.pattern ? [...recorded.matchAll(this.pattern)].map(([text]) => text) : [];
    if (standIns.length === 0) return recorded === sent ? found : undefined;
    const source = recorded.split(this.pattern!).map(escaped).join("([\\s\\S]+?)");
    const match = new RegExp(`^${source}$`, "u").exec(sent);
    if (!match) return undefined;
    for (const [i, standIn] of standIns.entries()) {
      const value = match[i + 1]!;
      const known = found.get(standIn) ?? this.meant.get(standIn);
      if (known !== undefined && known !== value && standIn !== value) return undefined;
      found.set(standIn, value);
    }
    return found;
  }

  /** What a stand-in is known to stand for. */
  of = (standIn: string): string | undefined => this.meant.get(standIn);

  /** Text with what the story knows in place of its stand-ins. */
  shown(text: string): string {
    return this.pattern ? text.replace(this.pattern, (standIn) => this.meant.get(standIn) ?? standIn) : text;
  }
}
