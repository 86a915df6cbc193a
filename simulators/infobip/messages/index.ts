import type { EventPlan } from "../../core/vendor.ts";
import { liveOne } from "../conversations/moves.ts";
import { groupOf } from "../conversations/stored.ts";
import { between } from "../instants.ts";
import { corePage, filtersOf } from "../pages.ts";
import { against } from "../refusals.ts";
import type { Handler } from "../resources.ts";
import { legacyShape } from "./legacy.ts";
import { messages, type Message } from "./stored.ts";
import { createMessage } from "./write.ts";

/** Each filter, and whether a message passes it. */
const FILTERS: Readonly<Record<string, (message: Message, wanted: any) => boolean>> = {
  messageIds: ({ id }, wanted: string[]) => wanted.includes(id),
  channel: ({ channel }, wanted) => channel === wanted,
  direction: ({ direction }, wanted) => direction === wanted,
  createdAfter: ({ createdAt }, wanted) => between(createdAt, wanted, undefined),
  createdBefore: ({ createdAt }, wanted) => between(createdAt, undefined, wanted),
};

const getMessages: Handler<"getMessages"> = (act) => {
  const { id } = act.get("conversations", act.path.conversationId);
  return corePage(act, "messages", "messages", { id: "id", createdAt: "createdAt", updatedAt: "updatedAt" }, { group: groupOf(act.account, id), where: filtersOf(act, FILTERS) }) as any;
};

/** A typing sign goes to the customer's side and leaves nothing; a satellite session of Apple's takes none. */
const sendEvent: Handler<"sendEvent"> = (act) => {
  const { id } = liveOne(act, act.path.conversationId);
  const { channel, to } = act.body;
  if (channel === "APPLE_BUSINESS_CHAT" && /satellite/i.test(to)) throw against("typing signs", "a satellite session takes no typing signs", "to");
  act.fire("conversations", id, "type");
  return undefined;
};

export const rows = { getMessages, createMessage, sendEvent };

export const resources = { messages };

export const events: Record<string, EventPlan> = { "legacy-inbound-message": { resource: "messages", payload: (message: Message) => legacyShape(message) } };
