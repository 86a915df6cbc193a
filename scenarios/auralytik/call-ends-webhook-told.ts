import { scenario } from "../scenario.ts";
import { callNeeds, dial, numberEnding, readCall } from "./desk.ts";

/** A call goes through its states and its end is told; a subscriber is down for a while, is switched off, and leaves. */
export const callEndsWebhookTold = scenario("auralytik", {
  summary: "A call goes through its states and its end is told; a subscriber is down for a while, is switched off, and leaves.",
  simulatorOnly: "ends a campaign for good, and no operation makes another",
  needs: callNeeds,
  subscribe: false,
  async run({ auralytik, needs, stimulus, telephone, until, clock, events, receiver, check, checkLike }) {
    const { body: hook } = await auralytik("createWebhook", { body: { url: events.address("auralytik"), events: ["voice-call.completed"] } });
    events.signedWith("auralytik", hook.signing_secret);
    checkLike("a new one", hook, { active: true, signing_secret: /^whsec_/, description: null });
    const { body: hooks } = await auralytik("listWebhooks");
    check("no secret in the list", hooks.data.map((row) => [row.id, "signing_secret" in row]), [[hook.id, false]]);

    const [id] = (await dial(stimulus, needs.campaign, ["13"])) as [string];
    const reads = (state: string) => until(() => readCall(auralytik, id), (call) => call.state === state, { within: "60s" });
    checkLike("at first", await readCall(auralytik, id), { state: "Queued", endTime: null, outcome: null, transcript: [] });
    await reads("Ringing");
    await clock.pass("2s");
    await telephone.answers(numberEnding("13"));
    await reads("InProgress");
    const talking = await until(() => readCall(auralytik, id), (call) => call.transcript.length > 0, { within: "60s" });
    checkLike("while they talk", talking, { state: "InProgress", endTime: null, durationSeconds: 0, outcome: null });
    await telephone.says(numberEnding("13"), "Yes, this is me.");
    const early = await auralytik("getVoiceCallRecordingUrl", { path: { id }, expect: 409 });
    check("no recording yet", early.body.error.code, "RECORDING_NOT_READY");
    await clock.pass("20s");
    await telephone.hangsUp(numberEnding("13"));
    const ended = await reads("Completed");
    checkLike("at the end", ended, { outcome: "Successful", transcript: [{ role: "agent" }, { role: "customer", text: "Yes, this is me." }, { role: "agent" }, { role: "agent" }].slice(0, ended.transcript.length) });
    await auralytik("getVoiceCallRecordingUrl", { path: { id } });
    const told = await events.expect("voice-call.completed", { voiceCallId: id, state: "Completed", outcome: "Successful", hasRecording: true });
    checkLike("the envelope", told.body, { id: /^evt_/, event: "voice-call.completed", timestamp: ended.endTime });
    await events.none("voice-call.completed", { within: "10m" });

    const deliveries = async () => (await auralytik("listWebhookDeliveries", { path: { id: hook.id } })).body.data;
    receiver.fail(1);
    const [busy] = (await dial(stimulus, needs.campaign, ["02"])) as [string];
    const refused = await events.expect("voice-call.completed", { voiceCallId: busy, state: "Busy", outcome: "NoContact", hasRecording: false });
    checkLike("refused once", (await deliveries())[0], { status: "retrying", attempts: 1, response_code: 500 });
    const again = await events.expect("voice-call.completed", { voiceCallId: busy }, { within: "2m" });
    checkLike("taken then", (await deliveries())[0], { status: "delivered", attempts: 2, response_code: 200 });
    check("the same event", (again.body as { id: string }).id, (refused.body as { id: string }).id);

    const { body: off } = await auralytik("updateWebhook", { path: { id: hook.id }, body: { active: false } });
    check("switched off", off.active, false);
    await dial(stimulus, needs.campaign, ["02"]);
    await events.none("voice-call.completed", { within: "2m" });
    const { body: on } = await auralytik("updateWebhook", { path: { id: hook.id }, body: { active: true } });
    check("switched on", on.active, true);
    // Nothing later of what happened meanwhile.
    await events.none("voice-call.completed", { within: "2m" });
    await auralytik("deleteWebhook", { path: { id: hook.id } });
    await auralytik("deleteWebhook", { path: { id: hook.id }, expect: 404 });

    await auralytik("createWebhook", { body: { url: "http://hooks.example.com/plain", events: ["voice-call.completed"] }, expect: 400 });
    await auralytik.wrong("createWebhook", { breaks: "body.events", expect: 400 }, { body: { url: "https://hooks.example.com/a", events: ["conversation.created"] } });
    await auralytik.wrong("createWebhook", { breaks: "body.events", expect: 400 }, { body: { url: "https://hooks.example.com/a", events: [] } });
    await auralytik.wrong("createWebhook", { breaks: "body.url", expect: 400 }, { body: { url: "hooks.example.com", events: ["export.ready"] } });
  },
});
