import { scenario, seeded } from "../scenario.ts";
import { NIL, tel } from "./desk.ts";

/** A desk phone is set up and called, the plan's number of phones is reached, an exchange is connected. */
export const extensionsAndTrunks = scenario("voipbin", {
  summary: "A desk phone is set up and called, the plan's number of phones is reached, an exchange is connected.",
  needs: { number: seeded("voipbin", "number"), customer: seeded("voipbin", "customer") },
  async run({ voipbin, telephone, events, until, check, checkLike, needs }) {
    const phone = (extension: string) => ({ extension, password: "extension-example-password", name: `Desk ${extension}`, detail: "" });
    const { body: made } = await voipbin("PostExtensions", { body: phone("2001") });
    checkLike("in the customer's domain", made, { extension: "2001", domain_name: needs.customer, username: "2001" });
    await voipbin("PostExtensions", { body: phone("2001"), expect: 400 });
    const change = async (more: object) => (await voipbin("PutExtensionsId", { path: { id: made.id! }, body: { name: "Desk", detail: "", password: "extension-example-password", ...more } })).body.direct_hash!;
    const hash = await change({ direct: true });
    check("can be called directly", hash, /./);
    check("by another hash", (await change({ direct_regenerate: true })) === hash, false);

    const { body: there } = await voipbin("GetExtensions", { as: "free" });
    for (let at = there.result.length; at < 5; at++) await voipbin("PostExtensions", { as: "free", body: phone(String(2001 + at)) });
    await voipbin("PostExtensions", { as: "free", body: phone("2099"), expect: 400 });

    const exchange = { domain_name: "branch", name: "Branch", detail: "", auth_types: ["basic" as const], username: "branch", password: "trunk-example-password", allowed_ips: [] };
    const { body: trunk } = await voipbin("PostTrunks", { body: exchange });
    checkLike("connected", trunk, { domain_name: "branch", auth_types: ["basic"] });
    await voipbin("PostTrunks", { body: { ...exchange, domain_name: "1bad" }, expect: 400 });
    await voipbin("PostTrunks", { body: exchange, expect: 400 });

    const { body: placed } = await voipbin("PostCalls", { body: { source: tel(needs.number), destinations: [{ type: "extension", target: made.id! }], actions: [{ type: "talk", option: { text: "Good morning.", language: "en-US" } }] } });
    check("a groupcall", [placed.calls.length, placed.groupcalls.length], [0, 1]);
    const { id: groupcall } = placed.groupcalls[0]!;
    const { data: call } = await events.expect<{ id: string }>("call_ringing", { groupcall_id: groupcall });
    await telephone.answers("2001");
    await events.expect("call_progressing", { id: call.id });
    await events.expect("groupcall_progressing", { id: groupcall, answer_call_id: call.id, answer_groupcall_id: NIL });
    await events.expect("groupcall_hangup", { id: groupcall });
    const { body: billed } = await until(() => voipbin("GetBillings"), ({ body }) => body.result.some(({ reference_id, status }) => reference_id === call.id && status === "end"));
    checkLike("free of charge", billed.result.find(({ reference_id }) => reference_id === call.id), { cost_type: "call_extension", status: "end" });
    await voipbin("DeleteTrunksId", { path: { id: trunk.id! } });
    check("nothing was taken", billed.result.filter(({ reference_id }) => reference_id === call.id).map(({ amount_credit, amount_token }) => [amount_credit ?? 0, amount_token ?? 0]), [[0, 0]]);
  },
});
