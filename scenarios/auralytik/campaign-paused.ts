import { scenario } from "../scenario.ts";
import { callNeeds, dial, isOver, readCall } from "./desk.ts";

/** A campaign is paused: what waits is canceled and told, the call under way goes on; it is resumed, and over after its last call. */
export const campaignPaused = scenario("auralytik", {
  summary: "A campaign is paused: what waits is canceled and told, the call under way goes on; it is resumed, and over after its last call.",
  simulatorOnly: "ends a campaign for good, and no operation makes another",
  needs: callNeeds,
  async run({ auralytik, needs, stimulus, until, events, check, checkLike }) {
    const path = { id: needs.campaign };
    const status = async (id = needs.campaign) => (await auralytik("getCampaign", { path: { id } })).body.status;
    const [first, second, third] = (await dial(stimulus, path.id, ["15", "15", "15"], { concurrency: 1 })) as [string, string, string];
    await until(() => readCall(auralytik, first), ({ state }) => state === "InProgress", { within: "60s" });
    check("one at a time", [(await readCall(auralytik, second)).state, (await readCall(auralytik, third)).state], ["Queued", "Queued"]);
    await stimulus("auralytik", "pauseCampaign", { campaignId: path.id });
    check("paused", await status(), "Paused");
    for (const id of [second, third]) {
      checkLike("canceled", await readCall(auralytik, id), { state: "Canceled", outcome: "NoContact", talkTimeSeconds: 0, transcript: [] });
      await events.expect("voice-call.completed", { voiceCallId: id, state: "Canceled" });
    }
    checkLike("goes on", await until(() => readCall(auralytik, first), isOver, { within: "5m" }), { state: "Completed" });
    check("still paused", await status(), "Paused");

    await stimulus("auralytik", "resumeCampaign", { campaignId: path.id });
    const [fourth] = (await dial(stimulus, path.id, ["02"], { finish: true })) as [string];
    checkLike("dials again", await until(() => readCall(auralytik, fourth), isOver, { within: "5m" }), { state: "Busy" });
    check("over", await status(), "Completed");

    await stimulus("auralytik", "pauseCampaign", { campaignId: needs.reminders });
    await stimulus("auralytik", "completeCampaign", { campaignId: needs.reminders });
    check("over without a call", await status(needs.reminders), "Completed");
    check("none runs", (await auralytik("listCampaigns", { query: { status: "Running" } })).body.totalCount, 0);
  },
});
