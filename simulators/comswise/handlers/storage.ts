import { createHash } from "node:crypto";
import { Refusal } from "../../core/refusal.ts";
import { Answer } from "../../core/vendor.ts";
import { objectAt, putObject } from "../recordings.ts";
import type { Handler } from "../resources.ts";

/** Stores a recording, as often as the link lives; the last body stays. Nobody else is told. */
export const putUploadObject: Handler<"putUploadObject"> = (act) => {
  const bytes = act.body as unknown as Uint8Array;
  act.fire("uploads", act.path.key, "put");
  putObject(act, act.path.key, bytes);
  return new Answer(200, undefined, { etag: etagOf(bytes) });
};

/** Any object for which the caller holds a link: a recording has the media type of its upload, all else is a transcript. */
export const downloadTranscript: Handler<"downloadTranscript"> = (act) => {
  const { key } = act.path;
  const bytes = objectAt(act, key);
  if (!bytes) throw new Refusal("not-found", "no such object", { rule: "storage: NoSuchKey" });
  return new Answer(200, bytes, { "content-type": act.find("uploads", key)?.contentType ?? "text/markdown", etag: etagOf(bytes) });
};

/** As S3 does it: MD5 in hexadecimal digits, in double quotes. */
const etagOf = (bytes: Uint8Array) => `"${createHash("md5").update(bytes).digest("hex")}"`;
