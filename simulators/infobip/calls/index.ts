import { unsupported } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import type { EventPlan, Reaction, Stimulus } from "../../core/vendor.ts";
import { resource } from "../../core/resource.ts";

export const rows = {
  createConversationOutboundCall: unsupported("not built yet"),
};

export const resources = { "calls": resource<{ id: string; account: string; state: string }>()({}) };

export const lifecycles: Record<string, LifecycleCode> = { call: { field: "state" } };

export const events: Record<string, EventPlan> = { "calls-event": { payload: (event) => event } };

export const timers: Record<string, (act: any, data: any) => void> = {};

export const hears: Record<string, (act: any, fact: any) => void> = {};

export const stimuli: Record<string, Stimulus> = {};

export const reactions: readonly Reaction[] = [];
