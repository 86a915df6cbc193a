import { randomStream } from "../../core/world/random.ts";
import type { Line, Side } from "./recording.ts";
import { SAMPLE_RATE } from "./recording.ts";
import { syllablesOf } from "./speech.ts";
import { PEAK, PITCH_HZ, SWELL, SWELL_STEPS, WAVES, WAVE_SHIFT } from "./tables.ts";

/** Loudest a side gets, as a part of full scale. Both sides at once, and the noise, stay below 0.8. */
const LOUDEST = 0.38;
/** Within a syllable the pitch falls by this part, from half above to half below. */
const FALL = 0.08;
const TURN = 2 ** 32; // a full period, in steps of a 32-bit phase

/** One syllable: where it is, in samples, and how it sounds. */
interface Syllable {
  readonly start: number;
  readonly end: number;
  readonly wave: Int16Array;
  /** 1 is full scale over the two tables multiplied */
  readonly gain: number;
  /** phase gained by the first sample, and what each further sample gains more */
  readonly step: number;
  readonly bend: number;
}

/** Adds the samples `from`, `from + 1`, … of one line to what is already in `mix`, as far as the line reaches. */
export type Speak = (mix: Int32Array, from: number, count: number) => void;

/**
 * The voice of one side saying one line.
 * Each syllable begins with phase 0 and loudness 0, and its sound follows from its number alone: any sample can be
 * worked out without those before it. Phase is a whole number that wraps at 32 bits, so adding up and multiplying agree.
 * @param seed - of the recording; moves pitch, vowels and loudness a little
 */
export function voiceOf(seed: string, side: Side, { turn, start, end }: Line): Speak {
  const length = end - start;
  const syllables = syllablesOf(turn.text, (length * 1000) / SAMPLE_RATE);
  const key = randomStream(`${seed}/${side}/${start}/${turn.text}`).text(8, "0123456789abcdef");
  const pitchHz = PITCH_HZ[side] * (0.97 + 0.06 * randomStream(`${seed}/${side}`).fraction());
  const startOf = (n: number) => start + Math.floor((n * length) / syllables);

  function syllable(n: number): Syllable {
    const random = randomStream(`${key}/${n}`);
    const [first, last] = [startOf(n), startOf(n + 1)];
    const step = Math.round(((pitchHz * (0.96 + 0.08 * random.fraction()) * (1 + FALL / 2)) / SAMPLE_RATE) * TURN);
    const gain = (LOUDEST * (0.7 + 0.3 * random.fraction())) / PEAK;
    return { start: first, end: last, wave: random.pick(WAVES[side]), gain, step, bend: -Math.round((step * FALL) / (last - first)) };
  }

  return (mix, from, count) => {
    const to = Math.min(from + count, end);
    if (to <= start) return;
    for (let n = Math.floor((Math.max(0, from - start) * syllables) / length); n < syllables && startOf(n) < to; n++) say(syllable(n), mix, from, to);
  };
}

/** Adds a syllable's samples between `from` and `to`; `mix[0]` is sample `from`. */
function say({ start, end, wave, gain, step, bend }: Syllable, mix: Int32Array, from: number, to: number): void {
  const first = Math.max(start, from);
  const last = Math.min(end, to);
  let m = first - start;
  let phase = (Math.imul(step, m) + Math.imul(bend, (m * (m - 1)) / 2)) | 0;
  let gained = (step + Math.imul(bend, m)) | 0;
  const swellSteps = SWELL_STEPS / (end - start);
  for (let i = first - from; i < last - from; i++, m++) {
    mix[i]! += wave[phase >>> WAVE_SHIFT]! * SWELL[(m * swellSteps) | 0]! * gain;
    phase = (phase + gained) | 0;
    gained = (gained + bend) | 0;
  }
}
