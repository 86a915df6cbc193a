import { scenario, seeded } from "../scenario.ts";

/** A customer of VoipBin calls a line of Auralytik's bot: it rings there, both talk, and both sides tell the same end. */
export const callBetweenVendors = scenario(["voipbin", "auralytik"], {
  summary: "A customer of VoipBin calls a line of Auralytik's bot: it rings there, both talk, and both sides tell the same end.",
  needs: { number: seeded("voipbin", "number"), reminders: seeded("auralytik", "campaignWithoutSurvey") },
  async run({ voipbin, auralytik, stimulus, events, until, check, checkLike, needs }) {
    const line = "+12025550177";
    await stimulus("auralytik", "ownLine", { number: line, campaignId: needs.reminders });
    const { body: placed } = await voipbin("PostCalls", {
      body: { source: { type: "tel", target: needs.number }, destinations: [{ type: "tel", target: line }], actions: [{ type: "talk", option: { text: "Good morning, I am coming tomorrow.", language: "en-US" } }, { type: "sleep", option: { duration: 120_000 } }] },
    });
    const { id } = placed.calls[0]!;
    await events.expect("call_ringing", { id });
    await events.expect("call_progressing", { id });

    const { body: calls } = await until(() => auralytik("listVoiceCalls", { query: { direction: "Inbound", campaignId: needs.reminders } }), ({ body }) => body.data.some(({ state }) => state === "InProgress"));
    const inbound = calls.data.find(({ state }) => state === "InProgress")!;
    const { data: left } = await events.expect<{ hangup_by: string; hangup_reason: string }>("call_hangup", { id }, { within: "120s" });
    checkLike("the bot said good-bye", left, { hangup_by: "remote", hangup_reason: "normal" });
    const { data: told } = await events.expect("voice-call.completed", { voiceCallId: inbound.id });
    checkLike("told by the other side too", told, { state: "Completed", direction: "Inbound" });
    const { body: heard } = await auralytik("getVoiceCall", { path: { id: inbound.id } });
    check("what was said to the bot", heard.transcript.filter(({ role }) => role === "customer").map(({ text }) => text), ["Good morning, I am coming tomorrow."]);
  },
});
