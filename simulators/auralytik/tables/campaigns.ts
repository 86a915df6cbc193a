import type { operations } from "../../../contracts/gen/auralytik.ts";
import type { HandlerAct } from "../../core/act.ts";
import { read, type Row } from "../../core/behaviours.ts";
import { spanOf } from "../dates.ts";
import { filteredPage } from "../pages.ts";

function listCampaigns(act: HandlerAct<any>) {
  const { status, channelType } = act.query;
  return filteredPage(act, "campaigns", [{ index: "status", field: "status", value: status }, { index: "channelType", field: "channelType", value: channelType }], spanOf(act.query));
}

export const campaignRows = { listCampaigns, getCampaign: read("campaigns") } satisfies Partial<Record<keyof operations, Row>>;
