import { scenario, seeded } from "../scenario.ts";
import { NIL, numberEnding, tel } from "./desk.ts";

const NOWHERE = "http://127.0.0.1:9/nobody-listens";

/** One flow has a call do everything that a flow can have it do, one after the other. */
export const everyActionOfACall = scenario("voipbin", {
  summary: "One flow has a call do everything that a flow can have it do, one after the other.",
  simulatorOnly: "its flow asks for the hour, and goes another way at another one",
  needs: { number: seeded("voipbin", "number"), ai: seeded("voipbin", "ai") },
  async run({ voipbin, events, check, needs }) {
    const own = tel(needs.number);
    const { body: common } = await voipbin("PostFlows", { body: { name: "Common", actions: [{ type: "empty" }, { type: "talk", option: { text: "From another flow.", language: "en-US" } }] } });
    const { body: room } = await voipbin("PostConferences", { body: { type: "conference", name: "Room", detail: "", timeout: 0, data: {}, pre_flow_id: NIL, post_flow_id: NIL } });
    const { body: queue } = await voipbin("PostQueues", { body: { name: "Help", detail: "", routing_method: "random", tag_ids: [], wait_flow_id: common.id, wait_timeout: 3000, service_timeout: 0 } });
    const again = "0c6e2b94-d7f1-4a38-8b5e-3f9a1d7c2e60";
    const onwards = "6ad3f817-29c5-4e0b-b4d6-e8a5c0f7b192";
    const { body: placed } = await voipbin("PostCalls", {
      body: {
        source: own,
        destinations: [tel(numberEnding("11"))],
        actions: [
          { type: "answer" },
          { type: "amd", option: { machine_handle: "continue", async: true } },
          { type: "beep" },
          { type: "variable_set", option: { key: "colour", value: "blue" } },
          { type: "condition_variable", option: { condition: "==", variable: "${colour}", value_type: "string", value_string: "blue", false_target_id: onwards } },
          { type: "condition_call_status", option: { status: "progressing", false_target_id: onwards } },
          { type: "condition_datetime", option: { condition: ">=", hour: 0, minute: 0, false_target_id: onwards } },
          { id: again, type: "empty" },
          { type: "goto", option: { target_id: again, loop_count: 1 } },
          { type: "digits_receive", option: { duration: 10_000, length: 1 } },
          { type: "condition_call_digits", option: { length: 1, false_target_id: onwards } },
          { type: "branch", option: { target_ids: { 1: onwards } } },
          { type: "hangup" },
          { id: onwards, type: "digits_send", option: { digits: "42#" } },
          { type: "fetch_flow", option: { flow_id: common.id } },
          { type: "play", option: { stream_urls: ["https://sounds.example.com/welcome.wav"] } },
          { type: "recording_start", option: { format: "wav", beep_start: true } },
          { type: "transcribe_start", option: { language: "en-US" } },
          { type: "echo", option: { duration: 1000 } },
          { type: "stream_echo", option: { duration: 1000 } },
          { type: "transcribe_stop" },
          { type: "recording_stop" },
          { type: "transcribe_recording", option: { language: "en-US" } },
          { type: "external_media_start", option: { external_host: "media.example.com:4000", encapsulation: "rtp" } },
          { type: "external_media_stop" },
          { type: "mute" },
          { type: "message_send", option: { source: own, destinations: [tel(numberEnding("01"))], text: "We just called." } },
          { type: "email_send", option: { destinations: [{ type: "email", target: "dana@example.com" }], subject: "Your call", content: "We just called." } },
          { type: "webhook_send", option: { uri: NOWHERE, method: "POST", data_type: "application/json", data: "{}", sync: true } },
          { type: "fetch", option: { event_url: NOWHERE, event_method: "POST" } },
          { type: "conversation_send", option: { conversation_id: NIL, text: "Nobody reads this." } },
          { type: "call", option: { source: own, destinations: [tel(numberEnding("07"))], flow_id: common.id } },
          { type: "confbridge_join", option: { confbridge_id: NIL } },
          { type: "queue_join", option: { queue_id: queue.id } },
          { type: "connect", option: { source: own, destinations: [tel(numberEnding("07"))] } },
          { type: "ai_talk", option: { assistance_type: "ai", assistance_id: needs.ai, duration: 3 } },
          { type: "conference_join", option: { conference_id: room.id } },
        ],
      },
    });
    const { id, activeflow_id } = placed.calls[0]!;
    await events.expect("call_hangup", { id, hangup_by: "remote", hangup_reason: "normal" }, { within: "10m" });
    const { body: flow } = await voipbin("GetActiveflowsId", { path: { id: activeflow_id! } });
    check("what was done, in order", flow.executed_actions!.map(({ type }) => type), [
      ...["", "answer", "amd", "beep", "variable_set", "condition_variable", "condition_call_status", "condition_datetime", "empty", "goto", "empty", "goto", "digits_receive", "condition_call_digits", "branch", "digits_send"],
      ...["fetch_flow", "empty", "talk", "play", "recording_start", "transcribe_start", "echo", "stream_echo", "transcribe_stop", "recording_stop", "transcribe_recording", "external_media_start", "external_media_stop", "mute"],
      ...["message_send", "email_send", "webhook_send", "fetch", "conversation_send", "call", "confbridge_join"],
      // A queue and a room are a bridge that is joined.
      ...["queue_join", "empty", "talk", "confbridge_join", "connect", "ai_talk", "conference_join", "confbridge_join"],
    ]);
  },
});
