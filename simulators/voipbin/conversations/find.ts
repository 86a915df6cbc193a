import type { VoipbinAct } from "../resources.ts";
import { pairOf, type Conversation } from "./resource.ts";

type Pair = Pick<Conversation, "type" | "self" | "peer"> & { readonly account_id?: string };

/** The conversation of two addresses; the first message between them makes it. */
export function conversationOf(act: VoipbinAct, pair: Pair): Conversation {
  const known = act.table("conversations").first("pair", `${act.account} ${pairOf(pair)}`);
  if (known) return known;
  const { target = "" } = pair.peer;
  const made = act.create("conversations", { ...pair, name: "conversation", detail: `conversation with ${target}`, ...(pair.type === "line" ? { dialog_id: target } : {}) });
  act.publish("conversation_created", made, {}, { resource: "conversations", rowId: made.id });
  return made;
}
