import type { Act } from "../../core/act.ts";
import type { EventFact } from "../../core/world/records.ts";
import type { Principal } from "../../core/world/credential.ts";
import { bitsOf, isSuperAdmin } from "../guard.ts";
import { NIL } from "../ids.ts";
import { MANAGE } from "../permissions.ts";

const endsOf = (name: string, id: string | undefined): string[] => [`${name.split("_")[0]}:${id}`, `webhook:${name}:${id}`];

const CHATS = ["talkChats", "talkMessages", "talkParticipants"];

/** Topics of everybody in a chat, to whom what happens there comes without an envelope. */
export function chatTopicsOf({ name, resource, payload }: EventFact, act: Act<any>): string[] {
  if (!CHATS.includes(resource ?? "")) return [];
  const { id, chat_id = id } = payload as { id: string; chat_id?: string };
  return [...act.each("talkParticipants", "chat", chat_id!)].flatMap((place: any) => endsOf(name, id).map((end) => `agent_id:${place.owner_id}:${end}`));
}

/** Topics that an event is published to: its customer's, and its owner's where it has one. */
export function topicsOf({ name, account, payload }: EventFact): string[] {
  const { id, owner_id } = payload as { id?: string; owner_id?: string };
  const ends = endsOf(name, id);
  const owners = owner_id && owner_id !== NIL ? [`customer_id:${account}`, `agent_id:${owner_id}`] : [`customer_id:${account}`];
  return owners.flatMap((owner) => ends.map((end) => `${owner}:${end}`));
}

/** A subscription covers what begins with it; `*` stands for any one part, at the end for all the rest. */
export function covers(topic: string, published: string): boolean {
  if (!topic.includes("*")) return published.startsWith(topic);
  const parts = topic.split(":");
  const given = published.split(":");
  return parts.every((part, i) => part === "*" || (i === parts.length - 1 ? given[i]?.startsWith(part.replace(/\*$/, "")) : given[i] === part));
}

/** Whose events somebody may hear: admins and managers those of their customer, an agent its own, a super admin all. */
export function mayHear(topic: unknown, principal: Principal): topic is string {
  if (typeof topic !== "string") return false;
  const [kind, id] = topic.split(":");
  if ((kind !== "customer_id" && kind !== "agent_id") || !id) return false;
  if (isSuperAdmin(principal)) return true;
  return kind === "customer_id" ? id === principal.account && (bitsOf(principal) & MANAGE) !== 0 : id === principal.subject;
}
