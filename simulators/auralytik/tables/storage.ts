import { createHash } from "node:crypto";
import type { operations } from "../../../contracts/gen/auralytik.ts";
import type { HandlerAct } from "../../core/act.ts";
import type { Row } from "../../core/behaviours.ts";
import { Refusal } from "../../core/refusal.ts";
import { Answer } from "../../core/vendor.ts";
import { rangeOf, type ByteRange } from "../../telephony/recording/range.ts";
import { etagOf } from "../../telephony/recording/recording.ts";
import { wavSize, wavStream } from "../../telephony/recording/wav.ts";
import { msOf } from "../dates.ts";
import { blobAt, blobFacts, putBlob } from "../storage/blobs.ts";
import { recordingOf } from "../voice/transcript.ts";

const missing = () => new Refusal("not-found", "The specified blob does not exist.", { code: "BlobNotFound", status: 404, rule: "storage: BlobNotFound" });
const httpDate = (text: string) => new Date(msOf(text)).toUTCString();
const tagOf = (bytes: Uint8Array) => `"0x${createHash("md5").update(bytes).digest("hex").slice(0, 15).toUpperCase()}"`;

interface Blob {
  readonly size: number;
  readonly type: string;
  readonly etag: string;
  readonly modified: string;
  readonly part: (range: ByteRange) => unknown;
}

/** The whole of a blob, or the part that a Range header names. @throws {Refusal} for one that begins behind the end */
function serve(act: HandlerAct<any>, { size, type, etag, modified, part }: Blob): Answer {
  const range = rangeOf(act.headers["range"] ?? act.headers["Range"], size);
  if (range === "unsatisfiable") throw new Refusal("invalid-request", "The range specified is invalid for the current size of the resource.", { code: "InvalidRange", status: 416, rule: "storage: InvalidRange", headers: { "content-range": `bytes */${size}` } });
  const { from, to } = range === "whole" ? { from: 0, to: size } : range;
  const headers = { "content-type": type, "content-length": String(to - from), etag, "last-modified": httpDate(modified), "accept-ranges": "bytes", "x-ms-blob-type": "BlockBlob" };
  if (range === "whole") return new Answer(200, part({ from, to }), headers);
  return new Answer(206, part(range), { ...headers, "content-range": `bytes ${from}-${to - 1}/${size}` });
}

/** The sound is worked out while it is sent, and never held whole. */
function downloadRecordingBlob(act: HandlerAct<any>): Answer {
  const call: any = act.find("voiceCalls", act.path.blobName.replace(/\.wav$/, ""));
  if (call?.state !== "Completed" || !act.path.blobName.endsWith(".wav")) throw missing();
  const recording = recordingOf(call);
  return serve(act, { size: wavSize(recording), type: "audio/wav", etag: etagOf(recording), modified: call.endTime, part: (range) => wavStream(recording, range) });
}

const download = (container: string) => (act: HandlerAct<any>): Answer => {
  const [bytes, facts] = [blobAt(act, container, act.path.blobName), blobFacts(act, container, act.path.blobName)];
  if (!bytes) throw missing();
  const { contentType, modified } = facts ?? { contentType: "application/octet-stream", modified: "2024-01-01T00:00:00Z" };
  return serve(act, { size: bytes.length, type: contentType, etag: tagOf(bytes), modified, part: ({ from, to }) => bytes.subarray(from, to) });
};

/** Keeps what is put, and tells the audio file that waits for it; a later body replaces an earlier one. */
function uploadAudioBlob(act: HandlerAct<any>): Answer {
  const file: any = act.find("audioFiles", act.path.blobName.replace(/\.[^.]*$/, ""));
  if (!file) throw missing();
  const bytes = bytesOf(act.body);
  putBlob(act, "audio", act.path.blobName, bytes, act.contentType ?? "application/octet-stream");
  if (act.can("audioFiles", file.id, "upload")) act.fire("audioFiles", file.id, "upload");
  const modified = new Date(act.now).toUTCString();
  return new Answer(201, undefined, { etag: tagOf(bytes), "last-modified": modified, "content-md5": createHash("md5").update(bytes).digest("base64") });
}

const bytesOf = (body: unknown): Uint8Array => (body instanceof Uint8Array ? body : Buffer.from(typeof body === "string" ? body : ""));

export const storageRows = { downloadRecordingBlob, downloadAudioBlob: download("audio"), downloadExportFile: download("exports"), uploadAudioBlob } satisfies Partial<Record<keyof operations, Row>>;
