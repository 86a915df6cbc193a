import { wakeAfter } from "../transport/real-time.ts";
import type { OutboundPort, PortOutcome, PortRequest } from "./port.ts";

/** Real milliseconds that the next delivery to an address waits for the one before. */
const PATIENCE_MS = 100;

/**
 * Sends one after the other to one address, so that what happened first arrives first; to several at once.
 * A receiver that does not answer loses that: the next goes out after a moment, or it would hold up all the others.
 */
export function inTurn(lines: Map<string, Promise<unknown>>, request: PortRequest, port: OutboundPort): Promise<PortOutcome> {
  const before = lines.get(request.url);
  const outcome = before ? before.then(() => port(request)) : port(request);
  const begun = before ?? Promise.resolve();
  lines.set(
    request.url,
    begun.then(
      () =>
        new Promise<void>((next) => {
          const giveUp = wakeAfter(PATIENCE_MS, next);
          void outcome.finally(() => {
            giveUp();
            next();
          });
        }),
    ),
  );
  return outcome;
}
