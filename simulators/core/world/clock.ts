export type ClockMode = "real" | "scaled" | "frozen";

/** A frozen clock stands here until somebody moves it. */
export const FROZEN_START = Date.UTC(2025, 0, 1);

/** World time lies before this: later, microseconds would no longer be exact numbers. */
export const END_OF_TIME = Date.UTC(2255, 0, 1);

/** A given instant as milliseconds. @returns undefined when it is none, or outside of what a world can tell */
export function readInstant(given: unknown): number | undefined {
  const instant = typeof given === "string" ? Date.parse(given) : given;
  return typeof instant === "number" && Number.isSafeInteger(instant) && instant >= 0 && instant < END_OF_TIME ? instant : undefined;
}

export interface ClockState {
  readonly mode: ClockMode;
  /** World milliseconds per real millisecond; 1 on a real clock, 0 on a frozen one. */
  readonly rate: number;
  /** World instant, in milliseconds since 1970. */
  readonly now: number;
}

/**
 * A world's time. The one place that reads the machine's clock; everything timed in a world asks here.
 * @param start - `now` defaults to the machine's time, or to 2025-01-01T00:00:00Z on a frozen clock
 */
export class WorldClock {
  private mode: ClockMode = "frozen";
  private rate = 0;
  private world = FROZEN_START;
  private wall = 0;
  /** Last stamp given out, in microseconds. */
  lastStamp = 0;

  constructor(start: { mode: ClockMode; rate?: number; now?: number }) {
    this.set(start);
  }

  /** Changes mode or rate; without `now` the world goes on from its instant, or from the machine's time when that is later and becomes real. */
  set(to: { mode?: ClockMode; rate?: number; now?: number }): void {
    const mode = to.mode ?? this.mode;
    const now = to.now ?? (this.wall === 0 ? (mode === "frozen" ? FROZEN_START : Date.now()) : mode === "real" && this.mode !== "real" ? Math.max(Date.now(), this.now()) : this.now());
    this.mode = mode;
    this.rate = mode === "frozen" ? 0 : mode === "real" ? 1 : (to.rate ?? (this.rate > 1 ? this.rate : 60));
    this.world = now;
    this.wall = Date.now();
  }

  /** World time in milliseconds since 1970. */
  now(): number {
    return this.rate === 0 ? this.world : Math.floor(this.world + (Date.now() - this.wall) * this.rate);
  }

  /** World time as ISO 8601 UTC with milliseconds. */
  iso = (): string => new Date(this.now()).toISOString();

  /** Microseconds since 1970, never the same twice: two rows made at one instant stay in order. */
  stamp(): number {
    return (this.lastStamp = Math.max(Math.round(this.now() * 1000), this.lastStamp + 1));
  }

  /** Moves a clock to a later instant; a running one goes on from there. */
  jump(to: number): void {
    this.world = Math.max(to, this.now());
    this.wall = Date.now();
  }

  /** Real milliseconds until a world instant; Infinity while the clock stands. */
  realDelay = (instant: number): number => (this.rate === 0 ? Infinity : Math.max(0, (instant - this.now()) / this.rate));

  state = (): ClockState => ({ mode: this.mode, rate: this.rate, now: this.now() });
}

/** The machine's time in milliseconds since 1970: for what is about this server and not about a world (a world's time to live). */
export const wallClock = (): number => Date.now();
