import { expect, test } from "vitest";
import { contractOf } from "../core/contract/contract.ts";
import { rowsExamined } from "../core/testing/rows-examined.ts";
import { createSimulator } from "../registry.ts";
import { DEFAULT } from "./testing/ask.ts";

const MANY = 100_000;
const AGENT = "a9e47000-0000-4000-8000-000000000003";
const ONE = "0b000000-0000-4000-8000-000000000000";
const KEY = "acce5500-0000-4000-8000-000000000001";

type Case = readonly [operationId: string, path: string, resource: string, fields?: object, as?: string];

/** Each list: where it is asked for, which rows it shows, and what makes a row one of this list. */
const LISTS: readonly Case[] = [
  ["GetAccesskeys", "/accesskeys", "accesskeys"],
  ["GetActiveflows", "/activeflows", "activeflows"],
  ["GetAgents", "/agents", "agents", { addresses: [], tag_ids: [] }],
  ["GetAgents", "/agents?status=busy", "agents", { addresses: [], tag_ids: [], status: "busy" }],
  ["GetAgents", "/agents?status=available", "agents", { addresses: [], tag_ids: [], status: "busy" }],
  ["GetAicalls", "/aicalls", "aicalls"],
  ["GetAimessages", `/aimessages?aicall_id=${ONE}`, "aimessages", { aicall_id: ONE }],
  ["GetAis", "/ais", "ais"],
  ["GetAisummaries", "/aisummaries", "aisummaries"],
  ["GetBillings", "/billings", "billings"],
  ["GetCalls", "/calls", "calls"],
  ["GetCampaigncalls", "/campaigncalls", "campaigncalls", { campaign_id: ONE }],
  ["GetCampaigns", "/campaigns", "campaigns"],
  ["GetCampaignsIdCampaigncalls", `/campaigns/${ONE}/campaigncalls`, "campaigncalls", { campaign_id: ONE }],
  ["GetConferencecalls", "/conferencecalls", "conferencecalls"],
  ["GetConferences", "/conferences", "conferences"],
  ["GetContacts", "/contacts", "contacts"],
  ["GetConversationAccounts", "/conversation_accounts", "conversationAccounts"],
  ["GetConversations", "/conversations", "conversations"],
  ["GetConversationsIdMessages", `/conversations/${ONE}/messages`, "conversationMessages", { conversation_id: ONE }],
  ["GetCustomers", "/customers", "customers", {}, "superadmin"],
  ["GetEmails", "/emails", "emails"],
  ["GetExtensions", "/extensions", "extensions"],
  ["GetFiles", "/files", "files"],
  ["GetFlows", "/flows", "flows"],
  ["GetGroupcalls", "/groupcalls", "groupcalls"],
  ["GetMessages", "/messages", "messages"],
  ["GetNumbers", "/numbers", "numbers"],
  ["GetOutdials", "/outdials", "outdials"],
  ["GetOutdialsIdTargets", `/outdials/${ONE}/targets`, "outdialtargets", { outdial_id: ONE }],
  ["GetOutplans", "/outplans", "outplans"],
  ["GetProviders", "/providers", "providers", {}, "superadmin"],
  ["GetQueuecalls", "/queuecalls", "queuecalls"],
  ["GetQueues", "/queues", "queues"],
  ["GetRecordings", "/recordings", "recordings"],
  ["GetRoutes", "/routes", "routes", {}, "superadmin"],
  ["GetServiceAgentsAgents", "/service_agents/agents", "agents", { addresses: [], tag_ids: [] }, "agent1"],
  ["GetServiceAgentsCalls", "/service_agents/calls", "calls", { owner_type: "agent", owner_id: AGENT }, "agent1"],
  ["GetServiceAgentsContacts", "/service_agents/contacts", "contacts", {}, "agent1"],
  ["GetServiceAgentsConversations", "/service_agents/conversations", "conversations", { owner_type: "agent", owner_id: AGENT }, "agent1"],
  ["GetServiceAgentsConversationsIdMessages", `/service_agents/conversations/${ONE}/messages`, "conversationMessages", { conversation_id: ONE }, "agent1"],
  ["GetServiceAgentsExtensions", "/service_agents/extensions", "extensions", {}, "agent1"],
  ["GetServiceAgentsFiles", "/service_agents/files", "files", { owner_id: AGENT }, "agent1"],
  ["GetServiceAgentsTags", "/service_agents/tags", "tags", {}, "agent1"],
  ["GetServiceAgentsTalkChannels", "/service_agents/talk_channels", "talkChats", { type: "talk" }, "agent1"],
  ["GetServiceAgentsTalkChats", "/service_agents/talk_chats", "talkParticipants", { chat_id: ONE, owner_id: AGENT, chat_opened: "2025-01-01T00:00:00Z" }, "agent1"],
  ["GetServiceAgentsTalkMessages", `/service_agents/talk_messages?chat_id=${ONE}`, "talkMessages", { chat_id: ONE }, "agent1"],
  ["GetSpeakings", "/speakings", "speakings"],
  ["GetStorageAccounts", "/storage_accounts", "storageAccounts", {}, "superadmin"],
  ["GetStorageFiles", "/storage_files", "files", { owner_id: KEY }],
  ["GetStorageFiles", "/storage_files", "files", { owner_id: "00000000-0000-0000-0000-000000000000", customer_id: "22222222-2222-4222-8222-222222222222" }],
  ["GetTags", "/tags", "tags"],
  ["GetTeams", "/teams", "teams"],
  ["GetTimelinesResourceTypeResourceIdEvents", "/timelines/calls/@/events", "calls"],
  ["GetTranscribes", "/transcribes", "transcribes"],
  ["GetTrunks", "/trunks", "trunks"],
  ["GetQueues", "/queues?page_size=7", "queues"],
];

/** Rows that a list hangs from. */
const AROUND: Record<string, object> = {
  aicalls: {}, campaigns: {}, outdials: {}, talkChats: { type: "talk" }, conversations: { owner_type: "agent", owner_id: AGENT }, talkParticipants: { chat_id: ONE, owner_id: AGENT, chat_opened: "" },
};

const IDS = Array.from({ length: MANY }, (_, n) => `${(0x1_0000_0000 + n).toString(16).slice(1)}-0000-4000-8000-0000000000b1`);
const TIMES = Array.from({ length: MANY }, (_, n) => new Date(Date.UTC(2024, 11, 2) + n).toISOString());

const keyOf = ([, , resource, fields]: Case) => `${resource} ${JSON.stringify(fields ?? {})}`;
/** Lists that show the same rows are asked over the same 100,000. */
const GROUPS = Object.entries(LISTS.reduce<Record<string, Case[]>>((groups, one) => ((groups[keyOf(one)] ??= []).push(one), groups), {}));

async function holding([, , resource, fields = {}]: Case) {
  const sim = await createSimulator("voipbin", { responseCheck: false });
  const { resources } = sim.server.vendors.get("voipbin")!;
  const owned = (name: string) => (resources[name]!.owner === null || name === "customers" ? {} : { [resources[name]!.owner!]: DEFAULT });
  const sample = (name: string): object => [...sim.world.table("voipbin", name).all()][0] ?? {};
  for (const [name, more] of Object.entries(AROUND)) if (name !== resource) sim.world.table("voipbin", name).put({ ...sample(name), tm_delete: null, ...owned(name), ...more, id: ONE, tm_create: "2024-12-31T00:00:00Z" });
  const [table, row] = [sim.world.table("voipbin", resource), { ...sample(resource), tm_update: null, tm_delete: null, ...owned(resource), ...fields }];
  sim.world.transact(() => IDS.forEach((id, n) => table.put({ ...row, id, tm_create: TIMES[n], chat_opened: TIMES[n] })));
  return sim;
}

test.each(GROUPS)("a page of 100,000 %s looks at its rows and no further", async (_, lists) => {
  const sim = await holding(lists[0]!);
  for (const [id, path, , , as = "default"] of lists) {
    const ask = (more = "") =>
      rowsExamined(sim.world, async () => {
        const answer = await sim.fetch(sim.url(`/v1.0${path.replace("@", IDS[5]!)}${more}`), { headers: sim.auth(as) });
        expect([id, answer.status, answer.status === 200 ? "" : await answer.text()]).toEqual([id, 200, ""]);
        return (await answer.json()) as any;
      });
    const size = Number(/page_size=(\d+)/.exec(path)?.[1] ?? 100);
    const first = await ask();
    const further = first.value.next_page_token ? await ask(`${path.includes("?") ? "&" : "?"}page_token=${first.value.next_page_token}`) : first;
    expect([id, path, Math.max(first.examined, further.examined, size + 1)]).toEqual([id, path, size + 1]);
    if (/status=available|timelines|storage_files|talk_chats|service_agents.extensions/.test(path)) continue;
    expect([id, first.value.result.length, further.value.result[0].id === first.value.result[0].id]).toEqual([id, size, false]);
  }
});

test("every list of the contract stands above", () => {
  const lists = [...contractOf("voipbin").operations.values()].filter(({ raw }) => raw["x-page"]).map(({ id }) => id);
  expect([...new Set(LISTS.map(([id]) => id))].sort()).toEqual(lists.sort());
});
