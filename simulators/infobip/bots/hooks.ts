import type { Act } from "../../core/act.ts";
import type { Manner } from "../subscriptions/delivery.ts";
import type { Narrowing } from "../subscriptions/wants.ts";
import type { Bot } from "./stored.ts";

const keysOf = ({ id }: Pick<Bot, "id">) => ({ messages: `bot/${id}`, events: `bot-events/${id}` });

/** Keeps those who are told in step with a bot's addresses. */
export function hook(act: Act<any>, bot: Bot): void {
  const keys = keysOf(bot);
  listen(act, keys.messages, bot, bot.webhookUrl, "bot-message", bot.webhookHeaders);
  listen(act, keys.events, bot, bot.webhookEventUrl, "bot-event", bot.webhookEventHeaders);
}

function listen(act: Act<any>, id: string, { id: botId, account }: Bot, url: string | null, event: string, headers: Bot["webhookHeaders"]): void {
  if (url === null || url === "") return act.world.subscriptions.delete(id);
  act.world.subscriptions.put(id, { id, vendor: act.vendor.name, account, url, events: [event], options: { botId, headers: headers ?? {} } satisfies Narrowing & Manner });
}

export const unhook = (act: Act<any>, bot: Bot): void => Object.values(keysOf(bot)).forEach((key) => act.world.subscriptions.delete(key));
