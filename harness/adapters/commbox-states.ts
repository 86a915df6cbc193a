import { get, type Json, type StateOf } from "./adapter.ts";

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

/** States of CommBox rows, by lifecycle. A status that no table lists is shown as its number, so that it is found. */
export const commboxStates: Readonly<Record<string, StateOf>> = {
  conversation: (row) => (row["objectId"] === undefined ? undefined : { rowId: String(row["objectId"]), state: conversationState(row) }),
  conversationStatus: (row) => ({ rowId: String(row["objectId"]), state: STATUS[Number(row["statusId"])] ?? `statusId ${String(row["statusId"])}` }),
  // The body does not say whose presence it is; the path does. Ids are an account's own, types are published.
  presence: (row, path) => ({ rowId: String(path["MANAGER_ID"]), state: PRESENCE[Number(row["presence_type"])] ?? `type ${String(row["presence_type"])}` }),
};
