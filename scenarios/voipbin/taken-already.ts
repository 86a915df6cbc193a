import { scenario, seeded } from "../scenario.ts";
import { NIL, tel } from "./desk.ts";

const MEMBER = { password: "not-a-real-password", name: "Anna", detail: "", ring_method: "" as const, permission: 16, tag_ids: [], addresses: [] };
const EXCHANGE = { domain_name: "office", name: "Office", detail: "", auth_types: ["ip" as const], username: "", password: "", allowed_ips: ["192.0.2.1"] };
const PLAN = { name: "Plan", detail: "", dial_timeout: 30_000, try_interval: 60_000, max_try_count_0: 1, max_try_count_1: 0, max_try_count_2: 0, max_try_count_3: 0, max_try_count_4: 0 };

/** Names, numbers, phones and lists that somebody has are not given to anybody else; what is the last of its kind stays. */
export const takenAlready = scenario("voipbin", {
  summary: "Names, numbers, phones and lists that somebody has are not given to anybody else; what is the last of its kind stays.",
  settings: { voipbin: { profile: "documented" } },
  needs: { number: seeded("voipbin", "number"), agent: seeded("voipbin", "agent1"), customer: seeded("voipbin", "customer") },
  async run({ voipbin, events, until, needs }) {
    const taken = { expect: 409 } as const;
    const colleague = { addresses: [tel("+447700900113")] };
    const lastAdmin = { id: "a9e47000-0000-4000-8000-000000000001" };
    await voipbin("PostAgents", { ...taken, body: { ...MEMBER, username: "agent1@example.com" } });
    await voipbin("PutAgentsIdAddresses", { ...taken, path: { id: needs.agent }, body: colleague });
    await voipbin("PutServiceAgentsMeAddresses", { ...taken, as: "agent1", body: colleague });
    await voipbin("PutAgentsIdPermission", { ...taken, path: lastAdmin, body: { permission: 16 } });
    await voipbin("DeleteAgentsId", { ...taken, path: lastAdmin });
    await voipbin("PostExtensions", { ...taken, body: { extension: "1001", name: "", detail: "", password: "not-a-real-password" } });
    await voipbin("PostTrunks", { ...taken, body: EXCHANGE });
    await voipbin("PostTrunks", { body: { ...EXCHANGE, domain_name: "branch" } });
    const { body: group } = await voipbin("PostServiceAgentsTalkChats", { as: "agent1", body: { type: "group", name: "Ours" } });
    await voipbin("PostServiceAgentsTalkChatsIdJoin", { ...taken, as: "agent2", path: { id: group.id! } });
    await voipbin("PostNumbers", { ...taken, body: { number: needs.number, type: "normal", call_flow_id: NIL, message_flow_id: NIL, name: "", detail: "" } });
    await voipbin("PostCustomers", { ...taken, as: "superadmin", body: { name: "Another", detail: "", email: "free@example.org", phone_number: "", address: "", webhook_method: "", webhook_uri: "" } });
    await voipbin("PostStorageAccounts", { ...taken, as: "superadmin", body: { customer_id: needs.customer } });
    const { body: flow } = await voipbin("PostActiveflows", { body: { actions: [{ type: "empty" }] } });
    await voipbin("PostActiveflows", { ...taken, body: { id: (flow as { id: string }).id, actions: [{ type: "empty" }] } });
    const { body: room } = await voipbin("PostConferences", { body: { type: "connect", name: "Room", detail: "", timeout: 0, data: {}, pre_flow_id: NIL, post_flow_id: NIL } });
    await voipbin("PostConferences", { body: { type: "queue", name: "Another", detail: "", timeout: 0, data: {}, pre_flow_id: NIL, post_flow_id: NIL } });
    await voipbin("PostConferences", { ...taken, body: { id: room.id!, type: "queue", name: "Room", detail: "", timeout: 0, data: {}, pre_flow_id: NIL, post_flow_id: NIL } });

    const { body: list } = await voipbin("PostOutdials", { body: { campaign_id: NIL, name: "List", detail: "", data: "" } });
    const { body: plan } = await voipbin("PostOutplans", { body: { ...PLAN, source: tel(needs.number) } });
    const bound = { outplan_id: plan.id!, outdial_id: list.id!, queue_id: NIL, next_campaign_id: NIL };
    const campaign = { name: "First", detail: "", type: "" as const, service_level: 100, end_handle: "continue" as const, actions: [{ type: "answer" as const }], ...bound };
    const { body: first } = await voipbin("PostCampaigns", { body: campaign });
    await voipbin("PostCampaigns", { ...taken, body: campaign });
    const { body: second } = await voipbin("PostCampaigns", { body: { ...campaign, outdial_id: NIL, end_handle: "" } });
    await voipbin("PutCampaignsIdResourceInfo", { ...taken, path: { id: second.id! }, body: bound });
    await voipbin("PostOutdialsIdTargets", { path: { id: list.id! }, body: { name: "", detail: "", data: "", destination_0: tel("+15555550113") } });
    await voipbin("PutCampaignsIdStatus", { path: { id: first.id! }, body: { status: "run" } });
    await voipbin("DeleteCampaignsId", { ...taken, path: { id: first.id! } });
    const { data } = await events.expect<{ id: string }>("campaigncall_created");
    await voipbin("DeleteCampaigncallsId", { ...taken, path: { id: data.id } });
    await voipbin("PutCampaignsIdStatus", { path: { id: first.id! }, body: { status: "stop" } });
    await until(() => voipbin("GetCampaignsId", { path: { id: first.id! } }), ({ body }) => body.status === "stop", { within: "10m" });
  },
});
