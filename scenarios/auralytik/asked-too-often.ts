import { scenario } from "../scenario.ts";

/** A client that asks too often is told how long to wait; others are served, and so is it when the time is over. */
export const askedTooOften = scenario("auralytik", {
  summary: "A client that asks too often is told how long to wait; others are served, and so is it when the time is over.",
  settings: { auralytik: { rateLimitPerMinute: 3, rateLimitHeaders: true } },
  async run({ auralytik, clock, check }) {
    const left: (string | null)[] = [];
    for (let n = 0; n < 3; n++) left.push((await auralytik("listCampaigns")).headers.get("x-ratelimit-remaining"));
    check("left", left, ["2", "1", "0"]);
    const { body, headers } = await auralytik("listCampaigns", { expect: 429 });
    check("code", body.error.code, "RATE_LIMIT_EXCEEDED");
    const seconds = Number(headers.get("retry-after"));
    check("how long", [seconds === body.error.retryAfter, seconds > 0, seconds <= 60], [true, true, true]);
    await auralytik("listCampaigns", { as: "other" });
    await auralytik("getHealth");
    await clock.pass(`${seconds}s`);
    await auralytik("listCampaigns");
  },
});
