import { scenario } from "../scenario.ts";
import type { components } from "../../contracts/gen/auralytik.ts";
import { callNeeds } from "./desk.ts";

type Row = components["schemas"]["VoiceCallPage"]["data"][number];

/** Every figure that is shown can be recounted from the calls and evaluations that the same filters let through. */
export const figuresRecounted = scenario("auralytik", {
  summary: "Every figure that is shown can be recounted from the calls and evaluations that the same filters let through.",
  simulatorOnly: "counts all that is in the account, so nothing else may have happened there",
  needs: callNeeds,
  async run({ auralytik, needs, check, checkLike }) {
    const sum = (rows: readonly Row[], of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0);
    const query = { dateFrom: "2024-01-01", dateTo: "2024-01-31" };
    const { body: all } = await auralytik("listVoiceCalls", { query });
    const { body: { metrics } } = await auralytik("getAnalyticsSummary", { query });
    const talked = all.data.filter(({ talkTimeSeconds }) => talkTimeSeconds > 0);
    checkLike("calls", metrics, {
      totalCalls: all.totalCount,
      answeredCalls: talked.length,
      totalDurationSeconds: sum(all.data, ({ durationSeconds }) => durationSeconds),
      totalTalkTimeSeconds: sum(all.data, ({ talkTimeSeconds }) => talkTimeSeconds),
      averageTalkTimeSeconds: Math.round((sum(all.data, ({ talkTimeSeconds }) => talkTimeSeconds) / talked.length) * 10) / 10,
      averageEpaScore: 85.5,
      surveysCompleted: 1,
    });
    for (const [state, count] of Object.entries(metrics.callsByState)) check(state, count, all.data.filter((row) => row.state === state).length);
    for (const [outcome, count] of Object.entries(metrics.callsByOutcome)) check(outcome, count, all.data.filter((row) => row.outcome === outcome).length);

    const { body: campaigns } = await auralytik("getAnalyticsCampaigns", { query });
    check("by campaign", campaigns.data.map(({ campaignId, metrics: { totalCalls } }) => [campaignId, totalCalls]), [[needs.campaign, 3], [needs.reminders, 1]]);
    const { body: one } = await auralytik("getAnalyticsSummary", { query: { ...query, campaignId: needs.campaign } });
    check("one of them", one.metrics, campaigns.data[0]!.metrics);
    const { body: centers } = await auralytik("getAnalyticsCallCenters", { query });
    check("by call centre", centers.data.map(({ callCenterId, callCenterName, metrics: { totalCalls } }) => [callCenterId, callCenterName, totalCalls]), [["cc_1", "North", 3], ["cc_2", "South", 1]]);
    checkLike("one centre", (await auralytik("getAnalyticsSummary", { query: { callCenterId: "cc_2" } })).body.metrics, { totalCalls: 1, evaluationCount: 0, averageNote: null });
    const { body: people } = await auralytik("getAnalyticsExecutives", { query });
    check("by person", people.data.map(({ executiveName, evaluationCount, averageNote }) => [executiveName, evaluationCount, averageNote]), [["Alex Example", 1, 4]]);
    checkLike("in an engagement", (await auralytik("getAnalyticsSummary", { query: { engagementId: "eng_001" } })).body.metrics, { totalCalls: 0, evaluationCount: 1, sentiments: { Neutral: 1 } });
    checkLike("nothing", (await auralytik("getAnalyticsSummary", { query: { campaignId: "camp_nobody" } })).body.metrics, { totalCalls: 0, averageDurationSeconds: null, averageEpaScore: null });

    const days = (await auralytik("getAnalyticsTrends", { query: { dateFrom: "2024-01-14", dateTo: "2024-01-18" } })).body;
    check("by day", days, { granularity: "daily", data: [["14", 0], ["15", 3], ["16", 1], ["17", 1], ["18", 0]].map(([day, value]) => ({ date: `2024-01-${day}`, value })) });
    const weeks = (await auralytik("getAnalyticsTrends", { query: { dateFrom: "2024-01-10", dateTo: "2024-01-23", granularity: "weekly" } })).body;
    check("by week, from Monday", weeks.data, [{ date: "2024-01-08", value: 0 }, { date: "2024-01-15", value: 5 }, { date: "2024-01-22", value: 0 }]);
    const months = (await auralytik("getAnalyticsTrends", { query: { dateFrom: "2023-12-31", dateTo: "2024-02-01", granularity: "monthly" } })).body;
    check("by month", months.data, [{ date: "2023-12-01", value: 0 }, { date: "2024-01-01", value: 5 }, { date: "2024-02-01", value: 0 }]);
  },
});
