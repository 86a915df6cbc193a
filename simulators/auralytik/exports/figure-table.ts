import type { VoiceAct } from "../voice/types.ts";
import { campaignFigures } from "../analytics/figures.ts";
import type { ExportJob } from "../resources/exports.ts";
import type { Cell } from "./csv.ts";

const NAMES = ["totalCalls", "answeredCalls", "totalDurationSeconds", "averageDurationSeconds", "totalTalkTimeSeconds", "averageTalkTimeSeconds", "surveysCompleted", "averageEpaScore", "evaluationCount", "averageNote"] as const;

/** The figures of each campaign, as the API shows them. */
export function* figureTable(act: VoiceAct, job: ExportJob): Generator<readonly Cell[]> {
  yield ["campaignId", "campaignName", ...NAMES];
  const span = { ...(job.min ? { min: job.min } : {}), ...(job.max ? { max: job.max } : {}) };
  for (const { campaignId, campaignName, metrics } of campaignFigures(act, {}, span)) yield [campaignId, campaignName, ...NAMES.map((name) => metrics[name])];
}
