/**
 * A stand-in for a video: a file that begins as MP4 does (`ftyp`), with one box of noughts (`free`) as long as the talk. Players find no
 * track in it; sizes, ranges and media types are what clients can be tested with.
 * Source: ISO/IEC 14496-12 §4.2 (boxes), §4.3 (`ftyp`).
 */
const FTYP = Uint8Array.from([0, 0, 0, 20, 0x66, 0x74, 0x79, 0x70, 0x69, 0x73, 0x6f, 0x6d, 0, 0, 2, 0, 0x6d, 0x70, 0x34, 0x32]);
/** 64 kbit a second. */
const BYTES_PER_SECOND = 8000;

const freeSize = (durationMs: number) => 8 + Math.round((durationMs / 1000) * BYTES_PER_SECOND);
export const mp4Size = (durationMs: number): number => FTYP.length + freeSize(durationMs);

/** Bytes `from` to before `to`. */
export function mp4Part(durationMs: number, from: number, to: number): Uint8Array<ArrayBuffer> {
  const head = new Uint8Array(FTYP.length + 8);
  head.set(FTYP);
  new DataView(head.buffer).setUint32(FTYP.length, freeSize(durationMs));
  head.set([0x66, 0x72, 0x65, 0x65], FTYP.length + 4);
  const part = new Uint8Array(Math.max(0, to - from));
  if (from < head.length) part.set(head.subarray(from, Math.min(to, head.length)));
  return part;
}
