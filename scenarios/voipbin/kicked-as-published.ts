import { scenario, seeded } from "../scenario.ts";
import { NIL, numberEnding, tel, statusOfAgent } from "./desk.ts";

/** Who is thrown out of a conversation with an agent is shown to be on the way out, as it is published. */
export const kickedAsPublished = scenario("voipbin", {
  summary: "Who is thrown out of a conversation with an agent is shown to be on the way out, as it is published.",
  settings: { voipbin: { conversationWords: "documented" } },
  needs: { number: seeded("voipbin", "number"), agent: seeded("voipbin", "agent1") },
  async run({ voipbin, events, check, needs }) {
    const putBack = await statusOfAgent(voipbin, needs.agent);
    await voipbin("PutAgentsIdStatus", { path: { id: needs.agent }, body: { status: "available" } });
    const { body: queue } = await voipbin("PostQueues", { body: { name: "Help", detail: "", routing_method: "random", tag_ids: [], wait_flow_id: NIL, wait_timeout: 0, service_timeout: 0 } });
    await voipbin("PostCalls", { body: { source: tel(needs.number), destinations: [tel(numberEnding("14"))], actions: [{ type: "queue_join", option: { queue_id: queue.id! } }] } });
    const { data } = await events.expect<{ id: string }>("queuecall_serviced");
    check("on the way out", (await voipbin("PostQueuecallsIdKick", { path: { id: data.id } })).body.status, "kicking");
    await events.expect("queuecall_done", { id: data.id });
    await putBack();
  },
});
