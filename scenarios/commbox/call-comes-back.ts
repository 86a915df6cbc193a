import { scenario } from "../scenario.ts";
import { CLOSED, conversationIn } from "./any-state.ts";
import { readCall, tellStanding, voiceNeeds } from "./voice-call.ts";

/** Calls drop and come back, with an agent and without; what is told of closed ones is kept, leniently. */
export const callComesBack = scenario("commbox", {
  summary: "Calls drop and come back, with an agent and without; what is told of closed ones is kept, leniently.",
  needs: voiceNeeds,
  strictness: "lenient",
  async run({ commbox, needs, check }) {
    const standingOf = async (call: number) => JSON.parse((await readCall(commbox, needs.channel, call)).content) as unknown;
    for (const state of ["waiting", "handled"] as const) {
      const call = await conversationIn(commbox, needs, state);
      await tellStanding(commbox, call, { call_duration: "00:01:00" });
      check("keys are laid over those there are", await standingOf(call), { conversation_status: "CONNECTED", call_duration: "00:01:00" });
      await tellStanding(commbox, call, { conversation_status: "DISCONNECTED" });
      await tellStanding(commbox, call, { call_duration: "00:02:00" });
      await tellStanding(commbox, call, { conversation_status: "CONNECTED" });
      check("back", await standingOf(call), { conversation_status: "CONNECTED", call_duration: "00:02:00" });
    }
    for (const state of CLOSED) {
      const call = await conversationIn(commbox, needs, state);
      await tellStanding(commbox, call, { transfer: "none" });
      check(state, await standingOf(call), { conversation_status: "DISCONNECTED", transfer: "none" });
    }
  },
});
