import { scenario, seeded } from "../scenario.ts";
import { callAnswered, numberEnding, STAY, flowsOfNumber } from "./desk.ts";

/** Flows that are started by something else: the end of a recording, of a transcription and of a summary, a text message, a campaign, another flow. */
export const flowsStartedByWhatEnds = scenario("voipbin", {
  summary: "Flows that are started by something else: the end of a recording, of a transcription and of a summary, or a text message.",
  needs: { number: seeded("voipbin", "number"), numberId: seeded("voipbin", "numberId") },
  async run({ voipbin, telephone, events, stimulus, check, needs }) {
    const { body: after } = await voipbin("PostFlows", { body: { name: "Afterwards", actions: [{ type: "empty" }] } });
    const on_end_flow_id = after.id!;
    const id = await callAnswered({ voipbin, telephone, events }, needs.number, numberEnding("13"), [STAY]);
    const { body: call } = await voipbin("PostCallsIdRecordingStart", { path: { id }, body: { format: "wav", on_end_flow_id } });
    await voipbin("PostTranscribes", { body: { reference_type: "call", reference_id: id, language: "en-US", on_end_flow_id } });
    await voipbin("PostAisummaries", { body: { reference_type: "call", reference_id: id, language: "en-US", on_end_flow_id } });
    await voipbin("PostCallsIdHangup", { path: { id } });
    await events.expect("recording_finished", { id: call.recording_id });
    const unbind = await flowsOfNumber(voipbin, needs.numberId);
    await voipbin("PutNumbersIdFlowIds", { path: { id: needs.numberId }, body: { call_flow_id: on_end_flow_id, message_flow_id: on_end_flow_id } });
    await stimulus("voipbin", "receiveMessage", { from: numberEnding("20"), to: needs.number, text: "Hello?" });
    for (const reference_type of ["recording", "transcribe", "ai", "conversation"]) await events.expect("activeflow_created", { reference_type, flow_id: on_end_flow_id });
    const { body: ran } = await voipbin("GetActiveflows");
    check("by what they were started", ran.result.filter(({ flow_id }) => flow_id === on_end_flow_id).map(({ reference_type }) => reference_type).sort(), ["ai", "conversation", "recording", "transcribe"]);
    await unbind();
  },
});
