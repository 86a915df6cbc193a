import type { VoipbinAct } from "../resources.ts";
import type { Reaction } from "../../core/vendor.ts";
import { chargeFrom, chargeUntil } from "../billing/charges.ts";
import { leaveBridge, type Bridge } from "./bridges.ts";
import { endFlowOf } from "./flow-side.ts";
import { CAUSES, dropLeg, hangUpCall } from "./hangup.ts";
import type { Call } from "./types.ts";

/** Moves by which a call begins to talk, and by which it is over. */
export const ANSWERS = ["answer", "pickUp", "talk"];
export const ENDS = ["leave", "expire", "finish"];

function talks(act: VoipbinAct, call: Call, before: Call): void {
  if (before.status === "progressing" || call.cost_type === "") return;
  chargeFrom(act, { reference_type: call.cost_type === "call_extension" ? "call_extension" : "call", reference_id: call.id, cost_type: call.cost_type });
}

/** A call that is over takes its leg, its flow, its place in a bridge and the calls that hang on it with it. */
function over(act: VoipbinAct, call: Call): void {
  dropLeg(act, call);
  chargeUntil(act, call.id);
  endFlowOf(act, call);
  leaveBridge(act, call.id);
  for (const chained of call.chained_call_ids) hangUpCall(act, chained);
}

/** A `connect` that nobody can come to any more lets its caller go on. */
function notComing(act: VoipbinAct, call: Call): void {
  const bridge: Bridge | undefined = call.bound_for ? act.find("bridges", call.bound_for) : undefined;
  if (!bridge?.awaited.includes(call.id)) return;
  const last = bridge.awaited.length === 1 && bridge.calls.length === 1;
  if (bridge.relay && last && bridge.master) hangUpCall(act, bridge.master, { cause: CAUSES[call.hangup_reason] ?? null });
  act.update("bridges", bridge.id, { awaited: bridge.awaited.filter((one) => one !== call.id) });
}

export const callReactions: readonly Reaction[] = [
  ...ANSWERS.map((on) => ({ resource: "calls", on, run: talks })),
  ...ENDS.map((on) => ({ resource: "calls", on, run: over })),
  ...ENDS.map((on) => ({ resource: "calls", on, run: notComing })),
  { resource: "bridges", on: "update", run: connected },
];

/** Two are enough for a `connect`: who still rings is called off, and when one has left the other goes too. */
function connected(act: VoipbinAct, after: Bridge, before: Bridge): void {
  if (after.kind !== "connect" || after.transfer) return;
  if (after.calls.length > before.calls.length && after.calls.length > 1) callOff(act, after);
  const alone = after.calls.length === 1;
  const nobodyComes = after.awaited.length === 0 && before.awaited.length > 0;
  if (alone && (before.calls.length > 1 || nobodyComes)) leaveBridge(act, after.calls[0]!);
  if (after.calls.length === 0 && before.calls.length > 0) callOff(act, after);
}

function callOff(act: VoipbinAct, { id, awaited }: Bridge): void {
  if (awaited.length === 0) return;
  act.update("bridges", id, { awaited: [] });
  for (const one of awaited) {
    if (act.find("calls", one)) hangUpCall(act, one);
    else if (act.find("groupcalls", one)) act.fire("groupcalls", one, "hangup");
  }
}
