import { placePrepared, prepare } from "../calls/place.ts";
import { DIAL_MS } from "../calls/resource.ts";
import { runFlow } from "../flow/run.ts";
import { keepActions } from "../flow/stored.ts";
import type { Flow } from "../flow/types.ts";
import { NIL } from "../ids.ts";
import { freeAgents } from "../queues/pick.ts";
import type { VoipbinAct } from "../resources.ts";
import { nowOf } from "../times.ts";
import type { Outplan } from "./outplans.ts";
import type { Campaign, Campaigncall } from "./resource.ts";
import { nextWay, type Target, type Way } from "./targets.ts";

/** Seconds until the first call, between two calls, and until it looks again where none may be made. */
export const FIRST_SECONDS = 1;
const NEXT_SECONDS = 0.5;
const LOOK_SECONDS = 5;

const live = <Row extends { readonly tm_delete: string | null }>(row: Row | undefined): Row | undefined => (row?.tm_delete ? undefined : row);
export const planOf = (act: VoipbinAct, { outplan_id }: Pick<Campaign, "outplan_id">): Outplan | undefined => live(act.find("outplans", outplan_id));
/** Is all there that dialling needs: a plan, a list, and the queue where one is set? */
export const isReady = (act: VoipbinAct, campaign: Campaign): boolean =>
  Boolean(planOf(act, campaign) && live(act.find("outdials", campaign.outdial_id)) && (campaign.queue_id === NIL || live(act.find("queues", campaign.queue_id))));

/** @param kind - `upkeep` where nothing comes of it until something else happens */
export const dialSoon = (act: VoipbinAct, id: string, seconds: number, kind: "work" | "upkeep" = "work"): void =>
  act.schedule("campaignDials", seconds, { campaign: id }, { key: `campaign/${id}`, kind, resource: "campaigns", rowId: id });

/** One turn of a campaign that runs: a call, or why there is none. */
export function campaignDials(act: VoipbinAct, { campaign: id }: { campaign: string }): void {
  const campaign = act.find("campaigns", id);
  if (campaign?.status !== "run") return;
  if (!isReady(act, campaign)) return exhaust(act, campaign);
  if (!mayDial(act, campaign)) return dialSoon(act, id, LOOK_SECONDS, "upkeep");
  const plan = planOf(act, campaign)!;
  const next = nextTarget(act, campaign.outdial_id, plan);
  if (!next && campaign.end_handle === "continue") return dialSoon(act, id, LOOK_SECONDS, "upkeep");
  if (!next) return exhaust(act, campaign);
  const tooSoon = next.target.triedAt !== null && act.now < next.target.triedAt + plan.try_interval;
  if (!tooSoon) dialTarget(act, campaign, plan, next.target, next.way);
  dialSoon(act, id, tooSoon ? LOOK_SECONDS : NEXT_SECONDS);
}

/** With a queue, more agents must be free than are dialled for. */
function mayDial(act: VoipbinAct, campaign: Campaign): boolean {
  const queue = campaign.queue_id === NIL ? undefined : act.find("queues", campaign.queue_id);
  return !queue || (freeAgents(act, queue).length * campaign.service_level) / 100 > act.table("campaigncalls").count("dialing", campaign.id);
}

/** Nobody is left to dial, or nothing to dial with. */
function exhaust(act: VoipbinAct, { id }: Campaign): void {
  act.fire("campaigns", id, act.table("campaigncalls").count("running", id) > 0 ? "exhaust" : "exhaustNow", { tm_update: nowOf(act) });
}

/** Who was left alone longest and may be tried still; those who may not are put aside. */
function nextTarget(act: VoipbinAct, outdial: string, plan: Outplan): { target: Target; way: Way } | undefined {
  for (;;) {
    const target = act.table("outdialtargets").first("idle", outdial);
    const way = target && nextWay(target, plan);
    if (!target || way !== undefined) return target && { target, way: way! };
    act.update("outdialtargets", target.id, { spent: true });
  }
}

function dialTarget(act: VoipbinAct, campaign: Campaign, plan: Outplan, target: Target, way: Way): void {
  const tried = target[`try_count_${way}`] + 1;
  act.fire("outdialtargets", target.id, "dial", { [`try_count_${way}`]: tried, tm_update: nowOf(act), touched: act.stamp(), triedAt: act.now });
  const destination = target[`destination_${way}`];
  const about = { campaign_id: campaign.id, outplan_id: plan.id, outdial_id: campaign.outdial_id, outdial_target_id: target.id, queue_id: campaign.queue_id, flow_id: campaign.flow_id, source: plan.source, destination, destination_index: way, try_count: tried };
  if (campaign.type === "flow") runFor(act, campaign, about);
  else callFor(act, campaign, plan, about);
}

/** What calls run; made again where a campaign was put into the world without it. */
const flowFor = (act: VoipbinAct, { flow_id, actions }: Campaign): Flow => act.find("flows", flow_id) ?? keepActions(act, actions, "campaign");

function callFor(act: VoipbinAct, campaign: Campaign, plan: Outplan, about: Partial<Campaigncall>): void {
  const flow = flowFor(act, campaign);
  const prepared = prepare(act, about.destination!);
  const call = prepared && placePrepared(act, prepared, { source: plan.source ?? {}, flow, dialMs: plan.dial_timeout > 0 ? plan.dial_timeout : DIAL_MS });
  const made = act.create("campaigncalls", { ...about, reference_type: "call", reference_id: call?.id ?? NIL, activeflow_id: call?.activeflow_id ?? NIL });
  if (!call) act.fire("campaigncalls", made.id, "fail", { result: "fail", tm_update: nowOf(act) });
}

function runFor(act: VoipbinAct, campaign: Campaign, about: Partial<Campaigncall>): void {
  const id = act.random("activeflows").uuid();
  const made = act.create("campaigncalls", { ...about, status: "progressing", reference_type: "flow", reference_id: id, activeflow_id: id });
  runFlow(act, { id, flow: flowFor(act, campaign), reference_type: "campaign", reference_id: made.id });
}
