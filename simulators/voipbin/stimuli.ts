import { stimuli as auth } from "./auth/index.ts";
import { stimuli as accesskeys } from "./accesskeys/index.ts";
import { stimuli as customers } from "./customers/index.ts";
import { stimuli as billing } from "./billing/index.ts";
import { stimuli as agents } from "./agents/index.ts";
import { stimuli as tags } from "./tags/index.ts";
import { stimuli as numbers } from "./numbers/index.ts";
import { stimuli as extensions } from "./extensions/index.ts";
import { stimuli as routing } from "./routing/index.ts";
import { stimuli as contacts } from "./contacts/index.ts";
import { stimuli as storage } from "./storage/index.ts";
import { stimuli as sockets } from "./sockets/index.ts";
import { stimuli as calls } from "./calls/index.ts";
import { stimuli as flow } from "./flow/index.ts";
import { stimuli as groupcalls } from "./groupcalls/index.ts";
import { stimuli as conferences } from "./conferences/index.ts";
import { stimuli as queues } from "./queues/index.ts";
import { stimuli as campaigns } from "./campaigns/index.ts";
import { stimuli as transfers } from "./transfers/index.ts";
import { stimuli as recordings } from "./recordings/index.ts";
import { stimuli as media } from "./media/index.ts";
import { stimuli as transcribes } from "./transcribes/index.ts";
import { stimuli as speakings } from "./speakings/index.ts";
import { stimuli as timelines } from "./timelines/index.ts";
import { stimuli as ai } from "./ai/index.ts";
import { stimuli as rags } from "./rags/index.ts";
import { stimuli as messages } from "./messages/index.ts";
import { stimuli as conversations } from "./conversations/index.ts";
import { stimuli as emails } from "./emails/index.ts";
import { stimuli as talk } from "./talk/index.ts";
import { stimuli as serviceAgents } from "./service-agents/index.ts";
import type { Stimulus } from "../core/vendor.ts";

/** What the outside world does; no operation of the API does it. */
export const stimuli: Readonly<Record<string, Stimulus>> = {
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
