import { scenario, seeded } from "../scenario.ts";
import { NIL, tel, flowsOfNumber } from "./desk.ts";

const [REACHED, GONE, WRITER] = ["+15555550101", "+15555550105", "+15555550120"] as const;

/** Two customers get a text message; one answers, an agent takes the conversation over and writes back. */
export const texting = scenario("voipbin", {
  summary: "Two customers get a text message; one answers, an agent takes the conversation over and writes back.",
  simulatorOnly: "writes to people for the first time; a service keeps the conversation",
  needs: { number: seeded("voipbin", "number"), numberId: seeded("voipbin", "numberId"), agent: seeded("voipbin", "agent1") },
  async run({ voipbin, events, stimulus, check, checkLike, needs }) {
    const own = tel(needs.number);
    await voipbin("PostMessages", { body: { source: own, destinations: [], text: "Nobody reads this." }, expect: 400 });
    const { body: sent } = await voipbin("PostMessages", { body: { source: own, destinations: [tel(REACHED), tel(GONE)], text: "Your order has left." } });
    check("two are to get it", sent.targets!.map(({ status }) => status), ["queued", "queued"]);
    await events.expect("message_created", { id: sent.id });
    const talks: string[] = [];
    for (const peer of [REACHED, GONE]) {
      const { data } = await events.expect<{ id: string }>("conversation_created", ({ data }: any) => data.peer.target === peer);
      talks.push(data.id);
    }
    await events.expect("conversation_message_created", { id: sent.id, conversation_id: talks[0] });
    await events.expect("conversation_message_updated", { id: sent.id, status: "done" });
    check("in the first conversation alone", (await voipbin("GetConversationsIdMessages", { path: { id: talks[1]! } })).body.result, []);
    await events.expect("message_updated", ({ data }: any) => data.id === sent.id && data.targets[0].status === "sent");
    await events.expect("message_updated", ({ data }: any) => data.id === sent.id && data.targets[0].status === "delivered");
    await events.expect("message_updated", ({ data }: any) => data.id === sent.id && data.targets[1].status === "failed");

    const { body: flow } = await voipbin("PostFlows", { body: { name: "Texts", actions: [{ type: "variable_set", option: { key: "seen", value: "yes" } }] } });
    const unbind = await flowsOfNumber(voipbin, needs.numberId);
    await voipbin("PutNumbersIdFlowIds", { path: { id: needs.numberId }, body: { call_flow_id: NIL, message_flow_id: flow.id } });
    await stimulus("voipbin", "receiveMessage", { from: WRITER, to: needs.number, text: "When will it be here?" });
    const { data: received } = await events.expect<{ id: string }>("message_created", { direction: "inbound" });
    const { data: heard } = await events.expect<{ conversation_id: string }>("conversation_message_created", { reference_id: received.id, direction: "incoming" });
    await events.expect("activeflow_created", { reference_type: "conversation", reference_id: heard.conversation_id });

    const { body: listed } = await voipbin("GetConversations");
    check("three conversations", listed.result.map(({ id }) => id), [heard.conversation_id, talks[1], talks[0]]);
    const path = { id: heard.conversation_id };
    const { body: answer } = await voipbin("PostConversationsIdMessages", { path, body: { text: "Tomorrow.", medias: [] } });
    check("is being sent", answer.status, "progressing");
    await events.expect("conversation_message_created", { id: answer.id, direction: "outgoing" });
    await events.expect("conversation_message_updated", { id: answer.id, status: "done" });
    check("what was written", (await voipbin("GetConversationsIdMessages", { path })).body.result.map(({ text }) => text), ["Tomorrow.", "When will it be here?"]);

    await voipbin("PutConversationsId", { path, body: { owner_type: "agent", owner_id: needs.agent } });
    await events.expect("conversation_updated", { id: heard.conversation_id, owner_id: needs.agent });
    check("the agent sees it", (await voipbin("GetServiceAgentsConversations", { as: "agent1" })).body.result.map(({ id }) => id), [heard.conversation_id]);
    check("another does not", (await voipbin("GetServiceAgentsConversations", { as: "agent2" })).body.result, []);

    await voipbin("DeleteMessagesId", { path: { id: sent.id! } });
    await events.expect("message_ringing", { id: sent.id });
    const billed = (await voipbin("GetBillings")).body.result.filter(({ reference_id }) => reference_id === sent.id);
    checkLike("both are billed", billed, [{ reference_type: "sms", status: "end" }, { reference_type: "sms", status: "end" }]);
    await unbind();
  },
});
