import { scenario } from "../scenario.ts";
import { newcomer } from "./desk.ts";
import { ofTheFreeCustomer } from "./every-row.ts";

const METHODS = ["POST", "GET", "PUT", "DELETE", ""] as const;

/** The super admin makes customers, freezes and deletes them, moves money and space; sign-ups run out, and who leaves is gone in the end. */
export const customersComeAndGo = scenario("voipbin", {
  summary: "The super admin makes customers, freezes and deletes them, moves money and space; sign-ups run out, and who leaves is gone in the end.",
  needs: ofTheFreeCustomer("customer", "billingAccount"),
  async run({ voipbin, arrange, inspect, stimulus, clock, check, checkLike, needs }) {
    const boss = { as: "superadmin" } as const;
    const made: string[] = [];
    for (const [n, webhook_method] of METHODS.entries()) {
      const { body } = await voipbin("PostCustomers", { ...boss, body: { name: `Shop ${n}`, detail: "", email: `shop${n}@example.com`, phone_number: "", address: "", webhook_method, webhook_uri: "https://hooks.example.com/" } });
      checkLike(`told by ${webhook_method || "nothing said"}`, body, { status: "active", ...(webhook_method ? { webhook_method } : {}) });
      made.push(body.id!);
    }
    const path = { id: made[0]! };
    const status = async (id: string) => (await voipbin("GetCustomersId", { ...boss, path: { id } })).body.status;
    await voipbin("PutCustomersId", { ...boss, path, body: { name: "Shop", detail: "moved", email: "shop0@example.com", phone_number: "", address: "", webhook_method: "", webhook_uri: "" } });
    await voipbin("PutCustomersIdBillingAccountId", { ...boss, path, body: { billing_account_id: needs.billingAccount } });
    for (let n = 0; n < 2; n++) check("frozen", (await voipbin("PostCustomersIdFreeze", { ...boss, path })).body.status, "frozen");
    check("back", (await voipbin("PostCustomersIdRecover", { ...boss, path })).body.status, "active");
    check("gone", (await voipbin("DeleteCustomersId", { ...boss, path })).body.status, "deleted");
    await voipbin("PostCustomersIdFreeze", { ...boss, path: { id: made[1]! } });
    check("gone, though frozen", (await voipbin("DeleteCustomersId", { ...boss, path: { id: made[1]! } })).body.status, "deleted");
    await voipbin("PostCustomersIdFreeze", { ...boss, path: { id: made[2]! } });

    const account = { path: { id: needs.billingAccount } };
    await voipbin("PostBillingAccountsIdBalanceAddForce", { ...boss, ...account, body: { balance: 5 } });
    const { body: less } = await voipbin("PostBillingAccountsIdBalanceSubtractForce", { ...boss, ...account, body: { balance: 2 } });
    check("in millionths", less.balance_credit, 3_000_000);
    await voipbin("PostBillingAccountsIdBalanceAddForce", { ...boss, ...account, body: { balance: -1 }, expect: 400 });
    await voipbin("PutBillingAccountsIdPaymentInfo", { as: "free", ...account, body: { payment_type: "prepaid", payment_method: "credit card" } });
    await voipbin("PutCustomerBillingAccountId", { as: "free", body: { billing_account_id: needs.billingAccount } });
    const stored = ((await inspect.rows("voipbin", "billingAccounts"))["rows"] as { id: string }[]).find(({ id }) => id === needs.billingAccount)!;
    for (const plan_type of ["basic", "unlimited"]) {
      await arrange.rows("voipbin", "billingAccounts", [{ ...stored, plan_type, payment_type: "" }]);
      checkLike(plan_type, (await voipbin("GetBillingAccountsId", { as: "free", ...account })).body, { plan_type });
    }
    const other = await newcomer({ voipbin, stimulus }, "other@example.com");
    await voipbin("DeleteStorageAccountsId", { ...boss, path: { id: other.storageAccount } });
    await other.read("/storage_account", 400);
    await voipbin("PostStorageAccounts", { ...boss, body: { customer_id: other.id } });
    check("gone with all that it had", (await voipbin("DeleteCustomersId", { ...boss, path: { id: other.id } })).body.status, "deleted");
    await voipbin("PostNumbersRenew", { ...boss, body: { tm_renew: "2026-01-01T00:00:00.000000Z" } });
    checkLike("the number is paid again", (await voipbin("GetBillings")).body.result[0], { reference_type: "number_renew", cost_type: "number_renew" });

    const signUp = async (email: string) => (((await voipbin("PostAuthSignup", { as: null, body: { email, accepted_tos: true } })).body as { customer?: { id: string } }).customer!.id);
    const [late, unwanted, cold] = [await signUp("late@example.com"), await signUp("unwanted@example.com"), await signUp("cold@example.com")];
    check("not wanted", (await voipbin("DeleteCustomersId", { ...boss, path: { id: unwanted } })).body.status, "deleted");
    check("frozen before it began", (await voipbin("PostCustomersIdFreeze", { ...boss, path: { id: cold } })).body.status, "frozen");
    await clock.pass("2h");
    check("too late", await status(late), "expired");
    const { body: carrier } = await voipbin("PostProviders", { ...boss, body: { type: "sip", hostname: "sip.example.com", tech_prefix: "", tech_postfix: "", tech_headers: {}, name: "Carrier", detail: "" } });
    await voipbin("PostRoutes", { ...boss, body: { customer_id: needs.customer, name: "Spare", detail: "", provider_id: carrier.id!, priority: 9, target: "all" } });
    await clock.pass("31d");
    check("after thirty days", await status(made[2]!), "deleted");
  },
});
