import { expect, test } from "vitest";
import { openDesk, OWN, tel, type Desk } from "../testing/desk.ts";

async function campaignOf({ ask }: Desk, numbers: readonly string[], more: object = {}, plan: object = {}) {
  const outplan = await ask("POST", "/outplans", { name: "plan", source: tel(OWN), dial_timeout: 30_000, try_interval: 60_000, max_try_count_0: 2, ...plan });
  const outdial = await ask("POST", "/outdials", { name: "list" });
  for (const number of numbers) await ask("POST", `/outdials/${outdial.id}/targets`, { destination_0: tel(number) });
  const campaign = await ask("POST", "/campaigns", { name: "c", type: "call", outplan_id: outplan.id, outdial_id: outdial.id, end_handle: "stop", actions: [{ type: "talk", option: { text: "hello", language: "en-US" } }], ...more });
  return { id: campaign.id, outdial: outdial.id };
}

test("a campaign dials its list, stops when nobody is left and tells of each step", async () => {
  const desk = await openDesk();
  const { ask, pass, told, status } = desk;
  const { id, outdial } = await campaignOf(desk, ["+15555550114", "+15555550114", "+12125550114", "+12125550102"]);
  expect(told()).toEqual(["outdial_created", "outdial_updated", "campaign_created"]);
  expect(await status("POST", "/campaigns", { type: "call", outdial_id: outdial })).toBe(400);
  expect((await ask("PUT", `/campaigns/${id}/status`, { status: "run" })).status).toBe("run");
  expect(await status("PUT", `/campaigns/${id}/status`, { status: "stopping" })).toBe(400);
  told();
  await pass(1);
  expect(told()).toEqual(["call_created", "activeflow_created", "campaigncall_created"]);
  expect(await status("DELETE", `/campaigns/${id}`)).toBe(400);
  await pass(30);
  const seen = told();
  expect(seen.filter((name) => name === "campaigncall_created")).toHaveLength(3);
  expect(seen.filter((name) => name.startsWith("campaign_status"))).toEqual(["campaign_status_stopping", "campaign_status_stop"]);
  expect((await ask("GET", `/campaigns/${id}/campaigncalls`)).result.map(({ result }: any) => result).sort()).toEqual(["fail", "success", "success", "success"]);
  expect((await ask("GET", `/outdials/${outdial}/targets`)).result.map(({ status: state }: any) => state).sort()).toEqual(["done", "done", "done", "idle"]);

  await ask("PUT", `/campaigns/${id}/status`, { status: "run" });
  await pass(20);
  expect((await ask("GET", `/campaigns/${id}/campaigncalls`)).result).toHaveLength(4);
  await pass(60);
  expect((await ask("GET", `/campaigns/${id}/campaigncalls`)).result.filter(({ try_count }: any) => try_count === 2)).toMatchObject([{ result: "fail" }]);
  expect((await ask("GET", `/campaigns/${id}`)).status).toBe("stop");
  await ask("DELETE", `/campaigns/${id}`);
  expect(told()).toContain("campaign_deleted");
});

test("a campaign with a queue dials no more than there are agents, and none when nobody is free", async () => {
  const desk = await openDesk();
  const { ask, pass } = desk;
  const queue = await ask("POST", "/queues", { routing_method: "random", tag_ids: [] });
  const { id } = await campaignOf(desk, ["+12125550113", "+12125550113", "+12125550113"], { queue_id: queue.id, service_level: 100 });
  await ask("PUT", `/campaigns/${id}/status`, { status: "run" });
  await pass(20);
  expect((await ask("GET", `/campaigns/${id}/campaigncalls`)).result).toEqual([]);
  for (const agent of ["3", "4"]) await ask("PUT", `/agents/a9e47000-0000-4000-8000-00000000000${agent}/status`, { status: "available" });
  await pass(7);
  expect((await ask("GET", `/campaigns/${id}/campaigncalls`)).result.map(({ status }: any) => status)).toEqual(["dialing", "dialing"]);
  await desk.phone("+12125550113", "answer");
  await pass(3);
  expect((await ask("GET", "/queuecalls")).result).toHaveLength(1);
  expect((await ask("PUT", `/campaigns/${id}/status`, { status: "stop" })).status).toBe("stopping");
  await pass(400);
  expect((await ask("GET", `/campaigns/${id}`)).status).toBe("stopping");
  await desk.phone("+12125550113", "hangup");
  await pass(70);
  expect((await ask("GET", `/campaigns/${id}`)).status).toBe("stop");
});

test("a campaign of flows runs one for each target", async () => {
  const desk = await openDesk();
  const { id } = await campaignOf(desk, ["+12125550113", "+12125550114"], { type: "flow", actions: [{ type: "variable_set", option: { key: "a", value: "b" } }] });
  await desk.ask("PUT", `/campaigns/${id}/status`, { status: "run" });
  await desk.pass(5);
  expect((await desk.ask("GET", `/campaigns/${id}/campaigncalls`)).result.map(({ reference_type, result }: any) => [reference_type, result])).toEqual([["flow", "success"], ["flow", "success"]]);
  expect((await desk.ask("GET", `/campaigns/${id}`)).status).toBe("stop");
});
