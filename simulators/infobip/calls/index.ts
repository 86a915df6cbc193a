import type { EventPlan } from "../../core/vendor.ts";
import { callResources } from "./call.ts";
import { endReactions } from "./ends.ts";
import { hearLeg, outsideRanOut } from "./legs.ts";
import { callLifecycles } from "./lifecycle.ts";
import { createConversationOutboundCall } from "./outbound.ts";
import { callStimuli } from "./stimuli.ts";

export const rows = { createConversationOutboundCall };
export const resources = callResources;
export const lifecycles = callLifecycles;
export const reactions = endReactions;
export const timers = { outsideRanOut };
export const stimuli = callStimuli;
export const hears = { leg: hearLeg };
export const events: Record<string, EventPlan> = { "calls-event": { payload: (event) => event } };
