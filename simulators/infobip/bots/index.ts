import { unsupported } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import type { EventPlan } from "../../core/vendor.ts";
import { botResources } from "./stored.ts";

export const rows = {
  getBots: unsupported("not built yet"),
  setupBot: unsupported("not built yet"),
  getBot: unsupported("not built yet"),
  updateBot: unsupported("not built yet"),
  deleteBot: unsupported("not built yet"),
};

export const resources = botResources;

export const lifecycles: Record<string, LifecycleCode> = { botSession: { field: "state" } };

export const events: Record<string, EventPlan> = { "bot-message": { payload: (x) => x }, "bot-event": { payload: (x) => x } };
