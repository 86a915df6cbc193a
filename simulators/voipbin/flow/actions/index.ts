import type { ActionPlan } from "../plan.ts";
import { assistants } from "./assistants.ts";
import { decisions } from "./decisions.ts";
import { dialling } from "./dialling.ts";
import { digits } from "./digits.ts";
import { joining } from "./joining.ts";
import { listening } from "./listening.ts";
import { media } from "./media.ts";
import { requests } from "./requests.ts";
import { writing } from "./writing.ts";

/** Every type of action, by name. To add one: a row in the file of its group; options in contracts/voipbin/schemas/flow-actions.yaml. */
export const ACTIONS: Readonly<Record<string, ActionPlan>> = { ...media, ...digits, ...decisions, ...dialling, ...joining, ...listening, ...requests, ...writing, ...assistants };
