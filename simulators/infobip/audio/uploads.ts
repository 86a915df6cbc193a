import { Refusal } from "../../core/refusal.ts";
import { resource } from "../../core/resource.ts";
import { uuid } from "../ids.ts";
import { wavSeconds } from "./wav-length.ts";

/** A file that was handed in by address or in base64; its id serves as `fileDescriptor`. */
export interface AudioUpload {
  readonly id: string;
  readonly account: string;
  /** Where it was said to lie; it is not fetched. */
  readonly url: string | null;
  /** Length of a WAVE file; null for another, or one that only has an address. */
  readonly durationSeconds: number | null;
}

export const audioResources = {
  "audio-uploads": resource<AudioUpload>()({ newId: uuid }),
};

/** @throws {Refusal} for content that is no base64 */
export function uploadAudioFiles(act: any): { fileId: string } {
  const { url = null, content } = act.body;
  const bytes = content === undefined ? undefined : Buffer.from(content, "base64");
  if (bytes && (bytes.length === 0 || !/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(content))) throw new Refusal("rule", "content: must be base64", { rule: "audio-upload: base64" });
  if (!bytes && !url) throw new Refusal("rule", "url: must not be blank", { rule: "audio-upload: url or content" });
  return { fileId: act.create("audio-uploads", { url, durationSeconds: bytes ? (wavSeconds(bytes) ?? null) : null }).id };
}
