import type { components } from "../../../contracts/gen/auralytik.ts";
import { resource } from "../../core/resource.ts";
import { iso } from "../dates.ts";

type Schemas = components["schemas"];

/** The evaluation of one recording. */
export interface StoredEvaluation {
  readonly id: string;
  readonly account: string;
  readonly audioFileId: string;
  readonly voiceCallId: string | null;
  readonly engagementId: string | null;
  readonly audioFileName: string;
  readonly audioDate: string;
  readonly executiveName: string | null;
  readonly durationInSeconds: number | null;
  readonly state: Schemas["ProcessingState"];
  readonly sentiment: Schemas["Sentiment"] | null;
  readonly averageNote: number | null;
  readonly isAICall: boolean;
  readonly campaignId: string | null;
  /** That of the campaign; no body shows it. */
  readonly callCenterId: string | null;
  readonly results: Schemas["EvaluationNotes"] | null;
  readonly createdAt: string;
}

const order = (evaluation: StoredEvaluation) => evaluation.createdAt;

export const evaluationResources = {
  evaluations: resource<StoredEvaluation>()({
    newId: (_, random) => `eval_${random().text(10, "0123456789abcdefghijklmnopqrstuvwxyz")}`,
    defaults: (act) => ({
      voiceCallId: null, engagementId: null, executiveName: null, durationInSeconds: null, state: "Pending", sentiment: null, averageNote: null,
      isAICall: false, campaignId: null, callCenterId: null, results: null, createdAt: iso(act.now),
    }),
    indexes: {
      account: { by: (evaluation) => evaluation.account, order },
      engagement: { by: (evaluation) => (evaluation.engagementId === null ? undefined : `${evaluation.account}/${evaluation.engagementId}`), order },
      audioFile: { by: (evaluation) => evaluation.audioFileId },
    },
    views: {
      default: (row, act): Schemas["Evaluation"] => ({
        id: row.id, engagementId: row.engagementId, engagementName: row.engagementId === null ? null : ((act.find("engagements", row.engagementId) as { name: string } | undefined)?.name ?? null),
        audioFileName: row.audioFileName, audioDate: row.audioDate, executiveName: row.executiveName, durationInSeconds: row.durationInSeconds, state: row.state, sentiment: row.sentiment,
        averageNote: row.averageNote, isAICall: row.isAICall, campaignId: row.campaignId, results: row.results, createdAt: row.createdAt,
      }),
      results: ({ id, averageNote, results }): Schemas["EvaluationResults"] => ({ evaluationId: id, averageNote, results }),
    },
  }),
};
