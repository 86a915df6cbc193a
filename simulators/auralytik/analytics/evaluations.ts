import type { VoiceAct } from "../voice/types.ts";

/** What figures need of an evaluation. */
export interface Judged {
  readonly voiceCallId?: string | null;
  readonly campaignId: string | null;
  readonly engagementId: string | null;
  readonly state: string;
  readonly averageNote: number | null;
  readonly sentiment: string | null;
  readonly audioDate: string;
  readonly executiveName: string | null;
  readonly durationInSeconds: number | null;
  readonly account: string;
}

/** Evaluations of this client, and which call each is of. */
export function evaluationsOf(act: VoiceAct): { all: readonly Judged[]; byCall: ReadonlyMap<string, Judged> } {
  const table = act.vendor.resources["evaluations"] ? [...act.table("evaluations").all()] : [];
  const all = (table as Judged[]).filter((evaluation) => evaluation.account === act.account);
  return { all, byCall: new Map(all.flatMap((evaluation) => (evaluation.voiceCallId ? [[evaluation.voiceCallId, evaluation] as const] : []))) };
}
