import { scenario } from "../scenario.ts";
import { callNeeds, isOver, numberEnding, readCall, type Auralytik } from "./desk.ts";

const [HOTLINE, SURVEY_LINE] = ["+15555550190", "+15555550191"];
const newestInbound = async (auralytik: Auralytik) => (await auralytik("listVoiceCalls", { query: { direction: "Inbound", dateFrom: "2024-06-01" } })).body.data[0];

/** People ring the bot: on a line of no campaign, on one with a survey; one gives up before anybody answers. */
export const inboundCalls = scenario("auralytik", {
  summary: "People ring the bot: on a line of no campaign, on one with a survey; one gives up before anybody answers.",
  needs: callNeeds,
  async run({ auralytik, needs, stimulus, telephone, until, clock, events, check, checkLike }) {
    await stimulus("auralytik", "ownLine", { number: HOTLINE });
    await stimulus("auralytik", "ownLine", { number: SURVEY_LINE, campaignId: needs.campaign });

    await telephone.calls(numberEnding("10"), HOTLINE);
    const ringing = (await newestInbound(auralytik))!;
    checkLike("it rings", ringing, { state: "Ringing", direction: "Inbound", campaignId: null, epaResults: null });
    const talked = await until(() => readCall(auralytik, ringing.id), isOver, { within: "5m" });
    checkLike("talked", talked, { state: "Completed", outcome: "Successful", campaignId: null });
    check("who begins", talked.transcript[0]!.role, "agent");
    check("what was said", talked.transcript.some(({ role, text }) => role === "customer" && text === "Hello, yes, this is a good time."), true);
    check("no survey", (await auralytik("getVoiceCallEpaResults", { path: { id: talked.id }, expect: 404 })).body.error.code, "EPA_NOT_CONFIGURED");
    await events.expect("voice-call.completed", { voiceCallId: talked.id, direction: "Inbound", campaignId: null, epaState: null });
    await auralytik.link((await auralytik("getVoiceCallRecordingUrl", { path: { id: talked.id } })).body.recordingUrl);

    await clock.pass("10s");
    await telephone.calls(numberEnding("15"), SURVEY_LINE);
    const { id: surveyed } = (await newestInbound(auralytik))!;
    const asked = await until(() => readCall(auralytik, surveyed), isOver, { within: "5m" });
    checkLike("surveyed", asked, { state: "Completed", campaignId: needs.campaign, epaResults: { state: "Completed", questionsAnswered: 3 } });

    await clock.pass("10s");
    await telephone.calls(numberEnding("14"), HOTLINE);
    await telephone.hangsUp(numberEnding("14"));
    const gone = (await newestInbound(auralytik))!;
    checkLike("gave up", gone, { state: "NoAnswer", outcome: "NoContact", talkTimeSeconds: 0 });
    await events.expect("voice-call.completed", { voiceCallId: gone.id, state: "NoAnswer" });

    await clock.pass("10s");
    await telephone.calls(numberEnding("08"), SURVEY_LINE);
    const { id: broken } = (await newestInbound(auralytik))!;
    const cut = await until(() => readCall(auralytik, broken), isOver, { within: "5m" });
    checkLike("the line broke", cut, { state: "Failed", outcome: "NoContact" });
  },
});
