import { anywhere, type ActionPlan } from "../plan.ts";

/** What a flow writes to people. */
export const writing: Readonly<Record<string, ActionPlan>> = {
  message_send: anywhere(() => "next"),
  email_send: anywhere(() => "next"),
  conversation_send: anywhere(() => "next"),
};
