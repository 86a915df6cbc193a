import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Recording } from "./recording.ts";
import { etagOf } from "./recording.ts";
import { bytesOf, cut, decode, recordingOf, rms, sha256Of } from "./testing/listen.ts";
import { wavSize, wavStream } from "./wav.ts";

const KINDS = [
  { format: "pcm16", stereo: false, code: 1, bits: 16, frame: 2, header: 44 },
  { format: "pcm16", stereo: true, code: 1, bits: 16, frame: 4, header: 44 },
  { format: "mulaw", stereo: false, code: 7, bits: 8, frame: 1, header: 58 },
  { format: "mulaw", stereo: true, code: 7, bits: 8, frame: 2, header: 58 },
] as const;

describe.each(KINDS)("$format, stereo $stereo, as an outside decoder reads it", ({ format, stereo, code, bits, frame, header }) => {
  const file = decode(bytesOf(recordingOf({ format, stereo })));

  test("the header says what the file is", () => {
    const channels = stereo ? 2 : 1;
    expect(file.container).toBe("RIFF");
    expect(file.fmt).toMatchObject({ audioFormat: code, numChannels: channels, sampleRate: 8000, byteRate: 8000 * frame, blockAlign: frame, bitsPerSample: bits });
    expect(file.fact).toMatchObject(code === 7 ? { chunkId: "fact", dwSampleLength: 88_000 } : { chunkId: "" });
  });

  test("it holds one channel, or one per side", () => expect(file.channels).toHaveLength(stereo ? 2 : 1));

  test("it lasts as long as the talk, within 20 ms; its size is known before it is rendered", () => {
    fc.assert(
      fc.property(fc.nat(3_000_000), (us) => {
        const durationMs = us / 1000;
        const recording = recordingOf({ format, stereo, durationMs });
        const bytes = bytesOf(recording);
        expect(bytes.length).toBe(wavSize(recording));
        expect(bytes.length % 2).toBe(0);
        const { channels, riffSize } = decode(bytes);
        expect(riffSize).toBe(bytes.length - 8);
        // This decoder takes the byte that evens out a chunk for a sample; the size in front of the data does not count it.
        expect(new DataView(bytes.buffer, bytes.byteOffset).getUint32(header - 4, true)).toBe(Math.round(durationMs * 8) * frame);
        for (const samples of channels) expect(Math.abs(samples.length / 8 - durationMs)).toBeLessThan(0.2);
      }),
      { numRuns: 40 },
    );
  });

  test("a call of no length is a header alone", () => expect(bytesOf(recordingOf({ format, stereo, durationMs: 0 }))).toHaveLength(header));
});

test("µ-law and PCM say the same, as near as eight bits can", () => {
  const [[pcm], [mulaw]] = (["pcm16", "mulaw"] as const).map((format) => decode(bytesOf(recordingOf({ format }))).channels) as [[Float64Array], [Float64Array]];
  expect(mulaw).toHaveLength(pcm.length);
  // G.711 has sixteen steps per doubling: half a step is at most a thirty-second part, and 4 near zero.
  const off = pcm.filter((sample, i) => Math.abs(sample - mulaw[i]!) > 8 + Math.abs(sample) / 28);
  expect(off).toHaveLength(0);
});

test("our µ-law is the decoder's µ-law, byte by byte", async () => {
  const { toMuLaw } = await import("./encode.ts");
  const { default: wavefile } = await import("wavefile");
  const file = new wavefile.WaveFile();
  file.fromScratch(1, 8000, "8m", Array.from({ length: 256 }, (_, byte) => byte));
  file.fromMuLaw();
  const values = [...file.getSamples(false)];
  // 0x7f is minus zero, which no sample becomes.
  expect(values.map((value, byte) => (byte === 0x7f ? 0x7f : toMuLaw(value)))).toEqual(values.map((_, byte) => byte));
});

test("in stereo, near is heard on the left and far on the right", () => {
  const [left, right] = decode(bytesOf(recordingOf({ stereo: true }))).channels as [Float64Array, Float64Array];
  expect(rms(cut(left, 500, 3500))).toBeGreaterThan(20 * rms(cut(right, 500, 3500)));
  expect(rms(cut(right, 4500, 7500))).toBeGreaterThan(20 * rms(cut(left, 4500, 7500)));
});

test("same seed, same bytes; another seed, other bytes", () => {
  const hashes = ["42", "42", "43"].map((seed) => sha256Of(bytesOf(recordingOf({ seed }))));
  expect(hashes[0]).toBe(hashes[1]);
  expect(hashes[0]).not.toBe(hashes[2]);
});

test("the bytes are those of the release before: a change needs a new number in the entity tag", () => {
  expect([sha256Of(bytesOf(recordingOf())), etagOf(recordingOf())]).toMatchInlineSnapshot(`
    [
      "f0babeda0f3b2f2c09c884b36132ef9b26c542c8d313d663cc67843c3a9d221d",
      ""373ec3e496dc263c6f5e884de92180b4"",
    ]
  `);
});

test("the entity tag is strong and differs with anything that is heard", () => {
  const others: readonly Partial<Recording>[] = [{}, { seed: "43" }, { durationMs: 11_001 }, { format: "mulaw" }, { stereo: true }, { turns: [] }];
  const tags = others.map((over) => etagOf(recordingOf(over)));
  for (const tag of tags) expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
  expect(new Set(tags).size).toBe(tags.length);
  expect(etagOf(recordingOf({ stereo: false }))).toBe(tags[0]);
});

test.each([-1, NaN, Infinity, 1e12])("a recording cannot last %d ms", (durationMs) => {
  expect(() => wavSize(recordingOf({ durationMs }))).toThrow(RangeError);
});

test("as a body the file is the same bytes, whole or in part", async () => {
  const recording = recordingOf();
  const read = async (body: ReadableStream<Uint8Array<ArrayBuffer>>) => sha256Of(new Uint8Array(await new Response(body).arrayBuffer()));
  expect(await read(wavStream(recording))).toBe(sha256Of(bytesOf(recording)));
  expect(await read(wavStream(recording, { from: 0, to: 44 }))).toBe(sha256Of(bytesOf(recording).subarray(0, 44)));
});
