import { expect, test } from "vitest";
import { contractOf } from "../core/contract/contract.ts";
import { infobip } from "./index.ts";
import { A1, BOT, openDesk, SUPPORT } from "./testing/desk.ts";

type Step = readonly [operationId: string, method: string, path: string, body?: unknown, keep?: string];

const WEEK = Object.fromEntries(["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"].map((day) => [day, { startTime: 480, endTime: 1020, enabled: true }]));
const HOURS = { name: "Night", timezone: "Europe/London", message: "We are back at eight.", workWeek: WEEK };
const BOT_BODY = { displayName: "Night", channel: "LIVE_CHAT", destination: "widget-2" };
const PROFILE = { webhook: { notifyUrl: "http://127.0.0.1:9/hook" } };
const [C, C2] = ["/ccaas/1/conversations/{c}", "/ccaas/2/conversations/{c}"];
const MESSAGE = { channel: "WHATSAPP", from: "447700900000", to: "15555550100", contentType: "TEXT", content: { text: "Hi" } };

/** One good request of each operation, in an order in which they can be made; `keep` names the id that an answer gives. */
const STEPS: readonly Step[] = [
  ["createConversation", "POST", "/ccaas/1/conversations", { topic: "Late" }, "c"],
  ["getConversations", "GET", "/ccaas/1/conversations?status=OPEN&priority=NORMAL&tagNames=vip&queueIds=a&queueIds=b&orderBy=updatedAt:desc"],
  ["getConversation", "GET", C],
  ["updateConversation", "PUT", C, { topic: "Late", priority: "HIGH" }],
  ["patchConversation", "PATCH", C, { summary: "Found" }],
  ["addConversationTag", "POST", `${C}/tags`, { tagName: "vip" }],
  ["deleteConversationTag", "DELETE", `${C}/tags/vip`],
  ["changeConversationAssignment", "PUT", `${C}/assignee`, { agentId: A1 }],
  ["unassignConversationAgent", "DELETE", `${C}/assignee`],
  ["createMessage", "POST", `${C}/messages`, MESSAGE],
  ["getMessages", "GET", `${C}/messages?channel=WHATSAPP&direction=OUTBOUND`],
  ["sendEvent", "POST", `${C}/events`, { from: "a", to: "b", type: "TYPING_STARTED", channel: "LIVE_CHAT" }],
  ["simulateRoutingResultForConversation", "GET", `${C}/simulate-routing`],
  ["routeConversation", "POST", `${C}/route`],
  ["getRelatedComments", "GET", `${C}/related-comments`],
  ["getLinkedConversations", "GET", `${C}/links`],
  ["createNote", "POST", `${C}/notes`, { content: { text: "Called." } }, "note"],
  ["getNotes", "GET", `${C}/notes`],
  ["getNote", "GET", `${C}/notes/{note}`],
  ["updateNote", "PUT", `${C}/notes/{note}`, { content: "Called again." }],
  ["deleteNote", "DELETE", `${C}/notes/{note}`],
  ["createMetadata", "PUT", `${C}/metadata`, { crmId: "A-1" }],
  ["patchMetadata", "PATCH", `${C}/metadata`, { language: "en" }],
  ["getMetadata", "GET", `${C}/metadata`],
  ["deleteMetadata", "DELETE", `${C}/metadata`],
  ["createTag", "POST", "/ccaas/1/tags", { name: "été.2025_x" }],
  ["getTags", "GET", "/ccaas/1/tags?orderBy=name:asc"],
  ["deleteTags", "DELETE", `/ccaas/1/tags/${encodeURIComponent("été.2025_x")}`],
  ["createAgent", "POST", "/ccaas/1/agents", { displayName: "New", status: "ACTIVE", role: "AGENT" }, "agent"],
  ["getAgents", "GET", "/ccaas/1/agents?role=AGENT&availability=INVISIBLE"],
  ["getAgent", "GET", "/ccaas/1/agents/{agent}"],
  ["updateAgent", "PUT", "/ccaas/1/agents/{agent}", { displayName: "Newer", status: "AWAY", role: "SUPERVISOR" }],
  ["updateAgentStatus", "PUT", "/ccaas/1/agents/{agent}/status", { status: "BUSY" }],
  ["updateAgentHeartbeat", "PUT", "/ccaas/1/agents/{agent}/heartbeat"],
  ["addAgentQueue", "POST", "/ccaas/1/agents/{agent}/queues", { queueId: SUPPORT }],
  ["removeAgentQueue", "DELETE", `/ccaas/1/agents/{agent}/queues/${SUPPORT}`],
  ["legacyAddAgentToQueue", "POST", `/ccaas/1/queues/${SUPPORT}/agents`, { agentId: A1 }],
  ["getAgentConversations", "GET", `/ccaas/1/agents/${A1}/conversations?orderBy=createdAt:desc`],
  ["createQueue", "POST", "/ccaas/1/queues", { name: "Billing" }, "queue"],
  ["getQueues", "GET", "/ccaas/1/queues?name=Billing"],
  ["getQueue", "GET", "/ccaas/1/queues/{queue}"],
  ["updateQueue", "PUT", "/ccaas/1/queues/{queue}", { name: "Bills", autoAssignmentAlgorithm: "ROUND_ROBIN" }],
  ["updateRouting", "PUT", "/ccaas/1/routing", [{ queueId: SUPPORT, expression: { $eq: { "message.channel": "SMS" } }, priority: "LOW" }]],
  ["getRouting", "GET", "/ccaas/1/routing?enabled=true"],
  ["deleteRouting", "DELETE", "/ccaas/1/routing"],
  ["deleteQueue", "DELETE", "/ccaas/1/queues/{queue}"],
  ["setupBot", "POST", "/ccaas/1/bots", BOT_BODY, "bot"],
  ["getBots", "GET", "/ccaas/1/bots?orderBy=displayName:asc"],
  ["getBot", "GET", `/ccaas/1/bots/${BOT}`],
  ["updateBot", "PUT", "/ccaas/1/bots/{bot}", { ...BOT_BODY, enabled: false }],
  ["deleteBot", "DELETE", "/ccaas/1/bots/{bot}"],
  ["getTemplates", "GET", "/ccaas/1/templates?channel=WHATSAPP&language=English"],
  ["getTemplate", "GET", "/ccaas/1/templates/88888888-0000-4000-8000-000000000001"],
  ["createConversationFormField", "POST", "/ccaas/2/conversation-forms/fields", { title: "Colour", type: "DROPDOWN", isEnabled: true, options: ["Red"] }, "field"],
  ["getConversationFormFields", "GET", "/ccaas/2/conversation-forms/fields?title=Colour"],
  ["getConversationFormField", "GET", "/ccaas/2/conversation-forms/fields/{field}"],
  ["updateConversationFormField", "PUT", "/ccaas/2/conversation-forms/fields/{field}", { title: "Colour", type: "TEXT", isEnabled: true }],
  ["createConversationForm", "POST", "/ccaas/2/conversation-forms/forms", { title: "Colours", isEnabled: true, fields: [{ fieldId: "{field}", isRequired: true }] }, "form"],
  ["getConversationForms", "GET", "/ccaas/2/conversation-forms/forms?isEnabled=true&isDefault=false"],
  ["getConversationForm", "GET", "/ccaas/2/conversation-forms/forms/{form}"],
  ["updateConversationForm", "PUT", "/ccaas/2/conversation-forms/forms/{form}", { title: "Shades", isEnabled: true, fields: [{ fieldId: "{field}", isRequired: false }] }],
  ["createConversationFormTrigger", "POST", "/ccaas/2/conversation-forms/triggers", { title: "T", expression: { $eq: { queue: SUPPORT } }, formId: "{form}" }, "trigger"],
  ["getConversationFormTriggers", "GET", "/ccaas/2/conversation-forms/triggers"],
  ["getConversationFormTrigger", "GET", "/ccaas/2/conversation-forms/triggers/{trigger}"],
  ["updateConversationFormTrigger", "PUT", "/ccaas/2/conversation-forms/triggers/{trigger}", { title: "T2", expression: { $neq: { queue: SUPPORT } }, formId: "{form}" }],
  ["patchConversationFormTrigger", "PATCH", "/ccaas/2/conversation-forms/triggers/{trigger}", { isEnabled: false }],
  ["assignConversationForm", "POST", `${C2}/form/assign?formId={form}`],
  ["upsertConversationFormDispositions", "PUT", `${C2}/form`, { fields: [{ fieldId: "{field}", value: "Red" }] }],
  ["getConversationFormDispositions", "GET", `${C2}/form?formId={form}`],
  ["deleteConversationFormDisposition", "DELETE", `${C2}/form/{field}`],
  ["unAssignConversationForm", "POST", `${C2}/form/unassign`],
  ["deleteConversationFormTrigger", "DELETE", "/ccaas/2/conversation-forms/triggers/{trigger}"],
  ["deleteConversationForm", "DELETE", "/ccaas/2/conversation-forms/forms/{form}"],
  ["deleteConversationFormField", "DELETE", "/ccaas/2/conversation-forms/fields/{field}"],
  ["createWorkingHours", "POST", "/ccaas/1/working-hours", HOURS, "hours"],
  ["getFilteredWorkingHours", "GET", "/ccaas/1/working-hours?enabled=true&isDefault=false&name=Night"],
  ["getWorkingHours", "GET", "/ccaas/1/working-hours/{hours}"],
  ["updateWorkingHours", "PUT", "/ccaas/1/working-hours/{hours}", { ...HOURS, closeConversations: true }],
  ["patchWorkingHours", "PATCH", "/ccaas/1/working-hours/{hours}", { enabled: true }],
  ["getWorkingHoursStatus", "GET", "/ccaas/1/working-hours/{hours}/status"],
  ["createWorkingHoursHoliday", "POST", "/ccaas/1/working-hours/{hours}/holiday", { name: "Day off", startDate: "2025-05-01", endDate: "2025-05-01" }],
  ["deleteWorkingHoursHoliday", "DELETE", "/ccaas/1/working-hours/{hours}/holiday/unknown"],
  ["deleteWorkingHours", "DELETE", "/ccaas/1/working-hours/{hours}"],
  ["createWebform", "POST", "/ccaas/1/web-forms", { name: "Help", channel: "EMAIL", destination: "help@example.com", enabled: true }, "web"],
  ["getWebform", "GET", "/ccaas/1/web-forms/{web}"],
  ["updateWebform", "PUT", "/ccaas/1/web-forms/{web}", { name: "Help", channel: "EMAIL", destination: "help@example.com", enabled: true, tagIds: ["33333333-0000-4000-8000-000000000001"] }],
  ["patchWebform", "PATCH", "/ccaas/1/web-forms/{web}", { url: "https://www.example.com/help" }],
  ["submitWebform", "POST", "/ccaas/1/web-forms/{web}/submissions", { from: "caller@example.com", subject: "Router", content: "It blinks." }],
  ["deleteWebform", "DELETE", "/ccaas/1/web-forms/{web}"],
  ["updateConversationAccountConfiguration", "PUT", "/ccaas/1/account/configuration", { webhookUrl: "http://127.0.0.1:9/legacy" }],
  ["createSecuritySettings", "POST", "/subscriptions/1/security", { authId: "s", type: "BASIC", credentials: { username: "u", password: "p" } }],
  ["getSecuritySettings", "GET", "/subscriptions/1/security?size=1"],
  ["getSecuritySetting", "GET", "/subscriptions/1/security/s"],
  ["updateSecuritySettings", "PUT", "/subscriptions/1/security/s", { type: "HMAC", credentials: { secretKey: "k", algorithm: "HMAC_SHA_1" } }],
  ["createProfile", "POST", "/subscriptions/1/profiles", { profileId: "p", ...PROFILE, security: { authId: "s" } }],
  ["getProfiles", "GET", "/subscriptions/1/profiles"],
  ["getProfile", "GET", "/subscriptions/1/profiles/p"],
  ["updateProfile", "PUT", "/subscriptions/1/profiles/p", { ...PROFILE, maxBucketSize: 10 }],
  ["createSubscription", "POST", "/subscriptions/1/subscription/AGENT_OS", { subscriptionId: "sub", events: ["CONVERSATION_CREATED"], profile: { profileId: "p" }, criteria: [{ applicationId: "app" }] }],
  ["getSubscriptions", "GET", "/subscriptions/1/subscription/AGENT_OS?applicationId=app"],
  ["getSubscription", "GET", "/subscriptions/1/subscription/AGENT_OS/sub"],
  ["updateSubscription", "PUT", "/subscriptions/1/subscription/AGENT_OS/sub", { events: ["CONVERSATION_CREATED"], profile: { profileId: "p" } }],
  ["deleteSubscription", "DELETE", "/subscriptions/1/subscription/AGENT_OS/sub"],
  ["deleteProfile", "DELETE", "/subscriptions/1/profiles/p"],
  ["deleteSecuritySettings", "DELETE", "/subscriptions/1/security/s"],
  ["createSession", "POST", "/auth/1/session", { username: "agent.one", password: "example-password" }],
  ["destroySession", "DELETE", "/auth/1/session"],
];

test("a good request of each operation is answered as its contract promises", async () => {
  const { ask, sim } = await openDesk();
  const kept: Record<string, string> = {};
  const filled = (text: string) => text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => kept[name] ?? whole);
  for (const [operationId, method, path, body, keep] of STEPS) {
    const { status, body: answer } = await ask(method, filled(path), body === undefined ? undefined : filled(JSON.stringify(body)), { headers: body === undefined ? {} : { "content-type": "application/json" } });
    expect(`${operationId} ${status} ${status < 300 ? "" : JSON.stringify(answer)}`).toMatch(/ (200|201) $/);
    expect(sim.server.vendors.get("infobip")!.contract.operations.get(operationId)?.method.toUpperCase()).toBe(method);
    if (keep) kept[keep] = answer.id;
  }
});

test("every operation of the families of conversations, subscriptions and authentication stands in the list above", () => {
  const ours = [...contractOf("infobip").operations.values()].filter(({ path }) => /^\/(ccaas\/[12]|subscriptions|auth)\//.test(path)).map(({ id }) => id);
  expect(STEPS.map(([id]) => id).sort()).toEqual(ours.filter((id) => id !== "createOauth2Token").sort());
});

test("nothing is left unbuilt", () => {
  expect(Object.entries(infobip.operations).filter(([, row]) => row.unsupported).map(([id]) => id)).toEqual([]);
});
