import { resources as auth } from "./auth/index.ts";
import { resources as accesskeys } from "./accesskeys/index.ts";
import { resources as customers } from "./customers/index.ts";
import { resources as billing } from "./billing/index.ts";
import { resources as agents } from "./agents/index.ts";
import { resources as tags } from "./tags/index.ts";
import { resources as numbers } from "./numbers/index.ts";
import { resources as extensions } from "./extensions/index.ts";
import { resources as routing } from "./routing/index.ts";
import { resources as contacts } from "./contacts/index.ts";
import { resources as storage } from "./storage/index.ts";
import { resources as calls } from "./calls/index.ts";
import { resources as flow } from "./flow/index.ts";
import { resources as groupcalls } from "./groupcalls/index.ts";
import { resources as conferences } from "./conferences/index.ts";
import { resources as queues } from "./queues/index.ts";
import { resources as campaigns } from "./campaigns/index.ts";
import { resources as transfers } from "./transfers/index.ts";
import { resources as recordings } from "./recordings/index.ts";
import { resources as transcribes } from "./transcribes/index.ts";
import { resources as speakings } from "./speakings/index.ts";
import { resources as ai } from "./ai/index.ts";
import { resources as rags } from "./rags/index.ts";
import { resources as messages } from "./messages/index.ts";
import { resources as conversations } from "./conversations/index.ts";
import { resources as emails } from "./emails/index.ts";
import { resources as talk } from "./talk/index.ts";
import type { operations } from "../../contracts/gen/voipbin.ts";
import type { Act } from "../core/act.ts";
import type { HandlerOf } from "../core/handler.ts";
import type { settings } from "./settings.ts";

/** All that is stored. Written out, and not joined from `parts.ts`: rows are typed by it, and types that lead in a circle are none. */
export const resources = {
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
  ...calls,
  ...flow,
  ...groupcalls,
  ...conferences,
  ...queues,
  ...campaigns,
  ...transfers,
  ...recordings,
  ...transcribes,
  ...speakings,
  ...ai,
  ...rags,
  ...messages,
  ...conversations,
  ...emails,
  ...talk,
};

export type Types = { resources: typeof resources; settings: typeof settings };
export type VoipbinAct = Act<Types>;
export type Handler<O extends keyof operations> = HandlerOf<operations, Types, O>;
