import { hangUpCall } from "../../calls/hangup.ts";
import { mayAfford } from "../../billing/charges.ts";
import { NIL } from "../../ids.ts";
import { startRecording, stopRecording } from "../../recordings/keep.ts";
import { startTranscribe, endTranscribesOf } from "../../transcribes/start.ts";
import { anywhere, onCall, type ActionPlan, type Outcome, type Step } from "../plan.ts";
import { setVariables } from "../run.ts";
import { orPassOver } from "./pass-over.ts";

/** How long it takes to tell a machine from a person. */
const AMD_SECONDS = 2;

/** A machine is hung up, unless it is told to go on. */
function amd({ act, call, option }: Step): Outcome {
  if (call!.machine && option["machine_handle"] !== "continue") {
    hangUpCall(act, call!.id, { detected: true });
    return "end";
  }
  return option["async"] ? "next" : { wait: "amd", seconds: AMD_SECONDS };
}

function record({ act, flow, call, option }: Step): Outcome {
  if (call!.status !== "progressing" || call!.recording_id !== NIL || !mayAfford(act, "recording")) return "next";
  const { id } = startRecording(act, { kind: "call", id: call!.id }, option, flow.id);
  setVariables(act, flow.id, { "voipbin.recording.id": id });
  return option["beep_start"] ? { wait: "beep", seconds: 0.5 } : "next";
}

function transcribe({ act, flow, call, option }: Step): Outcome {
  const { id } = startTranscribe(act, { ...about(option), reference_type: "call", reference_id: call!.id, activeflow_id: flow.id });
  setVariables(act, flow.id, { "voipbin.transcribe.id": id });
  return "next";
}

/** Writes down the latest recording of the call, or the one that the flow knows of. */
function transcribeRecording({ act, flow, call, option }: Step): Outcome {
  const id = call?.recording_ids.at(-1) ?? flow.variables["voipbin.recording.id"] ?? "";
  const recording: any = act.find("recordings", id);
  if (recording && !recording.tm_delete) startTranscribe(act, { ...about(option), reference_type: "recording", reference_id: id, activeflow_id: flow.id });
  return "next";
}

const about = ({ language, provider, on_end_flow_id }: Step["option"]) => ({ language, provider, on_end_flow_id });

/** What is made of the sound of a call. */
export const listening: Readonly<Record<string, ActionPlan>> = {
  amd: onCall(amd),
  recording_start: onCall(orPassOver(record)),
  recording_stop: onCall(({ act, call }) => {
    if (call!.recording_id !== NIL) stopRecording(act, { kind: "call", id: call!.id });
    return "next";
  }),
  transcribe_start: onCall(orPassOver(transcribe)),
  transcribe_stop: onCall(({ act, call }) => (endTranscribesOf(act, call!.id), "next")),
  transcribe_recording: anywhere(orPassOver(transcribeRecording)),
  // Nobody is there to take the sound: it is sent nowhere, and the flow goes on as with one.
  external_media_start: onCall(() => "next"),
  external_media_stop: onCall(() => "next"),
};
