import { scenario } from "../scenario.ts";

/** Every request that a key was answered is counted, by month and by key; calls and files are counted as well. */
export const usageCounted = scenario("auralytik", {
  summary: "Every request that a key was answered is counted, by month and by key.",
  async run({ auralytik, clock, check, checkLike }) {
    const of = (keyId: string, keys: readonly { keyId: string; calls: number; lastUsedAt: string | null }[]) => keys.find((key) => key.keyId === keyId)!;
    const { body: before } = await auralytik("getUsageByKey");
    check("never used", of("key_2", before.keys), { keyId: "key_2", name: "Calls only", calls: 0, lastUsedAt: null });
    for (let n = 0; n < 3; n++) await auralytik("listVoiceCalls", { as: "K2" });
    // Refused ones are not counted, nor is what needs no key.
    await auralytik("listCampaigns", { as: "K2", expect: 403 });
    await auralytik("getHealth");
    const { body: after } = await auralytik("getUsageByKey");
    checkLike("three times", of("key_2", after.keys), { calls: 3, lastUsedAt: /Z$/ });
    const rows = (await auralytik("listUsageDetails", { query: { pageSize: 100 } })).body.data;
    check("each of them", rows.filter(({ keyId }) => keyId === "key_2").map(({ endpoint, units }) => [endpoint, units]), Array(3).fill(["GET /api/v1/voice-calls", 1]));
    check("other clients", after.keys.some(({ keyId }) => keyId === "key_9"), false);

    checkLike("the month of the sample calls", (await auralytik("getUsageSummary", { query: { billingPeriod: "2024-01" } })).body, { billingPeriod: "2024-01", tier: "professional", usage: { calls: { used: 5, included: 10_000, overage: 0 } } });
    checkLike("a month before all", (await auralytik("getUsageSummary", { query: { billingPeriod: "2020-01" } })).body.usage, { calls: { used: 0 }, webhooks: { used: 0 } });
    checkLike("nothing then", (await auralytik("listUsageDetails", { query: { billingPeriod: "2024-01" } })).body, { totalCount: 0, data: [] });
    await clock.pass("32d");
    checkLike("a new month", of("key_2", (await auralytik("getUsageByKey")).body.keys), { calls: 0 });
  },
});
