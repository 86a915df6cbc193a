import { scenario } from "../scenario.ts";

/** A service of the older edition: topic and summary of a closed conversation may still be changed, and nothing else. */
export const closedButNotQuite = scenario("infobip", {
  summary: "A service of the older edition: topic and summary of a closed conversation may still be changed, and nothing else.",
  strictness: "lenient",
  async run({ infobip, events, check }) {
    const { body: made } = await infobip("createConversation", { body: { status: "CLOSED" } });
    const path = { conversationId: made.id };
    check("topic", (await infobip("patchConversation", { path, body: { topic: "Late delivery" } })).body.topic, "Late delivery");
    check("summary", (await infobip("patchConversation", { path, body: { summary: "Found." } })).body.summary, "Found.");
    await events.expect("CONVERSATION_TOPIC_UPDATED", { id: made.id });
    await events.expect("CONVERSATION_SUMMARY_UPDATED", { id: made.id });
    await infobip("patchConversation", { path, body: { priority: "HIGH" }, expect: 400 });
  },
});
