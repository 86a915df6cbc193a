import type { Reaction } from "../../core/vendor.ts";
import type { Bridge } from "../calls/bridges.ts";
import { ENDS } from "../calls/reactions.ts";
import type { Call } from "../calls/types.ts";
import type { Groupcall } from "../groupcalls/types.ts";
import { NIL } from "../ids.ts";
import type { VoipbinAct } from "../resources.ts";
import { nowOf } from "../times.ts";
import { giveUp, keepWaiting, settle } from "./end.ts";

function answeredBy(act: VoipbinAct, groupcall: Groupcall): string {
  const inner = groupcall.answer_groupcall_id === NIL ? undefined : act.find("groupcalls", groupcall.answer_groupcall_id);
  return inner ? answeredBy(act, inner) : groupcall.answer_call_id;
}

/** Somebody takes over: at once when it is blind, else when the one who hands on has gone. */
function answered(act: VoipbinAct, groupcall: Groupcall): void {
  const row = act.table("transfers").first("groupcall", groupcall.id);
  if (!row) return;
  const call = answeredBy(act, groupcall);
  if (row.type === "attended") return void act.update("transfers", row.id, { answered: call });
  act.fire("transfers", row.id, "answer", { state: "connected", transferee_call_id: call, tm_update: nowOf(act) });
  settle(act, row);
}

/** Nobody takes over, or not any more: who was to be handed on is back, or alone. */
function failed(act: VoipbinAct, groupcall: Groupcall): void {
  const row = act.table("transfers").first("groupcall", groupcall.id);
  if (row) giveUp(act, row);
}

/** The one who announces it has gone: the rest are together, or it was too early. */
function transfererGone(act: VoipbinAct, call: Call): void {
  const row = act.table("transfers").first("transferer", call.id);
  if (row?.type !== "attended") return;
  if (!row.answered) return giveUp(act, row, true);
  act.fire("transfers", row.id, "complete", { state: "connected", transferee_call_id: row.answered, tm_update: nowOf(act) });
  settle(act, row);
  keepWaiting(act, row.others, false);
}

/** Nobody is left who could be handed on. */
function othersGone(act: VoipbinAct, after: Bridge, before: Bridge): void {
  if (!after.transfer || after.calls.length >= before.calls.length) return;
  const row = act.table("transfers").first("bridge", after.id);
  if (row && !row.others.some((id) => after.calls.includes(id))) giveUp(act, row);
}

export const transferReactions: readonly Reaction[] = [
  { resource: "groupcalls", on: "answer", run: answered },
  { resource: "groupcalls", on: "finish", run: failed },
  { resource: "bridges", on: "update", run: othersGone },
  ...ENDS.map((on): Reaction => ({ resource: "calls", on, run: transfererGone })),
];
