import { rows as auth } from "./auth/index.ts";
import { rows as accesskeys } from "./accesskeys/index.ts";
import { rows as customers } from "./customers/index.ts";
import { rows as billing } from "./billing/index.ts";
import { rows as agents } from "./agents/index.ts";
import { rows as tags } from "./tags/index.ts";
import { rows as numbers } from "./numbers/index.ts";
import { rows as extensions } from "./extensions/index.ts";
import { rows as routing } from "./routing/index.ts";
import { rows as contacts } from "./contacts/index.ts";
import { rows as storage } from "./storage/index.ts";
import { rows as sockets } from "./sockets/index.ts";
import { rows as calls } from "./calls/index.ts";
import { rows as flow } from "./flow/index.ts";
import { rows as groupcalls } from "./groupcalls/index.ts";
import { rows as conferences } from "./conferences/index.ts";
import { rows as queues } from "./queues/index.ts";
import { rows as campaigns } from "./campaigns/index.ts";
import { rows as transfers } from "./transfers/index.ts";
import { rows as recordings } from "./recordings/index.ts";
import { rows as media } from "./media/index.ts";
import { rows as transcribes } from "./transcribes/index.ts";
import { rows as speakings } from "./speakings/index.ts";
import { rows as timelines } from "./timelines/index.ts";
import { rows as ai } from "./ai/index.ts";
import { rows as rags } from "./rags/index.ts";
import { rows as messages } from "./messages/index.ts";
import { rows as conversations } from "./conversations/index.ts";
import { rows as emails } from "./emails/index.ts";
import { rows as talk } from "./talk/index.ts";
import { rows as serviceAgents } from "./service-agents/index.ts";
import { guarded } from "./guard.ts";

/** One row per operation; each is let through by the one table of permissions. */
export const rows = guarded({
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
});
