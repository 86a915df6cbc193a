import { scenario, seeded } from "../scenario.ts";
import { NIL, numberEnding, tel } from "./desk.ts";

/** A campaign without an end tries the busy one again after a while, dials who is put on its list later, and stops when it is told to. */
export const campaignGoesOn = scenario("voipbin", {
  summary: "A campaign without an end tries the busy one again after a while, dials who is put on its list later, and stops when it is told to.",
  needs: { number: seeded("voipbin", "number") },
  async run({ voipbin, events, check, checkLike, needs }) {
    const { body: outplan } = await voipbin("PostOutplans", { body: { name: "Twice", detail: "", source: tel(needs.number), dial_timeout: 30_000, try_interval: 60_000, max_try_count_0: 2, max_try_count_1: 0, max_try_count_2: 0, max_try_count_3: 0, max_try_count_4: 0 } });
    const { body: outdial } = await voipbin("PostOutdials", { body: { name: "Callers back", detail: "", data: "", campaign_id: NIL } });
    const put = async (ending: string) => (await voipbin("PostOutdialsIdTargets", { path: { id: outdial.id! }, body: { name: ending, detail: "", data: "", destination_0: tel(numberEnding(ending)) } })).body.id!;
    const busy = await put("02");
    const { body: campaign } = await voipbin("PostCampaigns", {
      body: { name: "Call back", detail: "", type: "call", service_level: 100, end_handle: "continue", outplan_id: outplan.id!, outdial_id: outdial.id!, queue_id: NIL, next_campaign_id: NIL, actions: [{ type: "talk", option: { text: "You asked us to call.", language: "en-US" } }] },
    });
    const path = { id: campaign.id! };
    await voipbin("PutCampaignsIdStatus", { path, body: { status: "run" } });

    const tried: number[] = [];
    for (const try_count of [1, 2]) {
      const { data } = await events.expect<{ id: string; tm_create: string }>("campaigncall_created", { outdial_target_id: busy, try_count }, { within: "2m" });
      await events.expect("campaigncall_updated", { id: data.id, status: "done", result: "fail" });
      tried.push(Date.parse(data.tm_create));
    }
    check("a minute apart, and no more than five seconds late", tried[1]! - tried[0]!, (passed: number) => passed >= 60_000 && passed <= 66_000);
    await events.none("campaigncall_created", { within: "3m" });
    checkLike("goes on all the same", (await voipbin("GetCampaignsId", { path })).body, { status: "run" });

    const later = await put("14");
    const { data: reached } = await events.expect<{ id: string }>("campaigncall_created", { outdial_target_id: later }, { within: "6s" });
    await events.expect("campaigncall_updated", { id: reached.id, status: "done", result: "success" }, { within: "2m" });
    check("with no call up it stops at once", (await voipbin("PutCampaignsIdStatus", { path, body: { status: "stop" } })).body.status, "stop");
    await events.expect("campaign_status_stop", { id: campaign.id });
    await events.none("campaign_status_stopping");
  },
});
