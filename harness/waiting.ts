import { SkipScenario } from "./errors.ts";
import type { SessionClock } from "./targets/target.ts";

/** A simulator that is asked for the next thing this often without its clock moving is going round in circles. */
const MAX_STANDSTILL = 1000;

/**
 * Lets world time pass until something is so. Where time jumps it goes from event to event; where it runs it looks at a pace.
 * @param seconds - longest wait, world time
 * @param pace - seconds between two looks, where time runs by itself
 * @param patience - longest wait that the target is ready for; the clock's own unless said
 * @returns whether it became so
 * @throws {SkipScenario} when it might still have become so, but the target is not waited for any longer
 */
export async function waitFor(clock: SessionClock, seconds: number, pace: number, so: () => Promise<boolean>, patience = clock.patienceSeconds ?? Infinity): Promise<boolean> {
  if (await so()) return true;
  let instant = (await clock.now()).getTime();
  const deadline = instant + Math.min(seconds, patience) * 1000;
  for (let still = 0; instant < deadline && still < MAX_STANDSTILL; ) {
    const remaining = (deadline - instant) / 1000;
    const more = await clock.next(clock.mode === "jumps" ? remaining : Math.min(pace, remaining));
    if (await so()) return true;
    if (!more) return false;
    const later = (await clock.now()).getTime();
    still = later > instant ? 0 : still + 1;
    instant = later;
  }
  if (patience < seconds) throw new SkipScenario(`may need ${seconds} s to pass, and the longest wait is ${patience} s; --max-wait lets it be longer`);
  return false;
}
