import type { operations } from "../../../contracts/gen/auralytik.ts";
import { read, type Row } from "../../core/behaviours.ts";
import { getEvaluationTranscript, listEvaluations } from "../handlers/evaluations.ts";

export const evaluationRows = {
  listEvaluations,
  getEvaluation: read("evaluations"),
  getEvaluationTranscript,
  getEvaluationResults: read("evaluations", { view: "results" }),
} satisfies Partial<Record<keyof operations, Row>>;
