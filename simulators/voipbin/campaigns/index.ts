import { unsupported, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import type { EventPlan, Reaction, Stimulus } from "../../core/vendor.ts";

// Campaigns, their plans and lists: what this part adds to the vendor. The merging files one folder up take each of these.

export const rows = {
  GetOutplans: unsupported("not yet"),
  PostOutplans: unsupported("not yet"),
  GetOutplansId: unsupported("not yet"),
  PutOutplansId: unsupported("not yet"),
  DeleteOutplansId: unsupported("not yet"),
  PutOutplansIdDialInfo: unsupported("not yet"),
  GetOutdials: unsupported("not yet"),
  PostOutdials: unsupported("not yet"),
  GetOutdialsId: unsupported("not yet"),
  PutOutdialsId: unsupported("not yet"),
  DeleteOutdialsId: unsupported("not yet"),
  PutOutdialsIdCampaignId: unsupported("not yet"),
  PutOutdialsIdData: unsupported("not yet"),
  GetOutdialsIdTargets: unsupported("not yet"),
  PostOutdialsIdTargets: unsupported("not yet"),
  GetOutdialsIdTargetsTargetId: unsupported("not yet"),
  DeleteOutdialsIdTargetsTargetId: unsupported("not yet"),
  GetCampaigns: unsupported("not yet"),
  PostCampaigns: unsupported("not yet"),
  GetCampaignsId: unsupported("not yet"),
  PutCampaignsId: unsupported("not yet"),
  DeleteCampaignsId: unsupported("not yet"),
  PutCampaignsIdActions: unsupported("not yet"),
  GetCampaignsIdCampaigncalls: unsupported("not yet"),
  PutCampaignsIdNextCampaignId: unsupported("not yet"),
  PutCampaignsIdResourceInfo: unsupported("not yet"),
  PutCampaignsIdServiceLevel: unsupported("not yet"),
  PutCampaignsIdStatus: unsupported("not yet"),
  GetCampaigncalls: unsupported("not yet"),
  GetCampaigncallsId: unsupported("not yet"),
  DeleteCampaigncallsId: unsupported("not yet"),
} satisfies Record<string, Row>;

export const resources = {
  outplans: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
  outdials: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
  outdialtargets: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
  campaigns: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
  campaigncalls: resource<any>()({ owner: "customer_id", newId: (_, random) => random().uuid() }),
};

export const lifecycles: Record<string, LifecycleCode> = {
  outdialtarget: { field: "status" },
  campaign: { field: "status" },
  campaigncall: { field: "status" },
};

export const events: Record<string, EventPlan> = {
  campaign_created: { resource: "campaigns", payload: (row) => row },
  campaign_updated: { resource: "campaigns", payload: (row) => row },
  campaign_deleted: { resource: "campaigns", payload: (row) => row },
  campaign_status_run: { resource: "campaigns", payload: (row) => row },
  campaign_status_stopping: { resource: "campaigns", payload: (row) => row },
  campaign_status_stop: { resource: "campaigns", payload: (row) => row },
  campaigncall_created: { resource: "campaigncalls", payload: (row) => row },
  campaigncall_updated: { resource: "campaigncalls", payload: (row) => row },
  campaigncall_deleted: { resource: "campaigncalls", payload: (row) => row },
  outdial_created: { resource: "outdials", payload: (row) => row },
  outdial_updated: { resource: "outdials", payload: (row) => row },
  outdial_deleted: { resource: "outdials", payload: (row) => row },
};

export const reactions: readonly Reaction[] = [];
export const timers = {};
export const continuations = {};
export const stimuli: Record<string, Stimulus> = {};
export const hears = {};
export const sockets = {};
