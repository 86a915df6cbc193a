import type { HandlerAct } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import type { Reaction } from "../../core/vendor.ts";
import { findLeg, hold as holdLeg } from "../../telephony/network.ts";
import { holdConfigFor } from "./configs.ts";
import type { Call } from "../calls/call.ts";
import { success } from "../shown.ts";

/** The live call of a conversation. @throws {Refusal} where there is none, or where it cannot make the move */
function callFor(act: HandlerAct<any>, move: "hold" | "unhold"): Call {
  const { conversationId } = act.path;
  const call = act.table("calls").first("live", conversationId) as Call | undefined;
  const status = Number(act.settings.holdWithoutCall);
  if (!call || call.account !== act.account) throw new Refusal("not-found", `conversation ${conversationId} has no live call`, { status, rule: "hold: no live call" });
  if (call.transferId || !act.can("calls", call.id, move)) throw new Refusal("rule", `the call of conversation ${conversationId} cannot be ${move === "hold" ? "put on hold" : "taken from hold"} now`, { status: 400, rule: `hold: ${move} from ${call.state}` });
  return call;
}

function setCallOnHold(act: HandlerAct<any>): unknown {
  act.fire("calls", callFor(act, "hold").id, "hold");
  return success("Call is on hold");
}

function releaseCallFromHold(act: HandlerAct<any>): unknown {
  act.fire("calls", callFor(act, "unhold").id, "unhold");
  return success("Call is released from hold");
}

export const holdRows = { setCallOnHold, releaseCallFromHold };

/** The customer's line follows. */
const line = (held: boolean): Reaction["run"] => (act, call: Call) => {
  if (held) act.update("calls", call.id, { holdConfigId: holdConfigFor(act, call.queueId)?.id ?? null });
  if (call.leg && findLeg(act, call.leg)?.state === "answered") holdLeg(act, call.leg, held);
};
export const holdReactions: readonly Reaction[] = [
  { resource: "calls", on: "hold", run: line(true) },
  { resource: "calls", on: "unhold", run: line(false) },
];
