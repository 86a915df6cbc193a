import { bearer } from "./bearer.ts";
import { type Adapter, get, instant, type Json } from "./adapter.ts";

const STATUS: Readonly<Record<number, string>> = {
  1: "open", 2: "resolved", 3: "forward", 4: "irrelevant", 5: "deleted", 6: "forwardReply", 7: "draft", 8: "inProcess",
  9: "scheduled", 10: "followUp", 11: "automated", 13: "sent", 14: "archive", 15: "pending",
};
const CLOSED: Readonly<Record<number, string>> = { 2: "resolved", 4: "irrelevant", 5: "deleted", 14: "archived" };
const PRESENCE: Readonly<Record<number, string>> = { 1: "active", 2: "busy", 3: "away" };

/** Who has it and whether its call is up: three fields at once, of which one is JSON inside text. */
function conversationState(row: Json): string {
  const closed = CLOSED[Number(row["statusId"])];
  if (closed) return closed;
  const assigned = Number(row["assignedManagerId"]) > 0;
  const over = get(parsed(row["content"]), "conversation_status") === "DISCONNECTED";
  return assigned ? (over ? "wrapUp" : "handled") : over ? "missed" : "waiting";
}

function parsed(text: unknown): unknown {
  try {
    return typeof text === "string" ? JSON.parse(text) : text;
  } catch {
    return undefined;
  }
}

/** CommBox writes `dd-MM-yyyy HH:mm:ss` in every event but Object.OnNew, which has `yyyy-MM-dd`. UTC, whole seconds. */
const eventInstant = (stamp: unknown) => (typeof stamp === "string" ? instant(`${stamp.replace(/^(\d\d)-(\d\d)-(\d{4})/, "$3-$2-$1").replace(" ", "T")}Z`) : undefined);

/** CommBox: subscriptions are made in the console; deliveries are not signed. */
export const commbox: Adapter = {
  vendor: "commbox",
  pollSeconds: 2,
  subscribing: "control",
  authenticate: (record) => bearer("commbox", record),
  verify: () => undefined,

  subject({ body }) {
    const name = get(body, "Event", "Name");
    if (typeof name !== "string") return undefined;
    // The wrapper holds one entity beside its own fields: Object, User, Tag, Satisfaction, Form, Chat.
    const data = get(body, "Event", name.split(".")[0]!);
    const [inner] = (get(data, "Activities") ?? get(data, "Children") ?? []) as readonly unknown[];
    const [rowId, innerId] = [get(data, "Id"), get(inner, "Id")];
    return {
      name,
      data,
      ...(rowId === undefined ? {} : { rowId: String(rowId) }),
      // Only what is made once can be told apart: a new conversation, a line of its log, a message.
      ...(innerId !== undefined ? { key: `${name} ${String(innerId)}` } : name === "Object.OnNew" ? { key: `${name} ${String(rowId)}` } : {}),
      at: eventInstant(get(inner, "CreateDate") ?? get(data, "CreateDate")),
    };
  },

  states: {
    conversation: (row) => (row["objectId"] === undefined ? undefined : { rowId: String(row["objectId"]), state: conversationState(row) }),
    conversationStatus: (row) => ({ rowId: String(row["objectId"]), state: STATUS[Number(row["statusId"])] ?? `statusId ${String(row["statusId"])}` }),
    // The body does not say whose presence it is; the path does.
    presence: (row, path) => ({ rowId: String(path["MANAGER_ID"]), state: PRESENCE[Number(row["type_id"])] ?? `type ${String(row["type_id"])}` }),
  },

  pages: {
    // No total and no next link: a page that is not full was the last.
    Get_Stream_Objects: (body, query) => {
      const rows = body["data"] as readonly unknown[];
      const size = Number(query["pageSize"] ?? 100);
      return { rows, next: rows.length < size ? undefined : { ...query, pageNumber: Number(query["pageNumber"] ?? 0) + 1 } };
    },
  },
};
