import { callbackResources } from "./callbacks.ts";
import { callerLifecycles, callerResources } from "./callers.ts";
import { waitedTooLong } from "./ends.ts";
import { offerAgain, offerRanOut } from "./offers.ts";
import { waitingReactions } from "./reactions.ts";
import { waitingStimuli } from "./stimuli.ts";
import { strategyResources, strategyRows } from "./strategies.ts";

export const rows = strategyRows;
export const resources = { ...strategyResources, ...callerResources, ...callbackResources };
export const lifecycles = callerLifecycles;
export const reactions = waitingReactions;
export const timers = { offerRanOut, offerAgain, waitedTooLong };
export const stimuli = waitingStimuli;
