import type { ReceivedEvent } from "../received-event.ts";
import { isSuccess } from "../exchange.ts";
import type { Check } from "./check.ts";

const taken = ({ delivery }: ReceivedEvent): boolean => typeof delivery.answered === "number" && isSuccess(delivery.answered);

export const eventsOnce: Check = {
  name: "events-once",
  summary: "A fact that the receiver has taken is not told again. Repeats of one that it refused are the retry ladder.",
  *event(event, { events }) {
    const key = event.subject?.key;
    if (key === undefined) return;
    const before = events.slice(0, -1).find((e) => e.subject?.key === key && taken(e));
    if (before) yield { vendor: event.delivery.vendor, pointer: "event", expected: "each fact once", got: `${key} again, taken before as delivery ${before.delivery.n}` };
  },
};
