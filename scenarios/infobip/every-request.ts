import type { AnyAnswer } from "../../harness/index.ts";
import type { VendorOperations } from "../scenario.ts";
import type { Infobip } from "./desk.ts";
import type { Rows } from "./rows-of-two-accounts.ts";
import { requestsForCalls, requestsOfCalls } from "./requests-of-calls.ts";
import { requestsForConversations, requestsOfConversations } from "./requests-of-conversations.ts";
import { requestsForDesks, requestsOfDesks } from "./requests-of-desks.ts";
import { requestsForForms, requestsOfForms } from "./requests-of-forms.ts";
import { requestsForRecordings, requestsOfRecordings } from "./requests-of-recordings.ts";
import { requestsForScripts, requestsOfScripts } from "./requests-of-scripts.ts";
import { requestsForSubscriptions, requestsOfSubscriptions } from "./requests-of-subscriptions.ts";

/** How a request is to be made, and what it must be answered with: each operation promises statuses of its own. */
export interface Manner {
  readonly as?: string | null;
  readonly expect?: any;
}
export type Request = (manner: Manner) => Promise<AnyAnswer>;

/** Those that let somebody in, and need no credential themselves. */
type Doors = "createSession" | "createOauth2Token";
type Every = { readonly [Id in Exclude<keyof VendorOperations["infobip"], Doors>]: Request };

/** Requests that name a row in their address: rows of ours, or such as are not ours. */
export const requestsOfRows = (infobip: Infobip, rows: Rows) => ({
  ...requestsOfConversations(infobip, rows),
  ...requestsOfDesks(infobip, rows),
  ...requestsOfForms(infobip, rows),
  ...requestsOfSubscriptions(infobip, rows),
  ...requestsOfCalls(infobip, rows),
  ...requestsOfRecordings(infobip, rows),
  ...requestsOfScripts(infobip, rows),
});

/** Every operation that needs a credential once: for what all have in common. A new operation does not compile until it stands in one of the families. */
export const everyRequest = (infobip: Infobip, rows: Rows): Every => ({
  ...requestsOfRows(infobip, rows),
  ...requestsForConversations(infobip),
  ...requestsForDesks(infobip, rows),
  ...requestsForForms(infobip, rows),
  ...requestsForSubscriptions(infobip),
  ...requestsForCalls(infobip, rows),
  ...requestsForRecordings(infobip, rows),
  ...requestsForScripts(infobip, rows),
});
