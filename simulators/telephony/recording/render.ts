import { randomStream } from "../../core/world/random.ts";
import type { Line, Recording, Side } from "./recording.ts";
import { linesOf } from "./recording.ts";
import type { Speak } from "./voice.ts";
import { voiceOf } from "./voice.ts";

/** Gives samples `from` to before `from + count` of one channel, 16 bits each. The array is used again by the next call. */
export type Channel = (from: number, count: number) => Int32Array;

/**
 * The channels of a recording: one with both sides, or near (left) and far (right).
 * A sample depends on the description and its index alone, whatever was asked for before.
 * @param most - largest count that will be asked for at once
 */
export function channelsOf(recording: Recording, most: number): readonly Channel[] {
  const sides: readonly (readonly Side[])[] = recording.stereo ? [["near"], ["far"]] : [["near", "far"]];
  return sides.map((heard) => channelOf(recording, heard, most));
}

function channelOf(recording: Recording, sides: readonly Side[], most: number): Channel {
  const samples = new Int32Array(most);
  const salt = randomStream(`${recording.seed}/noise/${sides.join("+")}`).int(2 ** 32);
  const speakers = sides.map((side) => ({ side, lines: linesOf(recording, side), voices: new Map<Line, Speak>() }));
  return (from, count) => {
    hiss(samples, from, count, salt);
    for (const { side, lines, voices } of speakers) {
      for (let i = firstAfter(lines, from); i < lines.length && lines[i]!.start < from + count; i++) {
        const line = lines[i]!;
        const speak = voices.get(line) ?? voiceOf(recording.seed, side, line);
        speak(samples, from, count);
        // A line that goes on is asked for again; one that ended is let go.
        if (line.end > from + count) voices.set(line, speak);
        else voices.delete(line);
      }
    }
    return samples;
  };
}

/** Index of the first line that ends behind a sample. Lines are in order and do not overlap, so halving finds it. */
function firstAfter(lines: readonly Line[], sample: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (lines[middle]!.end > sample) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Fills with comfort noise, about 59 dB below full scale: a line that is open and silent is not digital zero.
 * White, and worked out of the sample's index. Source: finaliser of MurmurHash3 (public domain).
 */
function hiss(samples: Int32Array, from: number, count: number, salt: number): void {
  for (let i = 0; i < count; i++) {
    let x = (from + i) ^ salt;
    x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
    x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
    samples[i] = (x ^ (x >>> 16)) >> 25; // seven bits: -64 to 63
  }
}
