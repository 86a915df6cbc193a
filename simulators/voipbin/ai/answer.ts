import type { VoipbinAct } from "../resources.ts";
import { speak } from "../calls/speech.ts";
import type { Call } from "../calls/types.ts";
import { writeTo } from "../conversations/outgoing.ts";
import { Refusal } from "../../core/refusal.ts";
import { nowOf } from "../times.ts";
import { keepMessage, tellAssistant } from "./messages.ts";
import { isLive, type Aicall, type AiScript, type ToolCall } from "./resource.ts";
import { useTool } from "./tools.ts";

/** The first script of the world that fits what was said. */
function scriptFor(act: VoipbinAct, { ai_id }: Aicall, said: string): Pick<AiScript, "reply" | "tool"> {
  const heard = said.toLowerCase();
  for (const script of act.each("aiScripts", "customer")) if ((script.ai_id ?? ai_id) === ai_id && heard.includes(script.when.toLowerCase())) return script;
  return { reply: act.settings.assistantReply };
}

/** An assistant answers: it says so where it is at work, and may use a tool. */
export function assistantAnswers(act: VoipbinAct, { aicall: id, said }: { aicall: string; said: string }): void {
  const aicall = act.find("aicalls", id);
  if (!aicall || (aicall.reference_type === "call" && aicall.status !== "progressing")) return;
  const { reply, tool } = scriptFor(act, aicall, said);
  const content = reply.replaceAll("${said}", said);
  const tool_calls: ToolCall[] = tool ? [{ id: act.random("toolCalls").uuid(), type: "function", function: { name: tool.name, arguments: JSON.stringify(tool.arguments ?? {}) } }] : [];
  keepMessage(act, id, { role: "assistant", content, direction: "incoming", tool_calls });
  if (content) sayWhereItIs(act, aicall, content);
  for (const call of tool_calls) useTool(act, act.get("aicalls", id), call, tool!.arguments ?? {});
  // A task is done with its answer.
  if (aicall.reference_type === "task" && isLive(act.get("aicalls", id))) act.fire("aicalls", id, "end", { tm_update: nowOf(act) });
}

function sayWhereItIs(act: VoipbinAct, { reference_type, reference_id }: Aicall, content: string): void {
  if (reference_type === "call") {
    const call: Call | undefined = act.find("calls", reference_id);
    if (call) speak(act, call, content);
  }
  const conversation = reference_type === "conversation" ? act.find("conversations", reference_id) : undefined;
  if (!conversation) return;
  try {
    writeTo(act, conversation, content);
  } catch (error) {
    // No money: the answer is kept and goes nowhere.
    if (!(error instanceof Refusal)) throw error;
  }
}

/** The far side of a call has said something: an assistant at work on it hears that. */
export function assistantHears(act: VoipbinAct, call: Call, text: string): void {
  for (const aicall of [...act.each("aicalls", "working", call.id)]) {
    if (aicall.status !== "progressing") continue;
    act.fire("aicalls", aicall.id, "speech", { tm_update: nowOf(act) });
    tellAssistant(act, aicall, text);
  }
}
