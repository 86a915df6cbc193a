import { show } from "../../core/behaviours.ts";
import { spanOf } from "../dates.ts";
import { pageOf } from "../pages.ts";
import type { Handler } from "../resources.ts";
import type { StoredAudioFile } from "../resources/audio-files.ts";
import type { StoredEvaluation } from "../resources/evaluations.ts";
import { transcriptMissing } from "./audio-files.ts";

const FILTERS = ["engagementId", "campaignId", "callCenterId", "state", "sentiment", "isAICall"] as const;

/** Ordered by one instant, `createdAt`, and ranged over another, `audioDate`: so every row is looked at. */
export const listEvaluations: Handler<"listEvaluations"> = (act) => {
  const { page = 1, pageSize = 25 } = act.query;
  const { min, max } = spanOf(act.query);
  const wanted = (row: StoredEvaluation) => FILTERS.every((name) => act.query[name] === undefined || row[name] === act.query[name]) && (min === undefined || row.audioDate >= min) && (max === undefined || row.audioDate <= max);
  const rows = [...act.each("evaluations", "account", act.account, { descending: true })].filter(wanted);
  const limit = Math.min(100, pageSize);
  return pageOf(rows.slice((page - 1) * limit, page * limit).map((row) => show(act, "evaluations", row)), page, limit, rows.length) as any;
};

export const getEvaluationTranscript: Handler<"getEvaluationTranscript"> = (act) => {
  const { id, audioFileId } = act.get("evaluations", act.path.id);
  const file: StoredAudioFile | undefined = act.find("audioFiles", audioFileId);
  if (!file?.transcript) throw transcriptMissing();
  return { evaluationId: id, transcript: [...file.transcript] };
};
