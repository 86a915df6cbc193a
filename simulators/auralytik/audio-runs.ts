import { blobAt } from "./storage/blobs.ts";
import type { AuralytikAct } from "./resources.ts";
import { blobNameOf, type StoredAudioFile } from "./resources/audio-files.ts";
import type { Campaign } from "./resources/campaigns.ts";
import type { StoredEvaluation } from "./resources/evaluations.ts";
import type { VoiceCall } from "./resources/voice-calls.ts";
import { transcriptOf, type Said } from "./voice/transcript.ts";

/** Bytes of a second, where a file does not say: 8 kHz, 16 bits. */
const BYTES_A_SECOND = 16_000;
const EXECUTIVES = ["Alex Example", "Sam Sample", "Robin Rowe"];
const SENTIMENTS = ["Positive", "Neutral", "Negative"] as const;
/** Lines of made-up talk: what was said in a file that no bot of ours spoke in cannot be known. */
const TALK: readonly (readonly [Said["role"], string])[] = [
  ["agent", "Good morning, how can I help?"],
  ["customer", "I would like to know about my order."],
  ["agent", "It has left the warehouse and comes tomorrow."],
  ["customer", "Thank you, goodbye."],
];

const bytesOf = (act: AuralytikAct, file: StoredAudioFile): Uint8Array | undefined => blobAt(act, "audio", blobNameOf(file));
const callOf = (act: AuralytikAct, file: StoredAudioFile): VoiceCall | undefined => (file.voiceCallId === null ? undefined : act.find("voiceCalls", file.voiceCallId));

/** Seconds of a WAV by its header, of other files by their size. */
function lengthOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wav = bytes.length >= 44 && view.getUint32(0) === 0x52494646;
  const rate = (wav && view.getUint32(28, true)) || BYTES_A_SECOND;
  return Math.round(((bytes.length - (wav ? 44 : 0)) / rate) * 10) / 10;
}

/** The run begins: a file without audio, or one that a test spoilt, fails at once. */
export function beginRun(act: AuralytikAct, file: StoredAudioFile): void {
  const empty = file.voiceCallId === null && !bytesOf(act, file)?.length;
  const error = file.failsWith ?? (empty ? "The file holds no audio." : undefined);
  if (error !== undefined) act.fire("audioFiles", file.id, "fail", { error, failsWith: null, progress: 40 });
  else act.update("audioFiles", file.id, { progress: 40 });
}

/** What a run finds out: of a call of the bot what was said in it. */
export function heardIn(act: AuralytikAct, file: StoredAudioFile): Partial<StoredAudioFile> {
  const call = callOf(act, file);
  if (call) return { durationInSeconds: call.talkTimeSeconds, transcript: transcriptOf(call), progress: 80 };
  const durationInSeconds = lengthOf(bytesOf(act, file) ?? new Uint8Array());
  const step = Math.min(4, Math.floor(durationInSeconds / TALK.length));
  return { durationInSeconds, transcript: TALK.map(([role, text], i) => ({ role, text, timestamp: `00:00:${String(i * step).padStart(2, "0")}` })), progress: 80 };
}

const evaluationOf = (act: AuralytikAct, fileId: string): StoredEvaluation | undefined => [...act.each("evaluations", "audioFile", fileId)][0];
export const evaluationKey = (id: string): string => `evaluation/${id}`;

/** With the run begins the evaluation of the recording; one that is there begins anew. */
export function evaluationBegins(act: AuralytikAct, file: StoredAudioFile): void {
  const there = evaluationOf(act, file.id);
  if (there) {
    act.cancel(evaluationKey(there.id));
    if (act.can("evaluations", there.id, "restart")) act.fire("evaluations", there.id, "restart", { sentiment: null, averageNote: null, results: null, durationInSeconds: null });
    return;
  }
  const campaign: Campaign | undefined = file.campaignId === null ? undefined : act.find("campaigns", file.campaignId);
  const executiveName = file.isAICall ? null : act.random("executives").pick(EXECUTIVES);
  const { id, voiceCallId, engagementId, campaignId, isAICall, fileName, createdAt } = file;
  act.create("evaluations", { audioFileId: id, voiceCallId, engagementId, campaignId, callCenterId: campaign?.callCenterId ?? null, isAICall, audioFileName: fileName, audioDate: createdAt, executiveName });
}

/** Once there is a transcript it is judged; one that was being judged when its recording was processed again goes on. */
export function evaluationGoesOn(act: AuralytikAct, file: StoredAudioFile): void {
  const evaluation = evaluationOf(act, file.id);
  if (evaluation?.state === "Pending") act.fire("evaluations", evaluation.id, "start", { durationInSeconds: file.durationInSeconds });
}

export function evaluationEndsSoon(act: AuralytikAct, file: StoredAudioFile): void {
  const evaluation = evaluationOf(act, file.id);
  if (evaluation) act.schedule("evaluated", act.settings.evaluatingSeconds, { id: evaluation.id }, { key: evaluationKey(evaluation.id), resource: "evaluations", rowId: evaluation.id });
}

export function evaluationFails(act: AuralytikAct, file: StoredAudioFile): void {
  const evaluation = evaluationOf(act, file.id);
  if (evaluation && act.can("evaluations", evaluation.id, "fail")) act.fire("evaluations", evaluation.id, "fail");
}

/** Notes from 1 to 7, as schools in the vendor's home market have them; seeded. contracts/auralytik/sources.md#evaluation-results */
export function evaluated(act: AuralytikAct, { id }: { id: string }): void {
  if (act.find("evaluations", id)?.state !== "Processing") return;
  const random = act.random("notes");
  const note = () => ({ note: 1 + random.int(61) / 10, comment: null });
  const results = { greeting: note(), clarity: note(), solution: note() };
  const averageNote = Math.round((Object.values(results).reduce((sum, one) => sum + one.note, 0) / 3) * 10) / 10;
  act.fire("evaluations", id, "complete", { results, averageNote, sentiment: SENTIMENTS[averageNote >= 5 ? 0 : averageNote >= 3.5 ? 1 : 2]! });
}

/** What the bot talked in is an audio file too, named for the call. */
export function keepRecording(act: AuralytikAct, call: VoiceCall): void {
  act.create("audioFiles", { fileName: `${call.id}.wav`, campaignId: call.campaignId, isAICall: true, voiceCallId: call.id, processingStatus: "Uploaded" });
}
