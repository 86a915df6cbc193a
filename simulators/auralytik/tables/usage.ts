import type { operations } from "../../../contracts/gen/auralytik.ts";
import type { HandlerAct } from "../../core/act.ts";
import type { Row } from "../../core/behaviours.ts";
import { monthOf } from "../dates.ts";
import { filteredPage } from "../pages.ts";
import { countOf, periodOf, tierOf } from "../usage/counts.ts";

const asked = (act: HandlerAct<any>): string => act.query.billingPeriod ?? periodOf(act);

function getUsageSummary(act: HandlerAct<any>) {
  const billingPeriod = asked(act);
  const count = (metric: "calls" | "webhooks" | "storage_gb") => countOf(act, billingPeriod, metric);
  return { billingPeriod, tier: tierOf(act), usage: { calls: count("calls"), webhooks: count("webhooks"), storage_gb: count("storage_gb") } };
}

const listUsageDetails = (act: HandlerAct<any>) => filteredPage(act, "usageRecords", [], monthOf(asked(act)));

/** Every key of the client, once each by its name. */
function getUsageByKey(act: HandlerAct<any>) {
  const billingPeriod = asked(act);
  const { min, max } = monthOf(billingPeriod);
  const names = new Set([...act.world.credentials.all()].filter((c) => c.vendor === act.vendor.name && c.account === act.account).map((c) => c.subject ?? c.name));
  const keys = [...names].sort().map((keyId) => {
    const group = `${act.account}/${keyId}`;
    const last: any = act.table("usageRecords").first("key", group, { min, max, descending: true });
    return { keyId, name: (act.find("apiKeys", keyId) as { name: string } | undefined)?.name ?? keyId, calls: act.table("usageRecords").count("key", group, min, max), lastUsedAt: last?.timestamp ?? null };
  });
  return { billingPeriod, keys };
}

export const usageRows = { getUsageSummary, listUsageDetails, getUsageByKey } satisfies Partial<Record<keyof operations, Row>>;
