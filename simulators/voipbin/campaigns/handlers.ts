import type { HandlerAct } from "../../core/act.ts";
import { list, read, show, type Row } from "../../core/behaviours.ts";
import { Refusal } from "../../core/refusal.ts";
import { withIds } from "../flow/stored.ts";
import type { Action } from "../flow/types.ts";
import { NIL, ref } from "../ids.ts";
import { pageAsked, pageOf } from "../pages.ts";
import type { Types } from "../resources.ts";
import { gone } from "../soft-delete.ts";
import { word } from "../taken.ts";
import { nowOf } from "../times.ts";
import { orZeros } from "../zeros.ts";
import { isReady } from "./dial.ts";
import type { Campaign } from "./resource.ts";

type Asked = HandlerAct<Types>;

const basic = ({ body }: Asked): Partial<Campaign> => ({ name: body?.name ?? "", detail: body?.detail ?? "", type: word(body?.type, ["", "call", "flow"] as const, "type"), service_level: body?.service_level ?? 0, end_handle: word(body?.end_handle, ["", "stop", "continue"] as const, "end_handle") });
const bound = ({ body }: Asked) => ({ outplan_id: ref(body?.outplan_id), outdial_id: ref(body?.outdial_id), queue_id: ref(body?.queue_id), next_campaign_id: ref(body?.next_campaign_id) });

/** What the calls of a campaign run; with a queue they join it in the end. */
function flowFor(act: Asked, actions: readonly Action[], queue: string): string {
  const join = queue === NIL ? [] : withIds(act, [{ type: "queue_join", option: { queue_id: queue } }]);
  return act.create("flows", { actions: [...actions, ...join], type: "campaign", temporary: true }).id;
}

/** A list that is dialled by one campaign alone. @throws {Refusal} `conflict` */
function bind(act: Asked, campaign: string, outdial: string, before = NIL): void {
  if (before !== NIL && before !== outdial && act.find("outdials", before)?.campaign_id === campaign) act.update("outdials", before, { campaign_id: NIL, tm_update: nowOf(act) });
  if (outdial === NIL || outdial === before) return;
  const list = act.get("outdials", outdial);
  if (list.campaign_id !== NIL && list.campaign_id !== campaign) throw new Refusal("conflict", `outdial ${outdial} is another campaign's`, { rule: "an outdial has one campaign" });
  act.update("outdials", outdial, { campaign_id: campaign, tm_update: nowOf(act) });
}

/** @throws {Refusal} `not-found` for a campaign that is none */
const mustExist = (act: Asked, campaign: string): void => void (campaign === NIL || act.get("campaigns", campaign));

const make: Row = (act: Asked) => {
  const [actions, given] = [withIds(act, act.body?.actions), bound(act)];
  mustExist(act, given.next_campaign_id);
  const id = act.random("campaigns").uuid();
  bind(act, id, given.outdial_id);
  return show(act, "campaigns", act.create("campaigns", { id, ...basic(act), ...given, actions, flow_id: flowFor(act, actions, given.queue_id) }));
};

const change =
  (patch: (act: Asked, campaign: Campaign) => Partial<Campaign>): Row =>
  (act: Asked) => {
    const campaign = act.get("campaigns", act.path.id);
    return show(act, "campaigns", act.fire("campaigns", campaign.id, "update", { ...patch(act, campaign), tm_update: nowOf(act) }));
  };

const changeActions = change((act, { queue_id }) => {
  const actions = withIds(act, act.body?.actions);
  return { actions, flow_id: flowFor(act, actions, queue_id) };
});

const changeBound = change((act, campaign) => {
  const given = bound(act);
  mustExist(act, given.next_campaign_id);
  bind(act, campaign.id, given.outdial_id, campaign.outdial_id);
  return { ...given, flow_id: flowFor(act, campaign.actions, given.queue_id) };
});

const changeNext = change((act) => {
  const next_campaign_id = ref(act.body?.next_campaign_id);
  mustExist(act, next_campaign_id);
  return { next_campaign_id };
});

/** Starts or stops; with calls up it is stopping first. @throws {Refusal} for another word, or when something to dial with is missing */
const changeStatus: Row = (act: Asked) => {
  const campaign = act.get("campaigns", act.path.id);
  const { status } = act.body ?? {};
  if (status !== "run" && status !== "stop") throw new Refusal("rule", `a campaign cannot be set to ${status}`, { rule: "status: run or stop" });
  if (campaign.tm_delete || (status === "run" && !isReady(act, campaign))) throw new Refusal("rule", `campaign ${campaign.id} has nothing to dial with`, { rule: "run: outplan, outdial, queue" });
  const idle = act.table("campaigncalls").count("running", campaign.id) === 0;
  const move = status === "run" ? "run" : campaign.status === "run" && idle ? "stopNow" : "stop";
  return show(act, "campaigns", act.fire("campaigns", campaign.id, move, { tm_update: nowOf(act) }));
};

const remove: Row = (act: Asked) => {
  const campaign = act.fire("campaigns", act.path.id, "delete", gone(act));
  bind(act, campaign.id, NIL, campaign.outdial_id);
  return show(act, "campaigns", campaign);
};

const callsOf: Row = (act: Asked) => {
  const { id } = act.get("campaigns", act.path.id);
  const { rows } = act.page("campaigncalls", "campaign", { ...pageAsked(act), group: id });
  return pageOf(rows.map((row) => show(act, "campaigncalls", row)), rows.at(-1));
};

export const campaignRows = {
  GetCampaigns: list("campaigns", { index: "live" }),
  PostCampaigns: make,
  GetCampaignsId: read("campaigns"),
  PutCampaignsId: change(basic),
  DeleteCampaignsId: orZeros("campaigns", remove),
  PutCampaignsIdActions: changeActions,
  GetCampaignsIdCampaigncalls: callsOf,
  PutCampaignsIdNextCampaignId: changeNext,
  PutCampaignsIdResourceInfo: changeBound,
  PutCampaignsIdServiceLevel: change(({ body }) => ({ service_level: body?.service_level ?? 0 })),
  PutCampaignsIdStatus: changeStatus,
  GetCampaigncalls: list("campaigncalls", { index: "live" }),
  GetCampaigncallsId: read("campaigncalls"),
  DeleteCampaigncallsId: orZeros("campaigncalls", (act: Asked) => show(act, "campaigncalls", act.fire("campaigncalls", act.path.id, "delete", gone(act)))),
} satisfies Record<string, Row>;
