import { createHash } from "node:crypto";
import type { Act } from "../../core/act.ts";
import type { Row } from "../../core/behaviours.ts";
import { Refusal } from "../../core/refusal.ts";
import { Answer } from "../../core/vendor.ts";
import { archiveAnswer, recordingOfKey } from "../recordings/files.ts";
import { BUCKET } from "./links.ts";

/** What a bucket says of an object: its bytes are the world's blobs. */
export interface StoredObject {
  readonly id: string;
  readonly contentType: string;
}

const blobs = (act: Act<any>) => act.world.store<Uint8Array>("blobs");
const blobKey = (key: string): string => `voipbin/${key}`;

/** Puts bytes in the bucket; what is there under the same name is replaced. `linkTo` makes the link to it. */
export function keepObject(act: Act<any>, key: string, bytes: Uint8Array, contentType: string): void {
  blobs(act).put(blobKey(key), bytes);
  if (act.find("objects", key)) act.update("objects", key, { contentType });
  else act.create("objects", { id: key, contentType } as object);
}

export function dropObject(act: Act<any>, key: string): void {
  blobs(act).delete(blobKey(key));
  if (act.find("objects", key)) act.remove("objects", key);
}

/** An object as it was stored, for whoever has a link. */
export const downloadObject: Row = (act) => {
  const { bucket, key } = act.path;
  const recording = bucket === BUCKET ? recordingOfKey(act, key) : undefined;
  if (recording) return archiveAnswer(act, recording);
  const bytes = bucket === BUCKET ? blobs(act).get(blobKey(key)) : undefined;
  if (!bytes) throw new Refusal("not-found", `there is no ${bucket}/${key}`, { rule: "bucket" });
  const { contentType } = (act.find("objects", key) as StoredObject | undefined) ?? { contentType: "application/octet-stream" };
  return new Answer(200, bytes, { "content-type": contentType, "content-length": String(bytes.length), etag: `"${createHash("md5").update(bytes).digest("hex")}"` });
};
