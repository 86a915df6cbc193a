import { spanOf } from "../dates.ts";
import { filteredPage } from "../pages.ts";
import type { Handler } from "../resources.ts";
import { conversationResources } from "../resources/conversations.ts";

export const listConversations: Handler<"listConversations"> = (act) => {
  const { channelId, campaignId, status } = act.query;
  const filters = [
    { index: "channel", field: "channelId", value: channelId },
    { index: "campaign", field: "campaignId", value: campaignId },
    { index: "status", field: "status", value: status },
  ];
  return filteredPage(act, "conversations", filters, spanOf(act.query)) as any;
};

export const listConversationMessages: Handler<"listConversationMessages"> = (act) => {
  const { id } = act.get("conversations", act.path.id);
  const view = conversationResources.messages.views["default"]!;
  const mask = act.headers["x-exclude-pii"] === true || act.headers["X-Exclude-PII"] === true;
  const messages = [...act.each("messages", "conversation", id)].map((row) => view(mask ? { ...row, content: masked(row.content) } : row, act) as any);
  return { conversationId: id, messages };
};

const EMAIL = /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>().,;]+/g;
/** Digits with what stands between them in a telephone number. */
const DIGITS = /\+?\(?\d(?:[\s().-]*\d)*/g;

/** Addresses, and what holds at least four digits. contracts/auralytik/sources.md#pii */
export const masked = (text: string): string => text.replace(EMAIL, "****").replace(DIGITS, (found) => (found.replace(/\D/g, "").length >= 4 ? "****" : found));
