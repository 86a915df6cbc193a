import type { Check } from "./check.ts";

export const eventAuthorised: Check = {
  name: "event-authorised",
  summary: "A delivery proves that it comes from the vendor, in the way that the vendor promises.",
  *event({ delivery }, { adapter, secret }) {
    const wrong = adapter.verify(delivery, secret);
    if (wrong !== undefined) yield { vendor: delivery.vendor, pointer: "event.headers", expected: "a delivery that proves where it comes from", got: wrong };
  },
};
