import { scenario } from "../scenario.ts";
import { callSettings, conversation, CUSTOMER, deskNeeds, entries, latest, NUMBER, present, spoken, timeline } from "./desk.ts";

/** Nobody answers in time: the caller hears the last message and is let go; others ask to be called back, go back to the menu, or hang up. */
export const callerWaitsTooLong = scenario("infobip", {
  summary: "Nobody answers in time: the caller hears the last message and is let go; others ask to be called back, go back to the menu, or hang up.",
  settings: callSettings,
  needs: deskNeeds,
  async run({ infobip, stimulus, needs, telephone, clock, check, checkLike }) {
    const strategy = (more: object = {}) => ({
      name: "Short",
      maximumWaitTime: { unit: "SECONDS" as const, value: 5 },
      maximumWaitTimeMessage: spoken("Please call again"),
      conditionType: "SENDER" as const,
      condition: { senders: [{ clientType: "PSTN" as const, identifier: "442079460001" }] },
      ...more,
    });
    const { body: made } = await infobip("createConversationsWaitingStrategy", { body: strategy() });
    check("senders", made.senders, [{ clientType: "PSTN", identifier: "442079460001" }]);
    await infobip("createConversationsWaitingStrategy", { body: strategy(), expect: 400 });
    await telephone.calls(CUSTOMER, NUMBER);
    const missed = await latest(infobip);
    await clock.pass("10s");
    check("heard", await timeline({ stimulus }, missed), [[0, "music", undefined], [5, "maximumWaitTimeMessage", "Please call again"], [6.2, "ended", undefined]]);
    const after = await conversation(infobip, missed);
    check("stays open, nobody's", [after.status, after.agentId], ["OPEN", undefined]);
    check("who says that it is over", (await infobip("getMessages", { path: { conversationId: missed } })).body.messages.map(({ contentType, authorType }) => [contentType, authorType]), [["CALL_HANGUP", "SYSTEM"]]);

    const { body: script } = await infobip("createAVoiceIvrScenario", { body: { name: "Menu", script: [{ say: "Back in the menu" }] } });
    const keys = { ...spoken("Press one to be called back"), repeatInterval: { unit: "SECONDS" as const, value: 10 }, collectDuration: { unit: "SECONDS" as const, value: 5 }, collectables: [{ code: "1", action: "CALLBACK" as const, value: "back" }, { code: "2", action: "RETURN_TO_IVR" as const, value: script.id }] };
    await infobip("updateConversationsWaitingStrategy", { path: { id: made.id }, body: strategy({ maximumWaitTime: { unit: "HOURS", value: 1 }, greetingMessage: spoken("Welcome to us"), announcementMessage: keys }) });
    const outcomes: unknown[] = [];
    for (const digits of ["1", "2"]) {
      await telephone.calls(CUSTOMER, NUMBER);
      const id = await latest(infobip);
      await clock.pass("12s");
      await telephone.presses(CUSTOMER, digits);
      await clock.pass("10s");
      outcomes.push((await timeline({ stimulus }, id)).map((entry) => (entry as readonly unknown[])[1]));
      await infobip("patchConversation", { path: { conversationId: id }, body: { status: "CLOSED" } });
    }
    check("a call back, and back to the script", outcomes, [["greeting", "music", "announcement", "key", "callbackConfirmation"], ["greeting", "music", "announcement", "key"]]);

    // Hung up in the greeting, in the music, while it rings at an agent, and in the last message.
    const gone: unknown[] = [];
    for (const wait of ["0s", "5s", "11s"] as const) {
      await telephone.calls(CUSTOMER, NUMBER);
      await clock.pass(wait);
      const id = await latest(infobip);
      await telephone.hangsUp(CUSTOMER);
      gone.push(((await timeline({ stimulus }, id)).at(-1) as readonly unknown[])[1]);
    }
    check("hung up", gone, ["ended", "ended", "ended"]);
    await infobip("updateConversationsWaitingStrategy", { path: { id: made.id }, body: strategy() });
    await telephone.calls(CUSTOMER, NUMBER);
    await clock.pass("5.5s");
    await telephone.hangsUp(CUSTOMER);
    check("list", (await infobip("getConversationsWaitingStrategies")).body.elements.map(({ id }) => id), [made.id]);
    await clock.pass("10s");
    await present(infobip, needs.a);
    await telephone.calls(CUSTOMER, NUMBER);
    const ringing = await latest(infobip);
    await telephone.hangsUp(CUSTOMER);
    check("gave up while it rang", await entries(infobip, ringing), (kinds: unknown) => (kinds as string[]).at(-1) === "CALL_HANGUP");

    check("deleted", (await infobip("deleteConversationsWaitingStrategy", { path: { id: made.id } })).body.status, "SUCCESS");
    checkLike("gone", (await infobip("getConversationsWaitingStrategy", { path: { id: made.id }, expect: 404 })).body, { status: "ERROR" });
    check("not listed", (await infobip("getConversationsWaitingStrategies")).body.total, 0);
  },
});
