import type { AnyAnswer, Need } from "../../harness/index.ts";
import { seeded } from "../scenario.ts";
import { tel } from "./desk.ts";

/** How a request is to be made, and what it must be answered with. */
export interface Manner {
  readonly as?: string | null;
  readonly expect: "any" | 400 | 401 | 403;
}

export type Requests = Readonly<Record<string, (manner: Manner) => Promise<AnyAnswer>>>;

/** Names requests by their operations. */
export const requests = <R extends Requests>(named: R): R => named;

export const SOURCE = tel("+12025550143");
export const SOMEBODY = tel("+15555550101");
export const FILE = { fileName: "note.txt", contentType: "text/plain", bytes: new TextEncoder().encode("a note") };

const KINDS = [
  "accesskey", "customer", "billingAccount", "billing", "agent", "tag", "number", "extension", "trunk", "provider", "route", "contact",
  "contactPhone", "contactEmail", "phone", "file", "storageAccount", "call", "callInQueue", "groupcall", "recording", "flow", "activeflow",
  "conference", "conferencecall", "queue", "queuecall", "transcribe", "speaking", "outplan", "outdial", "outdialtarget", "campaign", "campaigncall",
  "ai", "team", "aicall", "aimessage", "aisummary", "message", "conversation", "conversationAccount", "email", "chat", "participant", "talkMessage",
] as const;

/** One row of each kind. */
export type Rows = Readonly<Record<(typeof KINDS)[number], string>>;

/** Rows of these kinds, as the customer on the free plan has them: its calls are over, its room is open and written down. */
export const ofTheFreeCustomer = <Kind extends keyof Rows>(...kinds: readonly Kind[]) => Object.fromEntries(kinds.map((kind) => [kind, seeded("voipbin", `freeCustomer.${kind}`)])) as { readonly [K in Kind]: Need<string> };

/** One row of each kind of the customer on the free plan. */
export const rowsOfTheFreeCustomer = ofTheFreeCustomer(...KINDS);

/** Ids that nobody has. */
export const rowsOfNobody: Rows = {
  ...(Object.fromEntries(KINDS.map((kind) => [kind, "0bad0000-0000-4000-8000-000000000000"])) as Rows),
  phone: "+15555550199",
};
