import { createHash } from "node:crypto";
import wavefile from "wavefile";
import type { Recording, Turn } from "../recording.ts";
import { SAMPLE_RATE } from "../recording.ts";
import { wavChunks } from "../wav.ts";

/** A short call: near, far and near again, with silence before, between and behind. */
export const TURNS: readonly Turn[] = [
  { side: "near", text: "Good morning, this is the dental clinic speaking.", atMs: 500, durationMs: 3000 },
  { side: "far", text: "Hello, I would like to move my appointment.", atMs: 4500, durationMs: 3000 },
  { side: "near", text: "Of course. Which day suits you?", atMs: 8000, durationMs: 2000 },
];

/** The short call, eleven seconds of it, unless told otherwise. */
export const recordingOf = (over: Partial<Recording> = {}): Recording => ({ durationMs: 11_000, turns: TURNS, seed: "42", format: "pcm16", ...over });

/** The bytes of a range, put together; the tests' recordings are short. */
export const bytesOf = (recording: Recording, from?: number, to?: number): Uint8Array => Buffer.concat([...wavChunks(recording, from, to)]);

export const sha256Of = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** What the outside decoder reads in a header; its own types say only "object". */
export interface Decoded {
  readonly fmt: { readonly audioFormat: number; readonly numChannels: number; readonly sampleRate: number; readonly byteRate: number; readonly blockAlign: number; readonly bitsPerSample: number };
  readonly fact: { readonly chunkId: string; readonly dwSampleLength: number };
  readonly container: string;
  readonly riffSize: number;
  /** 16 bits, one array per channel */
  readonly channels: readonly Float64Array[];
}

/** Decodes with `wavefile`, an independent library, µ-law included. */
export function decode(bytes: Uint8Array): Decoded {
  const file = new wavefile.WaveFile(bytes);
  const { fmt, fact } = structuredClone({ fmt: file.fmt, fact: file.fact }) as Pick<Decoded, "fmt" | "fact">;
  const riffSize = file.chunkSize;
  if (fmt.audioFormat === 7) file.fromMuLaw();
  const samples: Float64Array | Float64Array[] = file.getSamples(false);
  return { fmt, fact, container: file.container, riffSize, channels: Array.isArray(samples) ? samples : [samples] };
}

/** A stretch of a channel, in milliseconds. */
export const cut = (channel: Float64Array, fromMs: number, toMs: number): Float64Array => channel.subarray((fromMs * SAMPLE_RATE) / 1000, (toMs * SAMPLE_RATE) / 1000);

/** Loudness: root of the mean square, in steps of 16 bits. */
export const rms = (samples: Float64Array): number => Math.sqrt(samples.reduce((sum, x) => sum + x * x, 0) / samples.length);

/** Strength of one frequency. Source: Goertzel 1958. */
function strengthOf(samples: Float64Array, hz: number): number {
  const turn = 2 * Math.cos((2 * Math.PI * hz) / SAMPLE_RATE);
  let [before, now] = [0, 0];
  for (const sample of samples) [before, now] = [now, sample + turn * now - before];
  return now * now + before * before - turn * now * before;
}

/**
 * Pitch of a voice in hertz: the strongest of the frequencies from 70 to 1000, in steps of 5.
 * Listens in pieces of 100 ms, because a voice moves, and adds up what they hold.
 */
export function pitchOf(samples: Float64Array): number {
  const piece = SAMPLE_RATE / 10;
  let [best, most] = [0, -1];
  for (let hz = 70; hz <= 1000; hz += 5) {
    let sum = 0;
    for (let at = 0; at + piece <= samples.length; at += piece) sum += strengthOf(samples.subarray(at, at + piece), hz);
    if (sum > most) [best, most] = [hz, sum];
  }
  return best;
}
