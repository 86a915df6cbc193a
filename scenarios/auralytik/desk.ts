import type { StageTools } from "../../harness/index.ts";
import { type ClientOf, seeded } from "../scenario.ts";

export type Auralytik = ClientOf<"auralytik">;
type Stimulus = StageTools<unknown>["stimulus"];

/** What the stories of calls need: a campaign with a survey of three questions, one without, and a call that is over. */
export const callNeeds = {
  campaign: seeded("auralytik", "campaignId"),
  reminders: seeded("auralytik", "campaignWithoutSurvey"),
  call: seeded("auralytik", "voiceCallId"),
};

/** The test number that behaves as its last two digits say. */
export const numberEnding = (digits: string): string => `+155555501${digits}`;

/** A campaign dials test numbers. @returns the ids of the calls, in the order of the numbers */
export async function dial(stimulus: Stimulus, campaignId: string, endings: readonly string[], more: object = {}): Promise<readonly string[]> {
  const { result } = await stimulus("auralytik", "dialCampaign", { campaignId, numbers: endings.map(numberEnding), ...more });
  return (result as { voiceCallIds: string[] }).voiceCallIds;
}

export const readCall = async (auralytik: Auralytik, id: string) => (await auralytik("getVoiceCall", { path: { id } })).body;
export const isOver = ({ endTime }: { readonly endTime: string | null }): boolean => endTime !== null;
export const secondsBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 1000;

/** "00:01:07" → 67. */
export const offsetOf = (timestamp: string): number => timestamp.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
