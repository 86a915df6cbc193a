import { scenario, seeded } from "../scenario.ts";
import { deskNeeds } from "./desk.ts";

/** Who may write into a conversation: nobody's, an agent's, a supervisor's, a closed one. */
export const whoMayWrite = scenario("infobip", {
  summary: "Who may write into a conversation: nobody's, an agent's, a supervisor's, a closed one.",
  needs: { ...deskNeeds, bot: seeded("infobip", "botId") },
  async run({ infobip, needs, events, check, checkLike }) {
    const { body: second } = await infobip("createAgent", { body: { displayName: "Supervisor Two", status: "ACTIVE", role: "SUPERVISOR" } });
    const { a: A1, b: A2, supervisor: S1 } = needs;
    const S2 = second.id;
    const { body: made } = await infobip("createConversation", { body: { topic: "Parcel" } });
    const path = { conversationId: made.id };
    const body = { channel: "WHATSAPP", from: "447700900000", to: "15555550100", contentType: "TEXT", content: { text: "It arrives tomorrow." } } as const;
    const write = async (agentId: string | null, expect: 200 | 400) => (await infobip("createMessage", { path, body, ...(agentId === null ? {} : { headers: { "x-agent-id": agentId } }), expect })).body as Readonly<Record<string, unknown>>;
    const assign = (agentId: string) => infobip("changeConversationAssignment", { path, body: { agentId } });
    const row = async (who: string, none: 200 | 400, ...rest: readonly (readonly [string, 200 | 400])[]) => {
      const answers = [await write(null, none)];
      for (const [agentId, status] of rest) answers.push(await write(agentId, status));
      check(`${who}: answered`, answers.length, 1 + rest.length);
      return answers;
    };

    const [free] = await row("nobody's", 200, [A1, 400], [S1, 400]);
    check("without a header nobody wrote it", [free!["authorType"], free!["authorId"]], ["SYSTEM", undefined]);
    await events.expect("OUTBOUND_MESSAGE", { id: made.id });
    await assign(A1);
    await events.expect("CONVERSATION_ASSIGNMENT_UPDATED", { id: made.id });
    const [, own] = await row("an agent's", 400, [A1, 200], [A2, 400], [S1, 200], [S2, 200]);
    checkLike("the agent's", own, { direction: "OUTBOUND", authorType: "AGENT", authorId: A1 });
    await assign(S1);
    await row("a supervisor's", 400, [A1, 400], [S1, 200], [S2, 200]);
    const role = (value: "AGENT" | "SUPERVISOR", enabled = true) => infobip("updateAgent", { path: { agentId: A1 }, body: { displayName: "Agent One", status: "ACTIVE", role: value, enabled } });
    await role("SUPERVISOR");
    await row("the role is read when it is used", 400, [A1, 200]);
    await role("SUPERVISOR", false);
    await row("one who is switched off", 400, [A1, 400]);
    await role("AGENT");
    const unknown = (await write("0".repeat(32), 400)) as { requestError: { serviceException: { messageId: string } } };
    check("unknown", unknown.requestError.serviceException.messageId, "NOT_FOUND");
    await assign(needs.bot);
    const [, , byBot] = await row("a bot's", 400, [A1, 400], [needs.bot, 200]);
    check("the bot's", byBot!["authorType"], "BOT");
    await infobip("unassignConversationAgent", { path });
    await row("nobody's again", 200, [A1, 400], [S1, 400]);

    const blank = await infobip.wrong("createMessage", { breaks: "body.from", expect: 400 }, { path, body: { ...body, from: "" } });
    check("which field", Object.keys((blank.body as { requestError: { serviceException: { validationErrors: object } } }).requestError.serviceException.validationErrors), ["from"]);
    await infobip("patchConversation", { path, body: { status: "CLOSED" } });
    await row("closed", 400, [S1, 400]);
  },
});
