import type { EventPlan } from "../../core/vendor.ts";
import { instant } from "../instants.ts";
import { olderShape } from "../messages/legacy.ts";
import type { InfobipAct } from "../resources.ts";
import type { BotSession } from "./stored.ts";

export const botEvents: Record<string, EventPlan> = {
  "bot-message": { resource: "bot-sessions", payload: ({ messageId }: BotSession, act) => olderShape((act as InfobipAct).get("messages", messageId)) },
  // The body is not published: ours. contracts/infobip/sources.md#bot-sessions
  "bot-event": { resource: "bot-sessions", payload: ({ botId, conversationId }: BotSession, act, { type }) => ({ type, botId, conversationId, timestamp: instant(act.now * 1000) }) },
};
