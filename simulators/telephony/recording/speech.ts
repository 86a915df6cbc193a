/** 150 words a minute: unhurried speech on the telephone. */
const MS_PER_WORD = 400;
/** Even "yes" takes a breath. */
const SHORTEST_MS = 600;

/**
 * How long a line takes to say.
 * @param text - as in the transcript; words are what blanks separate
 * @returns whole milliseconds: 400 a word (150 words a minute), at least 600, also for no words at all
 */
export function speechMs(text: string): number {
  const words = text.match(/\S+/gu)?.length ?? 0;
  return Math.max(SHORTEST_MS, words * MS_PER_WORD);
}

/** Letters to a syllable, over the common languages near enough. */
const LETTERS_PER_SYLLABLE = 3;
/** Nobody speaks faster than nine syllables a second, nor draws one out for longer than a third of a second. */
const SHORTEST_SYLLABLE_MS = 110;
const LONGEST_SYLLABLE_MS = 350;

/**
 * How many syllables are heard when a line is said in a given time.
 * @param text - letters and digits count, of any script
 * @param durationMs - time that there is
 * @returns a whole number, at least 1: a third of the letters, unless that were faster or slower than people speak
 */
export function syllablesOf(text: string, durationMs: number): number {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const most = Math.floor(durationMs / SHORTEST_SYLLABLE_MS);
  const fewest = Math.ceil(durationMs / LONGEST_SYLLABLE_MS);
  return Math.max(1, fewest, Math.min(most, Math.round(letters / LETTERS_PER_SYLLABLE)));
}
