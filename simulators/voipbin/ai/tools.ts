import type { VoipbinAct } from "../resources.ts";
import { Refusal } from "../../core/refusal.ts";
import { mirrorMessage } from "../conversations/outgoing.ts";
import { sendEmail } from "../emails/send.ts";
import { run } from "../flow/parts.ts";
import { end, setVariables } from "../flow/run.ts";
import { withIds } from "../flow/stored.ts";
import type { Activeflow } from "../flow/types.ts";
import { sendMessage } from "../messages/send.ts";
import { nowOf } from "../times.ts";
import { keepMessage } from "./messages.ts";
import { isLive, type Aicall, type ToolCall } from "./resource.ts";
import { engineOf } from "./start.ts";
import type { Team } from "./teams.ts";

type Given = Readonly<Record<string, any>>;

const flowOf = (act: VoipbinAct, { activeflow_id }: Aicall): Activeflow | undefined => act.find("activeflows", activeflow_id);

/** Ends the assistant's work; its flow goes on. */
function stop(act: VoipbinAct, { id }: Aicall): object {
  if (isLive(act.get("aicalls", id))) act.fire("aicalls", id, "end", { tm_update: nowOf(act) });
  return {};
}

/** The flow connects the caller next, and then goes on. */
function connect(act: VoipbinAct, aicall: Aicall, { source, destinations = [], early_media, relay_reason }: Given): object {
  const flow = flowOf(act, aicall);
  const option = { ...(source ? { source } : {}), destinations, early_media: early_media === true, relay_reason: relay_reason === true };
  if (flow?.status === "running") act.update("activeflows", flow.id, { parts: run(flow.parts, withIds(act, [{ type: "connect", option }])) });
  return stop(act, aicall);
}

/** What every assistant can do, and what it is told of that. */
export const TOOLS: Readonly<Record<string, (act: VoipbinAct, aicall: Aicall, given: Given) => object>> = {
  connect_call: connect,
  get_variables: (act, aicall) => ({ ...flowOf(act, aicall)?.variables }),
  get_aicall_messages: (act, { id }, { aicall_id = id }) => ({ messages: [...act.each("aimessages", "aicall", act.get("aicalls", aicall_id).id)].map(({ role, content }) => ({ role, content })) }),
  send_email: (act, _, given) => ({ email_id: sendEmail(act, given).id }),
  send_message: (act, _, { source, destinations, text }) => {
    const message = sendMessage(act, { source, destinations, text });
    mirrorMessage(act, message);
    return { message_id: message.id };
  },
  set_variables: (act, { activeflow_id }, { variables = {} }) => {
    setVariables(act, activeflow_id, Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, String(value)])));
    return {};
  },
  stop_flow: (act, aicall) => {
    end(act, aicall.activeflow_id, "stop");
    return {};
  },
  // What is being said here is not held back: there is nothing to stop.
  stop_media: () => ({}),
  stop_service: stop,
};

/** Hands over to another member of the team. @returns whether there is such a transition */
function handOver(act: VoipbinAct, aicall: Aicall, name: string): boolean {
  const team: Team | undefined = aicall.assistance_type === "team" ? act.find("teams", aicall.assistance_id) : undefined;
  const transition = team?.members.find(({ id }) => id === aicall.member_id)?.transitions.find(({ function_name }) => function_name === name);
  const next = team?.members.find(({ id }) => id === transition?.next_member_id);
  const ai = next && act.find("ais", next.ai_id);
  if (!ai) return false;
  act.update("aicalls", aicall.id, { ...engineOf(ai), member_id: next.id, tm_update: nowOf(act) });
  keepMessage(act, aicall.id, { role: "notification", content: next.name, direction: "incoming" });
  if (ai.init_prompt) keepMessage(act, aicall.id, { role: "system", content: ai.init_prompt, direction: "outgoing" });
  return true;
}

/** Uses a tool, or follows a transition, and tells the assistant what came of it. */
export function useTool(act: VoipbinAct, aicall: Aicall, { id, function: { name } }: ToolCall, given: Given): void {
  const tell = (result: string, more: object) => keepMessage(act, aicall.id, { role: "tool", content: JSON.stringify({ result, ...more }), direction: "outgoing", tool_call_id: id });
  const tool = Object.hasOwn(TOOLS, name) ? TOOLS[name] : undefined;
  if (!tool) return void tell(handOver(act, aicall, name) ? "success" : "failed", {});
  try {
    tell("success", tool(act, aicall, given));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    tell("failed", { message: error.message });
  }
}
