import { expect, test } from "vitest";
import { contractOf } from "../core/contract/contract.ts";
import { rowsExamined } from "../core/testing/rows-examined.ts";
import { createSimulator } from "../registry.ts";
import { A1 } from "./testing/desk.ts";

const MANY = 100_000;
const SIZE = 20;
const C = "0b000000-0000-4000-8000-000000000000";

interface Case {
  readonly resource: string;
  /** What makes a row one of this list. */
  readonly fields?: object;
  /** In place of the path of the contract. */
  readonly path?: string;
  readonly query?: string;
  /** Rows that hang from each row that is shown, and are looked at to show it. */
  readonly hanging?: number;
  /** Field that is shown as its name, where that is not the id. */
  readonly named?: string;
}

const recorded = (kind: string): Case => ({ resource: "recorded-calls", fields: { kind }, hanging: kind === "call" ? 1 : 2 });

const LISTS: Record<string, Case> = {
  getAgents: { resource: "agents" },
  getAgentConversations: { resource: "conversations", fields: { agentId: A1, status: "OPEN", channel: "SMS" } },
  getConversations: { resource: "conversations", fields: { agentId: A1, status: "OPEN", channel: "SMS" } },
  "getConversations of an agent": { resource: "conversations", fields: { agentId: A1, status: "OPEN", channel: "SMS" }, query: `&agentId=${A1}` },
  "getConversations, the latest first": { resource: "conversations", fields: { agentId: A1, status: "OPEN", channel: "SMS" }, query: "&orderBy=updatedAt:desc" },
  getMessages: { resource: "messages", fields: { conversationId: C } },
  getNotes: { resource: "notes", fields: { conversationId: C } },
  getTags: { resource: "tags" },
  getBots: { resource: "bots" },
  getQueues: { resource: "queues", fields: { deletedAt: null, isDefault: false } },
  getTransferQueues: { resource: "queues", fields: { deletedAt: null, isDefault: false, workingHoursId: null } },
  getConversationForms: { resource: "forms" },
  getConversationFormFields: { resource: "fields" },
  getConversationFormTriggers: { resource: "triggers" },
  getFilteredWorkingHours: { resource: "working-hours" },
  searchVoiceIvrScenarios: { resource: "ivr-scenarios" },
  getMultipleHoldConfigs: { resource: "hold-configs" },
  getConversationsWaitingStrategies: { resource: "waiting-strategies" },
  getConversationsRecordingMetadata: { resource: "recordings", fields: { state: "ready", conversationId: C, composedInto: null } },
  getCallsRecordings: recorded("call"),
  getConferencesRecordings: recorded("conference"),
  getDialogsRecordings: recorded("dialog"),
  getWebrtcRecordings: recorded("conference"),
  getCallsFiles: { resource: "files" },
  getUserActivity: { resource: "user-activity", fields: { identity: "agent.one", sessionId: "s", activityType: "CONNECTED" }, query: "&identity=agent.one" },
  getProfiles: { resource: "profiles" },
  getSecuritySettings: { resource: "securities", named: "authId" },
  getSubscriptions: { resource: "subscriptions", fields: { channel: "AGENT_OS" }, named: "subscriptionId" },
};

const IDS = Array.from({ length: MANY }, (_, n) => `${(0x1_0000_0000 + n).toString(16).slice(1)}-0000-4000-8000-0000000000b1`);
const BEGIN = Date.UTC(2024, 11, 2);

async function holding({ resource, fields = {}, hanging, named }: Case) {
  const sim = await createSimulator("infobip", { responseCheck: false });
  const { resources } = sim.server.vendors.get("infobip")!;
  const { account } = [...sim.world.credentials.all()].find(({ name }) => name === "default")!;
  const sample = (name: string): any => [...sim.world.table("infobip", name).all()][0] ?? {};
  const ofConversation = { ...sample("conversations"), account, id: C };
  if (resource !== "conversations") sim.world.table("infobip", "conversations").put(ofConversation);
  const [table, row, { id: key }] = [sim.world.table("infobip", resource), { ...sample(resource), account, ...fields }, resources[resource]!];
  const part = { ...sample("recordings"), account, state: "ready", composed: false, composedInto: null, endedAt: BEGIN + 9, durationMs: 9 };
  sim.world.transact(() =>
    IDS.forEach((id, n) => {
      table.put({ ...row, createdAt: (BEGIN + n) * 1000, updatedAt: (BEGIN + n) * 1000, at: (BEGIN + n) * 1000, startedAt: BEGIN + n, number: n, orderIndex: n, [key]: id, ...(named ? { [named]: id } : {}) });
      if (hanging && (n < 200 || n >= MANY - 200)) sim.world.table("infobip", "recordings").put({ ...part, recordingId: id, callId: id, conferenceId: id, dialogId: id, number: n });
    }),
  );
  return sim;
}

const at = (value: any, path: string): any => (path === "" || path === "$" ? value : path.split(".").reduce((inside, name) => inside[name], value));

test.each(Object.entries(LISTS))("%s looks at a page of 100,000 and no further", async (name, one) => {
  const sim = await holding(one);
  const operation = contractOf("infobip").operations.get(/^\w+/.exec(name)![0])!;
  const law: any = operation.raw["x-page"];
  const path = operation.path.replace("{agentId}", A1).replace("{conversationId}", C).replace("{channel}", "AGENT_OS");
  const pages = [];
  for (const page of [law.firstPage, law.firstPage + 3]) {
    const { examined, value } = await rowsExamined(sim.world, async () => {
      const answer = await sim.fetch(sim.url(`${path}?${law.size}=${SIZE}&${law.page}=${page}${one.query ?? ""}`), { headers: sim.auth() });
      expect([answer.status, answer.status === 200 ? "" : await answer.text()]).toEqual([200, ""]);
      return (await answer.json()) as any;
    });
    expect(examined).toBeLessThanOrEqual(SIZE * (1 + (one.hanging ?? 0)) + 1);
    const items = Array.isArray(value) ? value : at(value, law.items);
    expect(items).toHaveLength(SIZE);
    if (law.total) expect(at(value, law.total)).toBeGreaterThanOrEqual(MANY);
    pages.push(JSON.stringify(items));
  }
  expect(pages[0]).not.toEqual(pages[1]);
});

test("every list of the contract that has pages stands above", () => {
  const lists = [...contractOf("infobip").operations.values()].filter(({ raw }) => raw["x-page"]).map(({ id }) => id);
  expect([...new Set(Object.keys(LISTS).map((name) => /^\w+/.exec(name)![0]))].sort()).toEqual(lists.sort());
});

test("with filters every row is looked at once for the page and once to count, and the count is exact", async () => {
  const sim = await holding(LISTS["getConversations"]!);
  const asked = () => sim.fetch(sim.url("/ccaas/1/conversations?status=CLOSED"), { headers: sim.auth() });
  const { examined, value } = await rowsExamined(sim.world, async () => (await (await asked()).json()) as any);
  const { account } = sim.world.table("infobip", "conversations").get(IDS[0]!);
  const own = [...sim.world.table("infobip", "conversations").all()].filter((row) => row.account === account);
  expect(value.pagination.totalItems).toBe(own.filter(({ status }) => status === "CLOSED").length);
  expect(examined).toBe(2 * own.length);
});
