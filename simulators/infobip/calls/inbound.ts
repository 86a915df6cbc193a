import type { Act } from "../../core/act.ts";
import { answers, findLeg } from "../../telephony/network.ts";
import { awayMessageOf } from "../away-messages/messages.ts";
import { soundOf } from "../audio/sound.ts";
import { beginToWait, type WaitingCaller } from "../waiting/callers.ts";
import { sayFarewell } from "../waiting/ends.ts";
import { seek } from "../waiting/offers.ts";
import { queueState } from "./agents.ts";
import { conversationFor } from "./conversation-for.ts";
import type { Call, ClientType } from "./call.ts";

/** How a call comes in. */
export interface Arrival {
  readonly clientType: ClientType;
  readonly customer: string;
  /** The account's number, or the application: `conversations`. */
  readonly own: string;
  readonly name?: string;
  readonly leg?: string;
  /** Put on the conversation: names or ids, as the step of the script says. */
  readonly tags?: readonly string[];
  readonly tagsBy?: "NAME" | "ID";
}

/**
 * A customer calls Conversations: the live conversation of that customer goes on, or one is opened and routed; then the caller
 * waits for an agent, which may take no time at all.
 */
export function callArrives(act: Act<any>, arrival: Arrival): Call {
  const conversation = conversationFor(act, arrival);
  const queueId = conversation.queueId;
  const fields = { state: "QUEUED", conversationId: conversation.id, direction: "INBOUND", clientType: arrival.clientType, customer: arrival.customer, own: arrival.own, queueId, leg: arrival.leg ?? null };
  const call = act.create("calls", fields as Partial<Call>) as Call;
  if (arrival.leg && findLeg(act, arrival.leg)?.state === "ringing") answers(act, arrival.leg);
  const caller = beginToWait(act, call, conversation.priority);
  act.update("calls", call.id, { waitingId: caller.id });
  const row = act.get("waiting-callers", caller.id) as WaitingCaller;
  if (!outsideHours(act, row)) seek(act, row.id);
  return act.get("calls", call.id) as Call;
}

/** Outside working hours with a message for that, the caller hears it and is let go. */
function outsideHours(act: Act<any>, caller: WaitingCaller): boolean {
  const queue = queueState(act, caller.queueId);
  const away = queue && !queue.open ? soundOf(act, awayMessageOf(act, queue.workingHoursId ?? "")) : undefined;
  if (!away || !act.can("waiting-callers", caller.id, "maximumWait")) return false;
  sayFarewell(act, caller, "awayMessage", away);
  return true;
}
