import { pickUp } from "../calls/hears.ts";
import type { Outcome, Step } from "../flow/plan.ts";
import { setVariables } from "../flow/run.ts";
import type { Activeflow } from "../flow/types.ts";
import type { Conversation } from "../conversations/resource.ts";
import type { VoipbinAct } from "../resources.ts";
import { tellAssistant } from "./messages.ts";
import { nowOf } from "../times.ts";
import { isLive, type Aicall } from "./resource.ts";
import { startAicall, type AicallOptions } from "./start.ts";
import { startSummary } from "./summaries.ts";

const WAITS = "aicall/";
/** What a flow waits for while an assistant is at work in it. */
export const assistedBy = (aicall: string): string => WAITS + aicall;

function begin({ act, flow, option }: Step, reference: Pick<AicallOptions, "reference_type" | "reference_id">): Aicall {
  const aicall = startAicall(act, { ...(option as AicallOptions), ...reference, activeflow_id: flow.id });
  const about = { id: aicall.id, ai_id: aicall.ai_id, ai_engine_model: aicall.ai_engine_model, confbridge_id: aicall.confbridge_id, gender: aicall.gender, language: aicall.language };
  setVariables(act, flow.id, Object.fromEntries(Object.entries(about).map(([name, value]) => [`voipbin.aicall.${name}`, value])));
  return aicall;
}

/** Hands a call over to an assistant, until that ends. In a conversation it answers what was written, and the flow goes on. */
export function talk(step: Step): Outcome {
  const { act, flow, call } = step;
  if (call) {
    const before = step.option["resume"] ? act.find("aicalls", flow.variables["voipbin.aicall.id"] ?? "") : undefined;
    const aicall = begin(step, { reference_type: "call", reference_id: call.id });
    if (before?.assistance_id === aicall.assistance_id) resume(act, aicall, before);
    pickUp(act, call);
    return { wait: assistedBy(aicall.id) };
  }
  if (flow.reference_type !== "conversation") return "next";
  const conversation: Conversation | undefined = act.find("conversations", flow.reference_id);
  if (!conversation) return "next";
  const working = [...act.each("aicalls", "working", conversation.id)][0];
  tellAssistant(act, working ?? begin(step, { reference_type: "conversation", reference_id: conversation.id }), flow.variables["voipbin.conversation_message.text"] ?? "");
  return "next";
}

/** Goes on where another one was, with whoever of the team was at work. */
function resume(act: VoipbinAct, { id }: Aicall, { member_id, ai_id, ai_engine_model, ai_tts_type, ai_tts_voice_id, ai_stt_type }: Aicall): void {
  act.update("aicalls", id, { member_id, ai_id, ai_engine_model, ai_tts_type, ai_tts_voice_id, ai_stt_type });
}

/** An assistant does what its prompt says, and ends. */
export function task(step: Step): Outcome {
  const aicall = begin(step, { reference_type: "task" });
  tellAssistant(step.act, aicall, step.act.get("ais", aicall.ai_id).init_prompt);
  return { wait: assistedBy(aicall.id) };
}

/** A flow that is led away from its assistant, or ends, ends its work. */
export function leftAlone(act: VoipbinAct, after: Activeflow, before: Activeflow): void {
  if (!before.waits?.startsWith(WAITS) || after.waits === before.waits) return;
  const aicall = act.find("aicalls", before.waits.slice(WAITS.length));
  if (aicall && isLive(aicall)) act.fire("aicalls", aicall.id, "end", { tm_update: nowOf(act) });
}

/** Asks for a summary; the flow knows it by its id. */
export function summarise({ act, flow, option }: Step): Outcome {
  const summary = startSummary(act, option, flow.id);
  setVariables(act, flow.id, { "voipbin.ai_summary.id": summary.id, "voipbin.ai_summary.content": summary.content });
  return "next";
}
