import { hears as auth } from "./auth/index.ts";
import { hears as accesskeys } from "./accesskeys/index.ts";
import { hears as customers } from "./customers/index.ts";
import { hears as billing } from "./billing/index.ts";
import { hears as agents } from "./agents/index.ts";
import { hears as tags } from "./tags/index.ts";
import { hears as numbers } from "./numbers/index.ts";
import { hears as extensions } from "./extensions/index.ts";
import { hears as routing } from "./routing/index.ts";
import { hears as contacts } from "./contacts/index.ts";
import { hears as storage } from "./storage/index.ts";
import { hears as sockets } from "./sockets/index.ts";
import { hears as calls } from "./calls/index.ts";
import { hears as flow } from "./flow/index.ts";
import { hears as groupcalls } from "./groupcalls/index.ts";
import { hears as conferences } from "./conferences/index.ts";
import { hears as queues } from "./queues/index.ts";
import { hears as campaigns } from "./campaigns/index.ts";
import { hears as transfers } from "./transfers/index.ts";
import { hears as recordings } from "./recordings/index.ts";
import { hears as media } from "./media/index.ts";
import { hears as transcribes } from "./transcribes/index.ts";
import { hears as speakings } from "./speakings/index.ts";
import { hears as timelines } from "./timelines/index.ts";
import { hears as ai } from "./ai/index.ts";
import { hears as rags } from "./rags/index.ts";
import { hears as messages } from "./messages/index.ts";
import { hears as conversations } from "./conversations/index.ts";
import { hears as emails } from "./emails/index.ts";
import { hears as talk } from "./talk/index.ts";
import { hears as serviceAgents } from "./service-agents/index.ts";

/** What the telephone network tells. */
export const hears = {
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
};
