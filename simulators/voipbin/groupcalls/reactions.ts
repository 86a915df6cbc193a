import type { VoipbinAct } from "../resources.ts";
import type { Reaction } from "../../core/vendor.ts";
import type { Bridge } from "../calls/bridges.ts";
import { hangUpCall } from "../calls/hangup.ts";
import { ANSWERS, ENDS } from "../calls/reactions.ts";
import { isUp, type Call } from "../calls/types.ts";
import { NIL } from "../ids.ts";
import { nowOf } from "../times.ts";
import { callsOf, ringNext } from "./place.ts";
import type { Groupcall } from "./types.ts";

const find = (act: VoipbinAct, id: string): Groupcall | undefined => (id === NIL ? undefined : act.find("groupcalls", id));
const nobodyAnswered = ({ answer_call_id, answer_groupcall_id }: Groupcall): boolean => answer_call_id === NIL && answer_groupcall_id === NIL;

/** The first answer counts, also for the groupcall around this one. */
function answer(act: VoipbinAct, id: string, by: Partial<Groupcall>): void {
  const groupcall = find(act, id);
  if (groupcall?.status !== "progressing" || !nobodyAnswered(groupcall)) return;
  act.fire("groupcalls", id, "answer", { ...by, tm_update: nowOf(act) });
  if (groupcall.answer_method === "hangup_others") hangUpLegs(act, groupcall, by);
  if (groupcall.owner_type === "agent" && groupcall.master_groupcall_id !== NIL) agentMoves(act, groupcall.owner_id, "answer");
  answer(act, groupcall.master_groupcall_id, { answer_groupcall_id: id });
}

/** All legs but the one that answered. */
function hangUpLegs(act: VoipbinAct, groupcall: Groupcall, but: Partial<Groupcall> = {}): void {
  for (const call of callsOf(act, groupcall.id)) if (call.id !== but.answer_call_id) hangUpCall(act, call.id);
  for (const inner of (act.get("groupcalls", groupcall.id) as Groupcall).groupcall_ids) if (inner !== but.answer_groupcall_id) act.fire("groupcalls", inner, "hangup", { tm_update: nowOf(act) });
}

/** A leg is over: the next is dialled, or all is over. */
function legEnds(act: VoipbinAct, id: string, lost: { calls: number; groupcalls: number }): void {
  const groupcall = find(act, id);
  if (!groupcall || groupcall.status === "hangup") return;
  const patch = { call_count: groupcall.call_count - lost.calls, groupcall_count: groupcall.groupcall_count - lost.groupcalls, tm_update: nowOf(act) };
  const last = patch.call_count + patch.groupcall_count <= 0;
  if (last && groupcall.status === "progressing" && nobodyAnswered(groupcall) && ringNext(act, { ...groupcall, ...patch })) return;
  if (last) act.fire("groupcalls", id, "finish", patch);
  else if (groupcall.status === "progressing") act.fire("groupcalls", id, "legEnds", patch);
  else act.update("groupcalls", id, patch);
}

function agentMoves(act: VoipbinAct, id: string, move: "call" | "answer"): void {
  if (act.find("agents", id) && act.can("agents", id, move)) act.fire("agents", id, move, { tm_update: nowOf(act) } as any);
}

function finished(act: VoipbinAct, groupcall: Groupcall): void {
  const bridge: Bridge | undefined = groupcall.bound_for ? act.find("bridges", groupcall.bound_for) : undefined;
  if (bridge?.awaited.includes(groupcall.id)) act.update("bridges", bridge.id, { awaited: bridge.awaited.filter((one) => one !== groupcall.id) });
  legEnds(act, groupcall.master_groupcall_id, { calls: 0, groupcalls: 1 });
}

/** Asked to hang up: every leg; without any it is over. */
function hungUp(act: VoipbinAct, groupcall: Groupcall, before: Groupcall): void {
  if (before.status !== "progressing") return;
  hangUpLegs(act, groupcall);
  const now: Groupcall = act.get("groupcalls", groupcall.id);
  if (now.status === "hangingup" && now.call_count + now.groupcall_count <= 0) act.fire("groupcalls", now.id, "finish", { tm_update: nowOf(act) });
}

export const groupcallReactions: readonly Reaction[] = [
  ...ANSWERS.map((on): Reaction => ({ resource: "calls", on, run: (act, call: Call, before: Call) => before.status !== "progressing" && answer(act, call.groupcall_id, { answer_call_id: call.id }) })),
  ...ENDS.map((on): Reaction => ({ resource: "calls", on, run: (act, call: Call, before: Call) => (isUp(before) || before.status !== "hangup") && legEnds(act, call.groupcall_id, { calls: 1, groupcalls: 0 }) })),
  // An agent who is addressed rings.
  { resource: "groupcalls", on: "create", run: (act, row: Groupcall) => void (row.owner_type === "agent" && row.master_groupcall_id !== NIL && agentMoves(act, row.owner_id, "call")) },
  { resource: "groupcalls", on: "hangup", run: hungUp },
  { resource: "groupcalls", on: "finish", run: finished },
];
