import { scenario } from "../scenario.ts";
import { callNeeds, dial, isOver, readCall } from "./desk.ts";

/** A campaign is called off while numbers wait; another is over when the call that was under way at its pause has ended. */
export const campaignCalledOff = scenario("auralytik", {
  summary: "A campaign is called off while numbers wait; another is over when the call that was under way at its pause has ended.",
  simulatorOnly: "ends a campaign for good, and no operation makes another",
  needs: callNeeds,
  async run({ auralytik, needs, stimulus, until, check, checkLike }) {
    const campaign = async (id: string) => (await auralytik("getCampaign", { path: { id } })).body;
    const ids = await dial(stimulus, needs.campaign, ["15", "00"]);
    await stimulus("auralytik", "completeCampaign", { campaignId: needs.campaign });
    for (const id of ids) checkLike("never dialled", await readCall(auralytik, id), { state: "Canceled", epaResults: { state: "NotStarted" } });
    check("called off", (await campaign(needs.campaign)).status, "Completed");

    const [talking] = (await dial(stimulus, needs.reminders, ["01", "00"], { concurrency: 1, finish: true })) as [string];
    await until(() => readCall(auralytik, talking), ({ state }) => state === "InProgress", { within: "60s" });
    await stimulus("auralytik", "pauseCampaign", { campaignId: needs.reminders });
    await until(() => readCall(auralytik, talking), isOver, { within: "10m" });
    check("over", (await campaign(needs.reminders)).status, "Completed");
    const { body: written } = await auralytik("listCampaigns", { query: { channelType: "WhatsApp" } });
    check("written ones", written.data.map(({ type, channelType }) => [type, channelType]), [["Flow", "WhatsApp"]]);
  },
});
