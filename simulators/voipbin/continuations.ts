import { continuations as auth } from "./auth/index.ts";
import { continuations as accesskeys } from "./accesskeys/index.ts";
import { continuations as customers } from "./customers/index.ts";
import { continuations as billing } from "./billing/index.ts";
import { continuations as agents } from "./agents/index.ts";
import { continuations as tags } from "./tags/index.ts";
import { continuations as numbers } from "./numbers/index.ts";
import { continuations as extensions } from "./extensions/index.ts";
import { continuations as routing } from "./routing/index.ts";
import { continuations as contacts } from "./contacts/index.ts";
import { continuations as storage } from "./storage/index.ts";
import { continuations as sockets } from "./sockets/index.ts";
import { continuations as calls } from "./calls/index.ts";
import { continuations as flow } from "./flow/index.ts";
import { continuations as groupcalls } from "./groupcalls/index.ts";
import { continuations as conferences } from "./conferences/index.ts";
import { continuations as queues } from "./queues/index.ts";
import { continuations as campaigns } from "./campaigns/index.ts";
import { continuations as transfers } from "./transfers/index.ts";
import { continuations as recordings } from "./recordings/index.ts";
import { continuations as media } from "./media/index.ts";
import { continuations as transcribes } from "./transcribes/index.ts";
import { continuations as speakings } from "./speakings/index.ts";
import { continuations as timelines } from "./timelines/index.ts";
import { continuations as ai } from "./ai/index.ts";
import { continuations as rags } from "./rags/index.ts";
import { continuations as messages } from "./messages/index.ts";
import { continuations as conversations } from "./conversations/index.ts";
import { continuations as emails } from "./emails/index.ts";
import { continuations as talk } from "./talk/index.ts";
import { continuations as serviceAgents } from "./service-agents/index.ts";

/** Who is told what came of a fetch. */
export const continuations = {
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
