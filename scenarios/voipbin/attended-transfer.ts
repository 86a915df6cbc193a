import { scenario, seeded } from "../scenario.ts";
import { callAnswered, NIL, readCall, tel } from "./desk.ts";

const CUSTOMER = "+15555550113";
const CLERK = "+12125550113";
const EXPERT = "+447700900013";

/** A clerk announces a customer to an expert and hands the call on; the next time the clerk leaves too early, and the customer with it. */
export const attendedTransfer = scenario("voipbin", {
  summary: "A clerk announces a customer to an expert and hands the call on; the next time the clerk leaves too early, and the customer with it.",
  needs: { number: seeded("voipbin", "number") },
  async run({ voipbin, telephone, events, check, checkLike, needs }) {
    const people = { voipbin, telephone, events };
    /** The customer talks to the clerk. */
    const talking = async () => {
      const customer = await callAnswered(people, needs.number, CUSTOMER, [{ type: "connect", option: { source: tel(needs.number), destinations: [tel(CLERK)] } }]);
      const { data } = await events.expect<{ id: string }>("call_ringing", ({ data }: any) => data.destination.target === CLERK);
      await telephone.answers(CLERK);
      await events.expect("call_progressing", { id: data.id });
      return { customer, clerk: data.id };
    };
    const announce = async (clerk: string) => {
      const { body } = await voipbin("PostTransfers", { body: { transfer_type: "attended", transferer_call_id: clerk, transferee_addresses: [tel(EXPERT)] } });
      check("nobody took it over yet", body.transferee_call_id, NIL);
      const { data } = await events.expect<{ id: string }>("call_ringing", ({ data }: any) => data.destination.target === EXPERT);
      return { groupcall: body.groupcall_id!, expert: data.id };
    };

    const first = await talking();
    const { groupcall, expert } = await announce(first.clerk);
    checkLike("hears music, is not heard", await readCall(voipbin, first.customer), { mute_direction: "both" });
    await telephone.answers(EXPERT);
    await events.expect("groupcall_progressing", { id: groupcall, answer_call_id: expert });
    await voipbin("PostCallsIdHangup", { path: { id: first.clerk } });
    await events.expect("call_hangup", { id: first.clerk, hangup_by: "local" });
    const { mute_direction, status } = await readCall(voipbin, first.customer);
    check("heard again", [mute_direction ?? "", status], ["", "progressing"]);
    await telephone.says(CUSTOMER, "Good morning.");
    checkLike("the expert is there", await readCall(voipbin, expert), { status: "progressing" });
    await telephone.hangsUp(CUSTOMER);
    await events.expect("call_hangup", { id: first.customer, hangup_by: "remote" });
    await events.expect("call_hangup", { id: expert, hangup_by: "local" });

    const second = await talking();
    const waiting = await announce(second.clerk);
    await telephone.hangsUp(CLERK);
    await events.expect("call_hangup", { id: second.clerk, hangup_by: "remote" });
    await events.expect("call_hangup", { id: second.customer, hangup_by: "local" });
    await events.expect("call_hangup", { id: waiting.expert, hangup_reason: "cancel" });
    await events.expect("groupcall_hangup", { id: waiting.groupcall });

    const alone = await callAnswered(people, needs.number, CUSTOMER, [{ type: "sleep", option: { duration: 60_000 } }]);
    await voipbin("PostTransfers", { body: { transfer_type: "attended", transferer_call_id: alone, transferee_addresses: [tel(EXPERT)] }, expect: 400 });
  },
});
