import { scenario, seeded } from "../scenario.ts";
import { NIL } from "./desk.ts";

/** Money is put in, a number is found, bought, bound to flows, paid for and given back. */
export const numberBought = scenario("voipbin", {
  summary: "Money is put in, a number is found, bought, bound to flows, paid for and given back.",
  needs: { account: seeded("voipbin", "billingAccount") },
  async run({ voipbin, events, check, checkLike, needs }) {
    const credit = async () => (await voipbin("GetBillingAccountsId", { path: { id: needs.account } })).body.balance_credit!;
    const before = await credit();
    const { body: account } = await voipbin("PostBillingAccountsIdBalanceAddForce", { as: "superadmin", path: { id: needs.account }, body: { balance: 20 } });
    check("in millionths of a dollar", account.balance_credit, before + 20_000_000);

    const { body: offered } = await voipbin("GetAvailableNumbers", { query: { country_code: "US", page_size: 5 } });
    check("five are offered", offered.result!.length, 5);
    check("each says what it can do", offered.result!.every(({ features }) => features!.length > 0), true);
    const number = offered.result![0]!.number!;
    const { body: flow } = await voipbin("PostFlows", { body: { name: "Hotline", detail: "", actions: [{ type: "answer" }, { type: "talk", option: { text: "Good morning.", language: "en-US" } }, { type: "hangup" }] } });
    check("each action has an id", flow.actions!.every(({ id }) => /^[0-9a-f-]{36}$/.test(id) && id !== NIL), true);

    const order = { number, type: "normal", call_flow_id: flow.id!, message_flow_id: NIL, name: "Hotline", detail: "" } as const;
    const { body: bought } = await voipbin("PostNumbers", { body: order });
    checkLike("is had", bought, { status: "active", number, call_flow_id: flow.id, tm_purchase: /Z$/ });
    const path = { id: bought.id! };
    await events.expect("number_created", { id: bought.id });
    const { body: billings } = await voipbin("GetBillings");
    checkLike("paid for", billings.result.filter(({ reference_id }) => reference_id === bought.id), [{ reference_id: bought.id, status: "end", amount_credit: -5_000_000 }]);
    check("what is left", await credit(), before + 15_000_000);
    await voipbin("PostNumbers", { body: order, expect: 400 });

    const { body: texts } = await voipbin("PostFlows", { body: { name: "Texts", detail: "", actions: [{ type: "empty" }] } });
    await voipbin("PutNumbersIdFlowIds", { path, body: { call_flow_id: flow.id!, message_flow_id: texts.id! } });
    await events.expect("number_updated", { id: bought.id, message_flow_id: texts.id });
    await voipbin("DeleteFlowsId", { path: { id: flow.id! } });
    checkLike("bound to none", (await voipbin("GetNumbersId", { path })).body, { call_flow_id: NIL, message_flow_id: texts.id });
    check("given back", (await voipbin("DeleteNumbersId", { path })).body.status, "deleted");
    await events.expect("number_deleted", { id: bought.id });
    await voipbin("GetNumbersId", { path, expect: 400 });
  },
});
