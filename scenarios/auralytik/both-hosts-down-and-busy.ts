import { scenario } from "../scenario.ts";
import { everyLink, everyRequest, PUT, rowNeeds } from "./every-request.ts";

/** The service breaks down, and later has too much to do; its answers keep their form, on both hosts, and nothing is changed. */
export const bothHostsDownAndBusy = scenario("auralytik", {
  summary: "The service breaks down, and later has too much to do; its answers keep their form, on both hosts.",
  needs: rowNeeds,
  async run({ auralytik, needs, arrange, clock, check }) {
    const { recording, audio, upload, export: file } = await everyLink(auralytik, needs, () => clock.pass("30s"));
    const { body: before } = await auralytik("getAnalyticsSummary");
    await arrange.fault({ kind: "status", status: 500, times: 0 });
    for (const request of Object.values(everyRequest(auralytik, needs))) {
      const { body } = await request({ expect: 500 });
      check("code", (body as { error: { code: string } }).error.code, "INTERNAL_ERROR");
    }
    await auralytik("getHealth", { expect: 500 });
    for (const link of [recording, audio, file]) check("storage", (await auralytik.link(link, { expect: 500 })).headers.get("x-ms-error-code"), "InternalError");
    await auralytik.link(upload, { ...PUT, expect: 500 });
    await arrange.clearFaults();
    await arrange.fault({ kind: "rateLimit", seconds: 30, times: 0 });
    for (const request of Object.values(everyRequest(auralytik, needs))) {
      const { body, headers } = await request({ expect: 429 });
      check("how long", [headers.get("retry-after"), (body as { error: { retryAfter: number } }).error.retryAfter], ["30", 30]);
    }
    await arrange.clearFaults();
    check("nothing changed", (await auralytik("getAnalyticsSummary")).body, before);
    check("back", (await auralytik("getHealth")).body.status, "Healthy");
  },
});
