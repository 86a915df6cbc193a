import { scenario } from "../scenario.ts";
import { callSettings, conversation, customData, deskNeeds, entries, latest, OWN, present, told } from "./desk.ts";

/** Customers call from applications and messengers, agents call them there, and clients come and go with their tokens. */
export const callsFromApplications = scenario("infobip", {
  summary: "Customers call from applications and messengers, agents call them there, and clients come and go with their tokens.",
  settings: callSettings,
  needs: deskNeeds,
  async run(stage) {
    const { infobip, stimulus, needs, clock, check, checkLike } = stage;
    await infobip("createConversationsAccountRecordingConfig", { body: { inbound: true, outbound: true, mediaType: "AUDIO", enabled: true } });
    const { body: token } = await infobip("generateWebrtcToken", { body: { identity: needs.a, displayName: "Agent One", timeToLive: 3600 } });
    await stimulus("infobip", "rtcConnect", { token: token.token });
    await present(infobip, needs.a);
    // Calls of messengers match no rule: they come to the default queue.
    await infobip("addAgentQueue", { path: { agentId: needs.a }, body: { queueId: needs.defaultQueue } });
    const does = (conversationId: string, deed: string, more: object = {}) => stimulus("infobip", "customerClient", { conversationId, does: deed, ...more });

    for (const clientType of ["WEBRTC", "WHATSAPP", "VIBER", "LIVE_CHAT"]) {
      await stimulus("infobip", "appCalls", { identity: `customer-${clientType}`, displayName: "Customer One", clientType });
      const id = await latest(infobip);
      await stimulus("infobip", "rtcAnswer", { agentId: needs.a });
      checkLike(clientType, await conversation(infobip, id), { agentId: needs.a });
      await does(id, "say", { text: "Hello" });
      await does(id, "digits", { digits: "1" });
      await clock.pass("3s");
      await does(id, "hangUp");
      check(`${clientType}: entries`, (await entries(infobip, id)).slice(0, 2), ["CALL_START", "CALL_HANGUP"]);
      await infobip("clearConversationsAgentWrapUpTime", { path: { agentId: needs.a } });
    }
    check("recorded as what they are", (await infobip("getCallsRecordings")).body.results.map(({ endpoint }) => endpoint.type).toSorted().filter((type, i, all) => type !== all[i - 1]), ["VIBER", "WEBRTC", "WHATSAPP"]);
    const identity = "customer-WEBRTC";
    const { body: found } = await infobip("getWebrtcRecordings", { query: { identity } });
    checkLike("by client", found.results, [{ application: { callType: "WEBRTC_CALL" } }]);
    checkLike("by kind", (await infobip("getWebrtcRecordings", { query: { callType: "VIBER_CALL" } })).body.results, [{ application: { callType: "VIBER_CALL" } }]);

    for (const voiceClientType of ["PSTN", "WEBRTC", "WHATSAPP", "VIBER", "LIVE_CHAT"] as const) await infobip("createConversationOutboundCall", { body: { from: OWN, to: `${voiceClientType}-1`, agentId: needs.a, voiceClientType } });
    const { body: opened } = await infobip("createConversationOutboundCall", { body: { from: OWN, to: identity, agentId: needs.a, voiceClientType: "WEBRTC" } });
    const id = opened.conversationId;
    const start = () => stimulus("infobip", "rtcStartCall", { agentId: needs.a, customData: customData(id, needs.a, identity, { calleeClientType: "WebRTC" }) });
    const ends: readonly (readonly string[])[] = [
      ["ring", "earlyMedia", "answer", "hangUp"],
      ["ring", "answer", "hangUp"],
      ["answer", "hangUp"],
      ["earlyMedia", "answer", "hangUp"],
      ["ring", "earlyMedia", "busy"],
      ["ring", "reject"],
      ["busy"],
      ["fail"],
      ["ring", "fail"],
      ["earlyMedia", "fail"],
      ["earlyMedia", "hangUp"],
      ["ring", "hangUp"],
      ["hangUp"],
      ["answer", "fail"],
    ];
    for (const deeds of ends) {
      await start();
      for (const deed of deeds) await does(id, deed);
    }
    // Left to itself in each phase before it is answered.
    for (const deeds of [[], ["ring"], ["ring", "earlyMedia"]]) {
      await start();
      for (const deed of deeds) await does(id, deed);
      await clock.pass("46s");
    }
    check("one start for each that was answered", (await entries(infobip, id)).filter((kind) => kind === "CALL_START").length, 5);
    await start();
    await does(id, "answer");
    await stimulus("infobip", "rtcDrop", { agentId: needs.a });
    check("the network is gone", (await entries(infobip, id)).at(-1), /^CALL_/);

    await stimulus("infobip", "rtcDisconnect", { identity: needs.a });
    const { body: activity } = await infobip("getUserActivity", { query: { identity: needs.a } });
    check("came and went", activity.results.map(({ activityType }) => activityType), ["DISCONNECTED", "CONNECTED"]);
    check("nobody else", (await told<{ sessionId: string }>(stage, "rtcConnect", { identity: "customer-9" })).sessionId.length > 0, true);
    await infobip.wrong("generateWebrtcToken", { breaks: "body.identity", expect: 400 }, { body: { identity: "ab" } });
  },
});
