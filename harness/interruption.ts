import { Interrupted } from "./errors.ts";
import type { Session, SessionClock } from "./targets/target.ts";

/** A session and work over it, both of which a signal stops. */
export interface Stoppable {
  readonly session: Session;
  /** @throws {Interrupted} once stopped, and not before the answers under way have been judged: what they make must be known */
  run(work: () => Promise<void>): Promise<void>;
}

/** After a signal, no request is sent any more and nothing is waited for; what still goes on behind finds every door closed. */
export function stoppable(session: Session, signal: AbortSignal | undefined): Stoppable {
  if (!signal) return { session, run: (work) => work() };
  const underWay = new Set<Promise<unknown>>();
  const door = () => {
    if (signal.aborted) throw new Interrupted();
  };
  return {
    session: {
      ...session,
      signal,
      clock: closing(session.clock, door),
      async fetch(request) {
        door();
        return session.fetch(request, signal);
      },
      whole(work) {
        underWay.add(work);
        return work.finally(() => underWay.delete(work));
      },
      async stimulate(...asked) {
        door();
        return session.stimulate(...asked);
      },
    },
    async run(work) {
      door();
      const working = work();
      let stop = () => {};
      const stopped = new Promise<never>((_, reject) => {
        stop = () => void Promise.allSettled([...underWay]).then(() => reject(new Interrupted()));
        signal.addEventListener("abort", stop, { once: true });
      });
      try {
        await Promise.race([working, stopped]);
      } finally {
        signal.removeEventListener("abort", stop);
        working.catch(() => {}); // it may still fail at a closed door, and nobody waits for it
      }
    },
  };
}

/** A clock that nobody waits for behind a closed door. */
function closing(clock: SessionClock, door: () => void): SessionClock {
  const behind = async <T>(look: () => Promise<T>): Promise<T> => {
    door();
    const seen = await look();
    door();
    return seen;
  };
  const { mode, rate, patienceSeconds } = clock;
  return {
    mode,
    rate,
    ...(patienceSeconds === undefined ? {} : { patienceSeconds }),
    now: () => clock.now(), // an answer that is being judged may be told the time
    pass: (seconds) => behind(() => clock.pass(seconds)),
    next: (maxSeconds) => behind(() => clock.next(maxSeconds)),
  };
}
