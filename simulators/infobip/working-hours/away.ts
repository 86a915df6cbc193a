import { moved } from "../conversations/moves.ts";
import type { Conversation } from "../conversations/stored.ts";
import { append } from "../messages/append.ts";
import type { Message } from "../messages/stored.ts";
import type { InfobipAct } from "../resources.ts";
import { hoursOf, isOpen, wasOpenBetween } from "./open.ts";
import type { WorkingHours } from "./stored.ts";

/** The message that nobody is there, by the service, to the customer. */
function say(act: InfobipAct, { id, channel, sender, customer }: Conversation, { message }: WorkingHours): { message: Message; patch: Partial<Conversation> } {
  const sent = append(act, id, { channel, from: sender ?? "", to: customer ?? "", direction: "OUTBOUND", authorType: "SYSTEM", contentType: "TEXT", content: { text: message, showUrlPreview: null } });
  return { message: sent.message, patch: { ...sent.remembered, awaySentAt: sent.message.createdAt } };
}

/** The hours that hold for a conversation, if they are closed now. */
function closedHours(act: InfobipAct, row: Conversation): WorkingHours | undefined {
  const hours = hoursOf(act, row.queueId);
  return hours && !isOpen(hours, act.now) ? hours : undefined;
}

/** A conversation that began outside of working hours gets the message, and is closed where they say so. @returns whether it was */
export function awayFirst(act: InfobipAct, id: string): boolean {
  const row = act.get("conversations", id);
  const hours = closedHours(act, row);
  if (!hours) return false;
  const { message, patch } = say(act, row, hours);
  if (hours.closeConversations) moved(act, id, "outsideHours", { ...patch, status: "CLOSED", closedAt: act.stamp() }, { message });
  else moved(act, id, "write", patch, { message });
  return hours.closeConversations;
}

/** In a later closed time of a live conversation the message goes out once more, where the working hours say so. */
export function awayAgain(act: InfobipAct, id: string): void {
  const row = act.get("conversations", id);
  const hours = closedHours(act, row);
  if (!hours?.sendAwayMessageEveryOOWHPeriod || !wasOpenBetween(hours, row.awaySentAt ?? row.createdAt, act.now)) return;
  const { message, patch } = say(act, row, hours);
  moved(act, id, "write", patch, { message });
}
