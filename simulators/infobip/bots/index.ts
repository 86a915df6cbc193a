import { create, read, show } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import type { Reaction } from "../../core/vendor.ts";
import { corePage } from "../pages.ts";
import type { Handler, InfobipAct } from "../resources.ts";
import { done } from "../shown.ts";
import { botEvents } from "./events.ts";
import { hook, unhook } from "./hooks.ts";
import { dismiss, leaveBot, LEAVING, sessionIdle } from "./sessions.ts";
import { botResources, type Bot, type BotSession } from "./stored.ts";

const getBots: Handler<"getBots"> = (act) => corePage(act, "bots", "bots", { id: "id", displayName: "displayName", createdAt: "createdAt" }) as any;

const updateBot: Handler<"updateBot"> = (act) => {
  const { id } = act.get("bots", act.path.botId);
  return show(act, "bots", act.update("bots", id, botResources.bots.accept(act.body, act, undefined))) as any;
};

const deleteBot: Handler<"deleteBot"> = (act) => {
  const bot = act.get("bots", act.path.botId);
  dismiss(act, bot);
  act.remove("bots", bot.id);
  return done("Bot deleted");
};

export const rows = { getBots, setupBot: create("bots"), getBot: read("bots"), updateBot, deleteBot };

export const resources = botResources;

export const lifecycles: Record<string, LifecycleCode> = {
  // A day at the most: nothing that a run to the end waits for.
  botSession: { field: "state", pacing: { active: { on: "idle", afterSeconds: (act, { botId }: BotSession) => (act as InfobipAct).find("bots", botId)?.sessionTimeoutInSec, kind: "upkeep" } } },
};

export const reactions: readonly Reaction[] = [
  ...LEAVING.map((on) => ({ resource: "conversations", on, run: leaveBot(on) })),
  { resource: "bot-sessions", on: "idle", run: sessionIdle },
  ...["create", "update"].map((on) => ({ resource: "bots", on, run: hook })),
  { resource: "bots", on: "remove", run: (act, _, bot: Bot) => unhook(act, bot) },
];

export const events = botEvents;
