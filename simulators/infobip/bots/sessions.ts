import type { Conversation } from "../conversations/stored.ts";
import { groupOf } from "../conversations/stored.ts";
import { moved } from "../conversations/moves.ts";
import type { InfobipAct } from "../resources.ts";
import { routed } from "../routing/route.ts";
import type { Bot, BotSession } from "./stored.ts";

/** The bot that takes what begins on a channel at an address. */
export const botAt = (act: InfobipAct, channel: string, destination: string): Bot | undefined => act.table("bots").first("entrance", groupOf(act.account, `${channel}|${destination}`));

/** The session of a conversation that a bot has now. */
export const sessionOf = (act: InfobipAct, conversationId: string): BotSession | undefined => act.table("bot-sessions").first("conversation", groupOf(act.account, conversationId));

/** A bot begins to have a conversation: it is told of the message that the customer wrote. */
export const beginSession = (act: InfobipAct, bot: Bot, conversationId: string, messageId: string): BotSession => {
  const session = act.create("bot-sessions", { botId: bot.id, conversationId, messageId });
  tellBot(act, session, "SESSION_STARTED");
  return session;
};

/** What became of a session, to the bot's second address. */
const tellBot = (act: InfobipAct, session: BotSession, type: string): void => act.publish("bot-event", session, { type }, { resource: "bot-sessions", rowId: session.id });

/** How a session ends, by the move of the conversation that ended it. */
const ENDINGS: Readonly<Record<string, "route" | "assign" | "close">> = { route: "route", assign: "assign", unassign: "assign", answered: "assign", setStatus: "close", outsideHours: "close" };

/** A conversation left its bot, or is over: its session ends. */
export const leaveBot = (on: string) => (act: InfobipAct, after: Conversation): void => {
  const session = sessionOf(act, after.id);
  if (session && (after.status === "CLOSED" || after.agentId !== session.botId)) tellBot(act, act.fire("bot-sessions", session.id, ENDINGS[on]!), "SESSION_ENDED");
};
export const LEAVING = Object.keys(ENDINGS);

/** Nobody wrote for as long as the bot waits: the conversation is closed. */
export function sessionIdle(act: InfobipAct, session: BotSession): void {
  tellBot(act, session, "SESSION_ENDED");
  moved(act, session.conversationId, "botIdle", { status: "CLOSED", closedAt: act.stamp() });
}

/** A bot is removed: what it has goes through routing. */
export function dismiss(act: InfobipAct, bot: Bot): void {
  for (const session of act.each("bot-sessions", "bot", groupOf(bot.account, bot.id))) {
    tellBot(act, act.fire("bot-sessions", session.id, "removeBot"), "SESSION_ENDED");
    routed(act, session.conversationId);
  }
}
