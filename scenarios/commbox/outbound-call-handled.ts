import { scenario } from "../scenario.ts";
import { assign, openCall, readCall, RESOLVED, remark, setStatus, standing, tellStanding, voiceNeeds } from "./voice-call.ts";

/** An agent calls a customer back; direction and length of the call are kept as the voice platform tells them. */
export const outboundCallHandled = scenario("commbox", {
  summary: "An agent calls a customer back; direction and length of the call are kept as the voice platform tells them.",
  needs: voiceNeeds,
  async run({ commbox, needs, checkLike }) {
    const dialled = "12025550143";
    const outgoing = { call_direction: "OUTGOING", to: dialled };
    const call = await openCall(commbox, needs, { Content: standing(needs, "CONNECTED", outgoing), UserStreamProviderId: dialled, Message: "Outbound call" });
    await assign(commbox, needs.agentA, call);
    await tellStanding(commbox, call, standing(needs, "DISCONNECTED", { ...outgoing, call_duration: "00:03:12" }));
    await remark(commbox, call, "Agent: Good morning. Customer: Good morning.");
    await setStatus(commbox, call, RESOLVED);
    const read = await readCall(commbox, needs.channel, call);
    checkLike("conversation", read, { isManager: true, message: "Outbound call", userStreamProviderId: dialled });
    checkLike("content", JSON.parse(read.content), { ...outgoing, conversation_status: "DISCONNECTED", call_duration: "00:03:12" });
  },
});
