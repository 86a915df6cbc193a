import { show, type Row } from "../../core/behaviours.ts";
import type { HandlerAct } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { resource } from "../../core/resource.ts";
import { uuid } from "../ids.ts";
import { live } from "../pages.ts";
import type { Types } from "../resources.ts";
import { shown } from "../shown.ts";
import { getLive, gone } from "../soft-delete.ts";
import { dated, texts, word } from "../taken.ts";
import { nowOf } from "../times.ts";

export const TTS = ["", "async", "aws", "azure", "cartesia", "deepgram", "elevenlabs", "fish", "google", "groq", "hume", "inworld", "lmnt", "minimax", "neuphonic", "nvidia-riva", "openai", "piper", "playht", "rime", "sarvam", "xtts"] as const;
export const STT = ["", "cartesia", "deepgram", "elevenlabs"] as const;
/** Vendors of engines: the part before the point is all that is looked at. */
const VENDORS = ["openai", "dialogflow", "grok", "gemini", "anthropic", "azure", "aws", "groq", "mistral", "deepseek", "cerebras", "fireworks", "nvidia", "ollama", "openrouter", "perplexity", "qwen", "sambanova", "together"];

export interface Ai {
  readonly id: string;
  readonly customer_id: string;
  readonly name: string;
  readonly detail: string;
  readonly engine_model: string;
  readonly parameter: Readonly<Record<string, unknown>> | null;
  readonly engine_key: string;
  readonly init_prompt: string;
  readonly tts_type: (typeof TTS)[number];
  readonly tts_voice_id: string;
  readonly stt_type: (typeof STT)[number];
  readonly tool_names: readonly string[];
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
}

export const ais = resource<Ai>()({
  owner: "customer_id",
  newId: uuid,
  defaults: (act) => ({ name: "", detail: "", parameter: null, engine_key: "", init_prompt: "", tts_type: "", tts_voice_id: "", stt_type: "", tool_names: [], ...dated(act) }),
  indexes: { live },
  // The key is written only.
  views: { default: shown<Ai>(["id", "customer_id", "tm_create", "tm_update", "tm_delete"], ["name", "detail", "engine_model", "parameter", "init_prompt", "tts_type", "tts_voice_id", "stt_type", "tool_names"]) },
  secrets: ["engine_key"],
});

type Asked = HandlerAct<Types>;

/** @throws {Refusal} `rule` for an engine of nobody, or a kind of speech that there is not */
function fieldsOf({ body }: Asked): Partial<Ai> {
  const engine_model = body.engine_model ?? "";
  const point = engine_model.indexOf(".");
  if (!VENDORS.includes(engine_model.slice(0, Math.max(0, point))) || point === engine_model.length - 1) throw new Refusal("rule", `engine_model "${engine_model}" is of no known vendor`, { rule: "engine_model" });
  return {
    ...texts(body, "name", "detail", "engine_key", "init_prompt", "tts_voice_id"),
    engine_model, parameter: body.parameter ?? null, tool_names: body.tool_names ?? [], tts_type: word(body.tts_type, TTS, "tts_type"), stt_type: word(body.stt_type, STT, "stt_type"),
  };
}

const tell = (act: Asked, event: string, ai: Ai): unknown => {
  act.publish(event, ai, {}, { resource: "ais", rowId: ai.id });
  return show(act, "ais", ai);
};

export const makeAi: Row = (act: Asked) => tell(act, "ai_created", act.create("ais", fieldsOf(act)));
export const changeAi: Row = (act: Asked) => tell(act, "ai_updated", act.update("ais", getLive(act, "ais", act.path.id).id, { ...fieldsOf(act), tm_update: nowOf(act) }));
export const removeAi: Row = (act: Asked) => tell(act, "ai_deleted", act.update("ais", act.path.id, gone(act)));
