import type { operations } from "../../contracts/gen/commbox.ts";
import type { Act } from "../core/act.ts";
import type { HandlerOf } from "../core/handler.ts";
import { automationResources } from "./resources/automation.ts";
import { conversationResources } from "./resources/conversations.ts";
import { formResources } from "./resources/forms.ts";
import { managerResources } from "./resources/managers.ts";
import { messagingResources } from "./resources/messaging.ts";
import { streamResources } from "./resources/streams.ts";
import { tagResources } from "./resources/tags.ts";
import { teamResources } from "./resources/teams.ts";
import { userResources } from "./resources/users.ts";
import type { settings } from "./settings.ts";

/** All that is stored; what belongs together is described together, in `resources/`. */
export const resources = {
  ...conversationResources,
  ...managerResources,
  ...streamResources,
  ...userResources,
  ...tagResources,
  ...teamResources,
  ...messagingResources,
  ...formResources,
  ...automationResources,
};

export type Types = { resources: typeof resources; settings: typeof settings; envelope: "data" };
export type CommboxAct = Act<Types>;
/** A handler answers the `data` of the envelope; the rest is added by wire.ts. */
export type Handler<O extends keyof operations> = HandlerOf<operations, Types, O>;
