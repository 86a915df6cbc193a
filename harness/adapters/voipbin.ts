import { TargetError } from "../errors.ts";
import { type Adapter, get, instant, type Json, type StateOf } from "./adapter.ts";
import { voipbinGuards } from "./voipbin-guards.ts";
import { voipbinRows } from "./voipbin-rows.ts";

const NIL = "00000000-0000-0000-0000-000000000000";
const byStatus: StateOf = (row) => (typeof row["id"] === "string" && typeof row["status"] === "string" ? { rowId: row["id"], state: row["status"] } : undefined);

/** The target that is furthest behind says how far a text message is. */
const AS_THEY_COME = ["queued", "sent", "received", "delivered", "failed", "gw_timeout", "dlr_timeout"];
const furthestBehind: StateOf = (row) => {
  const states = Array.isArray(row["targets"]) ? row["targets"].map((target) => String(get(target, "status"))) : [];
  const [state] = states.sort((a, b) => AS_THEY_COME.indexOf(a) - AS_THEY_COME.indexOf(b));
  return typeof row["id"] === "string" && state !== undefined ? { rowId: row["id"], state } : undefined;
};

/** Lifecycle that an event's name begins with, longest first. Words for speech, messages of chats and accounts tell of rows without one. */
const LIFECYCLES: readonly (readonly [string, string])[] = [
  ["groupcall_", "groupcall"], ["call_", "call"], ["recording_", "recording"], ["activeflow_", "activeflow"], ["conference_", "conference"], ["queuecall_", "queuecall"],
  ["campaigncall_", "campaigncall"], ["campaign_", "campaign"], ["transcribe_created", "transcribe"], ["transcribe_progressing", "transcribe"], ["transcribe_done", "transcribe"],
  ["aicall_status_", "aicall"], ["summary_", "summary"], ["conversation_message_", "conversationMessage"], ["email_", "email"], ["number_", "number"], ["agent_", "agent"],
];

/** Events of which there is one per row: a second one is the same again. */
const ONCE = /_(created|hangup|deleted|finished|started|abandoned|serviced|terminated)$/;

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

const paged = (body: Json, query: Json) => {
  const rows = body["result"] as readonly unknown[];
  const token = body["next_page_token"];
  // There is a token on the last page, too: an empty page says that it was.
  return { rows, next: rows.length > 0 && typeof token === "string" && token !== "" ? { ...query, page_token: token } : undefined };
};

const LISTS =
  "GetAccesskeys GetCustomers GetBillings GetAgents GetTags GetNumbers GetExtensions GetTrunks GetProviders GetRoutes GetContacts GetFiles GetStorageFiles GetStorageAccounts GetCalls GetGroupcalls GetRecordings GetFlows GetActiveflows GetConferences GetConferencecalls GetQueues GetQueuecalls GetOutplans GetOutdials GetOutdialsIdTargets GetCampaigns GetCampaignsIdCampaigncalls GetCampaigncalls GetTranscribes GetSpeakings GetAis GetTeams GetAicalls GetAimessages GetAisummaries GetMessages GetConversations GetConversationsIdMessages GetConversationAccounts GetEmails GetServiceAgentsAgents GetServiceAgentsCalls GetServiceAgentsContacts GetServiceAgentsConversations GetServiceAgentsConversationsIdMessages GetServiceAgentsExtensions GetServiceAgentsFiles GetServiceAgentsTags GetServiceAgentsTalkChannels GetServiceAgentsTalkChats GetServiceAgentsTalkMessages".split(" ");

/** VoipBin: access keys in the query, tokens in the header; webhooks are set on the customer and not signed. */
export const voipbin: Adapter = {
  vendor: "voipbin",
  pollSeconds: 1,
  subscribing: "control",

  authenticate(record) {
    if (typeof record["headers"] === "object" && record["headers"] !== null) return record as any;
    if (typeof record["accesskey"] === "string") return { headers: {}, query: { accesskey: record["accesskey"] } };
    if (typeof record["token"] === "string") return { headers: { authorization: `Bearer ${record["token"]}` } };
    throw new TargetError("credential", `a credential of voipbin needs "accesskey" or "token"; this one has ${Object.keys(record).join(", ") || "nothing"}`);
  },

  verify: () => undefined,

  subject({ body }) {
    const [name, data] = [get(body, "type"), get(body, "data")];
    if (typeof name !== "string") return undefined;
    const rowId = get(data, "id");
    const [, lifecycle] = LIFECYCLES.find(([prefix]) => name.startsWith(prefix)) ?? [];
    const status = get(data, "status");
    return {
      name,
      data,
      at: instant(get(data, "tm_update") ?? get(data, "tm_create")),
      ...(typeof rowId === "string" ? { rowId } : {}),
      // A conference that was deleted while somebody was inside is told of twice, on purpose.
      ...(typeof rowId === "string" && ONCE.test(name) && name !== "conference_deleted" ? { key: `${name} ${rowId}` } : {}),
      ...(lifecycle !== undefined && typeof rowId === "string" && typeof status === "string" ? { state: { lifecycle, rowId, to: status } } : {}),
    };
  },

  states: {
    ...Object.fromEntries(["call", "groupcall", "recording", "activeflow", "conference", "conferencecall", "queuecall", "campaign", "campaigncall", "outdialtarget", "transcribe", "aicall", "summary", "conversationMessage", "email", "speaking", "customer", "number", "agent"].map((name) => [name, byStatus])),
    message: furthestBehind,
    talkMessage: (row) => (typeof row["id"] === "string" ? { rowId: row["id"], state: row["tm_delete"] ? "deleted" : "live" } : undefined),
    transfer: (row) => (typeof row["id"] === "string" ? { rowId: row["id"], state: row["transferee_call_id"] && row["transferee_call_id"] !== NIL ? "connected" : "calling" } : undefined),
  },

  rows: voipbinRows,
  ...voipbinGuards,
  answers: { readMail: ["mails"] },
  probe: { operation: "GetCustomer" },
  times: [["tm_create", "tm_update"], ["tm_create", "tm_delete"], ["tm_create", "tm_ringing"], ["tm_ringing", "tm_progressing"], ["tm_progressing", "tm_hangup"], ["tm_start", "tm_end"]],
  // The newest first; the token is the last row's time, always with six digits. sources.md#lists
  goesOn: Object.fromEntries(LISTS.map((id) => [id, (last) => (last === undefined ? "" : text(get(last, "tm_create"))?.replace(/(?:\.(\d{1,6})\d*)?Z$/, (_, digits = "") => `.${String(digits).padEnd(6, "0")}Z`))])),
  orders: Object.fromEntries(LISTS.map((id) => [id, () => ({ by: "tm_create", direction: "descending" })])),
  pages: Object.fromEntries(LISTS.map((id) => [id, paged])),
};
