import type { Side } from "./recording.ts";

/** Pitch in hertz around which a side speaks: a low and a high voice, easily told apart, also in one channel. */
export const PITCH_HZ: Readonly<Record<Side, number>> = { near: 120, far: 210 };

/** Upper end of the telephone's band, in hertz. Source: ITU-T G.712 (300 to 3400 Hz). */
const BAND_HZ = 3400;

/** First and second formant of a, e, i, o, u in hertz. Source: Peterson and Barney 1952, averages of men. */
const VOWELS = [[730, 1090], [530, 1840], [270, 2290], [570, 840], [300, 870]] as const;
const FORMANT_WIDTH_HZ = 160;

/** Entries of a wave are chosen by the upper bits of a 32-bit phase. */
const WAVE_BITS = 11;
export const WAVE_SHIFT = 32 - WAVE_BITS;

/** Loudest entry of every table: whole numbers, so that no machine's sine can differ in the last bit. */
export const PEAK = 32767;

/** One period of a vowel: harmonics of a pitch as far as the band goes. The first is always the strongest. */
function wave(pitchHz: number, [first, second]: readonly [number, number]): Int16Array {
  const period = new Float64Array(1 << WAVE_BITS);
  const near = (hz: number, formant: number) => 1 / (1 + ((hz - formant) / FORMANT_WIDTH_HZ) ** 2);
  for (let harmonic = 1; harmonic * pitchHz * 1.15 < BAND_HZ; harmonic++) {
    const hz = harmonic * pitchHz;
    const strength = harmonic === 1 ? 1 : near(hz, first) * 0.6 + near(hz, second) * 0.25 + 0.02;
    for (let i = 0; i < period.length; i++) period[i]! += strength * Math.sin((2 * Math.PI * harmonic * i) / period.length);
  }
  const loudest = period.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return Int16Array.from(period, (value) => Math.round((value / loudest) * PEAK));
}

/** Vowels of each side, one period each. */
export const WAVES: Readonly<Record<Side, readonly Int16Array[]>> = {
  near: VOWELS.map((formants) => wave(PITCH_HZ.near, formants)),
  far: VOWELS.map((formants) => wave(PITCH_HZ.far, formants)),
};

/** How many steps a syllable's loudness has. */
export const SWELL_STEPS = 1024;

/** Loudness over a syllable: swells for a fifth, holds, dies away over two fifths; nothing at both ends, so nothing clicks. */
export const SWELL: Int16Array = Int16Array.from({ length: SWELL_STEPS }, (_, i) => {
  const at = i / (SWELL_STEPS - 1);
  return Math.round(PEAK * Math.sin((Math.PI / 2) * Math.min(1, at / 0.2, (1 - at) / 0.4)) ** 2);
});
