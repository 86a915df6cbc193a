import type { VoiceAct } from "../voice/types.ts";
import { evaluationsOf } from "../analytics/evaluations.ts";
import type { ExportJob } from "../resources/exports.ts";
import { epaOf } from "../resources/surveys.ts";
import type { VoiceCall } from "../resources/voice-calls.ts";
import type { Cell } from "./csv.ts";

const COLUMNS = ["id", "campaignId", "direction", "state", "outcome", "startTime", "endTime", "durationSeconds", "talkTimeSeconds", "epaState", "epaScore", "evaluationState", "createdAt"];

/** The calls of a job's range that its filters let through, by start. contracts/auralytik/sources.md#export-file */
export function* callTable(act: VoiceAct, job: ExportJob): Generator<readonly Cell[]> {
  const evaluations = evaluationsOf(act);
  const span = { ...(job.min ? { min: job.min } : {}), ...(job.max ? { max: job.max } : {}) };
  const calls: Iterable<VoiceCall> = job.campaignId === null ? act.each("voiceCalls", "account", act.account, span) : act.each("voiceCalls", "campaign", `${act.account}/${job.campaignId}`, span);
  yield COLUMNS;
  for (const call of calls) {
    const evaluation = evaluations.byCall.get(call.id)?.state ?? null;
    if (!wanted(job, call, evaluation)) continue;
    const epa = epaOf(act, call.id);
    yield [call.id, call.campaignId, call.direction, call.state, call.outcome, call.startTime, call.endTime, call.durationSeconds, call.talkTimeSeconds, epa?.state ?? null, epa?.calculatedScore ?? null, evaluation, call.createdAt];
  }
}

const STATES: Readonly<Record<string, string>> = { evaluated: "Completed", pending: "Pending", processing: "Processing", failed: "Failed" };

const wanted = (job: ExportJob, call: VoiceCall, evaluation: string | null): boolean =>
  (job.evaluation === null || (job.evaluation === "notEvaluated" ? evaluation === null : evaluation === STATES[job.evaluation])) &&
  (job.outcome === null || (job.outcome === "completed" ? call.state === "Completed" : call.outcome === "Transferred"));
