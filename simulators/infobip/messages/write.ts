import type { HandlerAct } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import type { Agent } from "../agents/stored.ts";
import { sessionOf } from "../bots/sessions.ts";
import { liveOne, moved } from "../conversations/moves.ts";
import type { Conversation } from "../conversations/stored.ts";
import { against, unknownRow } from "../refusals.ts";
import type { Handler, InfobipAct } from "../resources.ts";
import { append } from "./append.ts";
import { keptContent } from "./content.ts";

type Author = { readonly authorType: "SYSTEM" | "AGENT" | "BOT"; readonly authorId: string | null };

/** Who has a conversation, and who writes: a row of the vendor's table each. contracts/infobip/sources.md#x-agent-id */
type Party = "nobody" | "AGENT" | "SUPERVISOR" | "BOT";
const MAY_WRITE: Readonly<Record<Party, Readonly<Record<Party, (writer: string, assignee: string | null) => boolean>>>> = {
  nobody: { nobody: () => true, AGENT: () => false, SUPERVISOR: () => false, BOT: () => false },
  AGENT: { nobody: () => false, AGENT: (writer, assignee) => writer === assignee, SUPERVISOR: () => true, BOT: () => false },
  SUPERVISOR: { nobody: () => false, AGENT: () => false, SUPERVISOR: () => true, BOT: () => false },
  BOT: { nobody: () => false, AGENT: () => false, SUPERVISOR: () => true, BOT: (writer, assignee) => writer === assignee },
};

function partyOf(act: InfobipAct, id: string | null): Party {
  if (id === null) return "nobody";
  const agent: Agent | undefined = act.find("agents", id);
  return agent ? agent.role : act.find("bots", id) ? "BOT" : "nobody";
}

/** Who writes, if that may be. @throws {Refusal} when the table forbids it, or the header names nobody who is there */
export function authorOf(act: InfobipAct, row: Conversation, header: string | undefined): Author {
  const writer = header === undefined || header === "" ? null : header;
  const [assignee, party] = [partyOf(act, row.agentId), partyOf(act, writer)];
  if (writer !== null && party === "nobody") throw unknownRow("agent", writer);
  const allowed = assignee === "nobody" && party === "SUPERVISOR" ? act.settings.supervisorOnUnassigned === "accept" : MAY_WRITE[assignee][party](writer ?? "", row.agentId);
  if (!allowed || (writer !== null && act.find("agents", writer)?.enabled === false)) throw mayNot(act, assignee, party);
  return { authorId: writer, authorType: party === "nobody" ? "SYSTEM" : party === "BOT" ? "BOT" : "AGENT" };
}

function mayNot(act: InfobipAct, assignee: Party, writer: Party): Refusal {
  const message = `x-agent-id (${writer}) may not write to a conversation of ${assignee}`;
  return act.settings.agentHeaderRefusal === "forbidden" ? new Refusal("forbidden", message, { rule: "x-agent-id" }) : against("x-agent-id", message, "x-agent-id");
}

const blank = (text: string): boolean => text.trim() === "";

export const createMessage: Handler<"createMessage"> = (act) => {
  const { from, to, channel, contentType, content } = act.body as any;
  for (const [field, value] of Object.entries({ from, to })) if (blank(value as string)) throw against(`${field} of a message`, "must not be blank", field);
  const row = liveOne(act, act.path.conversationId);
  const author = authorOf(act, row, headerOf(act));
  const session = author.authorType === "BOT" ? sessionOf(act, row.id) : undefined;
  const kept = session === undefined || act.find("bots", session.botId)?.messagePersistencePolicy !== "PERSIST_NONE";
  const { message, remembered } = append(act, row.id, { channel, from, to, direction: "OUTBOUND", kept, ...author, ...keptContent(contentType, content) });
  moved(act, row.id, "write", remembered, { message, by: author.authorType === "AGENT" ? (author.authorId ?? undefined) : undefined });
  if (session) act.fire("bot-sessions", session.id, "answer");
  return act.vendor.resources["messages"]!.views["default"]!(message, act) as any;
};

const headerOf = (act: HandlerAct<any>): string | undefined => act.headers["x-agent-id"] as string | undefined;
