import type { VoipbinAct } from "../resources.ts";
import { Refusal } from "../../core/refusal.ts";
import { isUp, type Call } from "../calls/types.ts";
import { NIL, ref } from "../ids.ts";
import { getLive } from "../soft-delete.ts";
import { idOrNil, word } from "../taken.ts";
import type { Ai } from "./assistants.ts";
import { keepMessage } from "./messages.ts";
import type { Aicall } from "./resource.ts";
import type { Team } from "./teams.ts";

export interface AicallOptions {
  /** An AI by itself, or the two below. */
  readonly ai_id?: string;
  readonly assistance_type?: string;
  readonly assistance_id?: string;
  readonly reference_type?: string;
  readonly reference_id?: string;
  readonly activeflow_id?: string;
  readonly gender?: string;
  readonly language?: string;
  readonly duration?: number;
}

/** Who answers: an AI, or the first member of a team. @throws {Refusal} `rule`, `not-found` */
function assistanceOf(act: VoipbinAct, given: AicallOptions): Pick<Aicall, "assistance_type" | "assistance_id" | "member_id" | "parameter"> & { ai: Ai } {
  const type = ref(given.ai_id) === NIL ? word(given.assistance_type, ["ai", "team"] as const, "assistance_type") : "ai";
  const id = idOrNil(ref(given.ai_id) === NIL ? given.assistance_id : given.ai_id, "assistance_id");
  if (type === "ai") {
    const ai: Ai = getLive(act, "ais", id);
    return { assistance_type: type, assistance_id: ai.id, member_id: NIL, parameter: ai.parameter, ai };
  }
  const team: Team = getLive(act, "teams", id);
  const first = team.members.find((member) => member.id === team.start_member_id)!;
  return { assistance_type: type, assistance_id: team.id, member_id: first.id, parameter: team.parameter, ai: act.get("ais", first.ai_id) };
}

/** What an assistant is at work for must be there. @throws {Refusal} `not-found`, `illegal-transition` for a call that is over */
function checkReference(act: VoipbinAct, type: Aicall["reference_type"], id: string): void {
  if (type === "conversation") getLive(act, "conversations", id);
  if (type !== "call") return;
  const call: Call = getLive(act, "calls", id);
  if (!isUp(call)) throw new Refusal("illegal-transition", `call ${id} is ${call.status}`, { rule: "an assistant needs a call that goes on" });
}

/** What an aicall takes over from the AI that speaks. */
export const engineOf = (ai: Ai) => ({ ai_id: ai.id, ai_engine_model: ai.engine_model, ai_tts_type: ai.tts_type, ai_tts_voice_id: ai.tts_voice_id, ai_stt_type: ai.stt_type });

/** Sets an AI or a team to work. @throws {Refusal} */
export function startAicall(act: VoipbinAct, given: AicallOptions): Aicall {
  const { ai, ...assistance } = assistanceOf(act, given);
  const reference_type = word(given.reference_type, ["", "call", "conversation", "task"] as const, "reference_type");
  const reference_id = idOrNil(given.reference_id, "reference_id");
  checkReference(act, reference_type, reference_id);
  const aicall = act.create("aicalls", {
    ...assistance, ...engineOf(ai), reference_type, reference_id, activeflow_id: ref(given.activeflow_id), language: given.language ?? "", duration: given.duration ?? 0,
    gender: word(given.gender, ["", "male", "female", "neutral"] as const, "gender"), confbridge_id: reference_type === "call" ? act.random("confbridges").uuid() : NIL,
    // Without a reference it is at work at once.
    status: reference_type === "" ? "progressing" : "initiating",
  });
  if (ai.init_prompt) keepMessage(act, aicall.id, { role: "system", content: ai.init_prompt, direction: "outgoing" });
  return aicall;
}
