import type { Act } from "../../core/act.ts";
import type { Leg, LegFact } from "../../telephony/leg.ts";
import { hangUp } from "../../telephony/network.ts";
import { messageAnswered } from "../ivr/messages.ts";
import { hearScript, scriptHas } from "../ivr/runs.ts";
import { numberRings } from "../numbers/incoming.ts";
import { joinOutside, outsideEnds } from "../transfers/ends.ts";
import type { Transfer } from "../transfers/transfer.ts";
import { callerPresses } from "../waiting/ends.ts";
import type { Call } from "./call.ts";
import { isUp } from "./call.ts";
import { finish, type EndMove } from "./ends.ts";
import { establish } from "./talk.ts";

/** Why nobody answered, by what the network says: the move, and the code of the SDK. */
const UNANSWERED: Readonly<Record<string, readonly [EndMove, number]>> = {
  userBusy: ["busy", 10201],
  callRejected: ["busy", 10203],
  noAnswer: ["noAnswer", 10200],
  noUserResponding: ["noAnswer", 10200],
  originatorCancel: ["cancel", 10202],
};

const CHANGES: { readonly [C in LegFact["change"]]?: (act: Act<any>, call: Call, fact: any) => void } = {
  ringing: (act, call) => void (call.state === "CALLING" && act.fire("calls", call.id, "ring")),
  answered: (act, call) => void (call.direction === "OUTBOUND" && act.can("calls", call.id, "answer") && establish(act, call, call.agentId!)),
  speech: (act, call, { turn }) => says(act, call, "far", turn.text, turn.durationMs),
  digits: (act, call, { digits }) => void (call.waitingId && callerPresses(act, call.waitingId, digits)),
  ended: (act, call, { leg }) => customerEnds(act, call, leg),
};

/** The customer's line is gone. */
function customerEnds(act: Act<any>, call: Call, { hangup }: Leg): void {
  if (isUp(call)) return act.can("calls", call.id, "hangUp") && hangup!.cause === "normalClearing" ? finish(act, call, "hangUp", 10000) : finish(act, call, act.can("calls", call.id, "fail") ? "fail" : "hangUp", 10500);
  if (call.direction === "INBOUND") return void (act.can("calls", call.id, "cancel") && finish(act, call, "cancel", 10202));
  const [on, code] = UNANSWERED[hangup!.cause] ?? ["fail", 10500];
  if (act.can("calls", call.id, on)) finish(act, call, on, code);
}

/** Something is said on a call that is up; a recording has it later. */
export function says(act: Act<any>, call: Call, side: "near" | "far", text: string, durationMs: number): void {
  if (isUp(call)) act.update("calls", call.id, { turns: [...call.turns, { side, text, atMs: act.now - call.answeredAt!, durationMs }] });
}

/** What the telephone network tells: of a caller's line, of one that was dialled for an agent, a transfer or a script. */
export function hearLeg(act: Act<any>, fact: LegFact): void {
  const { leg } = fact;
  if (fact.change === "incoming") return numberRings(act, leg);
  if (scriptHas(act, leg.id)) return hearScript(act, fact);
  if (leg.ref?.startsWith("message:") && fact.change === "answered") return messageAnswered(act, leg.ref, leg.id);
  const transfer = leg.direction === "outgoing" ? (act.find("transfers", leg.ref ?? "") as Transfer | undefined) : undefined;
  if (transfer) return hearOutside(act, transfer, fact);
  const call = (leg.direction === "outgoing" ? act.find("calls", leg.ref ?? "") : act.table("calls").first("leg", leg.id)) as Call | undefined;
  if (call) CHANGES[fact.change]?.(act, call, fact);
}

function hearOutside(act: Act<any>, transfer: Transfer, { change, leg }: LegFact): void {
  if (change === "answered" && transfer.state === "ringing") return joinOutside(act, transfer);
  if (change === "ended") outsideEnds(act, transfer, leg.hangup!.cause === "callRejected");
}

/** The outside number rang as long as calls out ring in this account. */
export function outsideRanOut(act: Act<any>, { transfer: id }: { transfer: string }): void {
  const transfer = act.get("transfers", id) as Transfer;
  if (transfer.state === "ringing" && transfer.leg) hangUp(act, transfer.leg, "noAnswer");
}
