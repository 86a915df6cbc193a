import { recordedResources, recordedRows } from "./calls-api.ts";
import { recordingConfigResources, recordingConfigRows } from "./config.ts";
import { recordingFileRows } from "./files.ts";
import { metadataRows } from "./metadata.ts";
import { compose, recordingReactions } from "./run.ts";
import { failingResources, recordingStimuli } from "./stimuli.ts";
import { recordingLifecycles, recordingResources } from "./stored.ts";

export const rows = { ...recordingConfigRows, ...metadataRows, ...recordedRows, ...recordingFileRows };
export const resources = { ...recordingResources, ...recordingConfigResources, ...recordedResources, ...failingResources };
export const lifecycles = recordingLifecycles;
export const reactions = recordingReactions;
export const timers = { compose };
export const stimuli = recordingStimuli;
