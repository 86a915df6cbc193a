import type { components, operations } from "../../contracts/gen/comswise.ts";
import type { HandlerOf } from "../core/handler.ts";
import { resource } from "../core/resource.ts";
import type { settings } from "./settings.ts";
import { callView } from "./views.ts";

type Schemas = components["schemas"];

/** A call as it is stored: times in UTC, results filled in by the pipeline. */
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
  readonly recordingUrl: string | null;
  readonly executiveSummary: string | null;
  /** Key of the transcript in the bucket, once there is one. */
  readonly transcriptKey: string | null;
  readonly threadId: string;
  readonly processingStatus: Schemas["ProcessingStatus"];
  /** Microseconds since 1970. */
  readonly createdAt: number;
}

/** One key of the bucket: announced, stored, or both. */
export interface StoredUpload {
  readonly key: string;
  readonly account: string;
  readonly contentType: string;
  readonly state: "requested" | "uploaded" | "linked" | "expired";
  /** SHA-256 of the stored bytes; null: nothing is stored yet. */
  readonly sha256: string | null;
  readonly md5: string | null;
  readonly createdAt: number;
}

/** Base 32 without i, l, o, u, as the vendor's sample ids are written. */
const ID_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

export const resources = {
  calls: resource<StoredCall>()({
    newId: (_, random) => `jd7${random().text(29, ID_ALPHABET)}`,
    indexes: {
      newest: { by: (call) => call.account, order: (call) => call.createdAt },
      callId: { by: (call) => `${call.account}/${call.callId}` },
    },
    views: { default: callView },
  }),
  objects: resource<StoredUpload>()({ id: "key" }),
};

export type Types = { resources: typeof resources; settings: typeof settings };
export type Handler<O extends keyof operations> = HandlerOf<operations, Types, O>;
