/** Names of the subscription schema that the webhooks have other names for. contracts/infobip/sources.md#subscriptions */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  CONVERSATION_MESSAGE_RECEIVED: ["INBOUND_MESSAGE"],
  CONVERSATION_MESSAGE_UPDATED: ["CONVERSATION_MESSAGE_UPDATED", "INBOUND_MESSAGE_UPDATED"],
  CONVERSATION_MESSAGE_DELETED: ["INBOUND_MESSAGE_DELETED"],
};
/** Channels of conversations; the second is the older name. */
const CONVERSATIONS = ["CUSTOMER_ENGAGEMENT", "AGENT_OS"];
/** Hooks of their own, which no subscription hears. */
const APART = ["legacy-inbound-message", "bot-message", "bot-event", "calls-event"];

/** What a subscription of a channel is told, by the engine's names; `kinds` narrows calls events. Names that the channel does not know are ignored. */
export function heardBy(channel: string, events: readonly (string | { readonly event: string })[], known: readonly string[]): { events: string[]; kinds?: string[] } {
  const names = events.map((event) => (typeof event === "string" ? event : event.event));
  if (channel === "VOICE_VIDEO") return { events: ["calls-event"], kinds: names };
  if (!CONVERSATIONS.includes(channel)) return { events: [] };
  return { events: [...new Set(names.flatMap((name) => MEANT[name] ?? [name]))].filter((name) => known.includes(name) && !APART.includes(name)) };
}
