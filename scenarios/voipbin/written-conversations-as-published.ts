import { scenario, seeded } from "../scenario.ts";
import { chat } from "./written-conversations.ts";

/** People write over LINE and by text message, in the words that the vendor publishes. */
export const writtenConversationsAsPublished = scenario("voipbin", {
  summary: "People write over LINE and by text message, in the words that the vendor publishes.",
  settings: { voipbin: { conversationWords: "documented" } },
  needs: { number: seeded("voipbin", "number") },
  run: chat({ sending: "sending", sent: "sent", came: "received" }),
});
