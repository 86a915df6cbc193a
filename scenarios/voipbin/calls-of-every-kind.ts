import { scenario, seeded } from "../scenario.ts";
import { callAnswered, NIL, numberEnding, readCall, STAY, tel, flowsOfNumber } from "./desk.ts";

/** Calls to and from every kind of address are placed, recorded, spoken into, traced and charged. */
export const callsOfEveryKind = scenario("voipbin", {
  summary: "Calls to and from every kind of address are placed, recorded, spoken into, traced and charged.",
  needs: { number: seeded("voipbin", "number"), numberId: seeded("voipbin", "numberId"), agent: seeded("voipbin", "agent1"), extensionId: seeded("voipbin", "extensionId") },
  async run({ voipbin, telephone, events, until, clock, check, checkLike, needs }) {
    const own = tel(needs.number);
    const manual = numberEnding("13");
    const id = await callAnswered({ voipbin, telephone, events }, needs.number, manual, [STAY]);
    const { body: started } = await voipbin("PostCallsIdRecordingStart", { path: { id }, body: { format: "wav", duration: 2 } });
    const recording = { id: started.recording_id! };
    checkLike("is being recorded", (await voipbin("GetRecordingsId", { path: recording })).body, { status: /initiating|recording/ });
    await until(async () => (await voipbin("GetRecordingsId", { path: recording })).body, ({ status }) => status === "ended");
    for (const direction of ["in", "out", "both"] as const) {
      const { body: speaking } = await voipbin("PostSpeakings", { body: { reference_type: "call", reference_id: id, direction } });
      check(direction, speaking.direction, direction);
      await voipbin("PostSpeakingsIdStop", { path: { id: speaking.id } });
      await voipbin("DeleteSpeakingsId", { path: { id: speaking.id } });
    }
    await voipbin("PostSpeakings", { body: { reference_type: "call", reference_id: id } });
    await clock.pass("5s");
    await voipbin("PostCallsIdHangup", { path: { id } });
    await events.expect("call_hangup", { id });
    const trace = await voipbin("GetTimelinesCallsCallIdPcap", { path: { call_id: id } });
    check("a trace", trace.bytes.length > 24, true);
    await voipbin.raw("GET", "/v1.0/timelines/calls/x/pcap", { expect: 400 });
    await voipbin.raw("GET", "/v1.0/timelines/calls/x/sip-analysis", { expect: 400 });
    await voipbin.raw("GET", "/v1.0/timelines/calls/x/events", { expect: 400 });

    // Somebody rings, and goes while the menu is read out.
    const { body: menu } = await voipbin("PostFlows", { body: { name: "Menu", actions: [{ type: "answer" }, STAY] } });
    const unbind = await flowsOfNumber(voipbin, needs.numberId);
    await voipbin("PutNumbersIdFlowIds", { path: { id: needs.numberId }, body: { call_flow_id: menu.id!, message_flow_id: NIL } });
    await telephone.calls(manual, needs.number);
    const { data: inbound } = await events.expect<{ id: string }>("call_progressing", { direction: "incoming" });
    check("came in", (await readCall(voipbin, inbound.id)).direction, "incoming");
    await telephone.hangsUp(manual);
    await events.expect("call_hangup", { id: inbound.id });

    const { body: virtual } = await voipbin("PostNumbers", { body: { number: "+899123456789", type: "virtual", call_flow_id: menu.id!, message_flow_id: NIL, name: "", detail: "" } });
    check("costs nothing", virtual.type, "virtual");
    const { body: inside } = await voipbin("PostCalls", { body: { source: own, destinations: [tel("+899123456789"), { type: "sip", target: "office@sip.example.com" }, { type: "agent", target: needs.agent }, { type: "extension", target: needs.extensionId }, { type: "conference", target: NIL }, { type: "line", target: "x" }], actions: [{ type: "answer" }, { type: "sleep", option: { duration: 1000 } }] } });
    check("calls, and groupcalls", [inside.calls.length > 0, inside.groupcalls.length], [true, 2]);
    await clock.pass("3m");
    const [group] = inside.groupcalls;
    await voipbin("PostGroupcallsIdHangup", { path: { id: group!.id } });
    await voipbin("DeleteGroupcallsId", { path: { id: group!.id } });
    await events.expect("groupcall_deleted", { id: group!.id });
    const { body: ringing } = await voipbin("PostGroupcalls", { body: { source: own, destinations: [tel(manual), { type: "conference", target: NIL }], flow_id: NIL, actions: [STAY], ring_method: "ring_all", answer_method: "" } });
    await voipbin("PostGroupcallsIdHangup", { path: { id: ringing.id } });
    checkLike("asked again", (await voipbin("PostGroupcallsIdHangup", { path: { id: ringing.id } })).body, { status: "hangingup" });
    await clock.pass("5m");
    const { body: billed } = await voipbin("GetBillings");
    const costs = new Set(billed.result.map(({ cost_type }) => cost_type));
    check("what each kind costs", ["call_pstn_outgoing", "call_pstn_incoming", "call_vn", "recording", "tts"].filter((cost) => !costs.has(cost as never)), []);
    await unbind();
  },
});
