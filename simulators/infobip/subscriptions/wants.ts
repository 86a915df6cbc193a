import type { Act } from "../../core/act.ts";
import type { EventFact, Subscription } from "../../core/world/records.ts";
import type { InfobipAct } from "../resources.ts";

/** What a subscription of the engine keeps besides: whose it is, and what narrows it. */
export interface Narrowing {
  /** A bot hears of its own sessions alone. */
  readonly botId?: string;
  /** Kinds of calls events that were asked for; absent: all. */
  readonly kinds?: readonly string[];
}

/** Is a subscriber who named this event to be told of it? */
export function wants(event: EventFact, { options }: Subscription, act: Act<any>): boolean {
  const { botId, kinds } = (options ?? {}) as Narrowing;
  if (botId !== undefined) return (act as InfobipAct).find("bot-sessions", event.rowId ?? "")?.botId === botId;
  return kinds === undefined || kinds.includes((event.payload as { type: string }).type);
}
