import { scenario } from "../scenario.ts";
import { callSettings, conversation, CUSTOMER, deskNeeds, latest, NUMBER, present } from "./desk.ts";

const menu = { dialToConversations: { options: { tags: ["gold"], tagIdentifierType: "NAME" as const } } };

/** A number runs a script that hands callers to Conversations with a tag; the tag goes, and with it goes from the conversation. */
export const scriptToConversations = scenario("infobip", {
  summary: "A number runs a script that hands callers to Conversations with a tag; the tag goes, and with it goes from the conversation.",
  settings: callSettings,
  needs: deskNeeds,
  async run({ infobip, stimulus, needs, telephone, events, clock, check, checkLike }) {
    const { body: tag } = await infobip("createTag", { body: { name: "gold" } });
    check("tag", Object.keys(tag).toSorted(), ["createdAt", "id", "name"]);
    check("name taken", (await infobip("createTag", { body: { name: "gold" }, expect: 400 })).body.requestError.serviceException.messageId, "BAD_REQUEST");
    const script = [{ say: "Welcome to us" }, menu];
    const { body: made } = await infobip("createAVoiceIvrScenario", { body: { name: "Menu", script } });
    check("read", (await infobip("getAVoiceIvrScenario", { path: { id: made.id } })).body.script, script);
    await infobip("createAVoiceIvrScenario", { body: { name: "Wrong", script: [menu, { say: "Too late" }] }, expect: 400 });
    await infobip("updateVoiceIvrScenario", { path: { id: made.id }, body: { name: "Menu two", script } });
    check("found by name", (await infobip("searchVoiceIvrScenarios", { query: { name: "two" } })).body.map(({ id }) => id), [made.id]);
    const path = { numberKey: needs.numberKey };
    checkLike("forwarded before", (await infobip("getVoiceSetupOnNumber", { path })).body, { action: { type: "VOICE_FORWARD_TO_CONVERSATIONS" } });
    await infobip("updateVoiceSetupOnNumber", { path, body: { action: { type: "FORWARD_TO_IVR", scenarioKey: made.id } } });
    await infobip("updateVoiceSetupOnNumber", { path, body: { action: { type: "FORWARD_TO_IVR", scenarioKey: "none" } }, expect: 400 });

    await present(infobip, needs.a);
    await telephone.calls(CUSTOMER, NUMBER);
    await clock.pass("2s");
    const id = await latest(infobip);
    await events.expect("CONVERSATION_CREATED", { id });
    await events.expect("CONVERSATION_TAG_ADDED", { id });
    check("found by its tag", (await infobip("getConversations", { query: { tagNames: ["gold"] } })).body.conversations.map((one) => one.id), [id]);
    await stimulus("infobip", "rtcAnswer", { agentId: needs.a });
    checkLike("talks", await conversation(infobip, id), { agentId: needs.a, status: "OPEN" });
    check("used", (await infobip("getAVoiceIvrScenario", { path: { id: made.id } })).body.lastUsageDate, /^\d{4}-\d{2}-\d{2}$/);
    await infobip("deleteTags", { path: { tagName: "gold" } });
    check("gone from it too", (await infobip("getConversations", { query: { tagNames: ["gold"] } })).body.conversations, []);
    await telephone.hangsUp(CUSTOMER);
    check("deleted", (await infobip("deleteAVoiceIvrScenario", { path: { id: made.id } })).status, 200);
    await infobip("getAVoiceIvrScenario", { path: { id: made.id }, expect: 404 });

    await infobip("deleteVoiceSetupOnNumber", { path });
    await infobip("getVoiceSetupOnNumber", { path, expect: 404 });
    await infobip("createVoiceSetupOnNumber", { path, body: { action: { type: "VOICE_FORWARD_TO_CONVERSATIONS" } } });
    check("forwarded again", (await telephone.calls("+447700900115", NUMBER)).state !== "ended", true);
  },
});
