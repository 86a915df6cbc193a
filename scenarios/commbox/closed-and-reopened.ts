import { scenario } from "../scenario.ts";
import { CLOSED, conversationIn, LIVE, type State, STATES } from "./any-state.ts";
import { assign, linesOf, readCall, setStatus, type Status, tellStanding, voiceNeeds } from "./voice-call.ts";

const CLOSING = { resolved: 2, irrelevant: 4, deleted: 5, archived: 14 } as const;

/** Calls are closed in four ways from wherever they stand, and opened again; the agent is released by three of them. */
export const closedAndReopened = scenario("commbox", {
  summary: "Calls are closed in four ways from wherever they stand, and opened again; three of the ways release the agent.",
  needs: voiceNeeds,
  strictness: "lenient",
  async run({ commbox, needs, check, checkLike }) {
    const { channel, agentA } = needs;
    for (const [closed, status] of Object.entries(CLOSING) as [State, Status][]) {
      for (const state of STATES.filter((other) => other !== closed)) {
        const call = await conversationIn(commbox, needs, state);
        const { assignedManagerId } = await readCall(commbox, channel, call);
        await setStatus(commbox, call, status);
        const releases = status !== 14;
        checkLike(`${closed} after ${state}`, await readCall(commbox, channel, call), { statusId: status, assignedManagerId: releases ? 0 : assignedManagerId, closedTime: /^2/ });
        check("the status line stands before the release", (await linesOf(commbox, call)).map(({ type }) => type).slice(assignedManagerId ? 1 : 0), releases && assignedManagerId ? [2, 6] : [2]);
      }
    }
    for (const closed of CLOSED) {
      for (const [standing, assigned] of [["CONNECTED", false], ["DISCONNECTED", false], ["CONNECTED", true], ["DISCONNECTED", true]] as const) {
        const call = await conversationIn(commbox, needs, closed);
        await tellStanding(commbox, call, { conversation_status: standing });
        if (assigned) await assign(commbox, agentA, call);
        await setStatus(commbox, call, 8);
        checkLike(`${closed}, opened again`, await readCall(commbox, channel, call), { statusId: 8, closedTime: null, assignedManagerId: assigned ? agentA : 0 });
      }
    }
    for (const state of LIVE) {
      const call = await conversationIn(commbox, needs, state);
      await setStatus(commbox, call, 1);
      checkLike("open again, still with whom it was", await readCall(commbox, channel, call), { statusId: 1 });
    }
  },
});
