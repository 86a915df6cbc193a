import { scenario } from "../scenario.ts";
import { assign, inboundCall, linesOf, readCall, RESOLVED, remark, setStatus, standing, tellStanding, voiceNeeds } from "./voice-call.ts";

/** A customer calls; the call is handled, recorded, noted and resolved, and everyone who listens hears of it in order. */
export const inboundCallHandled = scenario("commbox", {
  summary: "A customer calls; the call is handled, recorded, noted and resolved, and subscribers hear of it in order.",
  needs: voiceNeeds,
  async run({ commbox, events, needs, check, checkLike }) {
    const { channel, agentA, phone } = needs;
    const { body: agents } = await commbox("Get_Managers");
    checkLike("the agent is listed", agents.data.find(({ id }) => id === agentA), { permissionId: 2 });
    // The code as the console prints it is escaped for an address already; the client escapes once more.
    const code = decodeURIComponent(needs.channelCode);
    const { body: free } = await commbox("Get_Stream_Availability", { path: { STREAM_ID: code }, query: { ignoreAutomationExsistance: true } });
    check("channel", free.data.state, 1);

    const { body: created } = await commbox("Create_Object", { path: { STREAM_ID: code }, body: { data: inboundCall(needs) } });
    const call = created.data.id;
    const opened = await readCall(commbox, channel, call);
    checkLike("opened", opened, { objectId: call, streamId: channel, type: 8, statusId: 8, assignedManagerId: 0, closedTime: null });
    checkLike("content", JSON.parse(opened.content), { conversation_status: "CONNECTED" });

    const { body: assigned } = await assign(commbox, agentA, call);
    check("nothing to say", assigned.data, "");
    const { body: busy } = await commbox("Get_Manager_stats", { path: { MANAGER_ID: agentA } });
    check("on a call", busy.data.FaceToFaceStatus, true);
    await remark(commbox, call, "https://rec.example/1.mp3", { ManagerId: agentA });
    await remark(commbox, call, "Customer asked about prices.", { ManagerId: agentA });
    check("remarks", await linesOf(commbox, call, 1), [
      { type: 1, data: { text: "https://rec.example/1.mp3" } },
      { type: 1, data: { text: "Customer asked about prices." } },
    ]);

    await tellStanding(commbox, call, standing({ agentA, phone }, "DISCONNECTED"));
    const over = await readCall(commbox, channel, call);
    checkLike("the call is over, the agent still has it", over, { statusId: 8, assignedManagerId: agentA });
    checkLike("content", JSON.parse(over.content), { conversation_status: "DISCONNECTED" });

    await setStatus(commbox, call, RESOLVED);
    checkLike("resolved", await readCall(commbox, channel, call), { statusId: 2, assignedManagerId: 0, lastAssignedManagerId: agentA, closedTime: /^2/ });
    check("no longer on a call", (await commbox("Get_Manager_stats", { path: { MANAGER_ID: agentA } })).body.data.FaceToFaceStatus, false);
    const { body: hand } = await commbox("Get_Manager_Assignments", { path: { MANAGER_ID: agentA } });
    check("nothing in hand", hand.data.filter(({ ModuleId }) => ModuleId === 15), []);

    await events.expect("Object.OnNew", { Id: String(call) });
    for (const Type of ["6", "1", "1", "2", "6"]) await events.expect("Object.OnNewActivity", { Id: String(call), Activities: [{ Type, Id: /./, CreateDate: /./, User: () => true, Data: /./ }] });
    const told = events.received<{ Id?: string; Activities?: readonly { Type: string }[] }>().filter(({ data }) => data.Id === String(call)).map(({ name, data }) => [name, ...(data.Activities ?? []).map(({ Type }) => Type)].join(" "));
    check("what was told", told, ["Object.OnNew", "Object.OnNewActivity 6", "Object.OnNewActivity 1", "Object.OnNewActivity 1", "Object.OnNewActivity 2", "Object.OnNewActivity 6"]);
  },
});
