import { scenario } from "../scenario.ts";
import { conversationIn, STATES } from "./any-state.ts";
import { linesOf, readCall, remark, setStatus, type Status, voiceNeeds } from "./voice-call.ts";

/** Whatever has become of a call: it can be noted on, written about in the log, and told its own status again. */
export const anythingAtAnyTime = scenario("commbox", {
  summary: "Whatever has become of a call: it can be noted on, logged on, and told its own status again.",
  needs: voiceNeeds,
  async run({ commbox, needs, events, check, checkLike }) {
    for (const state of STATES) {
      const call = await conversationIn(commbox, needs, state);
      const before = await readCall(commbox, needs.channel, call);
      const lines = (await linesOf(commbox, call)).length;
      await remark(commbox, call, `noted while ${state}`);
      await commbox("Set_Activity_Log", { path: { OBJECT_ID: call }, body: { data: { Text: "Order 1001 opened in the shop.", Source: "Shop", ManagerId: needs.agentA } } });
      await setStatus(commbox, call, before.statusId as Status);
      const { statusId, assignedManagerId, closedTime } = before;
      checkLike(`${state} it stays`, await readCall(commbox, needs.channel, call), { statusId, assignedManagerId, closedTime });
      check("two lines, none for the same status", (await linesOf(commbox, call)).slice(lines).map(({ type }) => type), [1, 12]);
      for (const Type of ["1", "12"]) await events.expect("Object.OnNewActivity", ({ data }) => isLine(data, call, Type));
    }
  },
});

const isLine = (data: unknown, call: number, type: string): boolean => {
  const { Id, Activities } = data as { Id: string; Activities: readonly { Type: string }[] };
  return Id === String(call) && Activities[0]?.Type === type;
};
