import type { Act } from "../../core/act.ts";
import { liveWith, openConversation } from "../conversations/open.ts";
import { moved } from "../conversations/moves.ts";
import type { Conversation } from "../conversations/stored.ts";
import { capitals } from "../ids.ts";
import { route } from "../routing/route.ts";
import { defaultQueue } from "../queues/stored.ts";
import { putTag } from "../tags/put-on.ts";
import type { Arrival } from "./inbound.ts";
import { CHANNEL } from "./outbound.ts";

/** The live conversation of who calls goes on, unless a call is up in it; else one is opened, tagged, and then routed, since rules ask for tags. */
export function conversationFor(act: Act<any>, arrival: Arrival): Conversation & { queueId: string } {
  const live = liveWith(act as any, arrival.customer);
  const free = live && act.table("calls").count("live", live.id) === 0 ? live : undefined;
  const { id } = free ? moved(act as any, free.id, "customerCalls", free.status === "SOLVED" ? { status: "OPEN" } : {}) : open(act, arrival);
  for (const tag of tagsOf(act, arrival)) putTag(act as any, id, tag as any);
  const row = act.get("conversations", id) as Conversation;
  const placed = row.queueId === null ? route(act as any, id) : row;
  return { ...placed, queueId: placed.queueId ?? defaultQueue(act as any).id };
}

const open = (act: Act<any>, { clientType, customer, own, name }: Arrival): Conversation =>
  openConversation(act as any, { id: capitals(0, () => act.random("call-conversations")), channel: CHANNEL[clientType], direction: "INBOUND", customer, sender: own, customerName: name ?? null });

/** Tags of the catalogue, by name or id; those that are not in it are passed over. */
function tagsOf(act: Act<any>, { tags = [], tagsBy = "NAME" }: Arrival): any[] {
  return tags.flatMap((wanted) => (tagsBy === "ID" ? act.find("tags", wanted) : act.table("tags").first("named", `${act.account}|${wanted}`)) ?? []);
}
