import type { components } from "../../contracts/gen/infobip.ts";
import { scenario } from "../scenario.ts";
import { writes } from "./desk.ts";
import { newBot } from "./words.ts";

const CHANNELS = [
  "SMS", "VIBER", "FACEBOOK_MESSENGER", "WHATSAPP", "RCS", "UNKNOWN", "EMAIL", "LIVE_CHAT", "UNUSED", "VOICE", "VIDEO", "APPLE_BUSINESS_CHAT", "LINE", "GOOGLE_BUSINESS_MESSAGES", "TELEGRAM", "CALLS", "INTERNAL", "VIBER_BOT",
  "FACEBOOK_POST", "INSTAGRAM_POST", "TWITTER_POST", "INSTAGRAM_MESSAGING", "GOOGLE_PLAY", "KAKAO_SANGDAM", "TWITTER_DM", "WHATSAPP_CALLS", "VIBER_CALLS", "OPEN_CHANNEL", "TIKTOK", "ZALO",
] as const satisfies readonly components["schemas"]["MessageChannel"][];
const STATUSES = ["WAITING", "SOLVED", "CLOSED"] as const;

/** A bot stands at an entrance of every channel; a conversation of each channel follows from one and the same, in every status. */
export const entrancesAndLinks = scenario("infobip", {
  summary: "A bot stands at an entrance of every channel; a conversation of each channel follows from one and the same, in every status.",
  async run({ infobip, stimulus, check }) {
    const { body: parent } = await infobip("createConversation", { body: { topic: "All of it" } });
    for (const [i, channel] of CHANNELS.entries()) {
      await infobip("setupBot", { body: { ...newBot, channel, destination: `entrance-${i}` } });
      const childId = await writes({ stimulus }, `1555555${4000 + i}`, "Hello", { channel });
      if (STATUSES[i]) await infobip("patchConversation", { path: { conversationId: childId }, body: { status: STATUSES[i] } });
      await stimulus("infobip", "linkConversations", { parentId: parent.id, childId });
    }
    check("bots", (await infobip.all("getBots", { query: { limit: 7 } })).length, CHANNELS.length + 1);
    const { body } = await infobip("getLinkedConversations", { path: { conversationId: parent.id } });
    check("channels", body.linkedConversations.map(({ childConversation }) => childConversation.channel).toSorted(), CHANNELS.toSorted());
  },
});
