import { scenario, seeded } from "../scenario.ts";
import { chat } from "./chat-over-line.ts";

/** People write over LINE and by text message, in the words that the vendor publishes. */
export const chatOverLineAsPublished = scenario("voipbin", {
  summary: "People write over LINE and by text message, in the words that the vendor publishes.",
  settings: { voipbin: { conversationWords: "documented" } },
  needs: { number: seeded("voipbin", "number"), agent: seeded("voipbin", "agent1") },
  run: chat({ sending: "sending", sent: "sent", came: "received" }),
});
