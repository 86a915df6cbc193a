import type { Act } from "../../core/act.ts";
import { hangUp, findLeg } from "../../telephony/network.ts";
import { soundOf, type Sound } from "../audio/sound.ts";
import { release } from "../agents/availability.ts";
import type { Call } from "../calls/call.ts";
import { finish } from "../calls/ends.ts";
import { runScript } from "../ivr/runs.ts";
import { note, offerKey, waitKey, type Entry, type WaitingCaller } from "./callers.ts";

const live = (act: Act<any>, id: string): WaitingCaller | undefined => act.find("waiting-callers", id) as WaitingCaller | undefined;
const said = (sound: Sound | undefined) => ({ ...(sound?.text === undefined ? {} : { text: sound.text }), ...(sound?.file === undefined ? {} : { file: sound.file }) });

/** The maximum is reached: a message, then the call ends. Who rings meanwhile rings no longer. */
export function waitedTooLong(act: Act<any>, { caller: id }: { caller: string }): void {
  const caller = live(act, id);
  if (caller && act.can("waiting-callers", id, "maximumWait")) sayFarewell(act, caller, "maximumWaitTimeMessage", soundOf(act, caller.strategy?.maximumWaitTimeMessage));
}

/** Says a last message and ends the call after it. */
export function sayFarewell(act: Act<any>, caller: WaitingCaller, what: Entry["what"], sound: Sound | undefined): void {
  const agentId = caller.state === "offered" ? caller.agentId : null;
  act.cancel(offerKey(caller.id));
  act.cancel(waitKey(caller.id));
  act.fire("waiting-callers", caller.id, "maximumWait", { agentId: null, farewell: sound ?? null });
  if (sound) note(act, caller.id, { what, ...said(sound) });
  if (agentId) withdraw(act, caller.callId, agentId);
}

/** A call stops ringing at an agent. */
function withdraw(act: Act<any>, callId: string, agentId: string): void {
  const call = act.get("calls", callId) as Call;
  if (call.state === "RINGING") act.fire("calls", callId, "pass", { agentId: null });
  else act.update("calls", callId, { agentId: null });
  release(act, agentId);
}

/** The last message was said: the line is cut, the conversation stays open and unassigned. */
export function missed(act: Act<any>, caller: WaitingCaller): void {
  note(act, caller.id, { what: "ended" });
  const call = act.find("calls", caller.callId) as Call | undefined;
  if (call && act.can("calls", call.id, "maximumWait")) finish(act, call, "maximumWait", 10000);
  else if (call && act.can("calls", call.id, "hangUp")) finish(act, call, "hangUp", 10000);
}

/** The caller is gone, or the call is over in another way. */
export function settleCaller(act: Act<any>, id: string): void {
  for (const key of [offerKey(id), waitKey(id), `offerAgain/${id}`]) act.cancel(key);
  if (!act.can("waiting-callers", id, "hangUp")) return;
  note(act, id, { what: "ended" });
  act.fire("waiting-callers", id, "hangUp", { agentId: null });
}

/** Keys that a waiting caller presses: the announcement says what they do. */
export function callerPresses(act: Act<any>, id: string, digits: string): void {
  const caller = live(act, id);
  if (!caller) return;
  const meant = (caller.strategy?.announcementMessage?.collectables ?? []).find((one: any) => one.code === digits);
  note(act, id, { what: "key", file: digits });
  if (!meant || !act.can("waiting-callers", id, meant.action === "CALLBACK" ? "pressCallback" : "pressReturn")) return;
  for (const key of [offerKey(id), waitKey(id), `offerAgain/${id}`]) act.cancel(key);
  act.fire("waiting-callers", id, meant.action === "CALLBACK" ? "pressCallback" : "pressReturn");
  const call = act.get("calls", caller.callId) as Call;
  if (meant.action === "CALLBACK") act.create("callbacks", { conversationId: call.conversationId, number: call.customer, queueId: caller.queueId, value: meant.value });
  if (call.leg && findLeg(act, call.leg)?.state === "answered" && meant.action === "CALLBACK") note(act, id, { what: "callbackConfirmation", text: "We will call you back." });
  if (meant.action === "RETURN_TO_IVR" && call.leg) return returnToScript(act, call, meant.value);
  finish(act, call, "cancel", 10000);
}

/** The call leaves Conversations; its line goes on in the script of the number. */
function returnToScript(act: Act<any>, call: Call, scenarioId: string): void {
  const leg = findLeg(act, call.leg!);
  act.update("calls", call.id, { leg: null });
  finish(act, { ...call, leg: null }, "cancel", 10000);
  const scenario = act.find("ivr-scenarios", scenarioId);
  if (leg && scenario) runScript(act, scenarioId, leg);
  else if (leg) hangUp(act, leg.id);
}
