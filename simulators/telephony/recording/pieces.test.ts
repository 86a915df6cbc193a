import fc from "fast-check";
import { expect, test } from "vitest";
import type { Recording, Turn } from "./recording.ts";
import { bytesOf, recordingOf } from "./testing/listen.ts";
import { wavChunks, wavSize, wavStream } from "./wav.ts";

const turns: fc.Arbitrary<Turn[]> = fc.array(
  fc.record({ side: fc.constantFrom("near" as const, "far" as const), text: fc.string({ maxLength: 60 }), atMs: fc.integer({ min: -200, max: 3000 }), durationMs: fc.integer({ min: 0, max: 2500 }) }),
  { maxLength: 6 },
);
const recordings: fc.Arbitrary<Recording> = fc.record({ durationMs: fc.integer({ min: 0, max: 3000 }), turns, seed: fc.string({ maxLength: 5 }), format: fc.constantFrom("pcm16" as const, "mulaw" as const), stereo: fc.boolean() });

test("any range of bytes is that part of the whole file, also when sides talk at once and lines overlap", () => {
  fc.assert(
    fc.property(recordings, fc.nat(10_000), fc.nat(10_000), (recording, a, b) => {
      const size = wavSize(recording);
      const [from, to] = [Math.floor((Math.min(a, b) * size) / 10_000), Math.ceil((Math.max(a, b) * size) / 10_000)];
      expect(Buffer.compare(bytesOf(recording, from, to), bytesOf(recording).subarray(from, to))).toBe(0);
    }),
    { numRuns: 200 },
  );
});

test("ranges that follow each other make up the file", () => {
  const recording = recordingOf({ format: "mulaw", durationMs: 2000.125 });
  const size = wavSize(recording);
  const parts = Array.from({ length: Math.ceil(size / 777) }, (_, i) => bytesOf(recording, i * 777, (i + 1) * 777));
  expect(Buffer.compare(Buffer.concat(parts), bytesOf(recording))).toBe(0);
});

test("no piece is larger than 8000 bytes or empty, and an empty range has none", () => {
  for (const stereo of [false, true]) for (const format of ["pcm16", "mulaw"] as const) {
    const sizes = [...wavChunks(recordingOf({ format, stereo }), 3)].map((piece) => piece.length);
    expect(Math.max(...sizes)).toBe(8000);
    expect(Math.min(...sizes)).toBeGreaterThan(0);
  }
  expect([...wavChunks(recordingOf(), 100, 100)]).toEqual([]);
  expect([...wavChunks(recordingOf(), wavSize(recordingOf()))]).toEqual([]);
});

/** Two hours of a call in which the texts that are read get counted. */
function longCall() {
  const read = new Set<number>();
  const said = Array.from({ length: 2400 }, (_, i): Turn => ({
    side: i % 2 ? "far" : "near",
    get text() { read.add(i); return `This is line ${i} of a very long call.`; },
    atMs: i * 3000,
    durationMs: 2800,
  }));
  return { read, recording: recordingOf({ durationMs: 7_200_000, turns: said }) };
}

test("the last second of a call of two hours is two pieces and one line; nothing before it is looked at", () => {
  const { read, recording } = longCall();
  const size = wavSize(recording);
  const pieces = [...wavChunks(recording, size - 16_000)];
  expect(pieces.map((piece) => piece.length)).toEqual([8000, 8000]);
  expect([...read]).toEqual([2399]);
});

test("a reader that stops has rendered only what was read", async () => {
  const { read, recording } = longCall();
  const reader = wavStream(recording).getReader();
  expect(read.size).toBe(0);
  expect((await reader.read()).value).toHaveLength(44);
  expect(read.size).toBe(0);
  expect((await reader.read()).value).toHaveLength(8000);
  await reader.cancel();
  expect([...read]).toEqual([0]);
});
