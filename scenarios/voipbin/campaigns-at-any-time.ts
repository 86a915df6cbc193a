import { scenario, seeded } from "../scenario.ts";
import { NIL, numberEnding, STAY, tel } from "./desk.ts";

const PLAN = { name: "Plan", detail: "", dial_timeout: 30_000, try_interval: 60_000, max_try_count_0: 1, max_try_count_1: 0, max_try_count_2: 0, max_try_count_3: 0, max_try_count_4: 0 };

/** Campaigns are started and stopped twice over, changed while they run, run out of people, and run flows instead of calls. */
export const campaignsAtAnyTime = scenario("voipbin", {
  summary: "Campaigns are started and stopped twice over, changed while they run, run out of people, and run flows instead of calls.",
  needs: { number: seeded("voipbin", "number") },
  async run({ voipbin, telephone, events, until, check, checkLike, needs }) {
    const { body: plan } = await voipbin("PostOutplans", { body: { ...PLAN, source: tel(needs.number) } });
    const campaignOver = async (end_handle: "stop" | "continue", targets: readonly string[], type: "call" | "flow" = "call") => {
      const { body: list } = await voipbin("PostOutdials", { body: { campaign_id: NIL, name: "List", detail: "", data: "" } });
      for (const digits of targets) await voipbin("PostOutdialsIdTargets", { path: { id: list.id! }, body: { name: "", detail: "", data: "", destination_0: tel(numberEnding(digits)) } });
      const { body } = await voipbin("PostCampaigns", { body: { name: "Campaign", detail: "", type, service_level: 100, end_handle, actions: [{ type: "answer" }, { type: "sleep", option: { duration: 60_000 } }], outplan_id: plan.id!, outdial_id: list.id!, queue_id: NIL, next_campaign_id: NIL } });
      return { id: body.id!, list: list.id! };
    };
    const set = async (id: string, status: "run" | "stop") => (await voipbin("PutCampaignsIdStatus", { path: { id }, body: { status } })).body.status;
    const level = (id: string, service_level: number) => voipbin("PutCampaignsIdServiceLevel", { path: { id }, body: { service_level } });
    const at = (id: string, status: string) => until(async () => (await voipbin("GetCampaignsId", { path: { id } })).body, (row) => row.status === status, { within: "5m" });

    const idle = await campaignOver("continue", []);
    check("stopped", await set(idle.id, "stop"), "stop");
    await level(idle.id, 90);
    await events.expect("campaign_updated", { id: idle.id });
    check("runs", [await set(idle.id, "run"), await set(idle.id, "run")], ["run", "run"]);
    await level(idle.id, 80);
    check("nobody was called", await set(idle.id, "stop"), "stop");

    const busy = await campaignOver("continue", ["13"]);
    await set(busy.id, "run");
    const { data: dialled } = await events.expect<{ id: string }>("campaigncall_created", { campaign_id: busy.id });
    const { body: row } = await voipbin("GetCampaigncallsId", { path: { id: dialled.id } });
    check("is dialled", row.status, "dialing");
    check("its flow is of the campaign", (await voipbin("GetFlowsId", { path: { id: row.flow_id! } })).body.type, "campaign");
    check("stopping", [await set(busy.id, "stop"), await set(busy.id, "stop")], ["stopping", "stopping"]);
    await level(busy.id, 70);
    check("after all", await set(busy.id, "run"), "run");
    await set(busy.id, "stop");
    await telephone.answers(numberEnding("13"));
    checkLike("is talked to", (await voipbin("GetCampaigncallsId", { path: { id: dialled.id } })).body, { status: "progressing" });
    await telephone.hangsUp(numberEnding("13"));
    await at(busy.id, "stop");
    await voipbin("DeleteCampaigncallsId", { path: { id: dialled.id } });
    await events.expect("campaigncall_deleted", { id: dialled.id });
    await voipbin("DeleteOutdialsId", { path: { id: busy.list } });
    await events.expect("outdial_deleted", { id: busy.list });

    const empty = await campaignOver("stop", []);
    await set(empty.id, "run");
    await at(empty.id, "stop");
    const given = await campaignOver("stop", ["13"]);
    await set(given.id, "run");
    const { data: call } = await events.expect<{ reference_id: string }>("campaigncall_created", { campaign_id: given.id });
    await events.expect("call_ringing", { id: call.reference_id });
    // Taken down before it is picked up: nobody was reached.
    await telephone.hangsUp(numberEnding("13"));
    await at(given.id, "stop");
    const flows = await campaignOver("stop", ["14"], "flow");
    await set(flows.id, "run");
    const { data: flow } = await events.expect<{ id: string }>("campaigncall_created", { campaign_id: flows.id });
    checkLike("runs a flow", (await voipbin("GetCampaigncallsId", { path: { id: flow.id } })).body, { reference_type: "flow" });
    await at(flows.id, "stop");
    const { body: ran } = await voipbin("GetActiveflows");
    check("for the campaign", ran.result.some(({ reference_type }) => reference_type === "campaign"), true);
    const long = await campaignOver("stop", ["14"]);
    await voipbin("PutCampaignsIdActions", { path: { id: long.id }, body: { actions: [STAY, STAY] } });
    await set(long.id, "run");
    const { data: cut } = await events.expect<{ id: string }>("campaigncall_created", { campaign_id: long.id });
    await until(async () => (await voipbin("GetCampaigncallsId", { path: { id: cut.id } })).body, ({ result }) => result === "fail", { within: "2h" });
  },
});
