import { scenario } from "../scenario.ts";

const COLUMNS = "id,campaignId,direction,state,outcome,startTime,endTime,durationSeconds,talkTimeSeconds,epaState,epaScore,evaluationState,createdAt";

/** The calls of a month as a file: asked for with a signature, waited for, fetched, and gone after two hours. */
export const callsExported = scenario("auralytik", {
  summary: "The calls of a month as a file: asked for with a signature, waited for, fetched, and gone after two hours.",
  async run({ auralytik, stimulus, until, clock, events, check, checkLike }) {
    const month = { dateFrom: "2024-01-01", dateTo: "2024-01-31" };
    const { body: started } = await auralytik("createAiCallsExport", { as: "K3", body: month });
    check("started", started.status, "queued");
    const path = { jobId: started.jobId };
    const ask = () => auralytik("getExport", { as: "K3", path });
    check("at first", (await ask()).body, { jobId: path.jobId, status: "queued", progress: 0, downloadUrl: null, error: null });
    const progress: number[] = [];
    const done = await until(ask, ({ body }) => (progress.push(body.progress), body.status === "completed"));
    check("rising", progress, progress.toSorted((a, b) => a - b));
    check("in steps", progress.some((one) => one > 0 && one < 100), true);
    const url = done.body.downloadUrl!;
    const told = await events.expect<{ downloadUrl: string }>("export.ready", { jobId: path.jobId, status: "completed", format: "csv" });
    check("the link", told.data.downloadUrl, url);

    const file = await auralytik.link(url);
    const [head, ...lines] = file.text.trimEnd().split("\r\n");
    check("columns", head, COLUMNS);
    const rows = (await auralytik.all("listVoiceCalls", { query: month })) as { id: string; startTime: string }[];
    check("the calls of the range", lines.map((line) => line.split(",")[0]), rows.toSorted((a, b) => (a.startTime < b.startTime ? -1 : 1)).map(({ id }) => id));
    // Both end days are included.
    const { body: narrow } = await auralytik("createAiCallsExport", { as: "K1", body: { dateFrom: "2024-01-15", dateTo: "2024-01-16" } });
    const narrowed = await until(() => auralytik("getExport", { as: "K1", path: { jobId: narrow.jobId } }), ({ body }) => body.status === "completed");
    check("two days", (await auralytik.link(narrowed.body.downloadUrl!)).text.split("\r\n").slice(1, -1).map((line) => line.split(",")[0]), ["vc_abc123", "vc_busy01", "vc_noans1", "vc_remind1"]);
    await clock.pass("2h");
    const late = await auralytik.link(url, { expect: 403 });
    check("too late", late.headers.get("x-ms-error-code"), "AuthenticationFailed");

    await auralytik("createAiCallsExport", { as: "K1", body: { dateFrom: "2024-01-01", dateTo: "2024-04-02" }, expect: 400 });
    await auralytik("createAiCallsExport", { as: "K1", body: { dateFrom: "2024-01-01", dateTo: "2024-04-01" } });
    await auralytik("createAiCallsExport", { as: "K1", body: { dateFrom: "2024-02-01", dateTo: "2024-01-01" }, expect: 400 });
    await auralytik.wrong("createAiCallsExport", { breaks: "body.dateTo", expect: 400 }, { as: "K1", body: { dateFrom: "2024-01-01" } });
    await auralytik.wrong("createAiCallsExport", { breaks: "body.format", expect: 400 }, { as: "K1", body: { ...month, format: "pdf" } });
    await auralytik("createAiCallsExport", { as: "K1", body: { ...month, timezone: "Mars/X" }, expect: 400 });

    for (const wait of [false, true]) {
      const { body: job } = await auralytik("createAiCallsExport", { as: "K1", body: month });
      if (wait) await until(() => auralytik("getExport", { as: "K1", path: { jobId: job.jobId } }), ({ body }) => body.status === "processing");
      await stimulus("auralytik", "failExport", { jobId: job.jobId, error: "The disk is full." });
      checkLike("failed", (await auralytik("getExport", { as: "K1", path: { jobId: job.jobId } })).body, { status: "failed", error: "The disk is full.", downloadUrl: null });
    }
    // The page asks for key and signature: a bearer token is refused.
    await auralytik("getExport", { path, expect: 401 });
  },
});
