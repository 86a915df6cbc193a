import { scenario } from "../scenario.ts";
import { callSettings, CUSTOMER, deskNeeds, latest, NUMBER, OWN, present, spoken, timeline } from "./desk.ts";

/** Callers are answered, press keys, reach the end of their patience or lose the line at every moment of waiting. */
export const waitingAtEveryMoment = scenario("infobip", {
  summary: "Callers are answered, press keys, reach the end of their patience or lose the line at every moment of waiting.",
  settings: callSettings,
  needs: deskNeeds,
  async run(stage) {
    const { infobip, stimulus, needs, telephone, clock, check, checkLike } = stage;
    const { body: script } = await infobip("createAVoiceIvrScenario", { body: { name: "Menu", script: ["hangup"] } });
    const strategy = (value: number, more: object = {}) => ({
      name: "Every moment",
      maximumWaitTime: { unit: "SECONDS" as const, value },
      greetingMessage: spoken("Welcome to all of us here today"),
      musicOnHold: { enabled: true, fileAudioSource: { fileDescriptor: "music-1" } },
      announcementMessage: {
        ...spoken("Please stay with us for a little while longer"),
        repeatInterval: { unit: "SECONDS" as const, value: 10 },
        collectables: [{ code: "1", action: "CALLBACK" as const, value: "back" }, { code: "2", action: "RETURN_TO_IVR" as const, value: script.id }],
      },
      maximumWaitTimeMessage: spoken("Please call again"),
      conditionType: "SENDER" as const,
      condition: { senders: [{ clientType: "PSTN" as const, identifier: OWN }] },
      ...more,
    });
    const { body: made } = await infobip("createConversationsWaitingStrategy", { body: strategy(60) });
    const patience = (value: number, more: object = {}) => infobip("updateConversationsWaitingStrategy", { path: { id: made.id }, body: strategy(value, more) });
    const away = (status: "ACTIVE" | "AWAY") => infobip("updateAgentStatus", { path: { agentId: needs.a }, body: { status } });
    await present(infobip, needs.a);
    await away("AWAY");
    const call = async () => {
      await telephone.calls(CUSTOMER, NUMBER);
      return latest(infobip);
    };
    const over = async (conversationId: string) => {
      await infobip("patchConversation", { path: { conversationId }, body: { status: "CLOSED" } });
      await infobip("clearConversationsAgentWrapUpTime", { path: { agentId: needs.a } });
      await away("AWAY");
    };
    const whats = async (id: string) => ((await timeline(stage, id)) as readonly (readonly unknown[])[]).map(([, what]) => what);

    // An agent comes back in the greeting, in the music and in the announcement.
    for (const wait of ["0s", "5s", "10.5s"] as const) {
      const id = await call();
      await clock.pass(wait);
      await away("ACTIVE");
      check(`after ${wait}`, (await whats(id)).at(-1), "offered");
      await stimulus("infobip", "rtcAnswer", { agentId: needs.a });
      await telephone.hangsUp(CUSTOMER);
      await over(id);
    }
    // Keys in the music and in the announcement.
    for (const digits of ["1", "2"]) {
      for (const wait of ["5s", "10.5s"] as const) {
        const id = await call();
        await clock.pass(wait);
        await telephone.presses(CUSTOMER, "7");
        await telephone.presses(CUSTOMER, digits);
        check(`${digits} after ${wait}`, (await whats(id)).includes("key"), true);
        await clock.pass("5s");
        await over(id);
      }
    }
    // Patience ends in the greeting, in the music, in the announcement, and while it rings at an agent.
    for (const [value, rings] of [[1, false], [5, false], [11, false], [6, true]] as const) {
      await patience(value);
      const id = await call();
      if (rings) {
        await clock.pass("4s");
        await away("ACTIVE");
      }
      await clock.pass("20s");
      check(`after ${value} s`, (await whats(id)).slice(-2), ["maximumWaitTimeMessage", "ended"]);
      await over(id);
    }
    // Hung up while it rings, and in the last message.
    await patience(5);
    for (const wait of ["4s", "5.2s"] as const) {
      const id = await call();
      if (wait === "4s") await away("ACTIVE");
      await clock.pass(wait);
      await telephone.hangsUp(CUSTOMER);
      check(`gone after ${wait}`, (await whats(id)).at(-1), "ended");
      await over(id);
    }
    // One without greeting, whose words come from a file; a client that loses the line while it waits, and while it rings.
    const file = { enabled: true, audioSourceType: "FILE" as const, fileAudioSource: { fileDescriptor: "words-1" } };
    await patience(30, { greetingMessage: { enabled: false }, announcementMessage: { ...file, repeatInterval: { unit: "SECONDS", value: 10 } }, condition: { senders: (["WEBRTC", "WHATSAPP", "VIBER", "LIVE_CHAT"] as const).map((clientType) => ({ clientType, identifier: "conversations" })) } });
    checkLike("senders", (await infobip("getConversationsWaitingStrategy", { path: { id: made.id } })).body, { senders: [{ clientType: "WEBRTC" }, { clientType: "WHATSAPP" }, { clientType: "VIBER" }, { clientType: "LIVE_CHAT" }], announcementMessage: { audioSourceType: "FILE" } });
    for (const status of ["AWAY", "ACTIVE"] as const) {
      await stimulus("infobip", "appCalls", { identity: `customer-${status}` });
      await clock.pass("12s");
      const id = await latest(infobip);
      await away(status);
      await stimulus("infobip", "customerClient", { conversationId: id, does: "fail" });
      check(`${status}: over`, (await whats(id)).at(-1), "ended");
    }
  },
});
