import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import type { Turn } from "../../telephony/leg.ts";
import type { Recording } from "../../telephony/recording/recording.ts";
import { wavSize } from "../../telephony/recording/wav.ts";
import { uuid } from "../ids.ts";
import { shown } from "../shown.ts";
import { mp4Size } from "./mp4.ts";

/** The recording of one party of a call, or of all of them; its file bears the same id. */
export interface StoredRecording {
  readonly recordingId: string;
  readonly account: string;
  readonly state: "recording" | "ready" | "streamOnly" | "preparing" | "failed" | "deleted";
  /** Number beside the id. */
  readonly number: number;
  /** Null for a call that a script put through. */
  readonly conversationId: string | null;
  readonly conferenceId: string | null;
  readonly dialogId: string | null;
  /** The party's own call. */
  readonly callId: string;
  readonly direction: "INBOUND" | "OUTBOUND";
  readonly composed: boolean;
  readonly participantType: "CUSTOMER" | "AGENT" | null;
  readonly participantIdentity: string | null;
  readonly participantName: string | null;
  /** PSTN number or client of the party. */
  readonly endpoint: any;
  readonly mediaType: "AUDIO" | "AUDIO_AND_VIDEO";
  readonly prepares: boolean;
  readonly autoCompose: boolean;
  /** World milliseconds. */
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly durationMs: number;
  readonly turns: readonly Turn[];
  /** Which sides are heard. */
  readonly stereo: boolean;
  readonly deletedAt: number | null;
  readonly deletedBy: string | null;
  /** It went into a composed one, and is listed no longer. */
  readonly composedInto: string | null;
  readonly transferredFrom: string | null;
  readonly transferredTo: string | null;
  readonly transferredFromQueue: string | null;
  readonly transferredToQueue: string | null;
}

/** Shown: over, and not a part of something composed. */
export const isListed = (row: StoredRecording): boolean => row.state !== "recording" && row.composedInto === null;
/** Has a file that can be listed. */
export const hasFile = (row: StoredRecording): boolean => row.state === "ready";
export const isVideo = (row: StoredRecording): boolean => row.mediaType === "AUDIO_AND_VIDEO" && !row.composed;

const of = (key: "conversationId" | "conferenceId" | "dialogId" | "callId") => ({ by: (row: StoredRecording) => row[key] ?? undefined, order: (row: StoredRecording) => row.number });

export const recordingResources = {
  recordings: resource<StoredRecording>()({
    id: "recordingId",
    newId: uuid,
    defaults: (act) => ({
      state: "recording", number: act.world.next("infobip/recordings"), conversationId: null, conferenceId: null, dialogId: null, composed: false, participantType: null, participantIdentity: null,
      participantName: null, prepares: false, autoCompose: false, startedAt: act.now, endedAt: null, durationMs: 0, turns: [], stereo: false, deletedAt: null, deletedBy: null, composedInto: null,
      transferredFrom: null, transferredTo: null, transferredFromQueue: null, transferredToQueue: null,
    }),
    indexes: {
      listedByName: { by: (row) => (isListed(row) && row.conversationId !== null ? row.account : undefined), order: (row) => fileName(row) },
      listed: { by: (row) => (isListed(row) && row.conversationId !== null ? row.account : undefined), order: (row) => row.startedAt * 1000 + (row.number % 1000) },
      conversationId: of("conversationId"),
      conferenceId: of("conferenceId"),
      dialogId: of("dialogId"),
      callId: of("callId"),
    },
    views: { default: (row) => row, metadata: (row) => showMetadata(row) },
  }),
};

/** One row of the metadata. A row stays when its file goes. */
export const showMetadata = (row: StoredRecording): any =>
  shown({
    id: row.number, recordingId: row.recordingId, conversationId: row.conversationId, conferenceId: row.conferenceId, callId: row.callId, direction: row.direction,
    recordingStatus: row.state === "failed" ? "FAILED" : "SUCCESSFUL", composed: row.composed, filename: fileName(row), duration: Math.round(row.durationMs / 1000),
    participantId: row.participantType === "AGENT" ? row.participantIdentity : null, participantIdentity: row.participantIdentity, participantName: row.participantName, participantType: row.participantType,
    mediaType: row.mediaType, startedAt: row.startedAt, deletedAt: row.deletedAt, deletedBy: row.deletedBy, sftpPath: null,
    transferredFrom: row.transferredFrom, transferredTo: row.transferredTo, transferredFromQueue: row.transferredFromQueue, transferredToQueue: row.transferredToQueue,
  });

const preparing = (row: StoredRecording, { videoPreparationSeconds: base, videoPreparationPerMinute: more }: any): number => base + (more * row.durationMs) / 60_000;

export const recordingLifecycles: Record<string, LifecycleCode<StoredRecording>> = {
  // Computed, since one move has several ends.
  recording: { project: (row) => row.state, pacing: { preparing: { on: "prepared", afterSeconds: (act, row) => preparing(row, act.settings), patch: () => ({ state: "ready" }) } } },
};

/** The sound: one side, or both on a channel each. Whoever is heard alone is near. */
export function soundOf(row: StoredRecording): Recording {
  const side = row.participantType === "CUSTOMER" ? "far" : "near";
  const turns = row.composed ? row.turns : row.turns.filter((turn) => turn.side === side);
  return { durationMs: row.durationMs, turns, seed: row.recordingId, format: "pcm16", stereo: row.stereo };
}

export const sizeOf = (row: StoredRecording): number => (isVideo(row) ? mp4Size(row.durationMs) : wavSize(soundOf(row)));
export const fileName = (row: StoredRecording): string => `${row.recordingId}.${isVideo(row) ? "mp4" : "wav"}`;
