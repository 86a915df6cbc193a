import { route } from "../routing/route.ts";
import type { InfobipAct } from "../resources.ts";
import { moved } from "./moves.ts";
import { groupOf, type Conversation } from "./stored.ts";

/** Opens a conversation; whoever opens it tells what it is about. */
export const openConversation = (act: InfobipAct, given: Partial<Conversation>): Conversation => act.create("conversations", given);

/** The live conversation that a customer had last, whatever the channel. */
export const liveWith = (act: InfobipAct, customer: string): Conversation | undefined => act.table("conversations").first("customer", groupOf(act.account, customer), { descending: true });

/**
 * For an incoming call: the customer's live conversation goes on (a solved one opens again), or one is opened and routed.
 * @param given - of a new one: channel, customer, sender, an id of the kind that calls have
 */
export function joinOrOpen(act: InfobipAct, given: Partial<Conversation> & { readonly customer: string }): Conversation {
  const live = liveWith(act, given.customer);
  if (live) return moved(act, live.id, "customerCalls", live.status === "SOLVED" ? { status: "OPEN" } : {});
  return route(act, openConversation(act, { direction: "INBOUND", ...given }).id);
}
