import { isJson } from "../promise.ts";
import { payloadOf } from "../event-promise.ts";
import type { Check } from "./check.ts";

export const eventMediaType: Check = {
  name: "event-media-type",
  summary: "A delivery says of its payload that it is JSON, where the contract promises JSON and the payload is.",
  *event({ delivery, subject }, { contract }) {
    if (!subject || delivery.body === undefined || !payloadOf(contract, subject.name)) return;
    const type = (delivery.headers["content-type"] ?? "").split(";")[0]!.trim().toLowerCase();
    if (!isJson(type)) yield { vendor: delivery.vendor, pointer: "event.headers.content-type", expected: "application/json", got: type || "nothing" };
  },
};
