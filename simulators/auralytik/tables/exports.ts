import type { operations } from "../../../contracts/gen/auralytik.ts";
import type { HandlerAct } from "../../core/act.ts";
import { answer, show, type Row } from "../../core/behaviours.ts";
import { Refusal } from "../../core/refusal.ts";
import { spanOf } from "../dates.ts";
import { daysIn } from "../exports/days.ts";
import type { ExportJob } from "../resources/exports.ts";

const started = (act: HandlerAct<any>, fields: Partial<ExportJob>) => answer(202, show(act, "exports", act.create("exports", fields), "started"));
const kindOf = (kind: ExportJob["kind"], view: string) => (act: HandlerAct<any>) => {
  const job: any = act.get("exports", act.path.jobId);
  if (job.kind !== kind) throw new Refusal("not-found", "There is no such job", { rule: "jobs of the two kinds do not see each other" });
  return show(act, "exports", job, view);
};

function createAiCallsExport(act: HandlerAct<any>) {
  const { dateFrom, dateTo, format, campaignId, status, outcome, timezone } = act.body;
  const { min, max } = daysIn(dateFrom, dateTo, timezone ?? "UTC");
  return started(act, { kind: "calls", min, max, format: format ?? "csv", campaignId: campaignId ?? null, evaluation: status ?? null, outcome: outcome ?? null });
}

function createAnalyticsExport(act: HandlerAct<any>) {
  const { min, max } = spanOf(act.body ?? {});
  return started(act, { kind: "figures", min: min ?? null, max: max ?? null, format: act.body?.format ?? "csv" });
}

export const exportRows = { createAiCallsExport, getExport: kindOf("calls", "default"), createAnalyticsExport, getAnalyticsExport: kindOf("figures", "figures") } satisfies Partial<Record<keyof operations, Row>>;
