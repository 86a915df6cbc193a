import { joinParts, type Joined } from "../core/parts.ts";
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
const parts = [
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

export const { together, inTurn } = joinParts("infobip", parts);
export type Together<Name extends string> = Joined<typeof parts, Name>;
