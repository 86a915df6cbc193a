import { isTaken } from "../received-event.ts";
import { happensOnce } from "../lifecycle.ts";
import type { Check } from "./check.ts";

export const eventsOnce: Check = {
  name: "events-once",
  summary: "A fact that the receiver has taken is not told again: by what the vendor marks it with, or since its lifecycle passes there once. Repeats of one that it refused are the retry ladder, and who tells at least once may repeat any.",
  *event(event, { events, contract }) {
    if (!event.subject || event.repeats) return;
    const { name, rowId } = event.subject;
    const byMove = event.subject.key === undefined && rowId !== undefined && happensOnce(contract.lifecycles, name);
    const key = byMove ? `${name} ${rowId}` : event.subject.key;
    if (key === undefined) return;
    const before = events.slice(0, -1).find(({ subject, delivery }) => (byMove ? subject?.name === name && subject.rowId === rowId : subject?.key === key) && isTaken(delivery));
    if (before) yield { vendor: event.delivery.vendor, pointer: "event", expected: "each fact once", got: `${key} again, taken before as delivery ${before.delivery.n}` };
  },
};
