import { sockets as auth } from "./auth/index.ts";
import { sockets as accesskeys } from "./accesskeys/index.ts";
import { sockets as customers } from "./customers/index.ts";
import { sockets as billing } from "./billing/index.ts";
import { sockets as agents } from "./agents/index.ts";
import { sockets as tags } from "./tags/index.ts";
import { sockets as numbers } from "./numbers/index.ts";
import { sockets as extensions } from "./extensions/index.ts";
import { sockets as routing } from "./routing/index.ts";
import { sockets as contacts } from "./contacts/index.ts";
import { sockets as storage } from "./storage/index.ts";
import { sockets as eventSockets } from "./sockets/index.ts";
import { sockets as calls } from "./calls/index.ts";
import { sockets as flow } from "./flow/index.ts";
import { sockets as groupcalls } from "./groupcalls/index.ts";
import { sockets as conferences } from "./conferences/index.ts";
import { sockets as queues } from "./queues/index.ts";
import { sockets as campaigns } from "./campaigns/index.ts";
import { sockets as transfers } from "./transfers/index.ts";
import { sockets as recordings } from "./recordings/index.ts";
import { sockets as media } from "./media/index.ts";
import { sockets as transcribes } from "./transcribes/index.ts";
import { sockets as speakings } from "./speakings/index.ts";
import { sockets as timelines } from "./timelines/index.ts";
import { sockets as ai } from "./ai/index.ts";
import { sockets as rags } from "./rags/index.ts";
import { sockets as messages } from "./messages/index.ts";
import { sockets as conversations } from "./conversations/index.ts";
import { sockets as emails } from "./emails/index.ts";
import { sockets as talk } from "./talk/index.ts";
import { sockets as serviceAgents } from "./service-agents/index.ts";

/** What clients say over sockets, by kind. */
export const sockets = {
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
  ...eventSockets,
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
};
