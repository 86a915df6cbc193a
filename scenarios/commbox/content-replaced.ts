import { scenario } from "../scenario.ts";
import { openCall, readCall, tellStanding, voiceNeeds } from "./voice-call.ts";

/** In the other reading a content call takes the place of what was there. */
export const contentReplaced = scenario("commbox", {
  summary: "In the other reading a content call takes the place of what was there.",
  needs: voiceNeeds,
  settings: { commbox: { contentWrite: "replace", createIdSpelling: "id", recordTimeZone: true } },
  async run({ commbox, needs, check }) {
    const call = await openCall(commbox, needs);
    await tellStanding(commbox, call, { conversation_status: "DISCONNECTED" });
    const read = await readCall(commbox, needs.channel, call);
    check("content", JSON.parse(read.content), { conversation_status: "DISCONNECTED" });
    check("times have a zone, as an account may choose", read.createdTime, /Z$/);
  },
});
