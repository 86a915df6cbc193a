import { scenario, seeded } from "../scenario.ts";
import { callAnswered, NIL, numberEnding, STAY } from "./desk.ts";

const VOICES = ["async", "aws", "azure", "cartesia", "deepgram", "elevenlabs", "fish", "google", "groq", "hume", "inworld", "lmnt", "minimax", "neuphonic", "nvidia-riva", "openai", "piper", "playht", "rime", "sarvam", "xtts"] as const;
const EARS = ["cartesia", "deepgram", "elevenlabs"] as const;
const AI = { name: "Helper", detail: "", engine_model: "openai.gpt-4o", parameter: {}, engine_key: "example-key", init_prompt: "You help.", tts_voice_id: "", tool_names: [] };

/** Assistants with every voice and every ear work alone and in teams: on a call, in a chat, at a task, and for nobody; they are put aside, come back, and end. */
export const assistantsOfEveryKind = scenario("voipbin", {
  summary: "Assistants with every voice work alone and in teams: on a call, in a chat, at a task, and for nobody; they are put aside, come back, and end.",
  needs: { number: seeded("voipbin", "number"), ai: seeded("voipbin", "ai"), team: seeded("voipbin", "team") },
  async run({ voipbin, telephone, events, arrange, stimulus, clock, check, checkLike, needs }) {
    for (const [n, tts_type] of VOICES.entries()) {
      const { body: ai } = await voipbin("PostAis", { body: { ...AI, tts_type, stt_type: EARS[n % EARS.length]! } });
      check(`speaks with ${tts_type}`, ai.tts_type, tts_type);
      if (n > 0) continue;
      await voipbin("PutAisId", { path: { id: ai.id! }, body: { ...AI, name: "Helps", tts_type, stt_type: "" } });
      await events.expect("ai_updated", { id: ai.id });
    }
    const member = "0c6e2b94-d7f1-4a38-8b5e-3f9a1d7c2e60";
    const team = { name: "Reception", detail: "", start_member_id: member, members: [{ id: member, name: "Greeter", ai_id: needs.ai, transitions: [] }], parameter: {} };
    const { body: made } = await voipbin("PostTeams", { body: team });
    await events.expect("team_created", { id: made.id });
    await voipbin("PutTeamsId", { path: { id: made.id! }, body: { ...team, name: "Front" } });
    await events.expect("team_updated", { id: made.id });
    await voipbin("DeleteTeamsId", { path: { id: made.id! } });
    await events.expect("team_deleted", { id: made.id });

    const call = await callAnswered({ voipbin, telephone, events }, needs.number, numberEnding("13"), [STAY]);
    const assist = async (gender: "" | "male" | "female" | "neutral", reference: object) => (await voipbin("PostAicalls", { body: { assistance_type: "ai", assistance_id: needs.ai, gender, language: "en-US", ...reference } })).body;
    const alone = await assist("", { reference_type: "", reference_id: NIL });
    checkLike("at work at once", alone, { status: "progressing" });
    const { body: asked } = await voipbin("PostAimessages", { body: { aicall_id: alone.id!, role: "user", content: "Hello?" } });
    checkLike("what was said", asked, { role: "user", direction: "outgoing" });
    await events.expect("aimessage_created", { aicall_id: alone.id, role: "assistant" });

    await voipbin("DeleteAicallsId", { path: { id: alone.id! } });

    const onCall = await assist("female", { reference_type: "call", reference_id: call });
    checkLike("gets ready", onCall, { status: "initiating" });
    await voipbin("DeleteAicallsId", { path: { id: onCall.id! } });
    await events.expect("aicall_status_terminated", { id: onCall.id });
    checkLike("is over", (await voipbin("GetAicallsId", { path: { id: onCall.id! } })).body, { status: "terminated", tm_end: /Z$/ });

    const moved = async (id: string, name: "pauseAicall" | "resumeAicall" | "endAicall", status: string) => {
      await stimulus("voipbin", name, { aicallId: id });
      checkLike(name, (await voipbin("GetAicallsId", { path: { id } })).body, { status });
    };
    const task = await assist("male", { reference_type: "task", reference_id: NIL });
    await events.expect("aicall_status_progressing", { id: task.id });
    await moved(task.id!, "pauseAicall", "pausing");
    await events.expect("aicall_status_pausing", { id: task.id });
    await moved(task.id!, "resumeAicall", "resuming");
    await events.expect("aicall_status_resuming", { id: task.id });
    await events.expect("aicall_status_progressing", { id: task.id });
    // Ended, or deleted, at any moment.
    for (const steps of [[], ["pauseAicall"], ["pauseAicall", "resumeAicall"]] as const) {
      for (const end of ["endAicall", "delete"] as const) {
        const { id } = await assist("neutral", steps.length > 0 ? { reference_type: "" } : { reference_type: "task" });
        for (const name of steps) await stimulus("voipbin", name, { aicallId: id });
        if (end === "endAicall") await moved(id!, end, "terminating");
        else await voipbin("DeleteAicallsId", { path: { id: id! } });
        await events.expect("aicall_status_terminated", { id });
      }
    }
    const { body: together } = await voipbin("PostAicalls", { body: { assistance_type: "team", assistance_id: needs.team, reference_type: "", gender: "", language: "en-US" } });
    await voipbin("PostAimessages", { body: { aicall_id: together.id!, role: "user", content: "It is about an invoice." } });
    await events.expect("aimessage_created", { aicall_id: together.id, role: "notification" });
    const { body: said } = await voipbin("GetAimessages", { query: { aicall_id: together.id! } });
    check("handed over", said.result.map(({ role }) => role).includes("tool"), true);

    await stimulus("voipbin", "receiveMessage", { from: numberEnding("20"), to: needs.number, text: "Hello?" });
    const { data: heard } = await events.expect<{ conversation_id: string }>("conversation_message_created", { direction: "incoming" });
    checkLike("in a chat", await assist("neutral", { reference_type: "conversation", reference_id: heard.conversation_id }), { reference_type: "conversation" });

    await arrange.rows("voipbin", "ragAnswers", [{ id: "4a900000-0000-4000-8000-000000000009", when: "queue", answer: "Callers wait.", sources: ["devdoc", "openapi", "design", "guideline"].map((doc_type) => ({ source_file: "queue.rst", section_title: "Queues", doc_type, relevance_score: 0.9 })) }]);
    const { body: answer } = await voipbin("PostRagsQuery", { body: { query: "How does a queue work?", doc_types: ["devdoc", "openapi", "design", "guideline"], top_k: 9 } });
    check("from all documents", answer.sources!.map(({ doc_type }) => doc_type), ["devdoc", "openapi", "design", "guideline"]);
    await clock.pass("1m");
  },
});
