import { scenario } from "../scenario.ts";
import { callNeeds, dial } from "./desk.ts";

/** Calls are listed page by page, by campaign, state, direction and days; all filters must hold together, the newest come first. */
export const callsListed = scenario("auralytik", {
  summary: "Calls are listed page by page, by campaign, state, direction and days; all filters must hold together, the newest come first.",
  simulatorOnly: "counts all that is in the account, so nothing else may have happened there",
  needs: callNeeds,
  async run({ auralytik, needs, stimulus, clock, check, checkLike }) {
    await dial(stimulus, needs.campaign, ["02", "03", "15", "02", "02"], { concurrency: 1 });
    await clock.pass("10m");
    const list = async (query: NonNullable<Parameters<typeof auralytik<"listVoiceCalls">>[1]>["query"]) => (await auralytik("listVoiceCalls", { query })).body;
    const all = (await auralytik.all("listVoiceCalls", { query: { pageSize: 3 } })) as { id: string; startTime: string }[];
    check("each once", new Set(all.map(({ id }) => id)).size, all.length);
    check("newest first", all.map(({ startTime }) => startTime), all.map(({ startTime }) => startTime).toSorted().toReversed());
    checkLike("the same at once", await list({}), { page: 1, pageSize: 25, totalCount: all.length, data: all.map(({ id }) => ({ id })) });
    checkLike("a page past the end", await list({ page: 99, pageSize: 3 }), { data: [], page: 99, totalCount: all.length, pagination: { totalPages: Math.ceil(all.length / 3) } });
    checkLike("more than a page may hold", await list({ pageSize: 5000 }), { pageSize: 100, pagination: { pageSize: 100 } });
    checkLike("none", await list({ campaignId: "camp_nobody" }), { data: [], totalCount: 0, pagination: { totalPages: 0 } });

    const busy = await list({ campaignId: needs.campaign, state: "Busy", direction: "Outbound" });
    check("together", [busy.totalCount, new Set(busy.data.map(({ state }) => state))], [4, new Set(["Busy"])]);
    // Words are compared without regard to case, and written as the vendor writes them.
    const lower = await auralytik.raw("GET", "/api/v1/voice-calls?state=bUSY&direction=outbound", { allow2xx: true, expect: 200 });
    checkLike("in any case", lower.body, { totalCount: 4, data: Array(4).fill({ state: "Busy", direction: "Outbound" }) });
    check("inbound", (await list({ direction: "Inbound" })).data.map(({ id, campaignId }) => [id, campaignId]), [["vc_inbnd1", null]]);
    const ids = async (query: Parameters<typeof list>[0]) => (await list(query)).data.map(({ id }) => id);
    check("a day", await ids({ dateFrom: "2024-01-15", dateTo: "2024-01-15" }), ["vc_noans1", "vc_busy01", needs.call]);
    check("an instant is included", await ids({ dateFrom: "2024-01-15T11:00:00Z", dateTo: "2024-01-15T11:05:00Z" }), ["vc_noans1", "vc_busy01"]);
    check("a moment later", await ids({ dateFrom: "2024-01-15T11:00:01Z", dateTo: "2024-01-15T11:05:00.500Z" }), ["vc_noans1"]);
    check("in another zone", await ids({ dateFrom: "2024-01-15T12:00:00+01:00", dateTo: "2024-01-15T12:00:00+01:00" }), ["vc_busy01"]);
    checkLike("audio files come fifty at a time", (await auralytik("listAudioFiles")).body, { pageSize: 50 });
    checkLike("campaigns", (await auralytik("listCampaigns", { query: { dateTo: "2023-12-31" } })).body, { pageSize: 25, totalCount: 0 });
  },
});
