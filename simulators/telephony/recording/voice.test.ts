import { describe, expect, test } from "vitest";
import type { Recording } from "./recording.ts";
import { TURNS, bytesOf, cut, decode, pitchOf, recordingOf, rms } from "./testing/listen.ts";

const hear = (over: Partial<Recording> = {}) => decode(bytesOf(recordingOf(over))).channels[0]!;
const SILENCES = [[0, 500], [3500, 4500], [7500, 8000], [10_000, 11_000]] as const;
const FULL_SCALE = 32_768;

describe.each(["pcm16", "mulaw"] as const)("in %s", (format) => {
  const heard = hear({ format });

  test("turns are loud and the time between them is quiet, but not dead", () => {
    for (const { atMs, durationMs } of TURNS) expect(rms(cut(heard, atMs, atMs + durationMs))).toBeGreaterThan(0.05 * FULL_SCALE);
    for (const [from, to] of SILENCES) {
      expect(rms(cut(heard, from, to))).toBeLessThan(0.002 * FULL_SCALE);
      expect(rms(cut(heard, from, to))).toBeGreaterThan(1);
    }
  });

  test("turns are heard when the transcript says, to a tenth of a second", () => {
    for (const { atMs, durationMs } of TURNS) {
      expect(rms(cut(heard, atMs, atMs + 100))).toBeGreaterThan(0.01 * FULL_SCALE);
      expect(rms(cut(heard, atMs + durationMs - 100, atMs + durationMs))).toBeGreaterThan(0.005 * FULL_SCALE);
    }
  });
});

test.each(["1", "2", "3", "42", "world/7"])("near speaks low and far speaks high, with seed %s", (seed) => {
  const heard = hear({ seed });
  const [near, far] = TURNS.map(({ atMs, durationMs }) => pitchOf(cut(heard, atMs, atMs + durationMs))) as [number, number];
  expect([near, far].map((hz) => Math.round(hz / 10) * 10)).toSatisfy(([a = 0, b = 0]: number[]) => a >= 100 && a <= 140 && b >= 190 && b <= 230);
});

test("both sides at once, for long, never come near full scale", () => {
  const turns = (["near", "far"] as const).map((side) => ({ side, text: "And so on and so on.".repeat(40), atMs: 0, durationMs: 60_000 }));
  const loudest = hear({ turns, durationMs: 60_000 }).reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  expect(loudest).toBeLessThan(0.8 * FULL_SCALE);
  expect(loudest).toBeGreaterThan(0.3 * FULL_SCALE);
});

test("a turn starts and ends softly, also when the call ends in the middle of it", () => {
  const heard = hear({ durationMs: 6000 });
  const edges = [500, 3500, 4500, 6000].map((ms) => cut(heard, Math.max(0, ms - 1), ms + 1));
  for (const edge of edges) expect(edge.reduce((most, x) => Math.max(most, Math.abs(x)), 0)).toBeLessThan(0.01 * FULL_SCALE);
});

test("a longer text has more syllables in the same time", () => {
  // A syllable ends in a moment of near silence: count the stretches of 10 ms that are quieter than their surroundings.
  const swells = (text: string) => {
    const heard = hear({ durationMs: 4000, turns: [{ side: "far", text, atMs: 0, durationMs: 4000 }] });
    const loud = Array.from({ length: 400 }, (_, i) => rms(cut(heard, i * 10, (i + 1) * 10)) > 0.01 * FULL_SCALE);
    return loud.filter((is, i) => is && !loud[i - 1]).length;
  };
  expect(swells("the quick brown fox jumps over the lazy dog and then sleeps")).toBeGreaterThan(swells("the quick brown fox jumps over a dog"));
});

test("a side that begins its next line leaves the one before", () => {
  const first = { side: "near", text: "I was about to say that", atMs: 0, durationMs: 3000 } as const;
  const cutOff = hear({ durationMs: 4000, turns: [first, { side: "near", text: "wait", atMs: 1000, durationMs: 500 }] });
  expect(rms(cut(cutOff, 1600, 3000))).toBeLessThan(0.002 * FULL_SCALE);
});

test("a call in which nobody speaks is comfort noise alone", () => {
  expect(rms(hear({ turns: [] }))).toBeLessThan(0.002 * FULL_SCALE);
});
