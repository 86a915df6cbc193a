import { callResources } from "./call.ts";
import { endReactions } from "./ends.ts";
import { callEvents, eventReactions } from "./events.ts";
import { hearLeg, outsideRanOut } from "./legs.ts";
import { callLifecycles } from "./lifecycle.ts";
import { createConversationOutboundCall } from "./outbound.ts";
import { callStimuli } from "./stimuli.ts";

export const rows = { createConversationOutboundCall };
export const resources = callResources;
export const lifecycles = callLifecycles;
export const reactions = [...eventReactions, ...endReactions];
export const timers = { outsideRanOut };
export const stimuli = callStimuli;
export const hears = { leg: hearLeg };
export const events = callEvents;
