import type { Voipbin } from "./desk.ts";
import { type Rows, requests } from "./every-row.ts";

const ASSISTANT = { name: "Front desk", detail: "", engine_model: "openai.gpt-4o", parameter: {}, engine_key: "example-key", init_prompt: "You answer the telephone.", tts_type: "elevenlabs" as const, tts_voice_id: "", stt_type: "deepgram" as const, tool_names: [] };
const MEMBER = "0c6e2b94-d7f1-4a38-8b5e-3f9a1d7c2e60";
const teamOf = (rows: Rows) => ({ name: "Reception", detail: "", start_member_id: MEMBER, members: [{ id: MEMBER, name: "Greeter", ai_id: rows.ai, transitions: [] }], parameter: {} });

/** Assistants, their calls, messages and summaries. */
export const assistantRequests = (voipbin: Voipbin, rows: Rows) =>
  requests({
    GetAis: (manner) => voipbin("GetAis", manner),
    PostAis: (manner) => voipbin("PostAis", { ...manner, body: ASSISTANT }),
    GetAisId: (manner) => voipbin("GetAisId", { ...manner, path: { id: rows.ai } }),
    PutAisId: (manner) => voipbin("PutAisId", { ...manner, path: { id: rows.ai }, body: ASSISTANT }),
    DeleteAisId: (manner) => voipbin("DeleteAisId", { ...manner, path: { id: rows.ai } }),
    GetTeams: (manner) => voipbin("GetTeams", manner),
    PostTeams: (manner) => voipbin("PostTeams", { ...manner, body: teamOf(rows) }),
    GetTeamsId: (manner) => voipbin("GetTeamsId", { ...manner, path: { id: rows.team } }),
    PutTeamsId: (manner) => voipbin("PutTeamsId", { ...manner, path: { id: rows.team }, body: teamOf(rows) }),
    DeleteTeamsId: (manner) => voipbin("DeleteTeamsId", { ...manner, path: { id: rows.team } }),
    GetAicalls: (manner) => voipbin("GetAicalls", manner),
    PostAicalls: (manner) => voipbin("PostAicalls", { ...manner, body: { assistance_type: "ai", assistance_id: rows.ai, reference_type: "call", reference_id: rows.call, gender: "female", language: "en-US" } }),
    GetAicallsId: (manner) => voipbin("GetAicallsId", { ...manner, path: { id: rows.aicall } }),
    DeleteAicallsId: (manner) => voipbin("DeleteAicallsId", { ...manner, path: { id: rows.aicall } }),
    GetAimessages: (manner) => voipbin("GetAimessages", { ...manner, query: { aicall_id: rows.aicall } }),
    PostAimessages: (manner) => voipbin("PostAimessages", { ...manner, body: { aicall_id: rows.aicall, role: "user", content: "When do you open?" } }),
    GetAimessagesId: (manner) => voipbin("GetAimessagesId", { ...manner, path: { id: rows.aimessage } }),
    DeleteAimessagesId: (manner) => voipbin("DeleteAimessagesId", { ...manner, path: { id: rows.aimessage } }),
    GetAisummaries: (manner) => voipbin("GetAisummaries", manner),
    PostAisummaries: (manner) => voipbin("PostAisummaries", { ...manner, body: { reference_type: "call", reference_id: rows.call, language: "en-US" } }),
    GetAisummariesId: (manner) => voipbin("GetAisummariesId", { ...manner, path: { id: rows.aisummary } }),
    DeleteAisummariesId: (manner) => voipbin("DeleteAisummariesId", { ...manner, path: { id: rows.aisummary } }),
    PostRagsQuery: (manner) => voipbin("PostRagsQuery", { ...manner, body: { query: "How is a call recorded?", doc_types: ["openapi"], top_k: 3 } }),
  });
