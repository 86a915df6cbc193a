import { scenario, seeded } from "../scenario.ts";
import { numberEnding, tel } from "./desk.ts";

/** Four people are dialled by a campaign until its list is used up; the one who was busy is tried again by a new run. */
export const campaignToCompletion = scenario("voipbin", {
  summary: "Four people are dialled by a campaign until its list is used up; the one who was busy is tried again by a new run.",
  needs: { number: seeded("voipbin", "number") },
  async run({ voipbin, events, clock, check, checkLike, needs }) {
    const { body: outplan } = await voipbin("PostOutplans", { body: { name: "Twice", detail: "", source: tel(needs.number), dial_timeout: 30_000, try_interval: 60_000, max_try_count_0: 2, max_try_count_1: 0, max_try_count_2: 0, max_try_count_3: 0, max_try_count_4: 0 } });
    const { body: outdial } = await voipbin("PostOutdials", { body: { name: "Customers", detail: "", data: "", campaign_id: "00000000-0000-0000-0000-000000000000" } });
    await events.expect("outdial_created", { id: outdial.id });
    const targets: string[] = [];
    for (const ending of ["14", "14", "14", "02"]) {
      const { body: target } = await voipbin("PostOutdialsIdTargets", { path: { id: outdial.id }, body: { name: `Customer ${targets.length}`, detail: "", data: "", destination_0: tel(numberEnding(ending)) } });
      checkLike("a target", target, { status: "idle", destination_1: {} });
      targets.push(target.id!);
    }
    const readTarget = async (target_id: string) => (await voipbin("GetOutdialsIdTargetsTargetId", { path: { id: outdial.id, target_id } })).body;

    const campaign = { name: "Reminder", detail: "", type: "call", service_level: 100, end_handle: "stop", outplan_id: outplan.id, outdial_id: outdial.id, queue_id: "00000000-0000-0000-0000-000000000000", next_campaign_id: "00000000-0000-0000-0000-000000000000", actions: [{ type: "talk", option: { text: "Your appointment is tomorrow.", language: "en-US" } }] } as const;
    const { body: made } = await voipbin("PostCampaigns", { body: { ...campaign, actions: [...campaign.actions] } });
    check("does not dial yet", made.status, "stop");
    await events.expect("campaign_created", { id: made.id });
    const { body: other } = await voipbin("PostCampaigns", { body: { ...campaign, outdial_id: "00000000-0000-0000-0000-000000000000", actions: [...campaign.actions] } });
    await voipbin("PutCampaignsIdResourceInfo", { path: { id: other.id! }, body: { outplan_id: outplan.id!, outdial_id: outdial.id!, queue_id: campaign.queue_id, next_campaign_id: campaign.next_campaign_id }, expect: 400 });

    const path = { id: made.id! };
    const began = await clock.now();
    check("dials", (await voipbin("PutCampaignsIdStatus", { path, body: { status: "run" } })).body.status, "run");
    await events.expect("campaign_status_run", { id: made.id });
    await voipbin.wrong("PutCampaignsIdStatus", { breaks: "body.status", expect: 400 }, { path, body: { status: "stopping" } });

    const dialled: { id: string; outdial_target_id: string; reference_id: string; tm_create: string }[] = [];
    for (let at = 0; at < 4; at++) {
      const { data } = await events.expect<(typeof dialled)[number]>("campaigncall_created", { campaign_id: made.id });
      checkLike("a try", data, { status: "dialing", reference_type: "call", try_count: 1 });
      if (at === 0) {
        await events.expect("call_created", { id: data.reference_id });
        checkLike("being dialled", await readTarget(data.outdial_target_id), { status: "progressing", try_count_0: 1 });
        await voipbin("DeleteCampaignsId", { path, expect: 400 });
      }
      dialled.push(data);
    }
    const instants = [began.toISOString(), ...dialled.map(({ tm_create }) => tm_create)].map((instant) => Date.parse(instant));
    check("one after a second, then every half second", instants.slice(1).map((instant, at) => instant - instants[at]!), [1000, 500, 500, 500].map((ms) => (passed: number) => Math.abs(passed - ms) < 400));

    await events.expect("campaign_status_stopping", { id: made.id });
    for (const { id, outdial_target_id } of dialled) {
      const busy = outdial_target_id === targets[3];
      await events.expect("campaigncall_updated", { id, status: "done", result: busy ? "fail" : "success" }, { within: "5m" });
      checkLike("what became of it", await readTarget(outdial_target_id), { status: busy ? "idle" : "done", try_count_0: 1 });
    }
    await events.expect("campaign_status_stop", { id: made.id });
    check("four tries", (await voipbin("GetCampaignsIdCampaigncalls", { path })).body.result.length, 4);

    // With end_handle stop nobody is tried again by itself.
    await events.none("campaigncall_created", { within: "10s" });
    await voipbin("PutCampaignsIdStatus", { path, body: { status: "run" } });
    const { data: again } = await events.expect<{ id: string; tm_create: string }>("campaigncall_created", { outdial_target_id: targets[3]!, try_count: 2 }, { within: "3m" });
    check("a minute after the first time", Date.parse(again.tm_create) - instants.at(-1)!, (ms: number) => ms >= 60_000);
    await events.expect("campaigncall_updated", { id: again.id, result: "fail" });
    await events.expect("campaign_status_stop", { id: made.id }, { within: "2m" });
    await voipbin("DeleteCampaignsId", { path });
    await events.expect("campaign_deleted", { id: made.id });
  },
});
