import { show } from "../finding.ts";
import type { Check } from "./check.ts";

export const eventConforms: Check = {
  name: "event-conforms",
  summary: "A delivery is a POST, can be read, and is one of the events that the contract names.",
  *event({ delivery, subject }, { contract }) {
    const { vendor } = delivery;
    if (delivery.method !== "POST") yield { vendor, pointer: "event.method", expected: "POST", got: delivery.method };
    if (!subject) yield { vendor, pointer: "event", expected: `an event of ${vendor}`, got: show(delivery.body ?? delivery.text) };
    else if (!contract.events.includes(subject.name)) yield { vendor, pointer: "event", expected: `one of ${contract.events.join(", ")}`, got: subject.name };
  },
};
