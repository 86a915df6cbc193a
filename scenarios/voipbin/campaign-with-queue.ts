import { scenario, seeded } from "../scenario.ts";
import { NIL, tel, statusOfAgent } from "./desk.ts";

const CUSTOMERS = ["+12125550113", "+13125550113", "+14155550113"] as const;
const AGENT_PHONE = "+15555550113";

/** A campaign dials for a queue: nobody while no agent is free, and no more at once than there are agents. */
export const campaignWithQueue = scenario("voipbin", {
  summary: "A campaign dials for a queue: nobody while no agent is free, and no more at once than there are agents.",
  needs: { number: seeded("voipbin", "number"), agent1: seeded("voipbin", "agent1"), agent2: seeded("voipbin", "agent2") },
  async run({ voipbin, telephone, events, check, checkLike, needs }) {
    const { body: queue } = await voipbin("PostQueues", { body: { name: "Offers", detail: "", routing_method: "random", tag_ids: [], wait_flow_id: NIL, wait_timeout: 0, service_timeout: 0 } });
    const { body: outplan } = await voipbin("PostOutplans", { body: { name: "Once", detail: "", source: tel(needs.number), dial_timeout: 60_000, try_interval: 60_000, max_try_count_0: 1, max_try_count_1: 0, max_try_count_2: 0, max_try_count_3: 0, max_try_count_4: 0 } });
    const { body: outdial } = await voipbin("PostOutdials", { body: { name: "Customers", detail: "", data: "", campaign_id: NIL } });
    for (const phone of CUSTOMERS) await voipbin("PostOutdialsIdTargets", { path: { id: outdial.id! }, body: { name: phone, detail: "", data: "", destination_0: tel(phone) } });
    const { body: campaign } = await voipbin("PostCampaigns", {
      body: { name: "Offers", detail: "", type: "call", service_level: 100, end_handle: "stop", outplan_id: outplan.id!, outdial_id: outdial.id!, queue_id: queue.id!, next_campaign_id: NIL, actions: [{ type: "talk", option: { text: "One moment.", language: "en-US" } }] },
    });
    const path = { id: campaign.id! };

    await voipbin("PutCampaignsIdStatus", { path, body: { status: "run" } });
    await events.none("campaigncall_created", { within: "20s" });
    const putBack = [await statusOfAgent(voipbin, needs.agent1), await statusOfAgent(voipbin, needs.agent2)];
    for (const id of [needs.agent1, needs.agent2]) await voipbin("PutAgentsIdStatus", { path: { id }, body: { status: "available" } });
    const tries: { id: string; reference_id: string; destination: { target: string } }[] = [];
    for (let at = 0; at < 2; at++) tries.push((await events.expect<(typeof tries)[number]>("campaigncall_created", { status: "dialing" }, { within: "6s" })).data);
    await events.none("campaigncall_created", { within: "20s" });

    await voipbin("PutAgentsIdStatus", { path: { id: needs.agent2 }, body: { status: "away" } });
    const [first, second] = tries as [(typeof tries)[number], (typeof tries)[number]];
    await telephone.answers(first.destination.target);
    await events.expect("call_progressing", { id: first.reference_id });
    const { data: queued } = await events.expect<{ id: string }>("queuecall_created", { reference_id: first.reference_id });
    await events.expect("queuecall_connecting", { id: queued.id, service_agent_id: needs.agent1 });
    await events.expect("call_ringing", ({ data }: any) => data.destination.target === AGENT_PHONE);
    await telephone.answers(AGENT_PHONE);
    await events.expect("queuecall_serviced", { id: queued.id });
    await events.none("campaigncall_created", { within: "10s" });

    check("lets what is up go on", (await voipbin("PutCampaignsIdStatus", { path, body: { status: "stop" } })).body.status, "stopping");
    await events.expect("campaign_status_stopping", { id: campaign.id });
    await telephone.rejects(second.destination.target);
    await events.expect("campaigncall_updated", { id: second.id, status: "done", result: "fail" });
    checkLike("one is still up", (await voipbin("GetCampaignsId", { path })).body, { status: "stopping" });
    await telephone.hangsUp(first.destination.target);
    await events.expect("queuecall_done", { id: queued.id });
    await events.expect("campaigncall_updated", { id: first.id, status: "done", result: "success" });
    await events.expect("campaign_status_stop", { id: campaign.id });
    check("one was never dialled", (await voipbin("GetCampaignsIdCampaigncalls", { path })).body.result.length, 2);
    for (const back of putBack) await back();
  },
});
