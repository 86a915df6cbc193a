import { scenario } from "../scenario.ts";
import { CLOSED, conversationIn } from "./any-state.ts";
import { assign, linesOf, openCall, readCall, remark, RESOLVED, setStatus, standing, tellStanding, voiceNeeds } from "./voice-call.ts";

/** Strictly read, a call is told step by step in the article's order; every step out of order is refused and leaves no trace. */
export const strictOrder = scenario("commbox", {
  summary: "Strictly read, a call is told step by step in order; every step out of order is refused and leaves no trace.",
  needs: voiceNeeds,
  strictness: "strict",
  async run({ commbox, needs, check, checkLike }) {
    const { channel, agentA, agentB, agentC } = needs;
    const call = await openCall(commbox, needs);
    const path = { OBJECT_ID: call };
    const toAgent = (MANAGER_ID: number, objectId = call) => ({ path: { MANAGER_ID }, query: { objectId }, expect: 400 }) as const;
    const resolve = { path: { ...path, STATUS_ID: RESOLVED }, expect: 400 } as const;

    await commbox("Set_Object_Status", resolve);
    const { body: away } = await commbox("Assign_Manager", toAgent(agentC));
    check("an agent who is away", away.description, "Operation failed");
    await commbox("Set_Remark_Log", { path, body: { data: { Text: "x", ManagerId: 1 } }, expect: 404 });
    await remark(commbox, call, "before anybody has it");
    await assign(commbox, agentA, call);
    await assign(commbox, agentA, call);
    const second = await openCall(commbox, needs);
    await commbox("Assign_Manager", toAgent(agentA, second));
    const elsewhere = await openCall(commbox, { ...needs, channel: needs.secondChannel });
    await commbox("Assign_Manager", toAgent(agentB, elsewhere));
    await commbox("Set_Object_Status", resolve);

    await tellStanding(commbox, call, standing(needs, "DISCONNECTED"));
    await commbox("Set_Object_Content", { path, body: { data: standing(needs, "CONNECTED") }, expect: 400 });
    checkLike("as it was", await readCall(commbox, channel, call), { statusId: 8, assignedManagerId: agentA });
    await setStatus(commbox, call, RESOLVED);
    await commbox("Set_Object_Content", { path, body: { data: { call_duration: "1" } }, expect: 400 });
    await commbox("Assign_Manager", toAgent(agentB));
    await setStatus(commbox, call, RESOLVED);
    await remark(commbox, call, "a late recording");
    check("lines", (await linesOf(commbox, call)).map(({ type }) => type), [1, 6, 2, 6, 1]);
    await setStatus(commbox, call, 8);
    checkLike("opened again", await readCall(commbox, channel, call), { statusId: 8, closedTime: null, assignedManagerId: 0 });

    for (const state of CLOSED) await commbox("Assign_Manager", toAgent(agentB, await conversationIn(commbox, needs, state)));
    const missed = await conversationIn(commbox, needs, "missed");
    await commbox("Set_Object_Status", { path: { OBJECT_ID: missed, STATUS_ID: RESOLVED }, expect: 400 });
    await commbox("Set_Object_Content", { path: { OBJECT_ID: missed }, body: { data: { conversation_status: "CONNECTED" } }, expect: 400 });
  },
});
