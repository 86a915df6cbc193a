import { reactions as auth } from "./auth/index.ts";
import { reactions as accesskeys } from "./accesskeys/index.ts";
import { reactions as customers } from "./customers/index.ts";
import { reactions as billing } from "./billing/index.ts";
import { reactions as agents } from "./agents/index.ts";
import { reactions as tags } from "./tags/index.ts";
import { reactions as numbers } from "./numbers/index.ts";
import { reactions as extensions } from "./extensions/index.ts";
import { reactions as routing } from "./routing/index.ts";
import { reactions as contacts } from "./contacts/index.ts";
import { reactions as storage } from "./storage/index.ts";
import { reactions as sockets } from "./sockets/index.ts";
import { reactions as calls } from "./calls/index.ts";
import { reactions as flow } from "./flow/index.ts";
import { reactions as groupcalls } from "./groupcalls/index.ts";
import { reactions as conferences } from "./conferences/index.ts";
import { reactions as queues } from "./queues/index.ts";
import { reactions as campaigns } from "./campaigns/index.ts";
import { reactions as transfers } from "./transfers/index.ts";
import { reactions as recordings } from "./recordings/index.ts";
import { reactions as media } from "./media/index.ts";
import { reactions as transcribes } from "./transcribes/index.ts";
import { reactions as speakings } from "./speakings/index.ts";
import { reactions as timelines } from "./timelines/index.ts";
import { reactions as ai } from "./ai/index.ts";
import { reactions as rags } from "./rags/index.ts";
import { reactions as messages } from "./messages/index.ts";
import { reactions as conversations } from "./conversations/index.ts";
import { reactions as emails } from "./emails/index.ts";
import { reactions as talk } from "./talk/index.ts";
import { reactions as serviceAgents } from "./service-agents/index.ts";
import { cascade } from "./customers/cascade.ts";
import type { Reaction } from "../core/vendor.ts";

/** What follows from a move, in this order. */
export const reactions: readonly Reaction[] = [
  ...auth,
  ...accesskeys,
  ...customers,
  ...billing,
  ...agents,
  ...tags,
  ...numbers,
  ...extensions,
  ...routing,
  ...contacts,
  ...storage,
  ...sockets,
  ...calls,
  ...flow,
  ...groupcalls,
  ...conferences,
  ...queues,
  ...campaigns,
  ...transfers,
  ...recordings,
  ...media,
  ...transcribes,
  ...speakings,
  ...timelines,
  ...ai,
  ...rags,
  ...messages,
  ...conversations,
  ...emails,
  ...talk,
  ...serviceAgents,
  ...cascade,
];
