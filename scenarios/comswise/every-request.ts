import type { AnyAnswer } from "../../harness/index.ts";
import type { ClientOf } from "../scenario.ts";

/** How a request is to be made, and what it must be answered with. */
interface Manner<Status extends number> {
  readonly as?: string | null;
  readonly expect: Status;
}

/** Every operation of the API host, once each, as it would succeed on the default world: for what all have in common. */
export const everyRequest = (comswise: ClientOf<"comswise">): readonly ((manner: Manner<401 | 403 | 429 | 500>) => Promise<AnyAnswer>)[] => [
  (manner) => comswise("requestUpload", { ...manner, body: { fileName: "call.wav", contentType: "audio/wav" } }),
  (manner) => comswise("createCall", { ...manner, body: { callId: "c-1", groupingId: "t-1", startTime: "2025-01-01T09:00:00Z", status: "in-progress" } }),
  (manner) => comswise("listCalls", manner),
  (manner) => comswise("getCall", { ...manner, path: { id: SEEDED } }),
  (manner) => comswise("updateCall", { ...manner, path: { id: SEEDED }, body: { recordingUrl: "https://files.example/second.wav" } }),
];

/** The call that the vendor's own sample of an update names; the default world has it. */
export const SEEDED = "j976yz9yr5t5r40xs5xj4j7h017wx17r";
