import type { VoiceAct } from "./types.ts";
import type { Stimulus } from "../../core/vendor.ts";
import { ownNumber } from "../../telephony/network.ts";
import { dialling, pumpSoon, queueCall, transferCall } from "./calls.ts";

const text = { type: "string", minLength: 1 };
const campaignId = { ...text, description: "Id of the campaign" };

/** Moves of a campaign that the dashboard makes. */
const steer = (on: "pause" | "resume" | "complete", summary: string): Stimulus => ({
  summary,
  schema: { type: "object", required: ["campaignId"], properties: { campaignId } },
  run: (act, body) => ({ campaign: act.fire("campaigns", body.campaignId, on) }),
});

function dialCampaign(act: VoiceAct, body: any): unknown {
  const campaign = dialling(act, body.campaignId);
  const patch = { ...(body.concurrency ? { concurrency: body.concurrency } : {}), ...(body.script ? { script: body.script } : {}), ...(body.outcome ? { outcome: body.outcome } : {}), ...(body.finish ? { finishes: true } : {}) };
  const set: any = act.update("campaigns", campaign.id, patch);
  const ids = (body.numbers as string[]).map((number) => queueCall(act, set, number).id);
  pumpSoon(act, campaign.id);
  return { voiceCallIds: ids };
}

/** What the dashboard and the outside world can do; the API itself makes no call. */
export const voiceStimuli: Readonly<Record<string, Stimulus>> = {
  dialCampaign: {
    summary: "A running campaign dials numbers, so many at a time",
    schema: {
      type: "object",
      required: ["campaignId", "numbers"],
      properties: {
        campaignId,
        numbers: { type: "array", minItems: 1, items: text },
        concurrency: { type: "integer", minimum: 1 },
        script: { type: "array", minItems: 1, items: text },
        outcome: { enum: ["Successful", "Transferred", "CallbackRequested"] },
        finish: { type: "boolean", description: "The campaign is Completed after the last call" },
      },
    },
    run: dialCampaign,
  },
  pauseCampaign: steer("pause", "A campaign stops dialling; what waits is canceled"),
  resumeCampaign: steer("resume", "A paused campaign dials again"),
  completeCampaign: steer("complete", "A campaign is over"),
  setSurvey: {
    summary: "Gives a campaign a survey, or takes it away with an empty list; calls that exist keep theirs",
    schema: { type: "object", required: ["campaignId", "questions"], properties: { campaignId, questions: { type: "array", items: text } } },
    run: (act, body) => ({ campaign: act.update("campaigns", body.campaignId, { questions: body.questions }) }),
  },
  ownLine: {
    summary: "A number rings at the bot from now on: for a campaign, or for none (IVR)",
    schema: { type: "object", required: ["number"], properties: { number: text, campaignId } },
    run(act, body) {
      if (body.campaignId) act.get("campaigns", body.campaignId);
      ownNumber(act, body.number, body.campaignId ?? "ivr");
      return { number: body.number };
    },
  },
  transferCall: {
    summary: "The bot hands a call that goes on over to a person",
    schema: { type: "object", required: ["voiceCallId"], properties: { voiceCallId: text } },
    run: (act, body) => ({ call: transferCall(act, body.voiceCallId).id }),
  },
  failExport: {
    summary: "A job fails",
    schema: { type: "object", required: ["jobId"], properties: { jobId: text, error: text } },
    run: (act, body) => ({ job: act.fire("exports", body.jobId, "fail", { error: body.error ?? "The file could not be written." }) }),
  },
};
