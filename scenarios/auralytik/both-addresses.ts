import { scenario } from "../scenario.ts";
import { callNeeds } from "./desk.ts";

/** Some pages print `/api/v1`, the samples of others `/v1`: both lead to the same calls, signed or not. */
export const bothAddresses = scenario("auralytik", {
  summary: "Some pages print /api/v1, the samples of others /v1: both lead to the same calls, signed or not.",
  needs: callNeeds,
  async run({ auralytik, needs, check }) {
    const ask = (address: string, as = "default") => auralytik.raw("GET", address, { as, allow2xx: true, expect: 200 });
    for (const path of [`/voice-calls/${needs.call}`, `/campaigns/${needs.campaign}`, "/analytics/summary"]) {
      const long = (await ask(`/api/v1${path}`)).body;
      check(path, (await ask(`/v1${path}`)).body, long);
      for (const as of ["K1", "K3"]) check(`${path} signed`, (await ask(`/v1${path}`, as)).body, long);
    }
    const { body } = await auralytik.raw("POST", "/v1/engagements", { as: "K3", body: { name: "Review", type: "quality_review" }, allow2xx: true, expect: 201 });
    check("made there, read here", (await auralytik("getEngagement", { path: { id: (body as { id: string }).id } })).body.name, "Review");
    await auralytik.raw("GET", "/v1/health", { expect: 404 });
    await auralytik.raw("GET", "/v1/campaigns", { as: "K2", expect: 403 });
  },
});
