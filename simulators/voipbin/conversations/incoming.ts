import type { VoipbinAct } from "../resources.ts";
import type { CommonAddress } from "../addresses.ts";
import { runLater } from "../flow/run.ts";
import { addressVariables, type Variables } from "../flow/variables.ts";
import { conversationOf } from "./find.ts";
import type { Conversation, ConversationMessage } from "./resource.ts";
import { firstStatus, referenceType } from "./words.ts";

interface Incoming {
  readonly id?: string;
  readonly type: "message" | "line";
  readonly account_id?: string;
  readonly self: CommonAddress;
  readonly peer: CommonAddress;
  readonly text: string;
  /** Runs for it, when there is such a flow. */
  readonly flow?: string;
}

/** Somebody has written: it is kept in the conversation, whose flow runs. */
export function messageComesIn(act: VoipbinAct, { id, text, flow, ...pair }: Incoming): ConversationMessage {
  const conversation = conversationOf(act, pair);
  const own = id ?? act.random("conversationMessages").uuid();
  const message = act.create("conversationMessages", { id: own, conversation_id: conversation.id, direction: "incoming", status: firstStatus(act, "incoming"), reference_type: referenceType(act, pair.type), reference_id: own, text });
  runLater(act, flow, { reference_type: "conversation", reference_id: conversation.id, variables: conversationVariables(conversation, message) });
  return message;
}

/** What a flow knows of the message that it runs for. */
export const conversationVariables = ({ id, owner_type, owner_id, self, peer }: Conversation, message: ConversationMessage): Variables => ({
  "voipbin.conversation.id": id,
  "voipbin.conversation.owner_type": owner_type,
  "voipbin.conversation.owner_id": owner_id,
  ...addressVariables("voipbin.conversation.self", self),
  ...addressVariables("voipbin.conversation.peer", peer),
  "voipbin.conversation_message.id": message.id,
  "voipbin.conversation_message.text": message.text,
  "voipbin.conversation_message.direction": message.direction,
});
