import type { components } from "../../../contracts/gen/auralytik.ts";
import { resource } from "../../core/resource.ts";
import { iso } from "../dates.ts";
import type { Said } from "../voice/transcript.ts";

type Schemas = components["schemas"];

/** A recording that was handed in, or that a call of the bot left. */
export interface StoredAudioFile {
  readonly id: string;
  readonly account: string;
  readonly fileName: string;
  readonly engagementId: string | null;
  readonly campaignId: string | null;
  readonly isAICall: boolean;
  readonly durationInSeconds: number | null;
  readonly processingStatus: Schemas["ProcessingStatus"];
  readonly createdAt: string;
  /** The bot's call whose recording it is. */
  readonly voiceCallId: string | null;
  readonly transcript: readonly Said[] | null;
  readonly progress: number;
  readonly error: string | null;
  /** Why the next run will fail, where a test asked for it. */
  readonly failsWith: string | null;
}

const order = (file: StoredAudioFile) => file.createdAt;

/** Name of the file's blob: its id and the ending of its name. contracts/auralytik/sources.md#audio-upload */
export const blobNameOf = ({ id, fileName }: StoredAudioFile): string => `${id}${/\.[A-Za-z0-9]+$/.exec(fileName)?.[0] ?? ""}`;

export const audioFileResources = {
  audioFiles: resource<StoredAudioFile>()({
    newId: (_, random) => `af_${random().text(10, "0123456789abcdefghijklmnopqrstuvwxyz")}`,
    defaults: (act) => ({
      engagementId: null, campaignId: null, isAICall: false, durationInSeconds: null, processingStatus: "AwaitingUpload", createdAt: iso(act.now),
      voiceCallId: null, transcript: null, progress: 0, error: null, failsWith: null,
    }),
    indexes: {
      account: { by: (file) => file.account, order },
      engagement: { by: (file) => (file.engagementId === null ? undefined : `${file.account}/${file.engagementId}`), order },
      campaign: { by: (file) => (file.campaignId === null ? undefined : `${file.account}/${file.campaignId}`), order },
      isAICall: { by: (file) => `${file.account}/${file.isAICall}`, order },
    },
    views: {
      default: ({ id, fileName, engagementId, campaignId, isAICall, durationInSeconds, processingStatus, createdAt }) => ({ id, fileName, engagementId, campaignId, isAICall, durationInSeconds, processingStatus, createdAt }),
      status: statusView,
    },
  }),
};

/** `progress` from the start of a run on, `error` after a failed one. */
function statusView({ id, processingStatus, progress, error }: StoredAudioFile): Schemas["AudioProcessingStatus"] {
  const begun = processingStatus !== "AwaitingUpload" && processingStatus !== "Uploaded";
  return { audioFileId: id, status: processingStatus, ...(begun ? { progress } : {}), ...(processingStatus === "Failed" ? { error: error ?? "The run failed." } : {}) };
}
