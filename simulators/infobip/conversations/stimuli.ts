import type { Stimulus } from "../../core/vendor.ts";
import { customerWrites } from "../messages/inbound.ts";
import type { InfobipAct } from "../resources.ts";
import { publish } from "./moves.ts";

const text = { type: "string", minLength: 1 };
const object = (properties: Record<string, object>, required: readonly string[] = []) => ({ type: "object", additionalProperties: false, required, properties });

/** A customer changes or takes back what was written, where the channel can. */
function messageChanges(act: InfobipAct, { messageId, content, event }: { messageId: string; content?: Record<string, unknown>; event: string }): unknown {
  const { conversationId } = act.get("messages", messageId);
  const message = act.update("messages", messageId, { ...(content ? { content } : {}), updatedAt: act.stamp() });
  publish(act, event, conversationId, { message });
  return { messageId };
}

function customerIsKnown(act: InfobipAct, { conversationId, name, personId }: { conversationId: string; name?: string; personId?: string }): unknown {
  const { customerName, personId: known } = act.get("conversations", conversationId);
  act.update("conversations", conversationId, { customerName: name ?? customerName, personId: personId ?? known, updatedAt: act.stamp() });
  publish(act, "CONVERSATION_CUSTOMER_UPDATED", conversationId);
  return { conversationId };
}

function slaPolicyApplies(act: InfobipAct, { conversationId, ...policy }: { conversationId: string }): unknown {
  act.get("conversations", conversationId);
  publish(act, "CONVERSATION_SLA_POLICY_UPDATED", conversationId, { policy });
  return { conversationId };
}

/** Kept no longer: the conversation, what was said and what was noted. */
function conversationIsDeleted(act: InfobipAct, { conversationId }: { conversationId: string }): unknown {
  publish(act, "CONVERSATION_DELETED", conversationId);
  for (const resource of ["messages", "notes"] as const) for (const { id } of act.each(resource, "id", `${act.account}|${conversationId}`)) act.remove(resource, id);
  act.remove("conversations", conversationId);
  return { conversationId };
}

function linkConversations(act: InfobipAct, { parentId, childId }: { parentId: string; childId: string }): unknown {
  return { link: act.create("links", { parentId: act.get("conversations", parentId).id, childId: act.get("conversations", childId).id }) };
}

const inbound = object({ channel: text, from: text, to: text, contentType: text, content: { type: "object" }, name: text, country: text }, ["channel", "from", "to"]);

export const conversationStimuli: Readonly<Record<string, Stimulus>> = {
  customerWrites: {
    summary: "A customer writes: the thread goes on, or a conversation is opened",
    schema: inbound,
    run: (act, body) => {
      const { conversation, message } = customerWrites(act as InfobipAct, body);
      return { conversationId: conversation.id, messageId: message.id };
    },
  },
  customerEditsMessage: { summary: "A customer changes a message", schema: object({ messageId: text, content: { type: "object" } }, ["messageId", "content"]), run: (act, body) => messageChanges(act as InfobipAct, { ...body, event: "INBOUND_MESSAGE_UPDATED" }) },
  customerDeletesMessage: { summary: "A customer takes a message back", schema: object({ messageId: text }, ["messageId"]), run: (act, body) => messageChanges(act as InfobipAct, { ...body, event: "INBOUND_MESSAGE_DELETED" }) },
  messageChanges: { summary: "The channel changes a message after it was sent", schema: object({ messageId: text, content: { type: "object" } }, ["messageId"]), run: (act, body) => messageChanges(act as InfobipAct, { ...body, event: "CONVERSATION_MESSAGE_UPDATED" }) },
  customerIsKnown: { summary: "The customer of a conversation is found among the account's people", schema: object({ conversationId: text, name: text, personId: text }, ["conversationId"]), run: (act, body) => customerIsKnown(act as InfobipAct, body) },
  customerSentiment: { summary: "How a customer feels, from -1 to 1: told when the conversation is closed", schema: object({ conversationId: text, sentiment: { type: "number", minimum: -1, maximum: 1 } }, ["conversationId", "sentiment"]), run: (act, { conversationId, sentiment }) => ({ conversation: (act as InfobipAct).update("conversations", conversationId, { sentiment }).id }) },
  slaPolicyApplies: { summary: "A service level begins to hold for a conversation", schema: object({ conversationId: text, policyId: text, policyName: text, severityId: text, severityName: text }, ["conversationId", "policyId", "policyName"]), run: (act, body) => slaPolicyApplies(act as InfobipAct, body) },
  conversationIsDeleted: { summary: "A conversation is kept no longer", schema: object({ conversationId: text }, ["conversationId"]), run: (act, body) => conversationIsDeleted(act as InfobipAct, body) },
  linkConversations: { summary: "One conversation follows from another", schema: object({ parentId: text, childId: text }, ["parentId", "childId"]), run: (act, body) => linkConversations(act as InfobipAct, body) },
};
