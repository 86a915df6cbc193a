import { scenario, seeded } from "../scenario.ts";
import { handIn } from "./audio.ts";

/** A quality desk opens an engagement, hands recordings in for it, reads what they were judged, and closes it. */
export const engagementsAndEvaluations = scenario("auralytik", {
  summary: "A quality desk opens an engagement, hands recordings in for it, reads what they were judged, and closes it.",
  simulatorOnly: "counts all that is in the account, so nothing else may have happened there",
  needs: { evaluation: seeded("auralytik", "evaluationId"), engagement: seeded("auralytik", "engagementId") },
  async run({ auralytik, needs, clock, events, check, checkLike }) {
    const { body: opened } = await auralytik("createEngagement", { body: { name: "Spring review", type: "quality_review", description: "All calls of the spring" } });
    checkLike("opened", opened, { status: "active", evaluationCount: 0, description: "All calls of the spring" });
    const path = { id: opened.id };
    const ids: string[] = [];
    for (let n = 0; n < 12; n++) ids.push(await handIn(auralytik, path.id));
    for (const id of ids) await auralytik("processAudioFile", { path: { id } });
    for (const _ of ids) await events.expect("evaluation.completed", { engagementId: path.id, state: "Completed" });
    check("counted", (await auralytik("getEngagement", { path })).body.evaluationCount, 12);

    const { body: judged } = await auralytik("listEvaluations", { query: { engagementId: path.id } });
    check("all of them", judged.totalCount, 12);
    for (const { id, averageNote, sentiment, engagementName, executiveName } of judged.data) {
      const { body: results } = await auralytik("getEvaluationResults", { path: { id } });
      const notes = Object.values(results.results!).map(({ note }) => note);
      const mean = Math.round((notes.reduce((a, b) => a + b, 0) / notes.length) * 10) / 10;
      check("the mean of its notes", [averageNote, results.averageNote, notes.every((note) => note >= 1 && note <= 7)], [mean, mean, true]);
      check("named", [engagementName, executiveName !== null, sentiment !== null], ["Spring review", true, true]);
    }
    const by = async (sentiment: "Positive" | "Neutral" | "Negative") => (await auralytik("listEvaluations", { query: { engagementId: path.id, sentiment } })).body.totalCount;
    check("each has one mood", (await by("Positive")) + (await by("Neutral")) + (await by("Negative")), 12);

    const { body: sample } = await auralytik("getEvaluation", { path: { id: needs.evaluation } });
    checkLike("of the bot's call", sample, { isAICall: true, engagementName: null, executiveName: null, sentiment: "Positive" });
    const { body: said } = await auralytik("getEvaluationTranscript", { path: { id: needs.evaluation } });
    check("what was said", said.transcript.length, 2);
    const listed = async (query: object) => (await auralytik("listEvaluations", { query })).body.data.map(({ id }) => id);
    check("filters hold together", await listed({ isAICall: true, callCenterId: "cc_1", state: "Completed", campaignId: "camp_456" }), [needs.evaluation]);
    check("by the day of the recording", await listed({ dateFrom: "2024-01-18", dateTo: "2024-01-18" }), ["eval_hand01"]);

    await clock.pass("1m");
    for (const status of ["completed", "archived", "active", "archived"] as const) checkLike(status, (await auralytik("updateEngagement", { path, body: { status } })).body, { status });
    const { body: renamed } = await auralytik("updateEngagement", { path, body: { name: "Spring", description: "Done" } });
    checkLike("renamed", renamed, { name: "Spring", description: "Done", status: "archived", type: "quality_review" });
    check("when", renamed.updatedAt > renamed.createdAt, true);
    checkLike("all engagements", (await auralytik("listEngagements")).body, { totalCount: 2, data: [{ id: path.id }, { id: needs.engagement }] });
  },
});
