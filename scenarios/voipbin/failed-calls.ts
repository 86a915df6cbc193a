import { scenario, seeded } from "../scenario.ts";
import { numberEnding, readCall, tel, type Voipbin } from "./desk.ts";

const place = async (voipbin: Voipbin, source: string, callee: string) => (await voipbin("PostCalls", { body: { source: tel(source), destinations: [tel(callee)], actions: [{ type: "answer" }] } })).body.calls[0]!.id;

/** Calls that nobody takes end with the reason of each: busy, declined, not answered in time, given up; what cannot be dialled is left out. */
export const failedCalls = scenario("voipbin", {
  summary: "Calls that nobody takes end with the reason of each: busy, declined, not answered in time, given up; what cannot be dialled is left out.",
  needs: { number: seeded("voipbin", "number") },
  async run({ voipbin, events, check, checkLike, needs }) {
    for (const [ending, reason] of [["02", "busy"], ["03", "dialout"], ["04", "noanswer"], ["05", "failed"]] as const) {
      const id = await place(voipbin, needs.number, numberEnding(ending));
      const { data } = await events.expect<{ hangup_reason: string; hangup_by: string }>("call_hangup", { id }, { within: "90s" });
      check(`number ${ending}`, [data.hangup_reason, data.hangup_by], [reason, reason === "dialout" ? /local|remote/ : "remote"]);
    }

    const id = await place(voipbin, needs.number, numberEnding("13"));
    await events.expect("call_ringing", { id });
    const { body: given } = await voipbin("PostCallsIdHangup", { path: { id } });
    check("given up", given.status, "canceling");
    await events.expect("call_canceling", { id });
    await events.expect("call_hangup", { id, hangup_by: "local", hangup_reason: "cancel" });
    checkLike("in the end", await readCall(voipbin, id), { status: "hangup", hangup_reason: "cancel" });

    const { body: none } = await voipbin("PostCalls", { body: { source: tel(needs.number), destinations: [{ target: numberEnding("00") }], actions: [{ type: "answer" }] } });
    check("no type, no call", none, { calls: [], groupcalls: [] });
    const { body: poor } = await voipbin("PostCalls", { as: "free", body: { source: tel(needs.number), destinations: [{ type: "email", target: "somebody@example.com" }], actions: [{ type: "answer" }] } });
    check("mail cannot be called", poor, { calls: [], groupcalls: [] });
    await voipbin("PostCalls", { body: { source: tel(needs.number), destinations: [tel(numberEnding("00"))], flow_id: "0d0a0a0a-0000-4000-8000-00000000dead" }, expect: 400 });
  },
});
