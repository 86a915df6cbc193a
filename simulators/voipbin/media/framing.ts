/** How a frame of sound travels in a media stream. */
export type Encapsulation = "rtp" | "sln" | "audiosocket";

/** 20 ms at 8000 samples a second, one byte each. */
export const FRAME_BYTES = 160;
export const FRAME_SECONDS = 0.02;

/** Number and time of the n-th packet, from 0; both turn over. */
const RTP_HEADER = 12;
/** AudioSocket's kind "sound in 8 kHz, signed linear"; what follows is µ-law here all the same, as the service sends it. */
const AUDIO_KIND = 0x10;

/**
 * Wraps a frame of µ-law.
 * Source: RFC 3550 §5.1 (payload type 0, RFC 3551); Asterisk's AudioSocket: kind, length in two bytes, payload.
 * @param n - which frame of this stream it is, from 0
 */
export function wrap(encapsulation: Encapsulation, sound: Uint8Array, n: number, source: number): Uint8Array {
  if (encapsulation === "sln") return sound;
  const head = encapsulation === "rtp" ? RTP_HEADER : 3;
  const out = new Uint8Array(head + sound.length);
  const view = new DataView(out.buffer);
  if (encapsulation === "rtp") {
    view.setUint8(0, 0x80);
    view.setUint16(2, n & 0xffff);
    view.setUint32(4, (n * sound.length) >>> 0);
    view.setUint32(8, source >>> 0);
  } else {
    view.setUint8(0, AUDIO_KIND);
    view.setUint16(1, sound.length);
  }
  out.set(sound, head);
  return out;
}

/** The sound in a frame that a client sends. @returns undefined for what is none: too short, another kind */
export function unwrap(encapsulation: Encapsulation, frame: Uint8Array): Uint8Array | undefined {
  if (encapsulation === "sln") return frame;
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  if (encapsulation === "rtp") {
    if (frame.length < RTP_HEADER || frame[0]! >> 6 !== 2) return undefined;
    const head = RTP_HEADER + 4 * (frame[0]! & 0x0f);
    return frame.length >= head ? frame.subarray(head) : undefined;
  }
  if (frame.length < 3 || frame[0] !== AUDIO_KIND) return undefined;
  return frame.subarray(3, 3 + view.getUint16(1));
}
