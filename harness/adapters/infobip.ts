import { createHmac } from "node:crypto";
import { TargetError } from "../errors.ts";
import { type Adapter, get, instant, type Json, type ReadyCredential, type StateOf } from "./adapter.ts";
import { infobipGuards } from "./infobip-guards.ts";
import { infobipRows } from "./infobip-rows.ts";
import type { OrderLaw } from "./row-law.ts";

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
const stateFrom = (id: string, field: string): StateOf => (row) => {
  const [rowId, state] = [text(row[id]), text(row[field])];
  return rowId === undefined || state === undefined ? undefined : { rowId, state };
};

/** Four ways in; the word before the secret tells them apart. */
function authenticate(record: Json): ReadyCredential {
  if (typeof record["headers"] === "object" && record["headers"] !== null) return record as unknown as ReadyCredential;
  const [key, session, token, username, password] = ["apiKey", "session", "token", "username", "password"].map((name) => text(record[name]));
  const authorization = key ? `App ${key}` : session ? `IBSSO ${session}` : token ? `Bearer ${token}` : username && password ? `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}` : undefined;
  if (authorization === undefined) throw new TargetError("credential", `a credential of infobip needs "apiKey", "session", "token", or "username" and "password"; this one has ${Object.keys(record).join(", ") || "nothing"}`);
  return { headers: { authorization } };
}

/** Bodies without the envelope of events: the account's older hook, which repeats the message, and a bot's. */
const olderName = (body: unknown): string => (get(body, "singleSendMessage") === undefined ? "bot-message" : "legacy-inbound-message");
/** What is told of a conversation and moves it nowhere: a message is changed, the customer becomes known, a policy applies, it is gone. */
const ASIDE = ["INBOUND_MESSAGE_UPDATED", "INBOUND_MESSAGE_DELETED", "CONVERSATION_MESSAGE_UPDATED", "CONVERSATION_CUSTOMER_UPDATED", "CONVERSATION_SLA_POLICY_UPDATED", "CONVERSATION_DELETED"];
const CALLS = "calls-event";
const BOT = "bot-event";

/** Lists that say how many there are in all: rows, and the query of the next page. */
const counted = (size: number, read: (body: Json) => { rows: unknown; total: unknown; limit?: unknown }, word = "page") => (body: Json, query: Json) => {
  const { rows, total, limit } = read(body);
  const page = Number(query[word] ?? 0);
  const more = (page + 1) * Number(limit ?? query["size"] ?? query["pageSize"] ?? size) < Number(total);
  return { rows: rows as readonly unknown[], next: more ? { ...query, [word]: page + 1 } : undefined };
};
const core = (key: string) => counted(10, (body) => ({ rows: body[key], total: get(body, "pagination", "totalItems"), limit: get(body, "pagination", "limit") }));
const elements = (body: Json) => ({ rows: body["elements"], total: body["total"] });
const voice = counted(20, elements);
/** The same, with another word for the page. */
const numbered = counted(20, elements, "pageNumber");
const platform = counted(20, (body) => ({ rows: body["results"], total: get(body, "paging", "totalResults") ?? get(body, "pageInfo", "totalResults") }));
const paged = <Page>(page: Page, ...operations: string[]): Record<string, Page> => Object.fromEntries(operations.map((operation) => [operation, page]));

const CORE_LISTS = ["getConversations", "getAgentConversations", "getMessages", "getNotes", "getTags", "getAgents", "getQueues", "getBots", "getFilteredWorkingHours", "getConversationForms", "getConversationFormFields", "getConversationFormTriggers"];
const VOICE_LISTS = ["getConversationsWaitingStrategies", "getMultipleHoldConfigs"];

const byProperty: OrderLaw = ({ orderBy = "id:asc" }) => {
  const [by = "id", direction = "asc"] = orderBy.split(":");
  return { by, direction: direction.toLowerCase() === "desc" ? "descending" : "ascending" };
};
const byNameOrTime: OrderLaw = ({ sortBy = "CREATED_AT", sortDirection = "DESC" }) => ({ by: sortBy === "NAME" ? "name" : "createdAt", direction: sortDirection === "ASC" ? "ascending" : "descending" });

/** Infobip Conversations: subscriptions over its own API; deliveries of a profile with HMAC are signed. */
export const infobip: Adapter = {
  vendor: "infobip",
  pollSeconds: 2,
  subscribing: "control",
  authenticate,

  // sources.md#deliveries
  tells: "at least once",

  // Inferred: neither header nor digest is published. contracts/infobip/sources.md#subscription-security
  verify({ headers, text: sent }, secret) {
    const signature = headers["x-infobip-signature"];
    if (secret === undefined) return signature === undefined ? undefined : "no secret is set, yet X-Infobip-Signature came";
    if (signature === undefined) return "a secret is set, yet X-Infobip-Signature is missing";
    return signature === createHmac("sha256", secret).update(sent).digest("hex") ? undefined : "X-Infobip-Signature does not hold over the body";
  },

  subject({ body }) {
    const [type, payload] = [text(get(body, "type")), get(body, "payload")];
    if (type === undefined) return text(get(body, "conversationId")) === undefined ? undefined : { name: olderName(body), data: body, key: `${olderName(body)} ${String(get(body, "id"))}`, rowId: String(get(body, "conversationId")), at: instant(get(body, "updatedAt")) };
    if (payload === undefined) return { name: get(body, "botId") === undefined ? CALLS : BOT, data: body, at: instant(get(body, "timestamp")), ...(text(get(body, "callId")) === undefined ? {} : { rowId: String(get(body, "callId")) }) };
    const rowId = text(get(payload, "id"));
    const messageId = text(get(payload, "message", "id"));
    const agent = type === "CONVERSATION_AGENT_STATUS_CHANGED";
    const to = text(agent ? get(payload, "status", "group") : get(payload, "status"));
    return {
      name: type,
      data: payload,
      at: instant(get(body, "timestamp")),
      ...(rowId === undefined ? {} : { rowId }),
      // What is told once: that a conversation or a message came to be.
      ...(type === "CONVERSATION_CREATED" ? { key: `${type} ${rowId}` } : type === "INBOUND_MESSAGE" || type === "OUTBOUND_MESSAGE" ? { key: `${type} ${messageId}` } : {}),
      ...(rowId === undefined || to === undefined || ASIDE.includes(type) ? {} : { state: { lifecycle: agent ? "availability" : "conversation", rowId, to } }),
    };
  },

  states: {
    conversation: stateFrom("id", "status"),
    agentStatus: stateFrom("id", "status"),
    availability: stateFrom("id", "availability"),
    subscription: (row) => (typeof row["subscriptionId"] === "string" ? { rowId: row["subscriptionId"], state: "active" } : undefined),
    // Metadata tell two of its states apart: what failed, and whose file is gone.
    recording: (row) => {
      const rowId = text(row["recordingId"]);
      const state = row["deletedAt"] != null ? "deleted" : row["recordingStatus"] === "FAILED" ? "failed" : undefined;
      return rowId === undefined || state === undefined ? undefined : { rowId, state };
    },
  },

  rows: infobipRows,
  times: [["createdAt", "updatedAt"], ["createdAt", "closedAt"], ["startTime", "endTime"]],
  // sources.md#paging: `property:direction` in the core, `id:asc` unless said; name or time, the latest first unless said, among calls.
  orders: {
    ...Object.fromEntries(CORE_LISTS.map((id) => [id, byProperty])),
    ...Object.fromEntries(VOICE_LISTS.map((id) => [id, byNameOrTime])),
  },
  ...infobipGuards,
  answers: { customerWrites: ["conversationId", "messageId"], readWaitingTimeline: ["callers"], rtcConnect: ["sessionId"], getNumber: ["numberKey"] },
  probe: { operation: "getAgents", query: { limit: 1 } },

  pages: {
    ...paged(core("conversations"), "getConversations", "getAgentConversations"),
    ...paged(core("messages"), "getMessages"),
    ...paged(core("notes"), "getNotes"),
    ...paged(core("tags"), "getTags"),
    ...paged(core("agents"), "getAgents"),
    ...paged(core("queues"), "getQueues"),
    ...paged(core("bots"), "getBots"),
    ...paged(core("workingHours"), "getFilteredWorkingHours"),
    ...paged(core("items"), "getConversationForms", "getConversationFormFields", "getConversationFormTriggers"),
    ...paged(voice, "getTransferQueues", "getConversationsRecordingMetadata"),
    ...paged(numbered, "getConversationsWaitingStrategies", "getMultipleHoldConfigs"),
    ...paged(platform, "getSubscriptions", "getProfiles", "getSecuritySettings", "getCallsFiles", "getCallsRecordings", "getConferencesRecordings", "getDialogsRecordings", "getWebrtcRecordings", "getUserActivity"),
  },
};
