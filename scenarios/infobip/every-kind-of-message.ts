import type { components } from "../../contracts/gen/infobip.ts";
import { scenario } from "../scenario.ts";
import { writes } from "./desk.ts";
import { newBot } from "./words.ts";

type Schemas = components["schemas"];

const CHANNELS = [
  "SMS", "VIBER", "FACEBOOK_MESSENGER", "WHATSAPP", "RCS", "UNKNOWN", "EMAIL", "LIVE_CHAT", "UNUSED", "VOICE", "VIDEO", "APPLE_BUSINESS_CHAT", "LINE", "GOOGLE_BUSINESS_MESSAGES", "TELEGRAM", "CALLS", "INTERNAL", "VIBER_BOT",
  "FACEBOOK_POST", "INSTAGRAM_POST", "TWITTER_POST", "INSTAGRAM_MESSAGING", "GOOGLE_PLAY", "KAKAO_SANGDAM", "TWITTER_DM", "WHATSAPP_CALLS", "VIBER_CALLS", "OPEN_CHANNEL", "TIKTOK", "ZALO",
] as const satisfies readonly Schemas["MessageChannel"][];

/** Kinds of content; a template goes out as a text. */
const KINDS = `TEXT IMAGE LOCATION AUDIO UNKNOWN VOICE VIDEO DOCUMENT CONTACT VOICE_CALL VIDEO_CALL BUTTON TYPING_INDICATOR LIST_PICKER FILE LIST_PICKER_RESPONSE POSTBACK WA_BUTTON_FEEDBACK SURVEY_REQUEST SURVEY_RESPONSE MEDIA_TEMPLATE
FACEBOOK_TEMPLATE PRE_CHAT_FORM LC_QUICK_REPLY TEXT_WITH_BUTTON TEXT_WITH_IMAGE_AND_BUTTON SUGGESTION_RESPONSE ABC_MULTI_TYPE FOLLOW UNFOLLOW CALL EMAIL CARD CAROUSEL TEXT_WITH_SUGGESTION RICH_LINK TIME_PICKER TIME_PICKER_RESPONSE
BUTTON_RESPONSE VIBER_BOT_STICKER WHATSAPP_STICKER VIBER_BOT_CAROUSEL VIBER_BOT_EVENT VIBER_BOT_VIDEO VIBER_BOT_FILE URL LC_CAROUSEL INSTAGRAM_STICKER CALL_START CALL_HANGUP CALL_TRANSCRIPT CALL_FILE APPLE_CUSTOM_INTERACTIVE_CONTENT
APPLE_AUTH_REQUEST_CONTENT APPLE_PAY_REQUEST_CONTENT APPLE_PAY_RESPONSE AUTHENTICATION_RESPONSE CLOSE_CONVERSATION BUTTON_LIST KAKAO_SANGDAM_SESSION_EXPIRED INSTAGRAM_TEMPLATE SHARE STORY_MENTION CUSTOM_INTERACTIVE_RESPONSE INTERACTIVE
INTERACTIVE_LIST_REPLY INTERACTIVE_BUTTON_REPLY LC_FORM_RESPONSE PRODUCT APPLE_QUICK_REPLY_CONTENT QUICK_REPLY WHATSAPP_PRODUCT WHATSAPP_MULTI_PRODUCT WHATSAPP_TEXT_WITH_ADDITIONAL_DATA ORDER TELEGRAM_CONTACT FORM_RESPONSE LINE_TEMPLATE
APPLE_FORM_CONTENT LINE_POSTBACK_EVENT LIVE_CHAT_KNOWLEDGE_BASE_ARTICLE LIVE_CHAT_KNOWLEDGE_BASE_SEARCH LINE_STICKER INTERACTIVE_FLOW_REPLY RCS_TEXT RCS_FILE RCS_CARD RCS_CAROUSEL BUNDLE PRIVATE_REPLY_TO_SOCIAL_COMMENT LIVE_CHAT_BUTTON
TEXT_WITH_RATING EMPTY JSON ROADSIDE_ASSISTANCE CUSTOM_DATA WHATSAPP_CALL_PERMISSION_REPLY TIKTOK_SHARE_POST TIKTOK_REFERRAL_SHORT_LINK TIKTOK_REFERRAL_AD ZALO_GIF VIBER_STICKER ABC_CUSTOM_INTERACTIVE_CONTENT`.split(/\s/) as readonly Schemas["ContentType"][];

/** Every channel carries messages, and every kind of content comes back as it was sent, but for templates, which become texts. */
export const everyKindOfMessage = scenario("infobip", {
  summary: "Every channel carries messages, and every kind of content comes back as it was sent, but for templates, which become texts.",
  async run({ infobip, stimulus, check, checkLike }) {
    const { body: parent } = await infobip("createConversation", { body: { topic: "All of it" } });
    const path = { conversationId: parent.id };
    const sends = (channel: Schemas["MessageChannel"], contentType: Schemas["ContentType"], content: object) =>
      infobip("createMessage", { path, body: { channel, from: "447700900000", to: "15555550100", contentType, content } as never });
    for (const contentType of KINDS) check(contentType, (await sends("WHATSAPP", contentType, { text: "Hello", url: "https://files.example.com/parcel.png" })).body.contentType, contentType);
    checkLike("a template", (await sends("WHATSAPP", "TEMPLATE", { templateName: "greeting", body: { text: "Hello Sam" } })).body, { contentType: "TEXT", content: { text: "Hello Sam" } });
    await infobip.wrong("createMessage", { breaks: "body.content.text", expect: 400 }, { path, body: { channel: "SMS", from: "1", to: "2", contentType: "TEXT", content: { text: "x".repeat(4097) } } });
    for (const [channel, type, to] of [["LIVE_CHAT", "TYPING_STARTED", "visitor"], ["APPLE_BUSINESS_CHAT", "TYPING_STOPPED", "urn:1"]] as const) await infobip("sendEvent", { path, body: { from: "a", to, type, channel } });
    await infobip("sendEvent", { path, body: { from: "a", to: "satellite:1", type: "TYPING_STARTED", channel: "APPLE_BUSINESS_CHAT" }, expect: 400 });

    // A conversation on every channel, in every status, each following from the first; a bot at every entrance.
    const statuses = ["WAITING", "SOLVED", "CLOSED"] as const;
    for (const [i, channel] of CHANNELS.entries()) {
      const childId = await writes({ stimulus }, `1555555${4000 + i}`, "Hello", { channel });
      check("came on", (await infobip("getMessages", { path: { conversationId: childId } })).body.messages[0]!.channel, channel);
      await infobip("setupBot", { body: { ...newBot, channel, destination: `entrance-${i}`, ...(i === 0 ? { messagePersistencePolicy: "PERSIST_NONE" as const } : {}) } });
      if (statuses[i]) await infobip("patchConversation", { path: { conversationId: childId }, body: { status: statuses[i]! } });
      await stimulus("infobip", "linkConversations", { parentId: parent.id, childId });
    }
    const { body } = await infobip("getLinkedConversations", { path });
    check("channels", body.linkedConversations.map(({ childConversation }) => childConversation.channel).toSorted(), CHANNELS.toSorted());
    check("bots", (await infobip.all("getBots", { query: { limit: 7 } })).length, CHANNELS.length + 1);
    await sends("VIBER", "TEXT", { text: "Hello" });
    check("narrowed", (await infobip("getMessages", { path, query: { channel: "VIBER", direction: "OUTBOUND" } })).body.messages.length, 1);
  },
});
