import { activityResources, activityStimuli, getUserActivity } from "./activity.ts";
import { webrtcRecordingRows } from "./recordings.ts";
import { generateWebrtcToken } from "./token.ts";

export const rows = { generateWebrtcToken, getUserActivity, ...webrtcRecordingRows };
export const resources = activityResources;
export const stimuli = activityStimuli;
