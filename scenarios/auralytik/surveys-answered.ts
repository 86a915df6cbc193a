import { scenario } from "../scenario.ts";
import { callNeeds, dial, isOver, readCall } from "./desk.ts";

/** A survey after the call: answered to its end, left, met with silence, never begun, not configured. */
export const surveysAnswered = scenario("auralytik", {
  summary: "A survey after the call: answered to its end, left, met with silence, never begun, not configured.",
  needs: callNeeds,
  async run({ auralytik, needs, stimulus, until, clock, check, checkLike }) {
    const ids = await dial(stimulus, needs.campaign, ["15", "16", "17", "03", "14", "13"]);
    const [all, left, silent, absent, mute, stranger] = ids as [string, string, string, string, string, string];
    const survey = async (id: string) => (await auralytik("getVoiceCallEpaResults", { path: { id } })).body;
    checkLike("before the call", await survey(all), { state: "NotStarted", completionReason: null, totalQuestions: 3, questionsAnswered: 0 });
    const asked = await until(() => auralytik("getVoiceCallEpaResults", { path: { id: all } }), ({ body }) => body.state === "InProgress", { within: "3m" });
    check("while it is asked", asked.body.completionReason, null);
    for (const id of [all, left, silent, absent, mute]) await until(() => readCall(auralytik, id), isOver, { within: "10m" });

    const answered = await survey(all);
    checkLike("all answered", answered, { state: "Completed", completionReason: "AllAnswered", totalQuestions: 3, questionsAnswered: 3, calculatedScore: 100 });
    check("three answers", answered.responses.map(({ answer, score }) => [answer, score]), [["5", 5], ["5", 5], ["5", 5]]);
    const half = await survey(left);
    checkLike("left after the first", half, { state: "Partial", completionReason: "HangUp", totalQuestions: 3, questionsAnswered: 1, calculatedScore: 80 });
    check("one answer", half.responses.length, 1);
    checkLike("silent after the second", await survey(silent), { state: "Partial", completionReason: "Timeout", totalQuestions: 3, questionsAnswered: 2, calculatedScore: 80 });
    check("nobody answered the telephone", await survey(absent), { state: "NotStarted", completionReason: null, totalQuestions: 3, questionsAnswered: 0, calculatedScore: null, responses: [] });
    checkLike("silent from the first question on", await survey(mute), { state: "NotStarted", completionReason: "Timeout", questionsAnswered: 0, calculatedScore: null });
    for (const id of [all, left, silent, absent, mute]) check(`${id} inline`, (await readCall(auralytik, id)).epaResults, await survey(id));
    checkLike("one nobody told what to do", await readCall(auralytik, stranger), { state: "NoAnswer", epaResults: { state: "NotStarted" } });

    const [plain] = (await dial(stimulus, needs.reminders, ["10"])) as [string];
    const reminder = await until(() => readCall(auralytik, plain), isOver, { within: "10m" });
    check("a campaign without a survey", [reminder.state, reminder.epaResults], ["Completed", null]);
    const missing = await auralytik("getVoiceCallEpaResults", { path: { id: plain }, expect: 404 });
    check("not configured", missing.body.error.code, "EPA_NOT_CONFIGURED");
    check("unknown", (await auralytik("getVoiceCallEpaResults", { path: { id: "vc_nobody" }, expect: 404 })).body.error.code, "NOT_FOUND");

    // A survey that is taken away from a campaign stays with the calls that have it.
    await stimulus("auralytik", "setSurvey", { campaignId: needs.campaign, questions: ["Anything else?"] });
    const [short] = (await dial(stimulus, needs.campaign, ["15"])) as [string];
    await clock.pass("5m");
    checkLike("one question", await survey(short), { state: "Completed", totalQuestions: 1, questionsAnswered: 1 });
    check("as it was", await survey(all), answered);
    await stimulus("auralytik", "setSurvey", { campaignId: needs.campaign, questions: answered.responses.map(({ question }) => question) });
  },
});
