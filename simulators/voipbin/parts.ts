import { joinParts, type Joined } from "../core/parts.ts";
import * as accesskeys from "./accesskeys/index.ts";
import * as agents from "./agents/index.ts";
import * as ai from "./ai/index.ts";
import * as auth from "./auth/index.ts";
import * as billing from "./billing/index.ts";
import * as calls from "./calls/index.ts";
import * as campaigns from "./campaigns/index.ts";
import * as conferences from "./conferences/index.ts";
import * as contacts from "./contacts/index.ts";
import * as conversations from "./conversations/index.ts";
import * as customers from "./customers/index.ts";
import * as emails from "./emails/index.ts";
import * as extensions from "./extensions/index.ts";
import * as flow from "./flow/index.ts";
import * as groupcalls from "./groupcalls/index.ts";
import * as media from "./media/index.ts";
import * as messages from "./messages/index.ts";
import * as numbers from "./numbers/index.ts";
import * as queues from "./queues/index.ts";
import * as rags from "./rags/index.ts";
import * as recordings from "./recordings/index.ts";
import * as routing from "./routing/index.ts";
import * as serviceAgents from "./service-agents/index.ts";
import * as sockets from "./sockets/index.ts";
import * as speakings from "./speakings/index.ts";
import * as storage from "./storage/index.ts";
import * as tags from "./tags/index.ts";
import * as talk from "./talk/index.ts";
import * as timelines from "./timelines/index.ts";
import * as transcribes from "./transcribes/index.ts";
import * as transfers from "./transfers/index.ts";

/** All that the vendor is made of, by subject. What follows from a move runs in this order. */
const parts = [
  auth,
  accesskeys,
  customers,
  billing,
  agents,
  tags,
  numbers,
  extensions,
  routing,
  contacts,
  storage,
  sockets,
  calls,
  flow,
  groupcalls,
  conferences,
  queues,
  campaigns,
  transfers,
  recordings,
  media,
  transcribes,
  speakings,
  timelines,
  ai,
  rags,
  messages,
  conversations,
  emails,
  talk,
  serviceAgents,
] as const;

export const { together, inTurn } = joinParts("voipbin", parts);
export type Together<Name extends string> = Joined<typeof parts, Name>;
