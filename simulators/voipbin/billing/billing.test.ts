import { expect, test } from "vitest";
import { Act } from "../../core/act.ts";
import { DEFAULT, FREE, NIL, simulateVoipbin, type Client } from "../testing/ask.ts";
import { chargeFrom, chargeOnce, chargeUntil, mayAfford } from "./charges.ts";
import type { CostType } from "./plans.ts";

const ACCOUNT = "b1111000-0000-4000-8000-000000000001";
const FREE_ACCOUNT = "b1111000-0000-4000-8000-000000000002";

const during = <T>({ sim }: Client, account: string, run: (act: Act<any>) => T): T => sim.world.transact(() => run(new Act(sim.world, sim.server.vendors.get("voipbin")!, account, sim.server.origin)));
const balance = async ({ ask }: Client, id = ACCOUNT, as = "default") => {
  const { balance_credit, balance_token } = (await ask("GET", `/billing_accounts/${id}`, { as })).body;
  return [balance_credit, balance_token];
};

test("a number is bought for five dollars, bound to a flow, cleared with the flow and given back", async () => {
  const client = await simulateVoipbin();
  const { sim, ask } = client;
  expect((await ask("POST", `/billing_accounts/${ACCOUNT}/balance_add_force`, { as: "superadmin", body: { balance: 20 } })).body.balance_credit).toBe(120_000_000);
  const { result } = (await ask("GET", "/available_numbers?country_code=US&page_size=5")).body;
  expect(result).toHaveLength(5);
  expect(result[0]).toMatchObject({ country: "US", features: ["voice", "sms"] });
  const call_flow_id = "f1000000-0000-4000-8000-000000000001";
  const bought = (await ask("POST", "/numbers", { body: { number: result[0].number, type: "normal", call_flow_id } })).body;
  expect(bought).toMatchObject({ status: "active", call_flow_id, message_flow_id: NIL, tm_purchase: bought.tm_create, tm_renew: bought.tm_create });
  expect(await balance(client)).toEqual([115_000_000, 10_000]);
  expect((await ask("GET", "/billings")).body.result).toMatchObject([
    { transaction_type: "usage", status: "end", reference_type: "number", reference_id: bought.id, cost_type: "number", amount_credit: -5_000_000, amount_token: 0, balance_credit_snapshot: 115_000_000 },
    { transaction_type: "adjustment", amount_credit: 20_000_000 },
  ]);
  expect((await ask("POST", "/numbers", { body: { number: result[0].number, type: "normal" } })).status).toBe(400);
  expect((await ask("PUT", `/numbers/${bought.id}/flow_ids`, { body: { call_flow_id, message_flow_id: call_flow_id } })).body.message_flow_id).toBe(call_flow_id);
  expect((await ask("PUT", `/numbers/${bought.id}/flow_ids`, { body: { call_flow_id: "f1000000-0000-4000-8000-000000000002" } })).status).toBe(400);
  expect((await ask("DELETE", `/flows/${call_flow_id}`)).status).toBe(200);
  expect((await ask("GET", `/numbers/${bought.id}`)).body).toMatchObject({ call_flow_id: NIL, message_flow_id: NIL });
  expect((await ask("DELETE", `/numbers/${bought.id}`)).body).toMatchObject({ status: "deleted", tm_delete: expect.any(String) });
  expect((await ask("GET", `/numbers/${bought.id}`)).status).toBe(400);
  expect(sim.published.map((event) => event.name).filter((name) => name.startsWith("number"))).toEqual(["number_created", "number_updated", "number_deleted"]);
});

test("minutes are rounded up, tokens go first and the rest is credit, to the millionth", async () => {
  const client = await simulateVoipbin();
  await client.ask("POST", `/billing_accounts/${FREE_ACCOUNT}/balance_add_force`, { as: "superadmin", body: { balance: 1.000001 } });
  const reference = "ca110000-0000-4000-8000-000000000001";
  during(client, FREE, (act) => chargeFrom(act, { reference_type: "recording", reference_id: reference, cost_type: "recording" }));
  await client.sim.clock.advance(34 * 60 + 1);
  during(client, FREE, (act) => chargeUntil(act, reference));
  // 35 minutes are 105 tokens: 100 are there, five come to 50,000.
  expect(await balance(client, FREE_ACCOUNT, "free")).toEqual([950_001, 0]);
  expect((await client.ask("GET", "/billings", { as: "free" })).body.result[0]).toMatchObject({ status: "end", usage_duration: 2041, billable_units: 35, amount_token: -100, amount_credit: -50_000, rate_token_per_unit: 3, rate_credit_per_unit: 30_000, tm_billing_start: "2025-01-01T00:00:00Z", tm_billing_end: "2025-01-01T00:34:01Z" });
});

test("the gate asks for what each thing needs", async () => {
  const client = await simulateVoipbin();
  const gate = (cost: CostType, count?: number) => during(client, FREE, (act) => mayAfford(act, cost, count));
  expect([gate("call_pstn_outgoing"), gate("sms"), gate("number"), gate("recording"), gate("call_extension")]).toEqual([true, false, false, true, true]);
  during(client, FREE, (act) => chargeOnce(act, { reference_type: "speaking", reference_id: NIL, cost_type: "tts" }, 40));
  expect(await balance(client, FREE_ACCOUNT, "free")).toEqual([-200_000, 0]);
  expect([gate("call_pstn_outgoing"), gate("recording"), gate("call_extension")]).toEqual([false, false, true]);
  expect(during(client, DEFAULT, (act) => [mayAfford(act, "sms", 10_000), mayAfford(act, "sms", 10_001)])).toEqual([true, false]);
});

test("tokens come on the same day of each month and are no more than the plan's, unless a setting adds them", async () => {
  const client = await simulateVoipbin();
  during(client, FREE, (act) => chargeOnce(act, { reference_type: "speaking", reference_id: NIL, cost_type: "tts" }, 10));
  expect(await balance(client, FREE_ACCOUNT, "free")).toEqual([0, 70]);
  await client.sim.clock.advance(31 * 86_400);
  expect(await balance(client, FREE_ACCOUNT, "free")).toEqual([0, 100]);
  expect((await client.ask("GET", `/billing_accounts/${FREE_ACCOUNT}`, { as: "free" })).body).toMatchObject({ tm_last_topup: "2025-02-01T00:00:00Z", tm_next_topup: "2025-03-01T00:00:00Z" });
  expect((await client.ask("GET", "/billings", { as: "free" })).body.result[0]).toMatchObject({ transaction_type: "top_up", reference_type: "monthly_allowance", amount_token: 30 });
  const adding = await simulateVoipbin({ monthlyTokens: "added" });
  await adding.sim.clock.advance(31 * 86_400);
  expect(await balance(adding, FREE_ACCOUNT, "free")).toEqual([0, 200]);
});

test("the free plan has five extensions, five agents, one trunk and five virtual numbers", async () => {
  const { ask } = await simulateVoipbin();
  const made = async (path: string, body: (i: number) => object) => {
    const statuses = [];
    for (let i = 2; i < 8; i++) statuses.push((await ask("POST", path, { as: "free", body: body(i) })).status);
    return statuses.filter((status) => status === 200).length;
  };
  // One of each is there from the start, and two agents.
  expect(await made("/extensions", (i) => ({ extension: `200${i}` }))).toBe(4);
  expect(await made("/agents", (i) => ({ username: `free${i}@example.org`, permission: 16 }))).toBe(3);
  expect(await made("/trunks", (i) => ({ domain_name: `free${i}` }))).toBe(0);
  expect(await made("/numbers", (i) => ({ number: `+89912345678${i}`, type: "virtual" }))).toBe(4);
});

test("a balance is changed by dollars, never by less than nothing, and only by a super admin", async () => {
  const client = await simulateVoipbin();
  const force = async (what: string, amount: number, as = "superadmin") => (await client.ask("POST", `/billing_accounts/${ACCOUNT}/balance_${what}_force`, { as, body: { balance: amount } })).status;
  expect([await force("add", -1), await force("add", 1, "admin"), await force("add", 1e300), await force("subtract", 0.5)]).toEqual([400, 400, 400, 200]);
  expect(await balance(client)).toEqual([99_500_000, 10_000]);
});
