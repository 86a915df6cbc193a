import { scenario } from "../scenario.ts";
import { assign, openCall, readCall, RESOLVED, voiceNeeds } from "./voice-call.ts";

/** A voice platform mixes up agents and calls; each mistake is refused and the call stays as it was. */
export const wrongAgentWrongCall = scenario("commbox", {
  summary: "A voice platform mixes up agents and calls; each mistake is refused and the call stays as it was.",
  needs: voiceNeeds,
  async run({ commbox, needs, check, checkLike }) {
    const { channel, agentA, agentC } = needs;
    const call = await openCall(commbox, needs);
    await commbox("Assign_Manager", { path: { MANAGER_ID: 1 }, query: { objectId: call }, expect: 404 });
    checkLike("nobody has it", await readCall(commbox, channel, call), { assignedManagerId: 0 });
    await commbox.wrong("Assign_Manager", { breaks: "query.objectId", expect: 400 }, { path: { MANAGER_ID: agentA } });
    await commbox.wrong("Assign_Manager", { breaks: "query.objectId", expect: 400 }, { path: { MANAGER_ID: agentA }, query: { objectId: "abc" } });
    await commbox("Assign_Manager", { path: { MANAGER_ID: agentA }, query: { objectId: 1 }, expect: 404 });
    // Leniently read, an agent who is away can be given a call all the same.
    await assign(commbox, agentC, call);
    await commbox("Set_Remark_Log", { path: { OBJECT_ID: 1 }, body: { data: { Text: "x" } }, expect: 404 });
    await commbox("Set_Object_Content", { path: { OBJECT_ID: 1 }, body: { data: {} }, expect: 404 });
    await commbox("Set_Object_Status", { path: { OBJECT_ID: 1, STATUS_ID: RESOLVED }, expect: 404 });
    for (const status of [12, 0, "x"]) await commbox.wrong("Set_Object_Status", { breaks: "path.STATUS_ID", expect: 400 }, { path: { OBJECT_ID: call, STATUS_ID: status } });
    check("status", (await readCall(commbox, channel, call)).statusId, 8);
    await commbox.wrong("Set_Object_Content", { breaks: "body.data", expect: 400 }, { path: { OBJECT_ID: call }, body: { data: "text" } });
    await commbox.raw("PUT", `/objects/${call}/status/2`, { expect: 501 });
    await commbox.raw("GET", "/nope", { expect: 404 });
  },
});
