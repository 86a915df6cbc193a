import { Interrupted } from "./errors.ts";
import type { Session } from "./targets/target.ts";
import { sleep } from "./wall-clock.ts";

/** A session and work over it, both of which a signal stops. */
export interface Stoppable {
  readonly session: Session;
  /** @throws {Interrupted} once stopped, and not before the requests under way have been answered: what they make must be known */
  run(work: () => Promise<void>): Promise<void>;
}

/** After a signal, no request is sent any more; what still goes on behind finds every door closed. */
export function stoppable(session: Session, signal: AbortSignal | undefined): Stoppable {
  if (!signal) return { session, run: (work) => work() };
  const underWay = new Set<Promise<Response>>();
  return {
    session: {
      ...session,
      async fetch(request) {
        if (signal.aborted) throw new Interrupted();
        const answer = Promise.resolve(session.fetch(request));
        underWay.add(answer);
        return answer.finally(() => underWay.delete(answer));
      },
    },
    async run(work) {
      if (signal.aborted) throw new Interrupted();
      const working = work();
      let stop = () => {};
      const stopped = new Promise<never>((_, reject) => {
        stop = () => void Promise.allSettled([...underWay]).then(() => sleep(JUDGING_MILLIS)).then(() => reject(new Interrupted()));
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

/** Between an answer's head and its being judged: its body is read. */
const JUDGING_MILLIS = 50;
