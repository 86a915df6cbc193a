import type { components } from "../../contracts/gen/infobip.ts";
import { scenario, seeded } from "../scenario.ts";

type Note = components["schemas"]["NoteType"];

const KINDS: readonly Note[] = ["AUTH_BIOMETRY_INIT", "AUTH_BIOMETRY_PENDING", "AUTH_BIOMETRY_SUCCESS", "AUTH_BIOMETRY_EXPIRED", "AUTH_BIOMETRY_CANCEL", "AUTH_BIOMETRY_FAILED", "AUTH_AGENT_SUCCESS", "AUTH_AGENT_EXPIRED", "AUTH_BOT_SUCCESS", "AUTH_BOT_EXPIRED", "JIRA_COMMENT"];

/** Notes of checks of identity, a conversation over several channels, a template for templates: other products leave them, and they are read like the rest. */
export const leftByOtherProducts = scenario("infobip", {
  summary: "Notes of checks of identity, a conversation over several channels, a template for templates: other products leave them, and they are read like the rest.",
  needs: { conversation: seeded("infobip", "conversationId") },
  async run({ infobip, needs, arrange, stimulus, check, checkLike }) {
    const ofUs = { account: "acc-1" };
    const at = 1735689600000000;
    await arrange.rows("infobip", "notes", KINDS.map((type, i) => ({ ...ofUs, id: `66666666-0000-4000-8000-0000000001${10 + i}`, conversationId: needs.conversation, agentId: null, type, content: "Done elsewhere.", createdAt: at + i, updatedAt: at + i })));
    const { body } = await infobip("getNotes", { path: { conversationId: needs.conversation }, query: { limit: 50, orderBy: "createdAt:asc" } });
    check("kinds", body.notes.map(({ type }) => type), ["INTERNAL", ...KINDS]);
    const several = "44444444-0000-4000-8000-000000000100";
    await arrange.rows("infobip", "conversations", [{ ...ofUs, id: several, channel: "MULTICHANNEL", topic: "Here and there" }]);
    const { body: quiet } = await infobip("createConversation", { body: { topic: "Nothing said yet" } });
    await stimulus("infobip", "linkConversations", { parentId: several, childId: quiet.id });
    checkLike("linked", (await infobip("getLinkedConversations", { path: { conversationId: several } })).body.linkedConversations, [{ parentConversation: { channel: "MULTICHANNEL" }, childConversation: { channel: "NO_CHANNEL" } }]);

    const { body: templates } = await infobip("getTemplates", { query: { channel: "WHATSAPP", language: "English" } });
    const { body: greeting } = await infobip("getTemplate", { path: { templateId: templates.templates[0]!.id } });
    checkLike("a prepared message", greeting, { name: "Greeting", contentType: "TEXT" });
    await arrange.rows("infobip", "templates", [{ ...ofUs, id: "88888888-0000-4000-8000-000000000100", name: "Delivery", language: "English", languageCode: "en", channel: "WHATSAPP", external: true, contentType: "TEMPLATE", content: { type: "TEMPLATE", text: "Your parcel" }, tags: [], attachments: [], sender: null, createdAt: at, updatedAt: at }]);
    check("by its kind", (await infobip("getTemplates", { query: { contentType: "TEMPLATE" } })).body.templates.map(({ name }) => name), ["Delivery"]);
  },
});
