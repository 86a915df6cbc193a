import { scenario, seeded } from "../scenario.ts";
import { callAnswered, STAY } from "./desk.ts";

const PHONE = "+15555550113";

/** A program speaks into a call, sentence by sentence, until it stops; the next time the call ends first. */
export const speakingSession = scenario("voipbin", {
  summary: "A program speaks into a call, sentence by sentence, until it stops; the next time the call ends first.",
  needs: { number: seeded("voipbin", "number") },
  async run({ voipbin, telephone, events, until, clock, check, checkLike, needs }) {
    const call = await callAnswered({ voipbin, telephone, events }, needs.number, PHONE, [STAY]);
    const about = { reference_type: "call", reference_id: call, language: "en-US" } as const;
    const active = async (id: string) => void (await until(() => voipbin("GetSpeakingsId", { path: { id } }), ({ body }) => body.status === "active"));

    const { body: made, status } = await voipbin("PostSpeakings", { body: about });
    check("being set up", [status, made.status, made.provider], [201, "initiating", "elevenlabs"]);
    const path = { id: made.id! };
    await active(path.id);
    await voipbin("PostSpeakings", { body: about, expect: 400 });
    check("speaks", (await voipbin("PostSpeakingsIdSay", { path, body: { text: "First of all, good morning." } })).body.status, "active");
    await voipbin.wrong("PostSpeakingsIdSay", { breaks: "body.text", expect: 400 }, { path, body: { text: "" } });
    await voipbin.wrong("PostSpeakingsIdSay", { breaks: "body.text", expect: 400 }, { path, body: { text: "x".repeat(5001) } });
    await voipbin("PostSpeakingsIdFlush", { path });
    await clock.pass("70s");
    for (let at = 0; at < 2; at++) check("stopped", (await voipbin("PostSpeakingsIdStop", { path })).body.status, "stopped");
    await voipbin("PostSpeakingsIdSay", { path, body: { text: "One more thing." }, expect: 400 });

    const { body: second } = await voipbin("PostSpeakings", { body: about });
    await active(second.id!);
    await clock.pass("5s");
    await telephone.hangsUp(PHONE);
    await events.expect("call_hangup", { id: call });
    checkLike("stopped with the call", (await voipbin("GetSpeakingsId", { path: { id: second.id! } })).body, { status: "stopped" });
    const billed = (await voipbin("GetBillings")).body.result.filter(({ cost_type, reference_id }) => cost_type === "tts" && [made.id, second.id].includes(reference_id));
    check("minutes that were begun", billed.map(({ status, billable_units }) => [status, billable_units]), [["end", 1], ["end", 2]]);
  },
});
