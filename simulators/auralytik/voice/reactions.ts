import type { VoiceAct } from "./types.ts";
import type { Reaction } from "../../core/vendor.ts";
import { findLeg, hangUp } from "../../telephony/network.ts";
import { exportStepSoon } from "../exports/run.ts";
import type { VoiceCall } from "../resources/voice-calls.ts";
import { warnOfQuota } from "../usage/counts.ts";
import { endsByDate, finishCall, pumpSoon } from "./calls.ts";

/** A call that is over makes room for the next, and may be the campaign's last. */
function ended(act: VoiceAct, call: VoiceCall): void {
  if (call.leg && findLeg(act, call.leg)?.state !== "ended" && call.state === "NoAnswer") hangUp(act, call.leg);
  const campaign: any = call.campaignId === null ? undefined : act.find("campaigns", call.campaignId);
  if (!campaign || call.direction === "Inbound" || call.state === "Canceled") return;
  const table = act.table("voiceCalls");
  if (table.count("queue", campaign.id) > 0) return pumpSoon(act, campaign.id, 0);
  if (campaign.finishes && campaign.status !== "Completed" && table.count("active", campaign.id) === 0) act.fire("campaigns", campaign.id, "finish");
}

/** What waits to be dialled is given up when the campaign stops. */
function stopDialling(act: VoiceAct, campaign: { id: string }): void {
  for (const call of act.each("voiceCalls", "queue", campaign.id)) finishCall(act, call as VoiceCall, "cancel");
}

const ENDS = ["cancel", "busy", "ringOut", "abandon", "machine", "fail", "end"];

export const voiceReactions: readonly Reaction[] = [
  { resource: "voiceCalls", on: "*", run: stateTold },
  ...ENDS.map((on) => ({ resource: "voiceCalls", on, run: ended })),
  { resource: "campaigns", on: "create", run: endsByDate },
  ...["pause", "complete", "finish"].map((on) => ({ resource: "campaigns", on, run: stopDialling })),
  { resource: "voiceCalls", on: "create", run: (act) => warnOfQuota(act, "calls") },
  { resource: "audioFiles", on: "upload", run: (act) => warnOfQuota(act, "storage_gb") },
  { resource: "exports", on: "complete", run: (act) => warnOfQuota(act, "storage_gb") },
  ...["start", "progress"].map((on) => ({ resource: "exports", on, run: exportStepSoon })),
];

/** Two events in one order: the new state, where a setting asks for that event of ours, then the end. */
function stateTold(act: VoiceAct, after: VoiceCall | undefined, before: VoiceCall | undefined): void {
  if (!after || !before || after.state === before.state) return;
  const about = { resource: "voiceCalls", rowId: after.id };
  if (act.settings.stateChangedEvents) act.publish("voice-call.state_changed", after, { before }, about);
  if (after.endTime !== null) act.publish("voice-call.completed", after, {}, about);
}
