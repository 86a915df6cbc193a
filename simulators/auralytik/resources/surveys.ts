import type { VoiceAct } from "../voice/types.ts";
import { resource } from "../../core/resource.ts";

export interface EpaResponse {
  readonly question: string;
  readonly answer: string;
  readonly score: number;
}

/** The survey after one call; its id is the call's. */
export interface Survey {
  readonly id: string;
  readonly account: string;
  readonly state: "NotStarted" | "InProgress" | "Partial" | "Completed";
  readonly completionReason: "AllAnswered" | "HangUp" | "Timeout" | "Transferred" | null;
  readonly questions: readonly string[];
  readonly responses: readonly EpaResponse[];
  /** Given by a fixture, these win over what is counted: the vendor's sample is shortened. */
  readonly totalQuestions: number | null;
  readonly questionsAnswered: number | null;
  readonly calculatedScore: number | null;
}

/** Mean of the scores over 5, times 100, to one decimal. contracts/auralytik/sources.md#epa-score */
export const scoreOf = (responses: readonly EpaResponse[]): number | null =>
  responses.length === 0 ? null : Math.round((responses.reduce((sum, { score }) => sum + score / 5, 0) / responses.length) * 1000) / 10;

export const surveys = resource<Survey>()({
  defaults: () => ({ state: "NotStarted", completionReason: null, questions: [], responses: [], totalQuestions: null, questionsAnswered: null, calculatedScore: null }),
  indexes: { account: { by: (survey) => survey.account } },
  views: {
    default: (survey) => ({
      state: survey.state,
      completionReason: survey.completionReason,
      totalQuestions: survey.totalQuestions ?? survey.questions.length,
      questionsAnswered: survey.questionsAnswered ?? survey.responses.length,
      calculatedScore: survey.calculatedScore ?? scoreOf(survey.responses),
      responses: survey.responses,
    }),
  },
});

/** The survey of a call as it is shown, inline and at its own address; null where the campaign has none. */
export function epaOf(act: VoiceAct, callId: string): any {
  const survey = act.find("surveys", callId);
  return survey ? surveys.views["default"]!(survey as Survey, act) : null;
}
