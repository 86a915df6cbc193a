import type { Reaction } from "../../core/vendor.ts";
import { ANSWERS, ENDS } from "../calls/reactions.ts";
import type { Call } from "../calls/types.ts";
import type { Activeflow } from "../flow/types.ts";
import type { VoipbinAct } from "../resources.ts";
import { nowOf } from "../times.ts";
import { dialSoon, FIRST_SECONDS } from "./dial.ts";
import type { Campaign, Campaigncall } from "./resource.ts";

const ofReference = (act: VoipbinAct, id: string): Campaigncall | undefined => act.table("campaigncalls").first("reference", id);

function answered(act: VoipbinAct, call: Call): void {
  const row = ofReference(act, call.id);
  if (row?.status === "dialing") act.fire("campaigncalls", row.id, "answer", { tm_update: nowOf(act) });
}

function end(act: VoipbinAct, reference: string, success: boolean): void {
  const row = ofReference(act, reference);
  if (row) act.fire("campaigncalls", row.id, success ? "succeed" : "fail", { result: success ? "success" : "fail", tm_update: nowOf(act) });
}

/** The target was reached or may be tried again; the last call of a campaign that stops ends it. */
function done(act: VoipbinAct, row: Campaigncall): void {
  const target = act.find("outdialtargets", row.outdial_target_id);
  if (target?.status === "progressing") act.fire("outdialtargets", target.id, row.result === "success" ? "reach" : "miss", { tm_update: nowOf(act), touched: act.stamp() });
  const campaign = act.find("campaigns", row.campaign_id);
  if (campaign?.status === "stopping" && act.table("campaigncalls").count("running", campaign.id) === 0) act.fire("campaigns", campaign.id, "finish", { tm_update: nowOf(act) });
}

/** A campaign begins: who was put aside may be dialled again, if its plan allows. */
function runs(act: VoipbinAct, campaign: Campaign, before: Campaign): void {
  if (before.status === "run") return;
  for (const { id } of [...act.each("outdialtargets", "spent", campaign.outdial_id)]) act.update("outdialtargets", id, { spent: false });
  dialSoon(act, campaign.id, FIRST_SECONDS);
}

/** A plan or a list changes: so may who can be dialled. */
const lookAgain = (act: VoipbinAct, plan: { id: string }): void => {
  for (const campaign of act.each("campaigns", "live")) {
    if (campaign.outplan_id !== plan.id) continue;
    for (const { id } of [...act.each("outdialtargets", "spent", campaign.outdial_id)]) act.update("outdialtargets", id, { spent: false });
  }
};

export const campaignReactions: readonly Reaction[] = [
  ...ANSWERS.map((on): Reaction => ({ resource: "calls", on, run: answered })),
  ...ENDS.map((on): Reaction => ({ resource: "calls", on, run: (act, call: Call) => end(act, call.id, call.hangup_reason === "normal") })),
  ...["end", "stop"].map((on): Reaction => ({ resource: "activeflows", on, run: (act, flow: Activeflow) => flow.reference_type === "campaign" && end(act, flow.id, true) })),
  ...["succeed", "fail"].map((on): Reaction => ({ resource: "campaigncalls", on, run: done })),
  { resource: "campaigns", on: "run", run: runs },
  { resource: "outplans", on: "update", run: lookAgain },
];
