import { createHash } from "node:crypto";

/** Who is heard: `near` is the side that records (the platform, its agent or bot), `far` the party on the other end. */
export type Side = "near" | "far";

/** One line of the conversation, as it was said. Times count from the start of the recording. */
export interface Turn {
  readonly side: Side;
  readonly text: string;
  readonly atMs: number;
  readonly durationMs: number;
}

/** What is kept of a recording: its description. The sound is worked out of it whenever somebody listens. */
export interface Recording {
  /** talk time; sound is exactly this long, to the nearest sample (an eighth of a millisecond) */
  readonly durationMs: number;
  /** in any order; a turn counts only while the recording runs */
  readonly turns: readonly Turn[];
  /** same seed and description, same bytes */
  readonly seed: string;
  readonly format: "pcm16" | "mulaw";
  /** near on the left channel and far on the right; default is both in one channel */
  readonly stereo?: boolean;
}

/** Samples per second and channel: the narrow band of the telephone. Source: ITU-T G.711. */
export const SAMPLE_RATE = 8000;

/** A turn on the time axis of the samples: from `start` to before `end`. */
export interface Line {
  readonly turn: Turn;
  readonly start: number;
  readonly end: number;
}

const toSamples = (ms: number) => Math.round((ms * SAMPLE_RATE) / 1000);

/**
 * Length of a recording in samples per channel.
 * @throws {RangeError} a duration that is no time: negative or not finite
 */
export function framesOf({ durationMs }: Recording): number {
  if (!(durationMs >= 0 && Number.isFinite(durationMs))) throw new RangeError(`a recording cannot last ${durationMs} ms`);
  return toSamples(durationMs);
}

/**
 * What one side says, in the order of time and never two lines at once.
 * A line ends where the same side begins its next, and where the recording ends. Reads no text.
 */
export function linesOf(recording: Recording, side: Side): readonly Line[] {
  const frames = framesOf(recording);
  const lines = recording.turns
    .filter((turn) => turn.side === side)
    .map((turn) => ({ turn, start: Math.max(0, toSamples(turn.atMs)), end: Math.min(frames, toSamples(turn.atMs + turn.durationMs)) }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start);
  return lines.map((line, i) => ({ ...line, end: Math.min(line.end, lines[i + 1]?.start ?? frames) })).filter(({ start, end }) => end > start);
}

/** Raise it when the same description comes to sound different: whoever kept the old bytes must see a new tag. */
const SOUND = 1;

/**
 * A strong entity tag for the file, quoted as the header wants it.
 * Made of the description, so that answering `HEAD` or `If-None-Match` renders nothing.
 * Source: RFC 9110 §8.8.3.
 */
export function etagOf({ durationMs, turns, seed, format, stereo = false }: Recording): string {
  const said = turns.map(({ side, text, atMs, durationMs: lastsMs }) => [side, text, atMs, lastsMs]);
  const hash = createHash("sha256").update(JSON.stringify([SOUND, durationMs, seed, format, stereo, said]));
  return `"${hash.digest("hex").slice(0, 32)}"`;
}
