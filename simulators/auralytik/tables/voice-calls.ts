import type { operations } from "../../../contracts/gen/auralytik.ts";
import type { HandlerAct } from "../../core/act.ts";
import { read, type Row } from "../../core/behaviours.ts";
import { Refusal } from "../../core/refusal.ts";
import { spanOf, iso } from "../dates.ts";
import { filteredPage } from "../pages.ts";
import { epaOf } from "../resources/surveys.ts";
import { sasLink } from "../storage/sas.ts";

/** Life of a recording's link. */
export const RECORDING_SECONDS = 900;

function listVoiceCalls(act: HandlerAct<any>) {
  const { campaignId, state, direction } = act.query;
  const filters = [
    { index: "state", field: "state", value: state },
    { index: "direction", field: "direction", value: direction },
    { index: "campaign", field: "campaignId", value: campaignId },
  ];
  return filteredPage(act, "voiceCalls", filters, spanOf(act.query), "row");
}

/** Only a call that was talked in has audio, and only once it has ended. */
function getVoiceCallRecordingUrl(act: HandlerAct<any>) {
  const call: any = act.get("voiceCalls", act.path.id);
  const rule = "recording-absence";
  if (call.endTime === null) throw new Refusal("illegal-transition", "The call has not ended", { code: "RECORDING_NOT_READY", status: 409, rule });
  if (call.state !== "Completed") throw new Refusal("not-found", "The call has no recording", { code: "RECORDING_NOT_AVAILABLE", rule });
  return { recordingUrl: sasLink(act, "recordings", `${call.id}.wav`, "r", RECORDING_SECONDS), expiresAt: iso(act.now + RECORDING_SECONDS * 1000) };
}

function getVoiceCallEpaResults(act: HandlerAct<any>) {
  const call: any = act.get("voiceCalls", act.path.id);
  const results = epaOf(act, call.id);
  if (!results) throw new Refusal("not-found", "The campaign has no survey", { code: "EPA_NOT_CONFIGURED", rule: "epa-states" });
  return results;
}

export const voiceCallRows = { listVoiceCalls, getVoiceCall: read("voiceCalls"), getVoiceCallRecordingUrl, getVoiceCallEpaResults } satisfies Partial<Record<keyof operations, Row>>;
