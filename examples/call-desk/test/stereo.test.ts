import { expect, test } from "vitest";
import { stereo } from "../src/stereo.ts";

/** @param before - a chunk in front of the sound, as some recorders write one */
function mono(samples: readonly number[], { rate = 8000, channels = 1, bits = 16, before = "" } = {}): Uint8Array {
  const head = Buffer.alloc(36);
  head.write("RIFF", 0, "latin1");
  head.writeUInt32LE(36 + 8 + samples.length * 2 - 8, 4);
  head.write("WAVEfmt ", 8, "latin1");
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(channels, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt16LE(bits, 34);
  const chunk = (name: string, content: Buffer) => Buffer.concat([Buffer.from(name), Buffer.from(new Uint32Array([content.length]).buffer), content, Buffer.alloc(content.length % 2)]);
  return Buffer.concat([head, ...(before ? [chunk("LIST", Buffer.from(before))] : []), chunk("data", Buffer.from(new Int16Array(samples).buffer))]);
}

const samplesOf = (wav: Uint8Array): number[] => [...new Int16Array(wav.slice(44).buffer)];

test("the sides lie side by side, and the shorter one ends in silence", () => {
  const wav = stereo(mono([1, -2, 3]), mono([-32768]));
  expect(samplesOf(wav)).toEqual([1, -32768, -2, 0, 3, 0]);
  expect([...new Uint16Array(wav.slice(20, 36).buffer)]).toEqual([1, 2, 8000, 0, 32000, 0, 4, 16]);
  expect(new DataView(wav.buffer).getUint32(4, true)).toBe(wav.length - 8);
});

test("what stands in front of the sound is skipped, also where it has an odd length", () => {
  expect(samplesOf(stereo(mono([7], { before: "odd" }), mono([8], { before: "even" })))).toEqual([7, 8]);
});

test("two sides without a sound are a file without a sound", () => {
  expect(stereo(mono([]), mono([]))).toHaveLength(44);
});

test.each([
  ["is no WAV", Buffer.from("just some text that is long enough to be one")],
  ["has two channels", mono([1, 2], { channels: 2 })],
  ["has 8 bits", mono([1], { bits: 8 })],
  ["is at another pace", mono([1], { rate: 16_000 })],
])("a side that %s is refused", (_, side) => {
  expect(() => stereo(mono([1]), side)).toThrow(/^the (recording is no WAV|sides of the recording differ)/);
});
