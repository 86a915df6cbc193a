import { events as auth } from "./auth/index.ts";
import { events as accesskeys } from "./accesskeys/index.ts";
import { events as customers } from "./customers/index.ts";
import { events as billing } from "./billing/index.ts";
import { events as agents } from "./agents/index.ts";
import { events as tags } from "./tags/index.ts";
import { events as numbers } from "./numbers/index.ts";
import { events as extensions } from "./extensions/index.ts";
import { events as routing } from "./routing/index.ts";
import { events as contacts } from "./contacts/index.ts";
import { events as storage } from "./storage/index.ts";
import { events as sockets } from "./sockets/index.ts";
import { events as calls } from "./calls/index.ts";
import { events as flow } from "./flow/index.ts";
import { events as groupcalls } from "./groupcalls/index.ts";
import { events as conferences } from "./conferences/index.ts";
import { events as queues } from "./queues/index.ts";
import { events as campaigns } from "./campaigns/index.ts";
import { events as transfers } from "./transfers/index.ts";
import { events as recordings } from "./recordings/index.ts";
import { events as media } from "./media/index.ts";
import { events as transcribes } from "./transcribes/index.ts";
import { events as speakings } from "./speakings/index.ts";
import { events as timelines } from "./timelines/index.ts";
import { events as ai } from "./ai/index.ts";
import { events as rags } from "./rags/index.ts";
import { events as messages } from "./messages/index.ts";
import { events as conversations } from "./conversations/index.ts";
import { events as emails } from "./emails/index.ts";
import { events as talk } from "./talk/index.ts";
import { events as serviceAgents } from "./service-agents/index.ts";
import type { EventPlan } from "../core/vendor.ts";

/** Event name → whose it is and what it carries. */
export const table: Record<string, EventPlan> = {
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
