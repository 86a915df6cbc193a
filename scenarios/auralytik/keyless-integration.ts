import { scenario } from "../scenario.ts";
import { everyRequest, rowNeeds } from "./every-request.ts";

/** An integration runs on without its key, and later with one that may do nothing of the kind: each operation refuses it, and nothing changes. */
export const keylessIntegration = scenario("auralytik", {
  summary: "An integration runs on without its key, and later with one that may do nothing of the kind: each operation refuses it.",
  needs: rowNeeds,
  async run({ auralytik, needs, check }) {
    const { body: before } = await auralytik("getAnalyticsSummary");
    for (const request of Object.values(everyRequest(auralytik, needs))) {
      const { body } = await request({ as: null, expect: 401 });
      check("code", (body as { error: { code: string } }).error.code, "UNAUTHORIZED");
    }
    for (const [id, request] of Object.entries(everyRequest(auralytik, needs))) {
      // K4 reads campaigns, K2 calls; exports take a key with its signature alone, and these two are bearer tokens.
      if (id === "createAiCallsExport" || id === "getExport") continue;
      const { body } = await request({ as: /Campaign$|Campaigns$/.test(id) && !id.startsWith("getAnalytics") ? "K2" : "K4", expect: 403 });
      check(id, (body as { error: { code: string } }).error.code, "INSUFFICIENT_SCOPE");
    }
    await auralytik("createAiCallsExport", { as: "K5", body: { dateFrom: "2024-01-01", dateTo: "2024-01-31" }, expect: 403 });
    await auralytik("getExport", { as: "K5", path: { jobId: "job_00000001" }, expect: 403 });
    check("nothing changed", (await auralytik("getAnalyticsSummary")).body, before);
    await auralytik("listWebhooks", { as: "K3" });
  },
});
