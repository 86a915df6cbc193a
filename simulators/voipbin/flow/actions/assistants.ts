import { summarise, talk, task } from "../../ai/flow-side.ts";
import { anywhere, withoutCall, type ActionPlan } from "../plan.ts";
import { orPassOver } from "./pass-over.ts";

/** What a flow leaves to assistants. */
export const assistants: Readonly<Record<string, ActionPlan>> = {
  ai_talk: anywhere(orPassOver(talk)),
  ai_task: withoutCall(orPassOver(task)),
  ai_summary: withoutCall(orPassOver(summarise)),
};
