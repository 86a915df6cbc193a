import type { Outcome, Step } from "../flow/plan.ts";
import { setVariables } from "../flow/run.ts";
import { findFlow } from "../flow/stored.ts";

/** A caller comes to a queue: hears its waiting flow, then sits in its bridge until an agent is there. */
export function joinQueue({ act, flow, call, option }: Step): Outcome {
  const queue = act.find("queues", option["queue_id"] ?? "");
  if (!queue || queue.tm_delete) return "next";
  const bridge = act.create("bridges", { kind: "queue", master: call!.id });
  const join = { id: act.random("actions").uuid(), type: "confbridge_join", option: { confbridge_id: bridge.id } };
  act.update("queues", queue.id, { total_incoming_count: queue.total_incoming_count + 1 });
  const made = act.create("queuecalls", {
    queue_id: queue.id, reference_id: call!.id, activeflow_id: flow.id, bridge_id: bridge.id, join_action_id: join.id, wait_timeout: queue.wait_timeout, service_timeout: queue.service_timeout,
  });
  setVariables(act, flow.id, { "voipbin.queue.id": queue.id, "voipbin.queue.name": queue.name, "voipbin.queuecall.id": made.id });
  return { run: [...(findFlow(act, queue.wait_flow_id)?.actions ?? []), join] };
}
