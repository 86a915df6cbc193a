import type { Check } from "./check.ts";

export const eventsInOrder: Check = {
  name: "events-in-order",
  summary: "Events of one row arrive in the order in which they happened, by the vendor's own stamps. Retries may come late.",
  *event({ delivery, subject, repeats }, { events }) {
    if (repeats || !subject || subject.at === undefined || subject.rowId === undefined) return;
    const earlier = events.slice(0, -1).filter((e) => e.subject?.rowId === subject.rowId && e.subject?.at !== undefined);
    // A delivery that was refused is sent again, after others that happened later.
    if (subject.key !== undefined && earlier.some((e) => e.subject!.key === subject.key)) return;
    const later = earlier.find((e) => e.subject!.at! > subject.at!);
    if (!later) return;
    yield {
      vendor: delivery.vendor,
      pointer: "event",
      expected: `${subject.name} of ${iso(subject.at)} before ${later.subject!.name} of ${iso(later.subject!.at!)}`,
      got: `it came as delivery ${delivery.n}, after delivery ${later.delivery.n}`,
    };
  },
};

const iso = (millis: number) => new Date(millis).toISOString();
