import { flowsOfNumber } from "./desk.ts";
import { scenario, seeded } from "../scenario.ts";

const [GREET, ASK, BRANCH, SALES, BYE] = [1, 2, 3, 4, 5].map((n) => `0a0a0a0a-0000-4000-8000-00000000000${n}`) as [string, string, string, string, string];

/** Somebody calls, presses 1 and hears the sales line; somebody else hangs up while being talked to. */
export const incomingCallWithDigits = scenario("voipbin", {
  summary: "Somebody calls, presses 1 and hears the sales line; somebody else hangs up while being talked to.",
  needs: { number: seeded("voipbin", "number"), numberId: seeded("voipbin", "numberId") },
  async run({ voipbin, telephone, events, clock, check, checkLike, needs }) {
    const { body: flow } = await voipbin("PostFlows", {
      body: {
        name: "Menu",
        actions: [
          { type: "answer" },
          { id: GREET, type: "talk", option: { text: "For sales press one, to end press two.", language: "en-US" } },
          { id: ASK, type: "digits_receive", option: { duration: 10_000, length: 1 } },
          { id: BRANCH, type: "branch", option: { default_target_id: BYE, target_ids: { "1": SALES, "2": BYE } } },
          { id: SALES, type: "talk", option: { text: "You are in sales.", language: "en-US" } },
          { id: BYE, type: "hangup" },
        ],
      },
    });
    const unbind = await flowsOfNumber(voipbin, needs.numberId);
    await voipbin("PutNumbersIdFlowIds", { path: { id: needs.numberId }, body: { call_flow_id: flow.id, message_flow_id: "00000000-0000-0000-0000-000000000000" } });
    await events.expect("number_updated", { id: needs.numberId, call_flow_id: flow.id });

    await telephone.calls("+15555550113", needs.number);
    const { data: call } = await events.expect<{ id: string; activeflow_id: string; direction: string }>("call_created");
    check("incoming", call.direction, "incoming");
    await events.expect("call_ringing", { id: call.id });
    await events.expect("call_progressing", { id: call.id });
    await events.expect("call_updated", ({ data }: any) => data.id === call.id && data.action?.type === "digits_receive", { within: "60s" });
    await telephone.presses("+15555550113", "1");
    await events.expect("call_updated", ({ data }: any) => data.id === call.id && data.action?.id === SALES, { within: "60s" });
    const { body: running } = await voipbin("GetActiveflowsId", { path: { id: call.activeflow_id } });
    check("what was executed", (running.executed_actions ?? []).map(({ type }) => type).slice(-3), ["talk", "digits_receive", "branch"]);
    await events.expect("call_terminating", { id: call.id });
    await events.expect("call_hangup", { id: call.id, hangup_by: "local", hangup_reason: "normal" });
    checkLike("the flow is over", (await voipbin("GetActiveflowsId", { path: { id: call.activeflow_id } })).body, { status: "ended" });

    await telephone.calls("+15555550114", needs.number);
    const { data: second } = await events.expect<{ id: string }>("call_created");
    await events.expect("call_progressing", { id: second.id });
    await clock.pass("1s");
    await telephone.hangsUp("+15555550114");
    await events.expect("call_hangup", { id: second.id, hangup_by: "remote", hangup_reason: "normal" });
    await unbind();
  },
});
