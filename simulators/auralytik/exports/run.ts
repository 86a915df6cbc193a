import type { VoiceAct } from "../voice/types.ts";
import { putBlob } from "../storage/blobs.ts";
import { EXPORT_SECONDS, exportLink, type ExportJob } from "../resources/exports.ts";
import { callTable } from "./call-table.ts";
import { figureTable } from "./figure-table.ts";
import { csvOf } from "./csv.ts";
import { xlsxOf } from "./xlsx.ts";

const STEP_SECONDS = 1;
const STEP = 20;
export const MEDIA = { csv: "text/csv", xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" } as const;

export const exportStepSoon = (act: VoiceAct, job: ExportJob): void => act.schedule("exportStep", STEP_SECONDS, { job: job.id }, { key: `export/${job.id}`, resource: "exports", rowId: job.id });

/** A job gets on by a fifth, and writes its file with the last: the rows are those of that moment. */
export function exportStep(act: VoiceAct, { job: id }: { job: string }): void {
  const job: ExportJob | undefined = act.find("exports", id);
  if (job?.status !== "processing") return;
  const progress = job.progress + STEP;
  if (progress < 100) return void act.fire("exports", id, "progress", { progress });
  const rows = job.kind === "calls" ? callTable(act, job) : figureTable(act, job);
  putBlob(act, "exports", `${id}.${job.format}`, job.format === "csv" ? csvOf(rows) : xlsxOf(rows), MEDIA[job.format]);
  act.fire("exports", id, "complete", { progress: 100, downloadUrl: exportLink(act, job), linkUntil: act.now + EXPORT_SECONDS * 1000 });
}
