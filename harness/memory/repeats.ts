import type { Adapter } from "../adapters/adapter.ts";
import { idAt, type RepeatLaw } from "../adapters/row-law.ts";
import { type Exchange, isSuccess } from "../exchange.ts";
import { sentBody } from "../sent.ts";

/** A request that had been made before, by what makes it the same. */
export interface Repeat {
  readonly law: RepeatLaw;
  readonly key: string;
  /** Row of the first answer. */
  readonly first: string;
  readonly now: string | undefined;
}

/** Which requests were made twice, where the vendor says what a repetition means. */
export class Repeats {
  private readonly first = new Map<string, string>();

  constructor(private readonly adapter: Adapter) {}

  /** The repetition that an exchange is; undefined when it is none, or was refused. */
  see(exchange: Exchange): Repeat | undefined {
    const { operation, answer, as } = exchange;
    const law = this.adapter.repeats?.[operation?.id ?? ""];
    if (!law || !isSuccess(answer.status)) return undefined;
    const key = idAt(sentBody(exchange), law.key);
    const now = idAt(answer.body, law.id);
    if (key === undefined) return undefined;
    const place = JSON.stringify([operation!.id, as, key]);
    const first = this.first.get(place);
    if (first === undefined && now !== undefined) this.first.set(place, now);
    return first === undefined ? undefined : { law, key, first, now };
  }
}
