import { scenario } from "../scenario.ts";
import { openCall, readCall, setStatus, type Status, voiceNeeds } from "./voice-call.ts";

const STATUSES: readonly Status[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15];

/** A conversation goes through every published status, and conversations begin in each. */
export const everyStatus = scenario("commbox", {
  summary: "A conversation goes through every published status, and conversations begin in each.",
  needs: voiceNeeds,
  strictness: "lenient",
  async run({ commbox, needs, check }) {
    const call = await openCall(commbox, needs);
    for (const status of STATUSES) {
      await setStatus(commbox, call, status);
      check(`status ${status}`, (await readCall(commbox, needs.channel, call)).statusId, status);
    }
    for (const status of STATUSES) {
      const begun = await openCall(commbox, needs, { StatusId: status });
      check(`begun with ${status}`, (await readCall(commbox, needs.channel, begun)).statusId, status);
      // From each to archived: the console archives whatever its admin picks.
      await setStatus(commbox, begun, 14);
    }
  },
});
