import { answer } from "../../core/behaviours.ts";
import { Refusal } from "../../core/refusal.ts";
import { iso, spanOf } from "../dates.ts";
import { filteredPage } from "../pages.ts";
import type { Handler } from "../resources.ts";
import { blobNameOf, type StoredAudioFile } from "../resources/audio-files.ts";
import { sasLink } from "../storage/sas.ts";

/** Life of both links. */
const LINK_SECONDS = 900;

export const listAudioFiles: Handler<"listAudioFiles"> = (act) => {
  const { campaignId, engagementId, isAICall } = act.query;
  const filters = [
    { index: "campaign", field: "campaignId", value: campaignId },
    { index: "engagement", field: "engagementId", value: engagementId },
    { index: "isAICall", field: "isAICall", value: isAICall },
  ];
  return filteredPage(act, "audioFiles", filters, spanOf(act.query)) as any;
};

export const createAudioUploadUrl: Handler<"createAudioUploadUrl"> = (act) => {
  const { fileName, engagementId, campaignId } = act.body;
  if (!act.find("engagements", engagementId)) throw new Refusal("rule", "engagementId: there is no such engagement", { rule: "audio-upload: engagement" });
  if (campaignId !== undefined && !act.find("campaigns", campaignId)) throw new Refusal("rule", "campaignId: there is no such campaign", { rule: "audio-upload: campaign" });
  const file = act.create("audioFiles", { fileName, engagementId, campaignId: campaignId ?? null });
  return { audioFileId: file.id, uploadUrl: sasLink(act, "audio", blobNameOf(file), "w", LINK_SECONDS), expiresAt: iso(act.now + LINK_SECONDS * 1000) };
};

/** The link of a recording of the bot leads to the call's own blob. */
export const getAudioFileDownloadUrl: Handler<"getAudioFileDownloadUrl"> = (act) => {
  const file: StoredAudioFile = act.get("audioFiles", act.path.id);
  const [container, blob] = file.voiceCallId === null ? ["audio", blobNameOf(file)] : ["recordings", `${file.voiceCallId}.wav`];
  return { downloadUrl: sasLink(act, container!, blob!, "r", LINK_SECONDS), expiresAt: iso(act.now + LINK_SECONDS * 1000) };
};

export const transcriptMissing = () => new Refusal("not-found", "There is no transcript yet", { code: "TRANSCRIPT_NOT_AVAILABLE", rule: "audio-processing: transcript" });

export const getAudioFileTranscript: Handler<"getAudioFileTranscript"> = (act) => {
  const { id, transcript } = act.get("audioFiles", act.path.id) as StoredAudioFile;
  if (!transcript) throw transcriptMissing();
  return { audioFileId: id, transcript: [...transcript] };
};

export const processAudioFile: Handler<"processAudioFile"> = (act) => {
  const { id, processingStatus } = act.get("audioFiles", act.path.id);
  if (processingStatus === "AwaitingUpload") throw new Refusal("illegal-transition", "Nothing was uploaded", { code: "FILE_NOT_UPLOADED", rule: "audio-processing: uploaded" });
  if (!act.can("audioFiles", id, "process")) throw new Refusal("illegal-transition", "The file is being processed", { code: "ALREADY_PROCESSING", rule: "audio-processing: one run at a time" });
  const file = act.fire("audioFiles", id, "process", { progress: 0, error: null, transcript: null, durationInSeconds: null });
  return answer(202, { audioFileId: id, status: file.processingStatus });
};
