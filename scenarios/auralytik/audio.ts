import type { Auralytik } from "./desk.ts";

const RATE = 8000;

/** So many seconds of silence, as a WAV: 8 kHz, 16 bits, one channel. */
export function waveOf(seconds: number): Uint8Array {
  const bytes = Buffer.alloc(44 + seconds * RATE * 2);
  bytes.write("RIFF", 0);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write("WAVEfmt ", 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write("data", 36);
  bytes.writeUInt32LE(seconds * RATE * 2, 40);
  return new Uint8Array(bytes);
}

/** Stores bytes where an upload link leads to. */
export const putAudio = (auralytik: Auralytik, url: string, body: Uint8Array) => auralytik.link(url, { method: "PUT", headers: { "x-ms-blob-type": "BlockBlob", "content-type": "audio/wav" }, body, expect: 201 });

/** A file is handed in for an engagement. @returns its id */
export async function handIn(auralytik: Auralytik, engagementId: string, body = waveOf(4), fileName = "call.wav"): Promise<string> {
  const { body: place } = await auralytik("createAudioUploadUrl", { body: { fileName, engagementId } });
  await putAudio(auralytik, place.uploadUrl, body);
  return place.audioFileId;
}
