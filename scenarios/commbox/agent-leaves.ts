import { scenario } from "../scenario.ts";
import { CLOSED, conversationIn } from "./any-state.ts";
import { assign, linesOf, readCall, voiceNeeds } from "./voice-call.ts";

/** An agent leaves the account with calls in hand: they are released, wherever they stand. */
export const agentLeaves = scenario("commbox", {
  summary: "An agent leaves the account with calls in hand: they are released, wherever they stand.",
  needs: voiceNeeds,
  strictness: "lenient",
  async run({ commbox, needs, check, checkLike }) {
    const { body: hired } = await commbox("Create_Manager", { body: { data: { FirstName: "Noa", LastName: "Example", Email: "noa@example.com", IsAdmin: false, Password: "not-a-real-password" } } });
    const noa = hired.data.id;
    const held = [];
    for (const state of ["waiting", "missed", ...CLOSED] as const) {
      const call = await conversationIn(commbox, needs, state);
      await assign(commbox, noa, call);
      held.push(call);
    }
    await commbox("Delete_Manager", { path: { MANAGER_ID: noa } });
    await commbox("Get_Manager", { path: { MANAGER_ID: noa }, expect: 404 });
    for (const call of held) {
      checkLike("released", await readCall(commbox, needs.channel, call), { assignedManagerId: 0, lastAssignedManagerId: noa });
      check("the log says so", (await linesOf(commbox, call, 6)).at(-1)?.data, { managerId: noa, assignedManagerId: 0 });
    }
  },
});
