import { scenario, seeded } from "../scenario.ts";
import { callAnswered, STAY } from "./desk.ts";

const PHONE = "+15555550113";

/** A call is written down while it lasts, its recording afterwards. */
export const callTranscribed = scenario("voipbin", {
  summary: "A call is written down while it lasts, its recording afterwards.",
  needs: { number: seeded("voipbin", "number") },
  async run({ voipbin, telephone, events, clock, check, needs }) {
    const { body: after } = await voipbin("PostFlows", { body: { name: "After the call", actions: [{ type: "variable_set", option: { key: "written", value: "yes" } }] } });
    const call = await callAnswered({ voipbin, telephone, events }, needs.number, PHONE, [STAY]);
    const { body: recorded } = await voipbin("PostCallsIdRecordingStart", { path: { id: call }, body: { format: "wav" } });
    const { body: made } = await voipbin("PostTranscribes", { body: { reference_type: "call", reference_id: call, language: "en-US", direction: "in", provider: "", on_end_flow_id: after.id } });
    check("both sides, whatever is asked", [made.status, made.direction], ["progressing", "both"]);
    await clock.pass("2s");
    await telephone.says(PHONE, "I would like to order.");
    await events.expect("transcript_created", { transcribe_id: made.id, direction: "in", message: "I would like to order." });
    await voipbin("PostCallsIdTalk", { path: { id: call }, body: { text: "Certainly.", language: "en-US" } });
    await events.expect("transcript_created", { transcribe_id: made.id, direction: "out", message: "Certainly." });
    const read = async (transcribe_id: string) => (await voipbin("GetTranscripts", { query: { transcribe_id } })).body.result.map(({ direction, message }) => [direction, message]);
    check("read", await read(made.id!), [["out", "Certainly."], ["in", "I would like to order."]]);
    const refused = await voipbin.wrong("GetTranscripts", { breaks: "query.transcribe_id", expect: 400 });
    check("says what is missing", refused.body, { msg: "Query argument transcribe_id is required, but not found" });

    await clock.pass("3s");
    await telephone.hangsUp(PHONE);
    await events.expect("call_hangup", { id: call, hangup_by: "remote" });
    await events.expect("transcribe_done", { id: made.id });
    await events.expect("activeflow_created", { flow_id: after.id, reference_type: "transcribe", reference_id: made.id });
    check("over already", (await voipbin("PostTranscribesIdStop", { path: { id: made.id! } })).body.status, "done");

    await events.expect("recording_finished", { id: recorded.recording_id });
    const recording = { reference_type: "recording", reference_id: recorded.recording_id!, language: "en-US" } as const;
    const { body: later } = await voipbin("PostTranscribes", { body: recording });
    check("at once", [later.status, (await read(later.id!)).length], ["done", 2]);
    check("the same again", (await voipbin("PostTranscribes", { body: recording })).body.id, later.id);
    await voipbin("PostTranscribes", { body: { reference_type: "call", reference_id: call, language: "en-US" }, expect: 400 });
    await voipbin("DeleteTranscribesId", { path: { id: later.id! } });
    await voipbin("DeleteRecordingsId", { path: { id: recorded.recording_id! } });
  },
});
