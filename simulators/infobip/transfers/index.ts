import { transferConfigResources, transferConfigRows } from "./configs.ts";
import { soughtTooLong, transferRanOut } from "./offers.ts";
import { getTransferQueues } from "./queues.ts";
import { transferRows } from "./requests.ts";
import { transferStimuli } from "./stimuli.ts";
import { transferLifecycles, transferResources } from "./transfer.ts";

export const rows = { ...transferConfigRows, ...transferRows, getTransferQueues };
export const resources = { ...transferResources, ...transferConfigResources };
export const lifecycles = transferLifecycles;
export const timers = { transferRanOut, soughtTooLong };
export const stimuli = transferStimuli;
