import { scenario } from "../scenario.ts";
import { SENDER } from "./desk.ts";

const CHANNELS = ["SMS", "VIBER", "FACEBOOK_MESSENGER", "WHATSAPP", "RCS", "LIVE_CHAT", "LINE", "APPLE_BUSINESS_CHAT", "EMAIL", "TELEGRAM", "INSTAGRAM_MESSAGING", "KAKAO_SANGDAM", "VIBER_BOT", "FACEBOOK_POST", "INSTAGRAM_POST"] as const;
/** Channels that only bring messages in. */
const OTHERS = ["UNKNOWN", "UNUSED", "VOICE", "VIDEO", "GOOGLE_BUSINESS_MESSAGES", "CALLS", "INTERNAL", "TWITTER_POST", "GOOGLE_PLAY", "TWITTER_DM", "WHATSAPP_CALLS", "VIBER_CALLS", "OPEN_CHANNEL", "TIKTOK", "ZALO"] as const;
const KINDS = [
  "TEXT", "IMAGE", "LOCATION", "TEMPLATE", "AUDIO", "UNKNOWN", "VOICE", "VIDEO", "DOCUMENT", "CONTACT", "VOICE_CALL", "VIDEO_CALL", "BUTTON",
  "TYPING_INDICATOR", "LIST_PICKER", "FILE", "LIST_PICKER_RESPONSE", "POSTBACK", "WA_BUTTON_FEEDBACK", "SURVEY_REQUEST", "SURVEY_RESPONSE",
  "MEDIA_TEMPLATE", "FACEBOOK_TEMPLATE", "PRE_CHAT_FORM", "LC_QUICK_REPLY", "TEXT_WITH_BUTTON", "TEXT_WITH_IMAGE_AND_BUTTON",
  "SUGGESTION_RESPONSE", "ABC_MULTI_TYPE", "FOLLOW", "UNFOLLOW", "CALL", "EMAIL", "CARD", "CAROUSEL", "TEXT_WITH_SUGGESTION", "RICH_LINK",
  "TIME_PICKER", "TIME_PICKER_RESPONSE", "BUTTON_RESPONSE", "VIBER_BOT_STICKER", "WHATSAPP_STICKER", "VIBER_BOT_CAROUSEL", "VIBER_BOT_EVENT",
  "VIBER_BOT_VIDEO", "VIBER_BOT_FILE", "URL", "LC_CAROUSEL", "INSTAGRAM_STICKER", "CALL_START", "CALL_HANGUP", "CALL_TRANSCRIPT", "CALL_FILE",
  "APPLE_CUSTOM_INTERACTIVE_CONTENT", "APPLE_AUTH_REQUEST_CONTENT", "APPLE_PAY_REQUEST_CONTENT", "APPLE_PAY_RESPONSE",
  "AUTHENTICATION_RESPONSE", "CLOSE_CONVERSATION", "BUTTON_LIST", "KAKAO_SANGDAM_SESSION_EXPIRED", "INSTAGRAM_TEMPLATE", "SHARE",
  "STORY_MENTION", "CUSTOM_INTERACTIVE_RESPONSE", "INTERACTIVE", "INTERACTIVE_LIST_REPLY", "INTERACTIVE_BUTTON_REPLY", "LC_FORM_RESPONSE",
  "PRODUCT", "APPLE_QUICK_REPLY_CONTENT", "QUICK_REPLY", "WHATSAPP_PRODUCT", "WHATSAPP_MULTI_PRODUCT", "WHATSAPP_TEXT_WITH_ADDITIONAL_DATA",
  "ORDER", "TELEGRAM_CONTACT", "FORM_RESPONSE", "LINE_TEMPLATE", "APPLE_FORM_CONTENT", "LINE_POSTBACK_EVENT",
  "LIVE_CHAT_KNOWLEDGE_BASE_ARTICLE", "LIVE_CHAT_KNOWLEDGE_BASE_SEARCH", "LINE_STICKER", "INTERACTIVE_FLOW_REPLY", "RCS_TEXT", "RCS_FILE",
  "RCS_CARD", "RCS_CAROUSEL", "BUNDLE", "PRIVATE_REPLY_TO_SOCIAL_COMMENT", "LIVE_CHAT_BUTTON", "TEXT_WITH_RATING", "EMPTY", "JSON",
  "ROADSIDE_ASSISTANCE", "CUSTOM_DATA", "WHATSAPP_CALL_PERMISSION_REPLY", "TIKTOK_SHARE_POST", "TIKTOK_REFERRAL_SHORT_LINK",
  "TIKTOK_REFERRAL_AD", "ZALO_GIF", "VIBER_STICKER", "ABC_CUSTOM_INTERACTIVE_CONTENT",
] as const;

/** Messages go out over every channel with every kind of content, and come in over all of them. */
export const everyChannelEveryContent = scenario("infobip", {
  summary: "Messages go out over every channel with every kind of content, and come in over all of them.",
  simulatorOnly: "begins with customers who have never written before",
  async run({ infobip, stimulus, check, checkLike }) {
    const { body: made } = await infobip("createConversation", { body: { topic: "All of them" } });
    const path = { conversationId: made.id };
    const content = { text: "Hello", url: "https://files.example.com/parcel.png" };
    for (const channel of CHANNELS) {
      for (const contentType of channel === "WHATSAPP" ? KINDS : (["TEXT", "IMAGE"] as const)) {
        const { body: sent } = await infobip("createMessage", { path, body: { channel, from: SENDER, to: "15555550100", contentType, content } });
        check(`${channel} ${contentType}`, [sent.channel, sent.contentType, sent.direction], [channel, contentType === "TEMPLATE" ? "TEXT" : contentType, "OUTBOUND"]);
      }
    }
    const { body: kept } = await infobip("getMessages", { path, query: { channel: "WHATSAPP", limit: 999 } });
    check("kept", kept.pagination.totalItems, KINDS.length);

    const send = async (contentType: "TEXT" | "IMAGE" | "DOCUMENT" | "LOCATION" | "TEMPLATE", given: Record<string, unknown>) => (await infobip("createMessage", { path, body: { channel: "WHATSAPP", from: SENDER, to: "15555550100", contentType, content: given } })).body;
    checkLike("text", await send("TEXT", { text: "Hello" }), { content: { text: "Hello", showUrlPreview: null } });
    checkLike("image", await send("IMAGE", { url: content.url }), { content: { url: content.url, caption: null } });
    checkLike("document", await send("DOCUMENT", { url: content.url, caption: "Invoice" }), { content: { caption: "Invoice" } });
    checkLike("location", await send("LOCATION", { latitude: 51.5, longitude: 0 }), { content: { latitude: 51.5, longitude: 0 } });
    checkLike("a template is text", await send("TEMPLATE", { templateName: "greeting", body: { text: "Hello Sam" } }), { contentType: "TEXT", content: { text: "Hello Sam" } });
    await infobip.wrong("createMessage", { breaks: "body.content.text", expect: 400 }, { path, body: { channel: "SMS", from: SENDER, to: "15555550100", contentType: "TEXT", content: { text: "x".repeat(4097) } } });
    await infobip.wrong("createMessage", { breaks: "body.channel", expect: 400 }, { path, body: { channel: "PIGEON", from: SENDER, to: "15555550100", contentType: "TEXT", content } });

    for (const channel of [...CHANNELS, ...OTHERS]) {
      const { result } = (await stimulus("infobip", "customerWrites", { channel, from: "15555550111", to: SENDER, content: { text: "Hello" } })) as { result: { conversationId: string } };
      const { body: page } = await infobip("getMessages", { path: { conversationId: result.conversationId } });
      checkLike(`${channel} in`, page.messages, [{ channel, direction: "INBOUND", authorType: "CUSTOMER" }]);
    }
  },
});
