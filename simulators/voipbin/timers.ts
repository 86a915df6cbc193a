import { timers as auth } from "./auth/index.ts";
import { timers as accesskeys } from "./accesskeys/index.ts";
import { timers as customers } from "./customers/index.ts";
import { timers as billing } from "./billing/index.ts";
import { timers as agents } from "./agents/index.ts";
import { timers as tags } from "./tags/index.ts";
import { timers as numbers } from "./numbers/index.ts";
import { timers as extensions } from "./extensions/index.ts";
import { timers as routing } from "./routing/index.ts";
import { timers as contacts } from "./contacts/index.ts";
import { timers as storage } from "./storage/index.ts";
import { timers as sockets } from "./sockets/index.ts";
import { timers as calls } from "./calls/index.ts";
import { timers as flow } from "./flow/index.ts";
import { timers as groupcalls } from "./groupcalls/index.ts";
import { timers as conferences } from "./conferences/index.ts";
import { timers as queues } from "./queues/index.ts";
import { timers as campaigns } from "./campaigns/index.ts";
import { timers as transfers } from "./transfers/index.ts";
import { timers as recordings } from "./recordings/index.ts";
import { timers as media } from "./media/index.ts";
import { timers as transcribes } from "./transcribes/index.ts";
import { timers as speakings } from "./speakings/index.ts";
import { timers as timelines } from "./timelines/index.ts";
import { timers as ai } from "./ai/index.ts";
import { timers as rags } from "./rags/index.ts";
import { timers as messages } from "./messages/index.ts";
import { timers as conversations } from "./conversations/index.ts";
import { timers as emails } from "./emails/index.ts";
import { timers as talk } from "./talk/index.ts";
import { timers as serviceAgents } from "./service-agents/index.ts";

/** What time does by name. */
export const timers = {
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
