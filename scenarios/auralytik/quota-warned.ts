import { scenario, seeded } from "../scenario.ts";
import { callNeeds, dial } from "./desk.ts";
import { handIn, waveOf } from "./audio.ts";

/** A client comes near what its plan includes and is warned once; what goes beyond is billed, or refused where the plan says so. */
export const quotaWarned = scenario("auralytik", {
  summary: "A client comes near what its plan includes and is warned once; what goes beyond is billed, or refused where the plan says so.",
  needs: { ...callNeeds, engagement: seeded("auralytik", "engagementId") },
  settings: { auralytik: { includedCalls: 10, includedStorageGb: 0.001 } },
  async run({ auralytik, needs, stimulus, clock, arrange, events, check, checkLike }) {
    const calls = async () => (await auralytik("getUsageSummary")).body.usage.calls;
    await dial(stimulus, needs.reminders, Array<string>(7).fill("02"));
    await events.none("usage.quota_warning");
    await dial(stimulus, needs.reminders, ["02"]);
    await events.expect("usage.quota_warning", { metric: "calls", used: 8, included: 10, thresholdPercent: 80 });
    await dial(stimulus, needs.reminders, Array<string>(4).fill("02"));
    await events.none("usage.quota_warning");
    check("billed", await calls(), { used: 12, included: 10, overage: 2 });
    await handIn(auralytik, needs.engagement, waveOf(60));
    await events.expect("usage.quota_warning", { metric: "storage_gb", included: 0.001 });

    await arrange.settings("auralytik", { overuse: "refuse" });
    const refused = await auralytik("listVoiceCalls", { expect: 429 });
    check("used up", refused.body.error.code, "QUOTA_EXCEEDED");
    const seconds = refused.body.error.retryAfter;
    check("until the next month", new Date((await clock.now()).getTime() + seconds * 1000).toISOString(), /-01T00:00:00\.\d{3}Z$/);
    check("usage can be read", await calls(), { used: 12, included: 10, overage: 2 });
    await clock.pass(`${seconds}s`);
    await arrange.settings("auralytik", { includedStorageGb: 0 });
    await auralytik("listVoiceCalls");
    check("a new month", await calls(), { used: 0, included: 10, overage: 0 });
    // And a new warning.
    await dial(stimulus, needs.reminders, Array<string>(8).fill("02"));
    await events.expect("usage.quota_warning", { metric: "calls", used: 8 });

    await arrange.settings("auralytik", { includedCalls: 0 });
    for (const [tier, included] of [["starter", 1000], ["professional", 10_000], ["enterprise", 100_000]] as const) {
      await arrange.settings("auralytik", { tier });
      checkLike(tier, (await auralytik("getUsageSummary")).body, { tier, usage: { calls: { included } } });
    }
  },
});
