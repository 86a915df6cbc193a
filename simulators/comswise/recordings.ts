import type { Act } from "../core/act.ts";
import { Refusal } from "../core/refusal.ts";
import type { Types } from "./resources.ts";

/** An address is fetched when the analysis begins; anything else is a key of the bucket. */
export const isAddress = (recordingUrl: string | null): boolean => /^https?:\/\//i.test(recordingUrl ?? "");

/** Bytes of an object of the bucket, or undefined. */
export const objectAt = (act: Act<any>, key: string): Uint8Array | undefined => blobs(act).get(blobKey(key));
export const putObject = (act: Act<any>, key: string, bytes: Uint8Array): void => blobs(act).put(blobKey(key), bytes);
export const dropObject = (act: Act<any>, key: string): void => blobs(act).delete(blobKey(key));

const blobs = (act: Act<any>) => act.world.store<Uint8Array>("blobs");
const blobKey = (key: string) => `comswise/${key}`;

/**
 * A key must name a stored recording of the caller's own organisation; an address is not looked at yet.
 * @throws {Refusal} one and the same text whatever is wrong with the key, so nobody learns what others have stored
 */
export function requireRecording(act: Act<Types>, recordingUrl: string | null | undefined): void {
  if (recordingUrl == null || isAddress(recordingUrl)) return;
  if (act.find("uploads", recordingUrl) && objectAt(act, recordingUrl)) return;
  throw new Refusal("rule", "recordingUrl does not name a stored object", { rule: "recordingUrl: a key must be stored in the organisation's bucket" });
}

const ENDINGS: Readonly<Record<string, string>> = { mpeg: "mp3", mp4: "m4a", "x-m4a": "m4a", "x-wav": "wav", wave: "wav", "vnd.wave": "wav", "x-flac": "flac" };

/** Ending of a key, with its dot: that of the file name, else the usual one of the media type, else none. */
export function endingOf(fileName: string, contentType: string): string {
  const own = /\.([A-Za-z0-9]+)$/.exec(fileName)?.[1];
  const subtype = /^audio\/([^ ;]+)/.exec(contentType)?.[1] ?? "";
  const ending = own ?? ENDINGS[subtype.toLowerCase()] ?? (/^[A-Za-z0-9]+$/.test(subtype) ? subtype : "");
  return ending && `.${ending}`;
}
