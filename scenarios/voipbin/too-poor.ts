import { scenario, seeded } from "../scenario.ts";
import { NIL, numberEnding, readCall, STAY, tel } from "./desk.ts";
import { ofTheFreeCustomer } from "./every-row.ts";

/** A customer has nothing left: what costs is refused, calls are not placed, and one that goes on is not recorded. */
export const tooPoor = scenario("voipbin", {
  summary: "A customer has nothing left: what costs is refused, calls are not placed, and one that goes on is not recorded.",
  settings: { voipbin: { profile: "documented" } },
  needs: { number: seeded("voipbin", "number"), account: seeded("voipbin", "billingAccount"), ...ofTheFreeCustomer("conversation") },
  async run({ voipbin, events, arrange, inspect, check, needs }) {
    const own = tel(needs.number);
    const placed = await voipbin("PostCalls", { body: { source: own, destinations: [tel(numberEnding("14"))], actions: [STAY] } });
    const { id } = placed.body.calls[0]!;
    await events.expect("call_progressing", { id });
    const { body: room } = await voipbin("PostConferences", { body: { type: "conference", name: "Room", detail: "", timeout: 0, data: {}, pre_flow_id: NIL, post_flow_id: NIL } });
    const account = ((await inspect.rows("voipbin", "billingAccounts"))["rows"] as { id: string }[]).find((row) => row.id === needs.account)!;
    await arrange.rows("voipbin", "billingAccounts", [{ ...account, balance_credit: 0, balance_token: 0 }]);

    const poor = { expect: 402 } as const;
    await voipbin("PostCallsIdRecordingStart", { ...poor, path: { id }, body: { format: "wav" } });
    await voipbin("PostConferencesIdRecordingStart", { ...poor, path: { id: room.id! }, body: { format: "wav" } });
    await voipbin("PostMessages", { ...poor, body: { source: own, destinations: [tel(numberEnding("01"))], text: "Hello." } });
    await voipbin("PostEmails", { ...poor, body: { destinations: [{ type: "email", target: "dana@example.com" }], subject: "Hello", content: "", attachments: [] } });
    await voipbin("PostNumbers", { ...poor, body: { number: "+12025550150", type: "normal", call_flow_id: NIL, message_flow_id: NIL, name: "", detail: "" } });
    const { body: none } = await voipbin("PostCalls", { body: { source: own, destinations: [tel(numberEnding("01"))], actions: [{ type: "answer" }] } });
    check("no call", none, { calls: [], groupcalls: [] });
    check("the other goes on", (await readCall(voipbin, id)).status, "progressing");
    await voipbin("PostConversationsIdMessages", { ...poor, as: "free", path: { id: needs.conversation }, body: { text: "Hello.", medias: [] } });
    await voipbin("PostServiceAgentsConversationsIdMessages", { ...poor, as: "freeAgent", path: { id: needs.conversation }, body: { text: "Hello.", medias: [] } });
  },
});
