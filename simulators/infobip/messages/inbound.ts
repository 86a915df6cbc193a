import { beginSession, botAt, sessionOf } from "../bots/sessions.ts";
import type { BotSession } from "../bots/stored.ts";
import { assign, moved, publish } from "../conversations/moves.ts";
import { openConversation } from "../conversations/open.ts";
import { threadOf, type Conversation } from "../conversations/stored.ts";
import { distribute } from "../queues/assignment.ts";
import type { InfobipAct } from "../resources.ts";
import { route } from "../routing/route.ts";
import { awayAgain, awayFirst } from "../working-hours/away.ts";
import { append } from "./append.ts";
import { keptContent } from "./content.ts";
import type { Message } from "./stored.ts";

/** What a customer wrote. */
export interface Inbound {
  readonly channel: string;
  readonly from: string;
  readonly to: string;
  readonly contentType?: string;
  readonly content?: Readonly<Record<string, unknown>>;
  readonly name?: string;
  readonly country?: string;
}

/** The live conversation of a thread: a customer's address, a channel, our own address. */
const threadWith = (act: InfobipAct, { channel, from, to }: Inbound): Conversation | undefined => act.table("conversations").first("thread", threadOf(act.account, channel, from, to), { descending: true });

/** A customer writes: a live thread goes on, otherwise one is opened. contracts/infobip/sources.md#threading */
export function customerWrites(act: InfobipAct, given: Inbound): { conversation: Conversation; message: Message } {
  return told(act, goesOnOrBegins(act, given));
}

/** As customerWrites, but always in a conversation of its own: what is handed in on a web page. */
export const customerOpens = (act: InfobipAct, given: Inbound): { conversation: Conversation; message: Message } => told(act, begins(act, given));

function goesOnOrBegins(act: InfobipAct, given: Inbound): Message {
  const live = threadWith(act, given);
  return live ? goesOn(act, live, given) : begins(act, given);
}

/** The older hook, where the account has one, hears of every message. */
function told(act: InfobipAct, message: Message): { conversation: Conversation; message: Message } {
  if (act.find("accounts", act.account)?.webhookUrl) act.publish("legacy-inbound-message", message, {}, { resource: "messages", rowId: message.id });
  return { conversation: act.get("conversations", message.conversationId), message };
}

const entryOf = ({ channel, from, to, contentType = "TEXT", content = {} }: Inbound, kept: boolean) => ({ channel, from, to, direction: "INBOUND" as const, authorType: "CUSTOMER" as const, kept, ...keptContent(contentType, content) });

const keeps = (act: InfobipAct, session: BotSession | undefined): boolean => !session || act.find("bots", session.botId)?.messagePersistencePolicy !== "PERSIST_NONE";

function goesOn(act: InfobipAct, row: Conversation, given: Inbound): Message {
  const session = sessionOf(act, row.id);
  const { message, remembered } = append(act, row.id, entryOf(given, keeps(act, session)));
  moved(act, row.id, "customerWrites", { ...remembered, status: "OPEN" }, { message });
  if (session) act.fire("bot-sessions", session.id, "customerWrites", { messageId: message.id });
  awayAgain(act, row.id);
  distribute(act, row);
  return message;
}

function begins(act: InfobipAct, given: Inbound): Message {
  const bot = botAt(act, given.channel, given.to);
  const { channel, from, to, name = null, country = null } = given;
  const { id } = openConversation(act, { channel, customer: from, sender: to, direction: "INBOUND", customerName: name, country });
  const { message, remembered } = append(act, id, entryOf(given, bot?.messagePersistencePolicy !== "PERSIST_NONE"));
  act.update("conversations", id, { ...remembered, updatedAt: message.updatedAt });
  publish(act, "INBOUND_MESSAGE", id, { message });
  if (bot) {
    assign(act, id, bot.id);
    beginSession(act, bot, id, message.id);
  } else if (!awayFirst(act, route(act, id).id)) distribute(act, act.get("conversations", id));
  return message;
}
