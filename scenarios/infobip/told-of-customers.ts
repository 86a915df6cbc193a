import { scenario } from "../scenario.ts";
import { type Infobip, SENDER, told as done, writes } from "./desk.ts";

/** What happens at the customer's side and around a conversation is told by an event each. */
export const toldOfCustomers = scenario("infobip", {
  summary: "What happens at the customer's side and around a conversation is told by an event each.",
  async run({ infobip, stimulus, events, check, checkLike, unique }) {
    const says = (text: string) => done<{ conversationId: string; messageId: string }>({ stimulus }, "customerWrites", { channel: "WHATSAPP", from: "15555550131", to: SENDER, content: { text } });
    const { conversationId, messageId } = await says("Helo");
    const told = async (name: string, part: object) => checkLike(name, (await events.expect(name, { id: conversationId })).data, part);
    await stimulus("infobip", "customerEditsMessage", { messageId, content: { text: "Hello" } });
    await told("INBOUND_MESSAGE_UPDATED", { message: { content: { text: "Hello" } } });
    await stimulus("infobip", "customerDeletesMessage", { messageId });
    await told("INBOUND_MESSAGE_DELETED", { message: { id: messageId } });
    await stimulus("infobip", "messageChanges", { messageId, content: { text: "Hello again" } });
    await told("CONVERSATION_MESSAGE_UPDATED", { message: { id: messageId } });
    await stimulus("infobip", "customerIsKnown", { conversationId, name: "Sam Example", personId: "person-1" });
    await told("CONVERSATION_CUSTOMER_UPDATED", { customer: { name: "Sam Example" } });
    await stimulus("infobip", "slaPolicyApplies", { conversationId, policyId: "sla-1", policyName: "Within the hour" });
    await told("CONVERSATION_SLA_POLICY_UPDATED", {});
    await stimulus("infobip", "customerSentiment", { conversationId, sentiment: -0.5 });
    await infobip("patchConversation", { path: { conversationId }, body: { status: "CLOSED" } });
    await told("CONVERSATION_STATUS_UPDATED", { status: "CLOSED", sentiment: -0.5 });
    const { conversationId: next } = await says("Once more");
    await stimulus("infobip", "linkConversations", { parentId: conversationId, childId: next });
    checkLike("linked", (await infobip("getLinkedConversations", { path: { conversationId: next } })).body.linkedConversations, [{ parentConversation: { conversationId }, childConversation: { conversationId: next } }]);
    await stimulus("infobip", "conversationIsDeleted", { conversationId });
    await told("CONVERSATION_DELETED", {});
    await infobip("getConversation", { path: { conversationId }, expect: 400 });
    check("the other one stays", await statusOf(infobip, next), "OPEN");

    // Comments under a post stand beside each other.
    const post = unique("post-1");
    const comments: string[] = [];
    for (const from of ["author-1", "author-2", "author-3"]) comments.push(await writes({ stimulus }, from, "Nice", { channel: "FACEBOOK_POST", to: post }));
    const { body } = await infobip("getRelatedComments", { path: { conversationId: comments[1]! } });
    check("before and after", [body.olderComments.length, body.newerComments.length], [1, 1]);
    check("of a conversation without any", (await infobip("getRelatedComments", { path: { conversationId: next } })).body.olderComments, []);
  },
});

const statusOf = async (infobip: Infobip, conversationId: string) => (await infobip("getConversation", { path: { conversationId } })).body.status;
