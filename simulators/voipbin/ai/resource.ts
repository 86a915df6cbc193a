import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import { NIL, uuid } from "../ids.ts";
import { live, liveBy } from "../pages.ts";
import { shown } from "../shown.ts";
import { dated } from "../taken.ts";
import { nowOf, stampOf } from "../times.ts";
import type { Ai } from "./assistants.ts";

export interface Aicall {
  readonly id: string;
  readonly customer_id: string;
  readonly assistance_type: "" | "ai" | "team";
  readonly assistance_id: string;
  readonly ai_engine_model: string;
  readonly ai_tts_type: Ai["tts_type"];
  readonly ai_tts_voice_id: string;
  readonly ai_stt_type: Ai["stt_type"];
  readonly parameter: Readonly<Record<string, unknown>> | null;
  readonly activeflow_id: string;
  readonly reference_type: "" | "call" | "conversation" | "task";
  readonly reference_id: string;
  readonly confbridge_id: string;
  readonly status: "initiating" | "progressing" | "pausing" | "resuming" | "terminating" | "terminated";
  readonly gender: "" | "male" | "female" | "neutral";
  readonly language: string;
  readonly tm_end: string | null;
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
  /** Who speaks: the AI, or that of the team's member at work. */
  readonly ai_id: string;
  readonly member_id: string;
  /** Seconds it may take from its beginning; 0: any. */
  readonly duration: number;
  /** World milliseconds. */
  readonly startedAt: number;
}

export interface ToolCall {
  readonly id: string;
  readonly type: "function";
  readonly function: { readonly name: string; readonly arguments: string };
}

export interface AiMessage {
  readonly id: string;
  readonly customer_id: string;
  readonly aicall_id: string;
  readonly role: "system" | "user" | "assistant" | "tool" | "notification";
  readonly content: string;
  readonly direction: "incoming" | "outgoing";
  readonly tool_calls: readonly ToolCall[];
  readonly tool_call_id: string;
  readonly tm_create: string;
  readonly tm_delete: string | null;
}

/**
 * What an assistant is made to say: no model is asked. The first row that fits is taken, in the order of their ids.
 */
export interface AiScript {
  readonly id: string;
  readonly customer_id: string;
  /** Of one AI alone; missing: of all. */
  readonly ai_id?: string;
  /** Fits when this is in what was said, in any case; empty: always. */
  readonly when: string;
  /** The answer; `${said}` stands for what was said. */
  readonly reply: string;
  /** A tool that is used with it, or a transition of the team. */
  readonly tool?: { readonly name: string; readonly arguments?: Readonly<Record<string, any>> };
}

/** Until an assistant is at work, comes back from a pause, and is gone. */
const STARTS_SECONDS = 0.5;
const ENDS_SECONDS = 0.1;

export const isLive = ({ status }: Pick<Aicall, "status">): boolean => status !== "terminating" && status !== "terminated";

export const aicalls = resource<Aicall>()({
  owner: "customer_id",
  newId: uuid,
  defaults: (act) => ({ activeflow_id: NIL, reference_type: "", reference_id: NIL, confbridge_id: NIL, status: "initiating", gender: "", language: "", tm_end: null, ...dated(act), member_id: NIL, duration: 0, startedAt: act.now }),
  indexes: {
    live,
    /** At work, by what they are at work for. */
    working: { by: (row) => (isLive(row) && row.reference_id !== NIL ? row.reference_id : undefined) },
  },
  views: {
    default: shown<Aicall>(
      ["id", "customer_id", "assistance_id", "activeflow_id", "reference_id", "confbridge_id", "tm_end", "tm_create", "tm_update", "tm_delete"],
      ["assistance_type", "ai_engine_model", "ai_tts_type", "ai_tts_voice_id", "ai_stt_type", "parameter", "reference_type", "status", "gender", "language"],
    ),
  },
});

export const aimessages = resource<AiMessage>()({
  owner: "customer_id",
  newId: uuid,
  defaults: (act) => ({ content: "", tool_calls: [], tool_call_id: "", tm_create: stampOf(act), tm_delete: null }),
  indexes: { aicall: liveBy<AiMessage>("aicall_id") },
  views: { default: shown<AiMessage>(["id", "customer_id", "aicall_id", "role", "content", "direction", "tm_create"], ["tool_calls", "tool_call_id"]) },
});

export const aiScripts = resource<AiScript>()({ owner: "customer_id", newId: uuid, indexes: { customer: { by: (row) => row.customer_id } } });

const moved = { patch: (act: any) => ({ tm_update: nowOf(act) }) };
export const aicall: LifecycleCode<Aicall> = {
  field: "status",
  pacing: {
    // One for a call waits until the call is answered.
    initiating: { ...moved, on: "start", afterSeconds: (act, row) => (row.reference_type === "call" && (act.find("calls", row.reference_id) as any)?.status !== "progressing" ? undefined : STARTS_SECONDS) },
    progressing: { ...moved, on: "expire", afterSeconds: (act, row) => (row.duration > 0 ? Math.max(0, row.duration - (act.now - row.startedAt) / 1000) : undefined) },
    resuming: { ...moved, on: "goOn", afterSeconds: () => STARTS_SECONDS },
    terminating: { on: "finish", afterSeconds: () => ENDS_SECONDS, patch: (act) => ({ tm_end: nowOf(act), tm_update: nowOf(act) }) },
  },
};
