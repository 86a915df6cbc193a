import { scenario } from "../scenario.ts";
import { assign, openCall, readCall, RESOLVED, remark, setStatus, standing, tellStanding, voiceNeeds } from "./voice-call.ts";

/** A resolved call that is left alone is archived; a late remark begins its quiet time anew. */
export const archivedByTime = scenario("commbox", {
  summary: "A resolved call that is left alone is archived; a late remark begins its quiet time anew.",
  needs: voiceNeeds,
  settings: { commbox: { archiveAfterSeconds: 3600 } },
  async run({ commbox, needs, clock, events, check }) {
    const call = await openCall(commbox, needs);
    await assign(commbox, needs.agentA, call);
    await tellStanding(commbox, call, standing(needs, "DISCONNECTED"));
    await setStatus(commbox, call, RESOLVED);
    const status = async () => (await readCall(commbox, needs.channel, call)).statusId;
    await clock.pass("50m");
    await remark(commbox, call, "https://rec.example/late.mp3");
    await clock.pass("50m");
    check("still resolved", await status(), 2);
    await clock.pass("11m");
    check("archived", await status(), 14);
    // assign, resolve, release, remark, archive
    for (let n = 0; n < 5; n++) await events.expect("Object.OnNewActivity", { Id: String(call) });
  },
});
