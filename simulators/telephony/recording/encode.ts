import type { Recording } from "./recording.ts";

const BIAS = 0x84;
const CLIP = 0x7fff - BIAS;

/**
 * One sample in µ-law: sign, three bits of magnitude, four of mantissa, all turned over.
 * @param sample - 16 bits, signed
 * @returns a byte; 0xff is silence
 * Source: ITU-T G.711, table 2, over 16-bit input as in its reference software (G.191).
 */
export function toMuLaw(sample: number): number {
  const magnitude = Math.min(Math.abs(sample), CLIP) + BIAS;
  const exponent = 24 - Math.clz32(magnitude);
  return ~((sample < 0 ? 0x80 : 0) | (exponent << 4) | ((magnitude >> (exponent + 3)) & 0x0f)) & 0xff;
}

/** Bytes that one sample of one channel takes. */
export const SAMPLE_BYTES: Readonly<Record<Recording["format"], number>> = { pcm16: 2, mulaw: 1 };

/** Writes samples of one channel into a file's bytes: every `stride` bytes, beginning at `offset`. PCM is little-endian. */
export const ENCODE: Readonly<Record<Recording["format"], (samples: Int32Array, count: number, bytes: Uint8Array, offset: number, stride: number) => void>> = {
  pcm16(samples, count, bytes, offset, stride) {
    for (let i = 0, at = offset; i < count; i++, at += stride) {
      const sample = samples[i]!;
      bytes[at] = sample;
      bytes[at + 1] = sample >> 8;
    }
  },
  mulaw(samples, count, bytes, offset, stride) {
    for (let i = 0, at = offset; i < count; i++, at += stride) bytes[at] = toMuLaw(samples[i]!);
  },
};
