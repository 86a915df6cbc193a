import { scenario, seeded } from "../scenario.ts";
import { tel, statusOfAgent } from "./desk.ts";

const PHONES = ["+15555550113", "+12125550113"] as const;

/** A customer sets its webhook; each event of a groupcall is one request. A receiver that fails is asked again, one that refuses is not. */
export const webhookAskedAgain = scenario("voipbin", {
  summary: "A customer sets its webhook; each event of a groupcall is one request. A receiver that fails is asked again, one that refuses is not.",
  simulatorOnly: "its receiver fails a set number of times, and what else happens in an account is delivered, too",
  subscribe: false,
  needs: { number: seeded("voipbin", "number"), agent: seeded("voipbin", "agent1") },
  async run({ voipbin, telephone, events, receiver, clock, check, needs }) {
    events.signedWith("voipbin", null);
    const { body: customer } = await voipbin("GetCustomer");
    const { name = "", detail = "", email = "", phone_number = "", address = "", webhook_method, webhook_uri } = customer;
    const kept = { name, detail, email, phone_number, address };
    await voipbin("PutCustomer", { body: { ...kept, webhook_method: "POST", webhook_uri: events.address("voipbin") } });

    const { body: made } = await voipbin("PostGroupcalls", { body: { source: tel(needs.number), destinations: PHONES.map(tel), ring_method: "ring_all", answer_method: "hangup_others", actions: [{ type: "sleep", option: { duration: 600_000 } }] } });
    const [first, second] = made.call_ids as [string, string];
    for (const id of [first, second]) await events.expect("call_ringing", { id });
    await telephone.answers(PHONES[1]);
    await events.expect("groupcall_progressing", { id: made.id, answer_call_id: second });
    await events.expect("call_hangup", { id: first });
    await voipbin("PostGroupcallsIdHangup", { path: { id: made.id! } });
    await events.expect("groupcall_hangup", { id: made.id });
    await clock.pass("10s");
    const received = events.received();
    check("one request each", new Set(received.map(({ text }) => text)).size, received.length);
    check("what they say they are", [...new Set(received.map(({ headers }) => headers["content-type"]))], ["application/json"]);
    check("no other mark", received.flatMap(({ headers }) => Object.keys(headers)).filter((header) => /^x-|signature|webhook|idempotency/i.test(header)), []);

    const become = async (status: "available" | "away") => void (await voipbin("PutAgentsIdStatus", { path: { id: needs.agent }, body: { status } }));
    const putBack = await statusOfAgent(voipbin, needs.agent);
    receiver.fail(2);
    await become("available");
    const answered = [];
    for (let at = 0; at < 3; at++) answered.push((await events.expect("agent_status_updated", { id: needs.agent, status: "available" })).answered);
    check("asked again, a second apart", answered, [500, 500, 200]);
    receiver.fail(1, 404);
    await become("away");
    check("told once", (await events.expect("agent_status_updated", { status: "away" })).answered, 404);
    await events.none("agent_status_updated", { within: "10s" });
    await putBack();
    await voipbin("PutCustomer", { body: { ...kept, webhook_method: webhook_method!, webhook_uri: webhook_uri! } });
  },
});
