import { scenario } from "../scenario.ts";
import { linesOf, openCall, readCall, RESOLVED, remark, setStatus, standing, tellStanding, voiceNeeds } from "./voice-call.ts";

/** A customer rings and nobody answers; the call is noted as missed and resolved without an agent. */
export const missedCall = scenario("commbox", {
  summary: "A customer rings and nobody answers; the call is noted as missed and resolved without an agent.",
  needs: voiceNeeds,
  async run({ commbox, needs, events, check, checkLike }) {
    const { agent_id: _, ...ringing } = standing(needs, "RINGING");
    const call = await openCall(commbox, needs, { StatusId: 1, ManagerId: undefined, Content: ringing });
    checkLike("ringing", await readCall(commbox, needs.channel, call), { statusId: 1, assignedManagerId: 0, isManager: false });
    await tellStanding(commbox, call, { ...ringing, conversation_status: "DISCONNECTED" });
    await remark(commbox, call, "missed call");
    await setStatus(commbox, call, RESOLVED);
    check("nobody was released", (await linesOf(commbox, call)).map(({ type }) => type), [1, 2]);
    await events.expect("Object.OnNew", { Id: String(call) });
  },
});
