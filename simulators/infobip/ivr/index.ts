import { launchScript, messageResources, sendVoiceMessagesWithAnIvrScenario } from "./messages.ts";
import { runResources, scriptGoesOn } from "./runs.ts";
import { scenarioResources, scenarioRows } from "./scenarios.ts";

export const rows = { ...scenarioRows, sendVoiceMessagesWithAnIvrScenario };
export const resources = { ...scenarioResources, ...runResources, ...messageResources };
export const timers = { scriptGoesOn, launchScript };
