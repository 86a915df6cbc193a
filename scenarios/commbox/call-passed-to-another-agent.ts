import { scenario } from "../scenario.ts";
import { assign, linesOf, openCall, readCall, RESOLVED, setStatus, standing, tellStanding, voiceNeeds } from "./voice-call.ts";

/** A call goes from one agent to another, back to nobody, and to the first again. */
export const callPassedToAnotherAgent = scenario("commbox", {
  summary: "A call goes from one agent to another, back to nobody, and to the first again.",
  needs: voiceNeeds,
  async run({ commbox, needs, check, checkLike }) {
    const { channel, agentA, agentB } = needs;
    const call = await openCall(commbox, needs);
    const inHand = async (agent: number) => (await commbox("Get_Manager_Assignments", { path: { MANAGER_ID: agent } })).body.data.filter(({ ModuleId }) => ModuleId === 15);
    const unassign = (agent: number) => ({ path: { MANAGER_ID: agent }, query: { objectId: call } });
    await assign(commbox, agentA, call);
    await assign(commbox, agentB, call);
    checkLike("the second replaces the first", await readCall(commbox, channel, call), { assignedManagerId: agentB, lastAssignedManagerId: agentB });
    check("the first has nothing", await inHand(agentA), []);
    checkLike("the second has one call", await inHand(agentB), [{ AssignedObjectsCount: 1, ModuleUniqueName: "voice" }]);
    const { body: refused } = await commbox("Unassign_Manager", { ...unassign(agentA), expect: 400 });
    check("why", refused.description, "Operation failed");
    await commbox("Unassign_Manager", unassign(agentB));
    checkLike("nobody has it", await readCall(commbox, channel, call), { assignedManagerId: 0, statusId: 8 });
    await assign(commbox, agentA, call);
    await tellStanding(commbox, call, standing(needs, "DISCONNECTED"));
    await setStatus(commbox, call, RESOLVED);
    const passed = (await linesOf(commbox, call, 6)).map(({ data }) => [data["managerId"], data["assignedManagerId"]]);
    check("who had it", passed, [[agentA, agentA], [agentB, agentB], [agentB, 0], [agentA, agentA], [agentA, 0]]);
  },
});
