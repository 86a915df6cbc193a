import type { Act } from "../../core/act.ts";
import type { Reaction } from "../../core/vendor.ts";
import { findLeg, hangUp } from "../../telephony/network.ts";
import { release } from "../agents/availability.ts";
import { settleTransfer } from "../transfers/ends.ts";
import { settleCaller } from "../waiting/ends.ts";
import { wrapUp } from "../wrap-up/wrap-ups.ts";
import type { Call, Hangup } from "./call.ts";
import { callMessage } from "./messages.ts";

/** Why a call ended, in the words of the SDK. contracts/infobip/sources.md#call-states */
const HANGUPS: Readonly<Record<number, string>> = { 10000: "NORMAL_HANGUP", 10200: "NO_ANSWER", 10201: "BUSY", 10202: "CANCELLED", 10203: "REJECTED", 10300: "FORBIDDEN", 10500: "NETWORK_ERROR" };
const hangupOf = (id: number): Hangup => ({ id, name: HANGUPS[id] ?? "UNKNOWN" });

export type EndMove = "hangUp" | "maximumWait" | "noAnswer" | "busy" | "cancel" | "fail";

/** What the end of a call adds to its row. */
export const ended = (act: Act<any>, code: number): Partial<Call> => ({ endedAt: act.now, hangup: hangupOf(code), ringsUntil: null });

/** The move that ends a call. */
export const finish = (act: Act<any>, call: Call, on: EndMove, code: number): void => void act.fire("calls", call.id, on, ended(act, code));

/** Cuts a line that is still up. */
export const cut = (act: Act<any>, leg: string | null): void => {
  if (leg && findLeg(act, leg)?.state !== "ended") hangUp(act, leg);
};

/** An agent is out of a call: wraps up where it talked, is free at once where it only rang. */
export function leaves(act: Act<any>, agentId: string, callId: string, talked: boolean): void {
  if (talked) wrapUp(act, agentId, callId);
  else release(act, agentId);
}

/** Everything that goes with the end of a call, in this order. */
function over(act: Act<any>, call: Call, before: Call): void {
  if (before.waitingId) settleCaller(act, before.waitingId);
  if (before.transferId) settleTransfer(act, before.transferId);
  callMessage(act, call, "CALL_HANGUP");
  for (const leg of [call.leg, call.outsideLeg]) cut(act, leg);
  if (before.agentId) leaves(act, before.agentId, call.id, before.state === "ESTABLISHED" || before.state === "ON_HOLD");
}

const ENDS: readonly EndMove[] = ["hangUp", "maximumWait", "noAnswer", "busy", "cancel", "fail"];
export const endReactions: readonly Reaction[] = ENDS.map((on) => ({ resource: "calls", on, run: over }));
