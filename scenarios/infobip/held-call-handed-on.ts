import { scenario } from "../scenario.ts";
import { agent, callsOut, conversation, deskNeeds, present } from "./desk.ts";
import { recorded } from "./words.ts";

/** A service that lets held calls be handed on: who takes it has the customer on hold; the last part of the recording comes to nothing, and the video is fetched. */
export const heldCallHandedOn = scenario("infobip", {
  summary: "A service that lets held calls be handed on: who takes it has the customer on hold; the last part of the recording comes to nothing, and the video is fetched.",
  strictness: "lenient",
  settings: { infobip: { heartbeatExpirySeconds: 0 } },
  needs: deskNeeds,
  billable: "places a real call",
  async run(stage) {
    const { infobip, stimulus, needs, clock, check, checkLike } = stage;
    await infobip("createConversationsAccountRecordingConfig", { body: { ...recorded, mediaType: "AUDIO_AND_VIDEO", videoDownloadPreparation: true } });
    await present(infobip, needs.a, needs.b);
    const before = (await agent(infobip, needs.b)).status;
    const conversationId = await callsOut(stage, needs.a);
    const path = { conversationId };
    await clock.pass("20s");
    // A queue is named, or null for the default one.
    await infobip.wrong("transferCallToQueue", { breaks: "body.queueId", expect: 400 }, { path, body: { queueId: 5 } });
    await infobip("setCallOnHold", { path });
    await infobip("transferCallToAgent", { path, body: { agentId: needs.b } });
    await stimulus("infobip", "rtcAnswer", { agentId: needs.b });
    check("whose it is", (await conversation(infobip, conversationId)).agentId, needs.b);
    await infobip("releaseCallFromHold", { path });
    await stimulus("infobip", "failRecording", path);
    await clock.pass("10s");
    await stimulus("infobip", "rtcHangUp", { agentId: needs.b });
    // Who chooses to be invisible while wrapping up is so when it ends.
    await infobip("updateAgentStatus", { path: { agentId: needs.b }, body: { status: "INVISIBLE" } });
    await infobip("clearConversationsAgentWrapUpTime", { path: { agentId: needs.b } });
    check("gone", (await agent(infobip, needs.b)).availability, "INVISIBLE");
    await infobip("updateAgentStatus", { path: { agentId: needs.b }, body: { status: before } });

    await clock.pass("5m");
    const { body: calls } = await infobip("getCallsRecordings");
    check("the customer's part: one file of two", calls.results.filter(({ status }) => status === "PARTIALLY_FAILED").map(({ files }) => files!.map(({ fileFormat }) => fileFormat)), [["MP4"]]);
    const { body: clients } = await infobip("getWebrtcRecordings");
    checkLike("as clients see it", clients.results[0]!.recording!.callRecordings.find(({ status }) => status === "PARTIALLY_FAILED"), { files: [{ fileFormat: "MP4" }] });
  },
});
