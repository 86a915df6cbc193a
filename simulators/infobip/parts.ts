import * as account from "./account/index.ts";
import * as agentConfig from "./agent-config/index.ts";
import * as agents from "./agents/index.ts";
import * as audio from "./audio/index.ts";
import * as auth from "./auth/index.ts";
import * as awayMessages from "./away-messages/index.ts";
import * as bots from "./bots/index.ts";
import * as calls from "./calls/index.ts";
import * as conversations from "./conversations/index.ts";
import * as files from "./files/index.ts";
import * as forms from "./forms/index.ts";
import * as hold from "./hold/index.ts";
import * as ivr from "./ivr/index.ts";
import * as messages from "./messages/index.ts";
import * as metadata from "./metadata/index.ts";
import * as notes from "./notes/index.ts";
import * as numbers from "./numbers/index.ts";
import * as queues from "./queues/index.ts";
import * as recording from "./recording/index.ts";
import * as routing from "./routing/index.ts";
import * as rtc from "./rtc/index.ts";
import * as subscriptions from "./subscriptions/index.ts";
import * as tags from "./tags/index.ts";
import * as templates from "./templates/index.ts";
import * as timeouts from "./timeouts/index.ts";
import * as transfers from "./transfers/index.ts";
import * as tts from "./tts/index.ts";
import * as waiting from "./waiting/index.ts";
import * as webForms from "./web-forms/index.ts";
import * as workingHours from "./working-hours/index.ts";
import * as wrapUp from "./wrap-up/index.ts";

/**
 * All that the vendor is made of, by resource. Reactions run in this order: calls stand before queues, so that an agent who
 * becomes free is rung before messages are handed out.
 */
export const parts = [
  calls,
  waiting,
  transfers,
  hold,
  wrapUp,
  timeouts,
  recording,
  files,
  awayMessages,
  tts,
  agentConfig,
  rtc,
  ivr,
  numbers,
  audio,
  bots,
  queues,
  agents,
  conversations,
  messages,
  notes,
  tags,
  metadata,
  routing,
  templates,
  forms,
  workingHours,
  webForms,
  account,
  auth,
  subscriptions,
] as const;

type Part = (typeof parts)[number];
type Both<U> = (U extends unknown ? (given: U) => void : never) extends (given: infer I) => void ? I : never;
/** What all parts export under a name, as one table. */
export type Together<Name extends string> = Both<Part extends infer P ? (P extends Record<Name, infer Table> ? Table : never) : never>;

/** Joins the tables that parts export under a name. @throws Error when two parts have a row of one name */
export function together<Name extends string>(name: Name): Together<Name> {
  const joined: Record<string, unknown> = {};
  for (const part of parts as readonly Record<string, any>[]) {
    for (const [key, row] of Object.entries(part[name] ?? {})) {
      if (key in joined) throw new Error(`infobip: two parts have ${name} ${key}`);
      joined[key] = row;
    }
  }
  return joined as Together<Name>;
}

/** Joins the lists that parts export under a name, in the order of the parts. */
export const inTurn = <Item>(name: string): readonly Item[] => (parts as readonly Record<string, any>[]).flatMap((part) => part[name] ?? []);
