import type { operations } from "../../contracts/gen/auralytik.ts";
import type { Act } from "../core/act.ts";
import type { HandlerOf } from "../core/handler.ts";
import { audioFileResources } from "./resources/audio-files.ts";
import { campaignResources } from "./resources/campaigns.ts";
import { conversationResources } from "./resources/conversations.ts";
import { engagementResources } from "./resources/engagements.ts";
import { evaluationResources } from "./resources/evaluations.ts";
import { exportResources } from "./resources/exports.ts";
import { keyResources } from "./resources/keys.ts";
import { usageResources } from "./resources/usage.ts";
import { voiceCallResources } from "./resources/voice-calls.ts";
import { webhookResources } from "./resources/webhooks.ts";
import type { settings } from "./settings.ts";

/** All that is stored; what belongs together is described together, in `resources/`. */
export const resources = {
  ...voiceCallResources,
  ...campaignResources,
  ...audioFileResources,
  ...evaluationResources,
  ...conversationResources,
  ...engagementResources,
  ...exportResources,
  ...usageResources,
  ...webhookResources,
  ...keyResources,
};

export type Types = { resources: typeof resources; settings: typeof settings };
export type AuralytikAct = Act<Types>;
export type Handler<O extends keyof operations> = HandlerOf<operations, Types, O>;
