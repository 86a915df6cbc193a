import { scenario, seeded } from "../scenario.ts";
import { NIL, tel, flowsOfNumber } from "./desk.ts";

const CALLER = "+15555550113";
const PHONES = ["+12125550113", "+447700900013"] as const;
const SPECIALIST = "+12125550213";

/** A caller waits in a queue, talks to an agent, is handed to a specialist by a blind transfer and hangs up. */
export const queueAgentTransfer = scenario("voipbin", {
  summary: "A caller waits in a queue, talks to an agent, is handed to a specialist by a blind transfer and hangs up.",
  needs: { number: seeded("voipbin", "number"), numberId: seeded("voipbin", "numberId") },
  async run({ voipbin, telephone, events, check, checkLike, needs }) {
    await telephone.subscriber(SPECIALIST, { kind: "manual" });
    const { body: tag } = await voipbin("PostTags", { body: { name: "invoices", detail: "" } });
    const phoneOf = new Map<string, string>();
    for (const [at, phone] of PHONES.entries()) {
      const { body: agent } = await voipbin("PostAgents", {
        body: { username: `queue${at}@example.com`, password: "queue-example-password", name: `Agent ${at}`, detail: "", ring_method: "ringall", permission: 16, tag_ids: [], addresses: [tel(phone)] },
      });
      check("an agent begins offline", agent.status, "offline");
      await events.expect("agent_created", { id: agent.id });
      checkLike("tagged", (await voipbin("PutAgentsIdTagIds", { path: { id: agent.id }, body: { tag_ids: [tag.id] } })).body, { tag_ids: [tag.id] });
      await voipbin("PutAgentsIdStatus", { path: { id: agent.id }, body: { status: "available" } });
      await events.expect("agent_status_updated", { id: agent.id, status: "available" });
      phoneOf.set(agent.id, phone);
    }

    const { body: wait } = await voipbin("PostFlows", { body: { name: "Please wait", actions: [{ type: "talk", option: { text: "Please wait.", language: "en-US" } }, { type: "sleep", option: { duration: 60_000 } }] } });
    const queue = { name: "Invoices", detail: "", tag_ids: [tag.id], wait_flow_id: wait.id, wait_timeout: 300_000, service_timeout: 600_000 };
    await voipbin.wrong("PostQueues", { breaks: "body.routing_method", expect: 400 }, { body: { ...queue, routing_method: "x" } });
    const { body: made } = await voipbin("PostQueues", { body: { ...queue, routing_method: "random" } });
    const { body: flow } = await voipbin("PostFlows", { body: { name: "To the queue", actions: [{ type: "answer" }, { type: "queue_join", option: { queue_id: made.id } }] } });
    const unbind = await flowsOfNumber(voipbin, needs.numberId);
    await voipbin("PutNumbersIdFlowIds", { path: { id: needs.numberId }, body: { call_flow_id: flow.id, message_flow_id: NIL } });

    await telephone.calls(CALLER, needs.number);
    const { data: caller } = await events.expect<{ id: string }>("call_created", { direction: "incoming" });
    const { data: queued } = await events.expect<{ id: string; reference_id: string }>("queuecall_created", { reference_id: caller.id });
    await events.expect("queuecall_waiting", { id: queued.id });
    check("waits", (await voipbin("GetQueuesId", { path: { id: made.id } })).body.wait_queuecall_ids, [queued.id]);

    const { data: picked } = await events.expect<{ id: string }>("agent_status_updated", { status: "ringing" });
    await events.expect("groupcall_created");
    await events.expect("queuecall_connecting", { id: queued.id, service_agent_id: picked.id });
    const phone = phoneOf.get(picked.id)!;
    const { data: leg } = await events.expect<{ id: string }>("call_ringing", ({ data }: any) => data.destination.target === phone);
    await telephone.answers(phone);
    await events.expect("call_progressing", { id: leg.id });
    await events.expect("groupcall_progressing");
    await events.expect("agent_status_updated", { id: picked.id, status: "busy" });
    const { data: served } = await events.expect<{ duration_waiting: number }>("queuecall_serviced", { id: queued.id });
    check("has waited", served.duration_waiting, (ms: number) => ms > 0);
    await telephone.says(CALLER, "I have a question about my invoice.");

    const { body: transfer } = await voipbin("PostTransfers", { body: { transfer_type: "blind", transferer_call_id: leg.id, transferee_addresses: [tel(SPECIALIST)] } });
    checkLike("rings the specialist", transfer, { groupcall_id: /./, transferee_call_id: NIL });
    await events.expect("call_terminating", { id: leg.id });
    await events.expect("call_hangup", { id: leg.id, hangup_by: "local" });
    const { data: third } = await events.expect<{ id: string }>("call_ringing", ({ data }: any) => data.destination.target === SPECIALIST);
    await telephone.answers(SPECIALIST);
    await events.expect("call_progressing", { id: third.id });
    await events.expect("groupcall_progressing", { id: transfer.groupcall_id, answer_call_id: third.id });
    await telephone.says(SPECIALIST, "I can help you.");

    await telephone.hangsUp(CALLER);
    await events.expect("call_hangup", { id: caller.id, hangup_by: "remote" });
    await events.expect("queuecall_done", { id: queued.id });
    checkLike("counted", (await voipbin("GetQueuesId", { path: { id: made.id } })).body, { total_incoming_count: 1, total_serviced_count: 1 });
    checkLike("still busy", (await voipbin("GetAgentsId", { path: { id: picked.id } })).body, { status: "busy" });
    await voipbin("PutAgentsIdStatus", { path: { id: picked.id }, body: { status: "available" } });
    await events.expect("agent_status_updated", { id: picked.id, status: "available" });
    await unbind();
  },
});
