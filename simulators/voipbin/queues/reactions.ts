import type { Reaction } from "../../core/vendor.ts";
import { emptyBridge, leaveBridge, type Bridge } from "../calls/bridges.ts";
import { ENDS } from "../calls/reactions.ts";
import type { Call } from "../calls/types.ts";
import { forward, setVariables, skipOut } from "../flow/run.ts";
import type { VoipbinAct } from "../resources.ts";
import { nowOf } from "../times.ts";
import { lookSoon } from "./pick.ts";
import { servedFor, type Queue, type Queuecall } from "./resource.ts";

/** Fields of the queue that follow where its calls are. */
function count(act: VoipbinAct, { queue_id }: Queuecall, change: (queue: Queue) => Partial<Queue>): void {
  const queue = act.find("queues", queue_id);
  if (queue) act.update("queues", queue_id, change(queue));
}
const without = (ids: readonly string[], id: string): readonly string[] => ids.filter((one) => one !== id);

function waits(act: VoipbinAct, row: Queuecall): void {
  count(act, row, (queue) => ({ wait_queuecall_ids: [...queue.wait_queuecall_ids, row.id] }));
  lookSoon(act, row.queue_id);
}

/** The caller is brought into the bridge, where the agent comes to. */
function connects(act: VoipbinAct, row: Queuecall): void {
  setVariables(act, row.activeflow_id, { "voipbin.queuecall.service_agent_id": row.service_agent_id });
  if (act.get("calls", row.reference_id).bridge_id !== row.bridge_id) forward(act, row.activeflow_id, row.join_action_id);
}

function served(act: VoipbinAct, row: Queuecall): void {
  count(act, row, (queue) => ({ wait_queuecall_ids: without(queue.wait_queuecall_ids, row.id), service_queuecall_ids: [...queue.service_queuecall_ids, row.id], total_serviced_count: queue.total_serviced_count + 1 }));
}

function done(act: VoipbinAct, row: Queuecall): void {
  count(act, row, (queue) => ({ service_queuecall_ids: without(queue.service_queuecall_ids, row.id) }));
  goesOn(act, row);
}

function abandoned(act: VoipbinAct, row: Queuecall): void {
  count(act, row, (queue) => ({ wait_queuecall_ids: without(queue.wait_queuecall_ids, row.id), total_abandoned_count: queue.total_abandoned_count + 1 }));
  goesOn(act, row);
}

/** The agent's phones are hung up, everybody leaves the bridge, and the caller's flow goes on behind the queue. */
function goesOn(act: VoipbinAct, row: Queuecall): void {
  if (row.groupcall_id) act.fire("groupcalls", row.groupcall_id, "hangup", { tm_update: nowOf(act) });
  const inside = act.find("calls", row.reference_id)?.bridge_id === row.bridge_id;
  if (inside) leaveBridge(act, row.reference_id);
  else skipOut(act, row.activeflow_id, row.join_action_id);
  emptyBridge(act, row.bridge_id);
}

/** Who leaves the bridge of a service ends it: the caller, or the agent when nobody else is with the caller. */
function doorOpens(act: VoipbinAct, after: Bridge, before: Bridge): void {
  if (after.kind !== "queue" || after.transfer || after.calls.length >= before.calls.length) return;
  const row = act.table("queuecalls").first("bridge", after.id);
  if (!row || (row.status !== "service" && row.status !== "kicking")) return;
  if (!after.calls.includes(row.reference_id) || after.calls.length < 2) act.fire("queuecalls", row.id, "finish", servedFor(act, row));
}

/** A caller who hangs up is out of the queue. */
function hangsUp(act: VoipbinAct, call: Call): void {
  for (const row of [...act.each("queuecalls", "reference", call.id)]) {
    if (row.status === "service" || row.status === "kicking") act.fire("queuecalls", row.id, "finish", servedFor(act, row));
    else act.fire("queuecalls", row.id, "abandon", { tm_update: nowOf(act) });
  }
}

const LEAVING_SECONDS = 0.1;
/** Out of the service a little later than it was asked for. */
export function queuecallLeaves(act: VoipbinAct, { id }: { id: string }): void {
  const row = act.find("queuecalls", id);
  if (row && act.can("queuecalls", id, "finish")) act.fire("queuecalls", id, "finish", servedFor(act, row));
}

function kicked(act: VoipbinAct, row: Queuecall): void {
  if (row.status === "abandoned") abandoned(act, row);
  else act.schedule("queuecallLeaves", LEAVING_SECONDS, { id: row.id }, { key: `queuecall/${row.id}`, resource: "queuecalls", rowId: row.id });
}

const on = (move: string, run: Reaction["run"]): Reaction => ({ resource: "queuecalls", on: move, run });

export const queueReactions: readonly Reaction[] = [
  on("wait", waits),
  on("connect", connects),
  on("serve", served),
  on("finish", done),
  on("expireService", done),
  on("abandon", abandoned),
  on("expireWait", abandoned),
  on("kick", kicked),
  { resource: "bridges", on: "update", run: doorOpens },
  ...ENDS.map((move): Reaction => ({ resource: "calls", on: move, run: hangsUp })),
];
