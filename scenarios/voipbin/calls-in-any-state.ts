import { scenario, seeded } from "../scenario.ts";
import { numberEnding, readCall, STAY, tel, flowsOfNumber } from "./desk.ts";

const DEAF = "+16465550113";

/** Calls are controlled at moments when few do it: before they ring, while they end, and after. */
export const callsInAnyState = scenario("voipbin", {
  summary: "Calls are controlled at moments when few do it: before they ring, while they end, and after.",
  needs: { number: seeded("voipbin", "number"), numberId: seeded("voipbin", "numberId") },
  async run({ voipbin, telephone, events, until, clock, check, checkLike, needs }) {
    const own = tel(needs.number);
    const manual = numberEnding("13");
    const call = async (number = manual) => ({ id: (await voipbin("PostCalls", { body: { source: own, destinations: [tel(number)], actions: [STAY] } })).body.calls[0]!.id });

    const atOnce = await call();
    await telephone.answers(manual);
    await events.expect("call_progressing", atOnce);
    await voipbin("PostCallsIdTalk", { path: atOnce, body: { text: "Hello.", language: "en-US" } });
    await voipbin("PostCallsIdMute", { path: atOnce, body: { direction: "both" } });
    await voipbin("DeleteCallsIdMute", { path: atOnce, body: { direction: "out" } });
    check("muted inwards", (await readCall(voipbin, atOnce.id)).mute_direction, "in");
    await voipbin("PostCallsIdHangup", { path: atOnce });
    check("asked again while it ends", (await voipbin("PostCallsIdHangup", { path: atOnce })).body.status, "terminating");
    await telephone.hangsUp(manual);
    await events.expect("call_hangup", { ...atOnce, hangup_by: "local" });
    check("asked again after the end", (await voipbin("PostCallsIdHangup", { path: atOnce })).body.status, "hangup");

    const givenUp = await call();
    await voipbin("PostCallsIdHangup", { path: givenUp });
    await telephone.hangsUp(manual);
    await events.expect("call_hangup", { ...givenUp, hangup_reason: "cancel" });

    // The program speaks before the phone is picked up: for the service it is.
    for (const until_ of ["dialing", "ringing"] as const) {
      const early = await call();
      if (until_ === "ringing") await events.expect("call_ringing", early);
      await voipbin("PostCallsIdTalk", { path: early, body: { text: "Hello?", language: "en-US" } });
      check(`talked to while ${until_}`, (await readCall(voipbin, early.id)).status, "progressing");
      await voipbin("PostSpeakings", { body: { reference_type: "call", reference_id: early.id } });
      await voipbin("PostCallsIdHangup", { path: early });
      await events.expect("call_hangup", early);
    }

    const unbind = await flowsOfNumber(voipbin, needs.numberId);
    // Callers who are refused before anybody picks up.
    for (const actions of [[{ type: "empty" as const }], [{ type: "hangup" as const }], [{ type: "sleep" as const, option: { duration: 60_000 } }, { type: "answer" as const }]]) {
      const { body: flow } = await voipbin("PostFlows", { body: { name: "Door", actions } });
      await voipbin("PutNumbersIdFlowIds", { path: { id: needs.numberId }, body: { call_flow_id: flow.id!, message_flow_id: "00000000-0000-0000-0000-000000000000" } });
      await telephone.calls(manual, needs.number);
      const { data } = await events.expect<{ id: string }>("call_created", { direction: "incoming" });
      if (actions.length === 2) {
        checkLike("rings", await until(() => readCall(voipbin, data.id), ({ status }) => status === "ringing"), { direction: "incoming" });
        await voipbin("PostCallsIdHangup", { path: { id: data.id } });
      }
      await events.expect("call_hangup", { id: data.id, hangup_by: "local" });
    }
    // A number of its own: how somebody behaves stays.
    await telephone.subscriber(DEAF, { kind: "noAnswer", ringAfterSeconds: 100 });
    const silent = await call(DEAF);
    await events.expect("call_hangup", { ...silent, hangup_reason: "dialout" }, { within: "2m" });
    await clock.pass("1m");
    await unbind();
  },
});
