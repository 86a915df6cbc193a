import type { VoiceAct } from "./types.ts";
import { exportStep } from "../exports/run.ts";
import { botGoesOn, botLeaves } from "./bot.ts";
import { answerInbound, campaignEnds, pumpCampaign } from "./calls.ts";

export const voiceTimers: Readonly<Record<string, (act: VoiceAct, data: any) => void>> = { botGoesOn, botLeaves, answerInbound, pumpCampaign, campaignEnds, exportStep };
