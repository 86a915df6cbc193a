import { resource } from "../../core/resource.ts";
import { groupOf } from "../conversations/stored.ts";
import { capitals } from "../ids.ts";
import type { Us } from "../instants.ts";
import { shown } from "../shown.ts";

/** A program that answers through a webhook. */
export interface Bot {
  readonly id: string;
  readonly account: string;
  readonly displayName: string;
  readonly channel: string;
  readonly destination: string;
  readonly enabled: boolean;
  readonly messagePersistencePolicy: "PERSIST_ALL" | "PERSIST_NONE";
  readonly sessionTimeoutInSec: number;
  readonly webhookUrl: string | null;
  readonly webhookHeaders: Readonly<Record<string, string>> | null;
  readonly webhookEventUrl: string | null;
  readonly webhookEventHeaders: Readonly<Record<string, string>> | null;
  readonly createdAt: Us;
}

/** A conversation in the hands of a bot. */
export interface BotSession {
  readonly id: string;
  readonly account: string;
  readonly botId: string;
  readonly conversationId: string;
  readonly state: "active" | "handedOver" | "timedOut" | "ended";
  /** What the customer wrote last: what the bot is told. */
  readonly messageId: string;
}

const entrance = ({ account, channel, destination, enabled }: Bot): string | undefined => (enabled ? groupOf(account, `${channel}|${destination}`) : undefined);

export const botResources = {
  bots: resource<Bot>()({
    newId: capitals,
    defaults: (act) => ({ enabled: true, messagePersistencePolicy: "PERSIST_ALL", sessionTimeoutInSec: 86_400, webhookUrl: null, webhookHeaders: null, webhookEventUrl: null, webhookEventHeaders: null, createdAt: act.stamp() }),
    accept: ({ displayName, channel, destination, enabled = true, messagePersistencePolicy = "PERSIST_ALL", sessionTimeoutInSec = 86_400, webhookUrl = null, webhookHeaders = null, webhookEventUrl = null, webhookEventHeaders = null }) => ({
      displayName, channel, destination, enabled, messagePersistencePolicy, sessionTimeoutInSec, webhookUrl, webhookHeaders, webhookEventUrl, webhookEventHeaders,
    }),
    indexes: {
      id: { by: (bot) => bot.account },
      displayName: { by: (bot) => bot.account, order: (bot) => bot.displayName },
      createdAt: { by: (bot) => bot.account, order: (bot) => bot.createdAt },
      /** Who takes what begins on a channel at an address. */
      entrance: { by: entrance, order: (bot) => bot.createdAt },
    },
    views: { default: ({ account: _, createdAt: __, ...bot }) => shown(bot) },
    secrets: ["webhookHeaders", "webhookEventHeaders"],
  }),
  "bot-sessions": resource<BotSession>()({
    newId: (n) => `session-${n}`,
    defaults: () => ({ state: "active" }),
    indexes: {
      conversation: { by: ({ account, conversationId, state }) => (state === "active" ? groupOf(account, conversationId) : undefined) },
      bot: { by: ({ account, botId, state }) => (state === "active" ? groupOf(account, botId) : undefined) },
    },
  }),
};
