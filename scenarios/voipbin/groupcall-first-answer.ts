import { scenario, seeded } from "../scenario.ts";
import { NIL, readCall, tel } from "./desk.ts";

const PHONES = ["+15555550113", "+12125550113", "+447700900013"] as const;

/** Three phones ring and the first to answer gets the call; then two phones ring one after the other. */
export const groupcallFirstAnswer = scenario("voipbin", {
  summary: "Three phones ring and the first to answer gets the call; then two phones ring one after the other.",
  needs: { number: seeded("voipbin", "number") },
  async run({ voipbin, telephone, events, check, checkLike, needs }) {
    const source = tel(needs.number);
    const actions = [{ type: "sleep", option: { duration: 600_000 } }] as const;
    const readGroupcall = async (id: string) => (await voipbin("GetGroupcallsId", { path: { id } })).body;

    const { body: made } = await voipbin("PostGroupcalls", { body: { source, destinations: PHONES.map(tel), ring_method: "ring_all", answer_method: "hangup_others", actions: [...actions] } });
    checkLike("all at once", made, { status: "progressing", call_count: 3, answer_call_id: NIL });
    await events.expect("groupcall_created", { id: made.id });
    const [first, second, third] = made.call_ids as [string, string, string];
    for (const id of [first, second, third]) await events.expect("call_created", { id, groupcall_id: made.id });
    for (const id of [first, second, third]) await events.expect("call_ringing", { id });

    await telephone.answers(PHONES[1]);
    await events.expect("call_progressing", { id: second });
    await events.expect("groupcall_progressing", { id: made.id, answer_call_id: second });
    for (const id of [first, third]) {
      await events.expect("call_canceling", { id });
      await events.expect("call_hangup", { id, hangup_by: "local", hangup_reason: "cancel" });
    }
    checkLike("one is left", await readGroupcall(made.id), { status: "progressing", call_count: 1, answer_call_id: second });

    await voipbin("PostGroupcallsIdHangup", { path: { id: made.id } });
    await events.expect("call_terminating", { id: second });
    await events.expect("call_hangup", { id: second, hangup_by: "local" });
    await events.expect("groupcall_hangup", { id: made.id });
    const over = await readGroupcall(made.id);
    check("none is left", [over.status, over.call_count ?? 0], ["hangup", 0]);

    const { body: inTurn } = await voipbin("PostGroupcalls", { body: { source, destinations: [tel(PHONES[0]), tel(PHONES[1])], ring_method: "linear", answer_method: "hangup_others", actions: [...actions] } });
    check("one at a time", [inTurn.call_ids!.length, inTurn.dial_index ?? 0], [1, 0]);
    const [tried] = inTurn.call_ids as [string];
    await events.expect("call_ringing", { id: tried });
    await events.none("call_created", { within: "5s", match: ({ data }: any) => data.id !== tried && data.groupcall_id === inTurn.id });
    await telephone.isBusy(PHONES[0]);
    await events.expect("call_hangup", { id: tried, hangup_reason: "busy" });
    const { data: next } = await events.expect<{ id: string }>("call_created", ({ data }: any) => data.groupcall_id === inTurn.id && data.id !== tried);
    const now = await readGroupcall(inTurn.id);
    check("the next one", [now.call_ids, now.dial_index], [[tried, next.id], 1]);
    await events.expect("call_ringing", { id: next.id });
    await telephone.answers(PHONES[1]);
    await events.expect("groupcall_progressing", { id: inTurn.id, answer_call_id: next.id });
    await telephone.hangsUp(PHONES[1]);
    await events.expect("groupcall_hangup", { id: inTurn.id });
    checkLike("hung up by the phone", await readCall(voipbin, next.id), { hangup_by: "remote", hangup_reason: "normal" });
  },
});
