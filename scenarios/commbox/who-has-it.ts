import { scenario } from "../scenario.ts";
import { CLOSED, conversationIn } from "./any-state.ts";
import { assign, linesOf, readCall, voiceNeeds } from "./voice-call.ts";

/** Calls are given, given again, passed on and taken away, while they are up, after hanging up and, leniently, when they are closed. */
export const whoHasIt = scenario("commbox", {
  summary: "Calls are given, given again, passed on and taken away: live, after hanging up and, leniently, when closed.",
  needs: voiceNeeds,
  strictness: "lenient",
  async run({ commbox, needs, check }) {
    const { channel, agentA, agentB } = needs;
    for (const state of ["waiting", "missed", ...CLOSED] as const) {
      const call = await conversationIn(commbox, needs, state);
      const status = (await readCall(commbox, channel, call)).statusId;
      const holders = [];
      const steps = [() => assign(commbox, agentA, call), () => assign(commbox, agentA, call), () => assign(commbox, agentB, call), () => commbox("Unassign_Manager", { path: { MANAGER_ID: agentB }, query: { objectId: call } })];
      for (const step of steps) {
        await step();
        holders.push((await readCall(commbox, channel, call)).assignedManagerId);
      }
      check(`who has what is ${state}`, holders, [agentA, agentA, agentB, 0]);
      check("the second time writes no line", (await linesOf(commbox, call, 6)).length, 3);
      check("status", (await readCall(commbox, channel, call)).statusId, status);
    }
  },
});
