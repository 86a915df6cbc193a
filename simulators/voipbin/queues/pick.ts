import { placeGroupcall } from "../groupcalls/place.ts";
import { flowThatJoins } from "../flow/stored.ts";
import type { VoipbinAct } from "../resources.ts";
import { nowOf } from "../times.ts";
import type { Queue, Queuecall } from "./resource.ts";

const LOOK_SECONDS = 1;

/** Has a queue look for an agent a second from now, and each second while somebody waits. */
export const lookSoon = (act: VoipbinAct, queue: string): void => act.schedule("queueLooks", LOOK_SECONDS, { queue }, { key: `queue/${queue}`, resource: "queues", rowId: queue });

/** Agents who are free and have every tag that is asked for. contracts/voipbin/sources.md#queues */
export const freeAgents = (act: VoipbinAct, { tag_ids }: Pick<Queue, "tag_ids">): string[] =>
  [...act.each("agents", "live")].filter((agent: any) => agent.status === "available" && tag_ids.every((tag) => agent.tag_ids.includes(tag))).map(({ id }: any) => id);

export function queueLooks(act: VoipbinAct, { queue: id }: { queue: string }): void {
  const queue = act.find("queues", id);
  const next = act.table("queuecalls").first("waiting", id, { descending: act.settings.nextQueuecall === "newest" });
  if (!queue || !next) return;
  const agents = freeAgents(act, queue);
  if (agents.length > 0) connect(act, next, act.random("queue").pick(agents));
  lookSoon(act, id);
}

/** An agent is picked: their phones ring, the caller leaves the waiting flow. */
function connect(act: VoipbinAct, { id, reference_id, bridge_id }: Queuecall, agent: string): void {
  const call = act.get("calls", reference_id);
  const groupcall = placeGroupcall(act, { source: call.source, flow: flowThatJoins(act, bridge_id), destinations: [{ type: "agent", target: agent }], ring_method: "ring_all", answer_method: "hangup_others", master: reference_id, boundFor: bridge_id });
  act.fire("queuecalls", id, "connect", { service_agent_id: agent, groupcall_id: groupcall.id, tm_update: nowOf(act) });
}
