import { scenario, seeded } from "../scenario.ts";
import { conversation, deskNeeds, present, SENDER } from "./desk.ts";

const LIVE = ["OPEN", "WAITING", "SOLVED"] as const;

/** All that can be done with a conversation, done in each of its states; and what stays possible once it is closed. */
export const conversationsChangedInEachState = scenario("infobip", {
  summary: "All that can be done with a conversation, done in each of its states; and what stays possible once it is closed.",
  needs: { ...deskNeeds, form: seeded("infobip", "formId"), field: seeded("infobip", "fieldId"), tag: seeded("infobip", "tagName"), secondTag: seeded("infobip", "secondTagName") },
  async run({ infobip, needs, events, check, checkLike }) {
    await present(infobip, needs.a);
    await infobip("createTag", { body: { name: "passing" } });
    for (const status of [...LIVE, "CLOSED"] as const) checkLike(`made ${status}`, (await infobip("createConversation", { body: { status, priority: "LOW", topic: "Made" } })).body, { status, priority: "LOW" });
    for (const status of LIVE) {
      const { body: made } = await infobip("createConversation", { body: { status, queueId: needs.defaultQueue } });
      const path = { conversationId: made.id };
      const patch = (body: Record<string, string>) => infobip("patchConversation", { path, body: body as object });
      const told = (name: string, match: object = {}) => events.expect(name, { id: made.id, ...match });
      await infobip("createMessage", { path, body: { channel: "WHATSAPP", from: SENDER, to: "15555550100", contentType: "TEXT", content: { text: "Hello" } } });
      await told("OUTBOUND_MESSAGE");
      await infobip("sendEvent", { path, body: { type: "TYPING_STARTED", channel: "WHATSAPP", from: "a", to: "b" } });
      await infobip("changeConversationAssignment", { path, body: { agentId: needs.a } });
      await told("CONVERSATION_ASSIGNMENT_UPDATED", { assignee: { id: needs.a } });
      await infobip("unassignConversationAgent", { path });
      await told("CONVERSATION_ASSIGNMENT_UPDATED", { assignee: null });
      await patch({ queueId: needs.secondQueue });
      await told("CONVERSATION_QUEUE_UPDATED", { queue: { id: needs.secondQueue } });
      checkLike("where rules would put it", (await infobip("simulateRoutingResultForConversation", { path })).body, { id: made.id, queueId: /./, priority: "NORMAL" });
      await infobip("routeConversation", { path });
      for (const priority of ["URGENT", "HIGH", "LOW", "NORMAL"]) {
        await patch({ priority });
        await told("CONVERSATION_PRIORITY_UPDATED", { priority });
      }
      await patch({ topic: "Parcel" });
      await told("CONVERSATION_TOPIC_UPDATED", { topic: "Parcel" });
      await patch({ summary: "Found." });
      await told("CONVERSATION_SUMMARY_UPDATED", { summary: "Found." });
      for (const tagName of [needs.tag, needs.secondTag, "passing"]) await infobip("addConversationTag", { path, body: { tagName } });
      await told("CONVERSATION_TAG_ADDED");
      await infobip("deleteConversationTag", { path: { ...path, tagName: needs.tag } });
      await told("CONVERSATION_TAG_REMOVED");
      const { body: note } = await infobip("createNote", { path, body: { type: "ATTACHMENT", content: { text: "The invoice", attachments: [{ id: "file-1" }] }, agentId: needs.a } });
      await infobip("updateNote", { path: { ...path, noteId: note.id }, body: { content: { text: "The bill", attachments: [{ id: "file-1" }] } } });
      await infobip("deleteNote", { path: { ...path, noteId: note.id } });
      for (const what of ["ADDED", "UPDATED", "REMOVED"]) await told(`CONVERSATION_NOTE_${what}`);
      await infobip("createMetadata", { path, body: { crmId: "A-1" } as never });
      await infobip("patchMetadata", { path, body: { language: "en" } as never });
      check("merged", (await infobip("getMetadata", { path })).body, { crmId: "A-1", language: "en" });
      await infobip("deleteMetadata", { path });
      await infobip("upsertConversationFormDispositions", { path, body: { fields: [{ fieldId: needs.field, value: "Fault" }] } });
      await told("CONVERSATION_FORM_FIELD_UPDATED");
      await infobip("unAssignConversationForm", { path });
      await infobip("assignConversationForm", { path, query: { formId: needs.form } });
      await told("CONVERSATION_FORM_UPDATED");
      await patch({ status });
      check(`${status} stays`, (await conversation(infobip, made.id)).status, status);
    }
    // A tag leaves the catalogue: it is gone from open and closed ones alike.
    const { body: closed } = await infobip("createConversation", { body: { topic: "Soon over" } });
    const path = { conversationId: closed.id };
    await infobip("addConversationTag", { path, body: { tagName: "passing" } });
    for (const status of ["WAITING", "SOLVED", "WAITING", "OPEN", "SOLVED", "OPEN", "CLOSED"] as const) {
      await infobip("patchConversation", { path, body: { status } });
      await events.expect("CONVERSATION_STATUS_UPDATED", { id: closed.id, status });
    }
    await infobip("deleteTags", { path: { tagName: "passing" } });
    await events.expect("CONVERSATION_TAG_REMOVED", { id: closed.id });
    const { body: note } = await infobip("createNote", { path, body: { content: "Afterwards." } });
    await infobip("updateNote", { path: { ...path, noteId: note.id }, body: { content: "Long afterwards." } });
    checkLike("read", (await infobip("getNote", { path: { ...path, noteId: note.id } })).body, { content: "Long afterwards.", type: "INTERNAL" });
    check("listed", (await infobip("getNotes", { path })).body.notes.length, 1);
    await infobip("deleteNote", { path: { ...path, noteId: note.id } });
    await infobip("createMetadata", { path, body: { crmId: "A-2" } as never });
    checkLike("kept", (await infobip("getMetadata", { path })).body, { crmId: "A-2" });
    for (const from of ["WAITING", "SOLVED"] as const) {
      const { body: one } = await infobip("createConversation", { body: { status: from } });
      await infobip("patchConversation", { path: { conversationId: one.id }, body: { status: "CLOSED" } });
    }
    check("of an agent", Array.isArray((await infobip("getAgentConversations", { path: { agentId: needs.a } })).body.conversations), true);
  },
});
