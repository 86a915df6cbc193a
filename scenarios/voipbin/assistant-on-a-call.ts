import { scenario, seeded } from "../scenario.ts";
import { callAnswered, NIL } from "./desk.ts";

const PHONE = "+15555550113";

/** An assistant is set up, takes a call over, answers what it hears and what is written to it; the call is summed up. */
export const assistantOnACall = scenario("voipbin", {
  summary: "An assistant is set up, takes a call over, answers what it hears and what is written to it; the call is summed up.",
  needs: { number: seeded("voipbin", "number") },
  async run({ voipbin, telephone, events, check, checkLike, needs }) {
    const desk = { name: "Front desk", detail: "", engine_key: "example-key", init_prompt: "You answer the telephone.", tts_type: "elevenlabs", tts_voice_id: "", stt_type: "deepgram" } as const;
    await voipbin("PostAis", { body: { ...desk, engine_model: "acme.large" }, expect: 400 });
    const { body: made } = await voipbin("PostAis", { body: { ...desk, engine_model: "openai.gpt-4o" } });
    await events.expect("ai_created", { id: made.id });

    const call = await callAnswered({ voipbin, telephone, events }, needs.number, PHONE, [{ type: "ai_talk", option: { assistance_type: "ai", assistance_id: made.id } }]);
    const { data: aicall } = await events.expect<{ id: string }>("aicall_status_initializing", { reference_id: call });
    await events.expect("aicall_status_progressing", { id: aicall.id });
    await telephone.says(PHONE, "Hello, anybody there?");
    await events.expect("aimessage_created", { aicall_id: aicall.id, role: "user", direction: "outgoing", content: "Hello, anybody there?" });
    await events.expect("aimessage_created", { aicall_id: aicall.id, role: "assistant", direction: "incoming" });

    const about = { reference_type: "call", reference_id: call, language: "en-US", on_end_flow_id: NIL } as const;
    const { body: summary } = await voipbin("PostAisummaries", { body: about });
    check("waits for the end", summary.status, "progressing");
    check("the same again", (await voipbin("PostAisummaries", { body: about })).body.id, summary.id);

    const { body: written } = await voipbin("PostAimessages", { body: { aicall_id: aicall.id, role: "user", content: "When do you open?" } });
    checkLike("written", written, { role: "user", direction: "outgoing" });
    await events.expect("aimessage_created", { aicall_id: aicall.id, role: "assistant" });
    const { body: messages } = await voipbin("GetAimessages", { query: { aicall_id: aicall.id } });
    check("who spoke", messages.result.map(({ role }) => role).reverse(), ["system", "user", "assistant", "user", "assistant"]);

    await telephone.hangsUp(PHONE);
    await events.expect("call_hangup", { id: call });
    await events.expect("aicall_status_terminating", { id: aicall.id });
    await events.expect("aicall_status_terminated", { id: aicall.id, tm_end: /Z$/ });
    await events.expect("summary_updated", { id: summary.id, status: "done", content: /./ });

    await voipbin("DeleteAisId", { path: { id: made.id! } });
    await events.expect("ai_deleted", { id: made.id });
    checkLike("still shown", (await voipbin("GetAisId", { path: { id: made.id! } })).body, { tm_delete: /Z$/ });
  },
});
