import { NIL, type Voipbin } from "./desk.ts";
import { type Rows, requests } from "./every-row.ts";

/** Campaigns, their plans and lists. */
export const campaignRequests = (voipbin: Voipbin, rows: Rows) =>
  requests({
    GetOutplans: (manner) => voipbin("GetOutplans", manner),
    PostOutplans: (manner) => voipbin("PostOutplans", { ...manner, body: { name: "Office hours", detail: "", source: { type: "tel", target: "+12025550100" }, dial_timeout: 30000, try_interval: 60000, max_try_count_0: 2, max_try_count_1: 1, max_try_count_2: 0, max_try_count_3: 0, max_try_count_4: 0 } }),
    GetOutplansId: (manner) => voipbin("GetOutplansId", { ...manner, path: { id: rows.outplan } }),
    PutOutplansId: (manner) => voipbin("PutOutplansId", { ...manner, path: { id: rows.outplan }, body: { name: "Office hours", detail: "Two tries" } }),
    DeleteOutplansId: (manner) => voipbin("DeleteOutplansId", { ...manner, path: { id: rows.outplan } }),
    PutOutplansIdDialInfo: (manner) => voipbin("PutOutplansIdDialInfo", { ...manner, path: { id: rows.outplan }, body: { source: { type: "tel", target: "+12025550100" }, dial_timeout: 30000, try_interval: 60000, max_try_count_0: 2, max_try_count_1: 1, max_try_count_2: 0, max_try_count_3: 0, max_try_count_4: 0 } }),
    GetOutdials: (manner) => voipbin("GetOutdials", manner),
    PostOutdials: (manner) => voipbin("PostOutdials", { ...manner, body: { campaign_id: NIL, name: "Spring", detail: "", data: "" } }),
    GetOutdialsId: (manner) => voipbin("GetOutdialsId", { ...manner, path: { id: rows.outdial } }),
    PutOutdialsId: (manner) => voipbin("PutOutdialsId", { ...manner, path: { id: rows.outdial }, body: { name: "Spring", detail: "Customers of last year" } }),
    DeleteOutdialsId: (manner) => voipbin("DeleteOutdialsId", { ...manner, path: { id: rows.outdial } }),
    PutOutdialsIdCampaignId: (manner) => voipbin("PutOutdialsIdCampaignId", { ...manner, path: { id: rows.outdial }, body: { campaign_id: rows.campaign } }),
    PutOutdialsIdData: (manner) => voipbin("PutOutdialsIdData", { ...manner, path: { id: rows.outdial }, body: { data: "batch 7" } }),
    GetOutdialsIdTargets: (manner) => voipbin("GetOutdialsIdTargets", { ...manner, path: { id: rows.outdial } }),
    PostOutdialsIdTargets: (manner) => voipbin("PostOutdialsIdTargets", { ...manner, path: { id: rows.outdial }, body: { name: "Dana", detail: "", data: "", destination_0: { type: "tel", target: "+442079460101" }, destination_1: { type: "tel", target: "+442079460102" } } }),
    GetOutdialsIdTargetsTargetId: (manner) => voipbin("GetOutdialsIdTargetsTargetId", { ...manner, path: { id: rows.outdial, target_id: rows.outdialtarget } }),
    DeleteOutdialsIdTargetsTargetId: (manner) => voipbin("DeleteOutdialsIdTargetsTargetId", { ...manner, path: { id: rows.outdial, target_id: rows.outdialtarget } }),
    GetCampaigns: (manner) => voipbin("GetCampaigns", manner),
    PostCampaigns: (manner) => voipbin("PostCampaigns", { ...manner, body: { name: "Spring", detail: "", type: "call", service_level: 100, end_handle: "stop", actions: [{ type: "talk", option: { text: "We have moved.", language: "en-US" } }], outplan_id: rows.outplan, outdial_id: rows.outdial, queue_id: NIL, next_campaign_id: NIL } }),
    GetCampaignsId: (manner) => voipbin("GetCampaignsId", { ...manner, path: { id: rows.campaign } }),
    PutCampaignsId: (manner) => voipbin("PutCampaignsId", { ...manner, path: { id: rows.campaign }, body: { name: "Spring", detail: "Second round", type: "call", service_level: 80, end_handle: "continue" } }),
    DeleteCampaignsId: (manner) => voipbin("DeleteCampaignsId", { ...manner, path: { id: rows.campaign } }),
    PutCampaignsIdActions: (manner) => voipbin("PutCampaignsIdActions", { ...manner, path: { id: rows.campaign }, body: { actions: [{ type: "talk", option: { text: "We have moved.", language: "en-US" } }, { type: "hangup" }] } }),
    GetCampaignsIdCampaigncalls: (manner) => voipbin("GetCampaignsIdCampaigncalls", { ...manner, path: { id: rows.campaign } }),
    PutCampaignsIdNextCampaignId: (manner) => voipbin("PutCampaignsIdNextCampaignId", { ...manner, path: { id: rows.campaign }, body: { next_campaign_id: rows.campaign } }),
    PutCampaignsIdResourceInfo: (manner) => voipbin("PutCampaignsIdResourceInfo", { ...manner, path: { id: rows.campaign }, body: { outplan_id: rows.outplan, outdial_id: rows.outdial, queue_id: rows.queue, next_campaign_id: NIL } }),
    PutCampaignsIdServiceLevel: (manner) => voipbin("PutCampaignsIdServiceLevel", { ...manner, path: { id: rows.campaign }, body: { service_level: 80 } }),
    PutCampaignsIdStatus: (manner) => voipbin("PutCampaignsIdStatus", { ...manner, path: { id: rows.campaign }, body: { status: "run" } }),
    GetCampaigncalls: (manner) => voipbin("GetCampaigncalls", manner),
    GetCampaigncallsId: (manner) => voipbin("GetCampaigncallsId", { ...manner, path: { id: rows.campaigncall } }),
    DeleteCampaigncallsId: (manner) => voipbin("DeleteCampaigncallsId", { ...manner, path: { id: rows.campaigncall } }),
  });
