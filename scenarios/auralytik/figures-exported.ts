import { scenario } from "../scenario.ts";
import type { components } from "../../contracts/gen/auralytik.ts";
import { callNeeds } from "./desk.ts";

type Ask = components["schemas"]["AiCallsExportRequest"];
const MONTH = { dateFrom: "2024-01-01", dateTo: "2024-01-31" };

/** Figures and calls are written as tables and workbooks; filters and time zones decide which calls are in them. */
export const figuresExported = scenario("auralytik", {
  summary: "Figures and calls are written as tables and workbooks; filters and time zones decide which calls are in them.",
  needs: callNeeds,
  async run({ auralytik, needs, until, events, check, checkLike }) {
    const figures = async (body?: components["schemas"]["AnalyticsExportRequest"]) => {
      const { body: started } = await auralytik("createAnalyticsExport", body === undefined ? {} : { body });
      const done = await until(() => auralytik("getAnalyticsExport", { path: { jobId: started.jobId } }), (answer) => answer.body.status === "completed");
      await events.expect("export.ready", { jobId: started.jobId });
      return auralytik.link(done.body.downloadUrl!);
    };
    const table = await figures(MONTH);
    const { body: campaigns } = await auralytik("getAnalyticsCampaigns", { query: MONTH });
    const lines = table.text.trimEnd().split("\r\n").slice(1).map((line) => line.split(",").slice(0, 3));
    check("as the API shows them", lines, campaigns.data.map(({ campaignId, campaignName, metrics }) => [campaignId, campaignName, String(metrics.totalCalls)]));
    check("media type", table.headers.get("content-type"), /^text\/csv/i);
    await figures();
    const workbook = await figures({ format: "xlsx" });
    check("a workbook", [workbook.headers.get("content-type"), Buffer.from(workbook.bytes.slice(0, 4)).toString("latin1")], ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK\u0003\u0004"]);

    const calls = async (more: Partial<Ask>) => {
      const { body: started } = await auralytik("createAiCallsExport", { as: "K1", body: { ...MONTH, ...more } });
      const done = await until(() => auralytik("getExport", { as: "K1", path: { jobId: started.jobId } }), ({ body }) => body.status === "completed");
      return auralytik.link(done.body.downloadUrl!);
    };
    const ids = async (more: Partial<Ask>) => (await calls(more)).text.trimEnd().split("\r\n").slice(1).map((line) => line.split(",")[0]);
    check("evaluated", await ids({ status: "evaluated" }), [needs.call]);
    check("not evaluated", (await ids({ status: "notEvaluated" })).includes(needs.call), false);
    for (const status of ["pending", "processing", "failed"] as const) check(status, await ids({ status }), []);
    check("of a campaign", await ids({ campaignId: needs.reminders }), ["vc_remind1"]);
    check("transferred", await ids({ outcome: "transferred" }), ["vc_inbnd1"]);
    check("talked in", await ids({ outcome: "completed", campaignId: needs.campaign }), [needs.call]);
    // The day of 15 January ends at 15:00 UTC in Tokyo; that of 16 January begins at 11:00 UTC the day before in Auckland.
    check("a day in Tokyo", await ids({ dateFrom: "2024-01-15", dateTo: "2024-01-15", timezone: "Asia/Tokyo" }), [needs.call, "vc_busy01", "vc_noans1"]);
    check("a day in Auckland", await ids({ dateFrom: "2024-01-16", dateTo: "2024-01-16", timezone: "Pacific/Auckland" }), ["vc_busy01", "vc_noans1", "vc_remind1"]);
    checkLike("calls as a workbook", Buffer.from((await calls({ format: "xlsx" })).bytes).toString("latin1"), new RegExp(`<t>${needs.call}</t>`));
  },
});
