import { scenario } from "../scenario.ts";
import { conversation, deskNeeds, type Infobip, writes } from "./desk.ts";
import { ours } from "./rows-of-two-accounts.ts";
import { message } from "./words.ts";

type Status = "OPEN" | "WAITING" | "SOLVED";
const STATUSES: readonly Status[] = ["OPEN", "WAITING", "SOLVED"];

/** All that can be done to a conversation that is not closed, one after the other; it keeps its status. */
async function everythingDone(infobip: Infobip, conversationId: string, needs: { readonly supervisor: string; readonly secondQueue: string }): Promise<void> {
  const path = { conversationId };
  await infobip("createMessage", { path, body: message });
  await infobip("sendEvent", { path, body: { from: "447700900000", to: "15555550100", type: "TYPING_STOPPED", channel: "LIVE_CHAT" } });
  await infobip("patchConversation", { path, body: { topic: "Delivery", summary: "Comes tomorrow.", priority: "URGENT" } });
  await infobip("patchConversation", { path, body: { queueId: needs.secondQueue } });
  await infobip("changeConversationAssignment", { path, body: { agentId: needs.supervisor } });
  await infobip("unassignConversationAgent", { path });
  await infobip("simulateRoutingResultForConversation", { path });
  await infobip("routeConversation", { path });
  await infobip("addConversationTag", { path, body: { tagName: "vip" } });
  await infobip("deleteConversationTag", { path: { conversationId, tagName: "vip" } });
  await infobip("addConversationTag", { path, body: { tagName: "passing" } });
  await infobip("assignConversationForm", { path, query: { formId: ours.form } });
  await infobip("upsertConversationFormDispositions", { path, body: { fields: [{ fieldId: ours.field, value: "Billing" }] } });
  await notesAndKeys(infobip, conversationId);
}

/** Notes and free keys stay possible when all is over. */
async function notesAndKeys(infobip: Infobip, conversationId: string): Promise<void> {
  const path = { conversationId };
  const { body: note } = await infobip("createNote", { path, body: { content: "Called." } });
  const { body: attached } = await infobip("createNote", { path, body: { type: "ATTACHMENT", content: { text: "The bill.", attachments: [{ id: "file-1" }] } } });
  await infobip("updateNote", { path: { ...path, noteId: note.id }, body: { content: "Called again." } });
  await infobip("getNote", { path: { ...path, noteId: attached.id } });
  await infobip("deleteNote", { path: { ...path, noteId: note.id } });
  await infobip("createMetadata", { path, body: { crmId: "A-1", language: "en" } });
  await infobip("patchMetadata", { path, body: { language: "de" } });
  await infobip("deleteMetadata", { path });
}

/** What may be done while a conversation is open, waiting or solved, and what is left when it is closed. */
export const conversationsInAnyStatus = scenario("infobip", {
  summary: "What may be done while a conversation is open, waiting or solved, and what is left when it is closed.",
  needs: deskNeeds,
  async run({ infobip, needs, stimulus, events, check }) {
    await infobip("createTag", { body: { name: "passing" } });
    const made: string[] = [];
    for (const status of STATUSES) {
      const { body } = await infobip("createConversation", { body: { status, topic: "Late" } });
      made.push(body.id);
      await everythingDone(infobip, body.id, needs);
      check(status, (await conversation(infobip, body.id)).status, status);
      await infobip("patchConversation", { path: { conversationId: body.id }, body: { status } });
    }
    const [open, waiting, solved] = made as [string, string, string];
    for (const name of ["CONVERSATION_PRIORITY_UPDATED", "CONVERSATION_NOTE_UPDATED", "CONVERSATION_NOTE_REMOVED", "CONVERSATION_FORM_UPDATED", "CONVERSATION_FORM_FIELD_UPDATED"]) await events.expect(name, { id: open });
    const standing = async (conversationId: string, ...statuses: readonly (Status | "CLOSED")[]): Promise<void> => {
      for (const status of statuses) await infobip("patchConversation", { path: { conversationId }, body: { status } });
    };
    await standing(open, "WAITING", "OPEN", "SOLVED", "OPEN");
    await standing(waiting, "SOLVED", "WAITING");
    await infobip("createConversation", { body: { status: "CLOSED", topic: "For the record" } });
    // A customer writes where the answer was awaited, and where all was done.
    for (const [status, from] of [["WAITING", "15555550121"], ["SOLVED", "15555550122"]] as const) {
      const id = await writes({ stimulus }, from);
      await standing(id, status);
      check(`${status}: the same`, await writes({ stimulus }, from), id);
      check(`${status}: open again`, (await conversation(infobip, id)).status, "OPEN");
    }

    await standing(solved, "CLOSED");
    const closed = { conversationId: solved };
    await notesAndKeys(infobip, solved);
    for (const body of [{ topic: "Other" }, { summary: "Other" }, { status: "OPEN" as const }]) await infobip("patchConversation", { path: closed, body, expect: 400 });
    // A tag that leaves the catalogue leaves every conversation.
    await infobip("deleteTags", { path: { tagName: "passing" } });
    for (const id of [open, waiting, solved]) check("tags", (await infobip("getTags", { query: { conversationId: id } })).body.tags, []);
    await standing(waiting, "CLOSED");
    check("linked", (await infobip("getLinkedConversations", { path: closed })).body.linkedConversations, []);
  },
});
