import type { components, operations } from "../../contracts/gen/comswise.ts";
import type { HandlerOf } from "../core/handler.ts";
import { resource } from "../core/resource.ts";
import { systemId } from "./ids.ts";
import type { settings } from "./settings.ts";
import { threadKeyOf } from "./threads.ts";
import { callView } from "./views.ts";

export type Schemas = components["schemas"];

/** A call as it is stored: times in UTC, results filled in by the analysis. */
export interface StoredCall {
  readonly id: string;
  readonly account: string;
  readonly callId: string;
  readonly status: Schemas["CallStatus"];
  readonly direction: Schemas["CallDirection"];
  readonly startTime: string;
  readonly endTime: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly groupingId: string | null;
  /** An address or a key of the bucket, as given. */
  readonly recordingUrl: string | null;
  readonly threadId: string;
  readonly processingStatus: Schemas["ProcessingStatus"];
  /** How often the analysis was begun, from 1: what a run under way finds changed when another has overtaken it. */
  readonly run: number;
  /** Written while analysing; clients see it when the analysis is completed. */
  readonly executiveSummary: string | null;
  /** Key of the transcript in the bucket, written with the summary. */
  readonly transcriptKey: string | null;
  /** Microseconds since 1970. */
  readonly createdAt: number;
}

/** One key of the bucket that was handed out, and what has become of it. The bytes are in the store `blobs`. */
export interface StoredUpload {
  readonly key: string;
  readonly account: string;
  readonly contentType: string;
  readonly state: "requested" | "uploaded" | "linked" | "expired";
  /** Microseconds since 1970. */
  readonly createdAt: number;
}

/** What a test wants the analysis of certain calls to say, or that it fails. */
export interface Script {
  /** `<account>/<what>/<value>`: which calls are meant, by `id`, `callId` or `fileKey`. */
  readonly key: string;
  readonly account: string;
  readonly executiveSummary?: string;
  readonly transcript?: string;
  /** The next run fails; used up by it. */
  readonly fails?: boolean;
}

export const resources = {
  calls: resource<StoredCall>()({
    newId: (_, random) => systemId(random(), "jd7"),
    defaults: (act) => ({
      direction: "unknown", endTime: null, from: null, to: null, groupingId: null, recordingUrl: null,
      executiveSummary: null, transcriptKey: null, run: 1, createdAt: act.stamp(),
    }),
    indexes: {
      newest: { by: (call) => call.account, order: (call) => call.createdAt },
      callId: { by: (call) => `${call.account}/${call.callId}` },
      thread: { by: (call) => `${call.account}/${threadKeyOf(call)}` },
    },
    views: { default: callView },
  }),
  uploads: resource<StoredUpload>()({ id: "key", defaults: (act) => ({ state: "requested", createdAt: act.stamp() }) }),
  scripts: resource<Script>()({ id: "key" }),
};

export type Types = { resources: typeof resources; settings: typeof settings };
export type Handler<O extends keyof operations> = HandlerOf<operations, Types, O>;
