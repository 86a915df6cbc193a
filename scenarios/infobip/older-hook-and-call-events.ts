import { scenario } from "../scenario.ts";
import { callsOut, deskNeeds, present, SENDER, told, writes } from "./desk.ts";

/** The account's older hook repeats what customers write, and a subscription of its own tells of the calls underneath. */
export const olderHookAndCallEvents = scenario("infobip", {
  summary: "The account's older hook repeats what customers write, and a subscription of its own tells of the calls underneath.",
  simulatorOnly: "asks for events in older forms alone, beside which those that are set up would come",
  needs: deskNeeds,
  subscribe: false,
  async run(stage) {
    const { infobip, stimulus, needs, events, clock, check, checkLike } = stage;
    await present(infobip, needs.a);
    const customer = "15555550111";
    await infobip("updateConversationAccountConfiguration", { body: { webhookUrl: events.address("infobip") } });
    const { conversationId } = await told<{ conversationId: string }>(stage, "customerWrites", { channel: "WHATSAPP", from: customer, to: SENDER, content: { text: "Hello" } });
    const hook = await events.expect("legacy-inbound-message", { conversationId });
    checkLike("in the older shape", hook.body, { direction: "INBOUND", singleSendMessage: { from: { phoneNumber: customer, type: "PHONE" } } });
    await infobip("updateConversationAccountConfiguration", { body: {} });
    await writes(stage, customer, "One more");
    await events.none("legacy-inbound-message", { within: "5s" });

    const profile = { profileId: "calls", webhook: { notifyUrl: events.address("infobip") } };
    const path = { channel: "VOICE_VIDEO" } as const;
    await infobip("createSubscription", { path, body: { subscriptionId: "calls", events: ["CALL_STARTED", "CALL_RINGING", "CALL_ESTABLISHED", "CALL_FINISHED"], profile } });
    await present(infobip, needs.b);
    await callsOut(stage, needs.b);
    await clock.pass("5s");
    await stimulus("infobip", "rtcHangUp", { agentId: needs.b });
    await events.expect("calls-event", ({ body }) => (body as { type: string }).type === "CALL_ESTABLISHED");
    await events.expect("calls-event", ({ body }) => (body as { type: string }).type === "CALL_FINISHED");
    await infobip("deleteSubscription", { path: { ...path, subscriptionId: "calls" } });
    check("nobody else was told", events.received().every(({ name }) => name === "calls-event" || name === "legacy-inbound-message"), true);
  },
});
