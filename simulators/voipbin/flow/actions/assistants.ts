import { anywhere, withoutCall, type ActionPlan } from "../plan.ts";

/** What a flow leaves to assistants. */
export const assistants: Readonly<Record<string, ActionPlan>> = {
  ai_talk: anywhere(() => "next"),
  ai_task: anywhere(() => "next"),
  ai_summary: withoutCall(() => "next"),
};
