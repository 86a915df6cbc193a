import { resource } from "../../core/resource.ts";
import { sasLink } from "../storage/sas.ts";

export const EXPORT_SECONDS = 7200;

/** A job that writes a file. */
export interface ExportJob {
  readonly id: string;
  readonly account: string;
  readonly kind: "calls" | "figures";
  readonly status: "queued" | "processing" | "completed" | "failed";
  readonly progress: number;
  readonly error: string | null;
  readonly format: "csv" | "xlsx";
  readonly min: string | null;
  readonly max: string | null;
  readonly campaignId: string | null;
  readonly evaluation: string | null;
  readonly outcome: string | null;
  readonly downloadUrl: string | null;
  /** World milliseconds. */
  readonly linkUntil: number | null;
}

export const exports = resource<ExportJob>()({
  newId: (_, random) => `job_${random().text(8, "0123456789abcdef")}`,
  defaults: () => ({ kind: "calls", status: "queued", progress: 0, error: null, format: "csv", min: null, max: null, campaignId: null, evaluation: null, outcome: null, downloadUrl: null, linkUntil: null }),
  indexes: { account: { by: (job) => job.account } },
  views: {
    default: ({ id, status, progress, downloadUrl, error }) => ({ jobId: id, status, progress, downloadUrl, error }),
    started: ({ id, status }) => ({ jobId: id, status }),
    figures: ({ id, status, downloadUrl }) => ({ jobId: id, status, ...(downloadUrl === null ? {} : { downloadUrl }) }),
  },
  secrets: ["downloadUrl"],
});

export const exportResources = { exports };

/** The link of a finished job, for two hours from its end. */
export const exportLink = (act: any, job: ExportJob): string => sasLink(act, "exports", `${job.id}.${job.format}`, "r", EXPORT_SECONDS);
