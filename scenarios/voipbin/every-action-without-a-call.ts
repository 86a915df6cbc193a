import { scenario, seeded } from "../scenario.ts";
import { numberEnding, tel } from "./desk.ts";

/** Flows run for no call: what needs one is passed over, what writes and asks is done, and one that waits is stopped. */
export const everyActionWithoutACall = scenario("voipbin", {
  summary: "Flows run for no call: what needs one is passed over, what writes and asks is done, and one that waits is stopped.",
  needs: { number: seeded("voipbin", "number"), ai: seeded("voipbin", "ai") },
  async run({ voipbin, events, until, check, checkLike, needs }) {
    const callee = tel(numberEnding("14"));
    const { body: placed } = await voipbin("PostCalls", { body: { source: tel(needs.number), destinations: [callee], actions: [{ type: "answer" }, { type: "sleep", option: { duration: 600_000 } }] } });
    const { id: call } = placed.calls[0]!;
    await events.expect("call_progressing", { id: call });
    const { body: after } = await voipbin("PostFlows", { body: { name: "Afterwards", actions: [{ type: "empty" }] } });
    const { body: flow } = await voipbin("PostFlows", {
      body: {
        name: "Without a call",
        on_complete_flow_id: after.id!,
        actions: [
          { type: "talk", option: { text: "Nobody hears this.", language: "en-US" } },
          { type: "message_send", option: { source: tel(needs.number), destinations: [tel(numberEnding("01"))], text: "Hello." } },
          { type: "ai_summary", option: { reference_type: "call", reference_id: call, language: "en-US" } },
          { type: "ai_task", option: { assistance_type: "ai", assistance_id: needs.ai } },
          { type: "call", option: { source: tel(needs.number), destinations: [tel(numberEnding("07"))], actions: [{ type: "answer" }] } },
          { type: "block" },
          { type: "stop" },
        ],
      },
    });
    const { body: running } = await voipbin("PostActiveflows", { body: { flow_id: flow.id! } });
    checkLike("runs at once", running, { status: "running", reference_type: "api" });
    await events.expect("summary_created", { reference_id: call });
    const path = { id: running.id! };
    await until(async () => (await voipbin("GetActiveflowsId", { path })).body, ({ current_action }) => current_action?.type === "block");
    const { body: stopped } = await voipbin("PostActiveflowsIdStop", { path });
    check("is over", stopped.status, "ended");
    check("and stays so", (await voipbin("PostActiveflowsIdStop", { path })).body.status, "ended");
    await events.expect("activeflow_created", { flow_id: after.id });
    const { body: short } = await voipbin("PostActiveflows", { body: { actions: [{ type: "empty" }, { type: "stop" }, { type: "empty" }] } });
    check("stopped itself", (await voipbin("GetActiveflowsId", { path: { id: short.id! } })).body.executed_actions!.map(({ type }) => type), ["", "empty", "stop"]);
    for (const id of [path.id, short.id!]) {
      await voipbin("DeleteActiveflowsId", { path: { id } });
      await events.expect("activeflow_deleted", { id });
    }
    await voipbin("PostCallsIdHangup", { path: { id: call } });
    await events.expect("summary_updated", { reference_id: call, status: "done" });
  },
});
