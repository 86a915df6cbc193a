import type { LifecycleCode } from "../../core/lifecycle.ts";
import type { EventPlan, Reaction } from "../../core/vendor.ts";
import { campaignDials } from "./dial.ts";
import { campaignRows } from "./handlers.ts";
import { outdialReactions, outdialRows, outdials } from "./outdials.ts";
import { outplanRows, outplans } from "./outplans.ts";
import { campaignReactions } from "./reactions.ts";
import { campaign, campaigncall, campaigncalls, campaigns } from "./resource.ts";
import { outdialtarget, outdialtargets } from "./targets.ts";

// Campaigns, their plans and lists.

export const rows = { ...outplanRows, ...outdialRows, ...campaignRows };
export const resources = { outplans, outdials, outdialtargets, campaigns, campaigncalls };
export const lifecycles: Record<string, LifecycleCode> = { outdialtarget, campaign, campaigncall };

const shownAs = (resource: "campaigns" | "campaigncalls" | "outdials"): EventPlan => ({ resource, payload: (row, act) => resources[resource].views["default"]!(row, act) });
export const events: Record<string, EventPlan> = {
  ...Object.fromEntries(["campaign_created", "campaign_updated", "campaign_deleted", "campaign_status_run", "campaign_status_stopping", "campaign_status_stop"].map((name) => [name, shownAs("campaigns")])),
  ...Object.fromEntries(["campaigncall_created", "campaigncall_updated", "campaigncall_deleted"].map((name) => [name, shownAs("campaigncalls")])),
  ...Object.fromEntries(["outdial_created", "outdial_updated", "outdial_deleted"].map((name) => [name, shownAs("outdials")])),
};

export const reactions: readonly Reaction[] = [...campaignReactions, ...outdialReactions];
export const timers = { campaignDials };
