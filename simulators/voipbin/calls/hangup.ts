import type { VoipbinAct } from "../resources.ts";
import type { HangupCause } from "../../telephony/hangup-cause.ts";
import { findLeg, hangUp } from "../../telephony/network.ts";
import { nowOf } from "../times.ts";
import { endOf } from "./lifecycle.ts";
import { isUp, type Call } from "./types.ts";

/** Asks for the end of a call: given up before an answer when it goes out, terminated otherwise. What is on its way out stays so. */
export function hangUpCall(act: VoipbinAct, id: string, more: Partial<Call> = {}): void {
  const call: Call | undefined = act.find("calls", id);
  if (!call || !isUp(call)) return;
  const givenUp = call.direction === "outgoing" && call.status !== "progressing";
  act.fire("calls", id, givenUp ? "cancel" : "hangup", { ...more, tm_update: nowOf(act) });
}

/** The same, and gone at once: for what is deleted. */
export function hangUpNow(act: VoipbinAct, id: string): void {
  hangUpCall(act, id);
  const call: Call = act.get("calls", id);
  if (call.status !== "hangup") act.fire("calls", id, "finish", endOf(act, call, "normalClearing"));
}

/** The leg of a call that is over goes too. */
export function dropLeg(act: VoipbinAct, call: Call): void {
  if (call.leg && findLeg(act, call.leg)?.state !== "ended") hangUp(act, call.leg, call.cause ?? undefined);
}

/** What the network is told when a flow names a reason. */
export const CAUSES: { readonly [reason: string]: HangupCause } = { busy: "userBusy", noanswer: "noAnswer", failed: "temporaryFailure", cancel: "originatorCancel", normal: "normalClearing" };
