/** Real time, for what is real by nature: socket liveness, delivery caps, latency faults, waking up a running clock. */

// As they are when this is loaded: a team's test may fake the timers of its own code, and the simulator would wait for ever.
const { setTimeout, clearTimeout, setImmediate } = globalThis;

/** A signal that aborts after real milliseconds. */
export const realTimeout = (milliseconds: number): AbortSignal => AbortSignal.timeout(milliseconds);

/** Waits real milliseconds. */
export const realDelay = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Calls back after real milliseconds without keeping the process alive. @returns a function that calls it off */
export function wakeAfter(milliseconds: number, wake: () => void): () => void {
  const timer = setTimeout(wake, Math.min(milliseconds, 2 ** 31 - 1));
  timer.unref();
  return () => clearTimeout(timer);
}

/** Parts that a patience is counted in. */
const PARTS = 20;

/**
 * Calls back after real milliseconds in which this process could have heard an answer: a stretch in which it was busy with
 * something else counts for one part of them, not for all.
 * @returns a function that calls it off
 */
export function patience(milliseconds: number, wake: () => void): () => void {
  let left = PARTS;
  let callOff = () => {};
  const wait = () => (callOff = wakeAfter(milliseconds / PARTS, () => (--left > 0 ? wait() : wake())));
  wait();
  return () => callOff();
}

/** Calls back when the current work is done, so that what is under way ends first. */
export const soon = (run: () => void): void => void setImmediate(run);

/** Calls back again and again without keeping the process alive. @returns a function that stops it */
export function every(milliseconds: number, run: () => void): () => void {
  const timer = setInterval(run, milliseconds);
  timer.unref();
  return () => clearInterval(timer);
}
