import type { ClientOf } from "../scenario.ts";

const text = (value: string) => new TextEncoder().encode(value);
const audio = (samples: number) => {
  const wav = new Uint8Array(44 + samples).fill(0x80);
  wav.set(text("RIFF"), 0);
  wav.set(text("WAVEfmt "), 8);
  wav.set([16, 0, 0, 0, 1, 0, 1, 0, 0x40, 0x1f, 0, 0, 0x40, 0x1f, 0, 0, 1, 0, 8, 0], 16);
  wav.set(text("data"), 36);
  for (const [at, value] of [[4, 36 + samples], [40, samples]] as const) new DataView(wav.buffer).setUint32(at, value, true);
  return wav;
};

/** A tenth of a second of silence: WAV, 8 kHz, 8 bits. Silence is enough, nothing listens to it. */
export const RECORDING = audio(800);
export const SECOND_RECORDING = audio(400);
export const NOT_A_RECORDING = text("This is a letter, not a recording.");

/** Uploads a recording as the guide says: ask for a place, then put the bytes there without the API key. @returns the key to refer to */
export async function upload(comswise: ClientOf<"comswise">, bytes: Uint8Array = RECORDING, as = "default"): Promise<string> {
  const { body: place } = await comswise("requestUpload", { body: { fileName: "call.wav", contentType: "audio/wav" }, as });
  await comswise.link(place.uploadUrl, { method: "PUT", headers: { "content-type": "audio/wav" }, body: bytes });
  return place.fileKey;
}

/** Hands a finished call with a recording over. @returns the call as it was answered */
export async function handOver(comswise: ClientOf<"comswise">, callId: string, recordingUrl: string) {
  const { body } = await comswise("createCall", { body: { callId, groupingId: `ticket of ${callId}`, startTime: "2025-01-01T09:00:00Z", recordingUrl } });
  return body;
}

/** Longer than any analysis takes. */
export const ANALYSIS = { within: "60s" } as const;

/** A step of an analysis, where the service shows it at all: `processingStatus` is a simulator's extension. */
export const shown = (step: string) => (status: unknown): boolean => status === undefined || status === step;
