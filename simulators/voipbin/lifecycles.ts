import { lifecycles as auth } from "./auth/index.ts";
import { lifecycles as accesskeys } from "./accesskeys/index.ts";
import { lifecycles as customers } from "./customers/index.ts";
import { lifecycles as billing } from "./billing/index.ts";
import { lifecycles as agents } from "./agents/index.ts";
import { lifecycles as tags } from "./tags/index.ts";
import { lifecycles as numbers } from "./numbers/index.ts";
import { lifecycles as extensions } from "./extensions/index.ts";
import { lifecycles as routing } from "./routing/index.ts";
import { lifecycles as contacts } from "./contacts/index.ts";
import { lifecycles as storage } from "./storage/index.ts";
import { lifecycles as sockets } from "./sockets/index.ts";
import { lifecycles as calls } from "./calls/index.ts";
import { lifecycles as flow } from "./flow/index.ts";
import { lifecycles as groupcalls } from "./groupcalls/index.ts";
import { lifecycles as conferences } from "./conferences/index.ts";
import { lifecycles as queues } from "./queues/index.ts";
import { lifecycles as campaigns } from "./campaigns/index.ts";
import { lifecycles as transfers } from "./transfers/index.ts";
import { lifecycles as recordings } from "./recordings/index.ts";
import { lifecycles as media } from "./media/index.ts";
import { lifecycles as transcribes } from "./transcribes/index.ts";
import { lifecycles as speakings } from "./speakings/index.ts";
import { lifecycles as timelines } from "./timelines/index.ts";
import { lifecycles as ai } from "./ai/index.ts";
import { lifecycles as rags } from "./rags/index.ts";
import { lifecycles as messages } from "./messages/index.ts";
import { lifecycles as conversations } from "./conversations/index.ts";
import { lifecycles as emails } from "./emails/index.ts";
import { lifecycles as talk } from "./talk/index.ts";
import { lifecycles as serviceAgents } from "./service-agents/index.ts";
import type { LifecycleCode } from "../core/lifecycle.ts";

export const lifecycles: Record<string, LifecycleCode> = {
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
