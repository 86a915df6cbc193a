import { scenario } from "../scenario.ts";
import { callsOut, callSettings, CUSTOMER, deskNeeds, latest, NUMBER, present, agent } from "./desk.ts";

/** What is recorded follows from the account's configuration and the agents' own; files are fetched whole and in parts, and deleted. */
export const recordedCalls = scenario("infobip", {
  summary: "What is recorded follows from the account's configuration and the agents' own; files are fetched whole and in parts, and deleted.",
  settings: callSettings,
  needs: deskNeeds,
  billable: "places a real call",
  async run(stage) {
    const { infobip, stimulus, needs, telephone, clock, check, checkLike } = stage;
    const both = { inbound: true, outbound: true, mediaType: "AUDIO", enabled: true } as const;
    checkLike("none yet", (await infobip("getConversationsAccountRecordingConfig", { expect: 404 })).body, { status: "ERROR" });
    const { body: account } = await infobip("createConversationsAccountRecordingConfig", { body: both });
    check("since when", account.enabledChangedAt, (await clock.now()).getTime());
    checkLike("once", (await infobip("createConversationsAccountRecordingConfig", { body: both, expect: 400 })).body, { status: "ERROR" });
    await infobip.wrong("updateConversationsAccountRecordingConfig", { breaks: "body", expect: 400 }, { body: { ...both, inbound: false, outbound: false } });
    await infobip.wrong("updateConversationsAccountRecordingConfig", { breaks: "body.mediaType", expect: 400 }, { body: { inbound: true } });
    await infobip.wrong("updateConversationsAccountRecordingConfig", { breaks: "body.mediaType", expect: 400 }, { body: { ...both, mediaType: "VIDEO" } });
    const own = { inbound: false, outbound: true, mediaType: "AUDIO", enabled: true } as const;
    await infobip("createConversationsAgentRecordingConfig", { path: { agentId: needs.a }, body: own });
    await infobip("createConversationsAgentRecordingConfig", { path: { agentId: "nobody" }, body: own, expect: 404 });
    check("a bare list", (await infobip("getConversationsAgentRecordingConfigs")).body.map(({ agentId }) => agentId), [needs.a]);

    await present(infobip, needs.a, needs.b);
    const out = await callsOut(stage, needs.a);
    await clock.pass("4s");
    await stimulus("infobip", "rtcSay", { agentId: needs.a, text: "Good morning to you" });
    await clock.pass("20s");
    await stimulus("infobip", "rtcHangUp", { agentId: needs.a });
    await infobip("patchConversation", { path: { conversationId: out }, body: { status: "CLOSED" } });
    const statuses = [needs.a, needs.b].map(async (agentId) => ({ path: { agentId }, body: { status: (await agent(infobip, agentId)).status } }));
    const before = await Promise.all(statuses);
    const inbound: string[] = [];
    for (const agentId of [needs.a, needs.b]) {
      await infobip("clearConversationsAgentWrapUpTime", { path: { agentId } });
      await infobip("updateAgentStatus", { path: { agentId: agentId === needs.a ? needs.b : needs.a }, body: { status: "AWAY" } });
      await infobip("updateAgentStatus", { path: { agentId }, body: { status: "ACTIVE" } });
      await telephone.calls(agentId === needs.a ? CUSTOMER : "+447700900115", NUMBER);
      await stimulus("infobip", "rtcAnswer", { agentId });
      await clock.pass("10s");
      inbound.push(await latest(infobip));
      await stimulus("infobip", "rtcHangUp", { agentId });
    }
    for (const status of before) await infobip("updateAgentStatus", status);
    const rows = async (conversationId: string) => (await infobip("getConversationsRecordingMetadata", { query: { conversationId, sortDirection: "ASC" } })).body;
    check("calls in: the agent's own before the account's", [(await rows(inbound[0]!)).total, (await rows(inbound[1]!)).total], [0, 2]);
    const listed = await rows(out);
    checkLike("rows", listed.elements, [
      { participantType: "CUSTOMER", direction: "OUTBOUND", recordingStatus: "SUCCESSFUL", composed: false, duration: 20 },
      { participantType: "AGENT", direction: "OUTBOUND", recordingStatus: "SUCCESSFUL", composed: false, duration: 20 },
    ]);
    check("in one page", [listed.total, listed.totalPages], [2, 1]);

    const { recordingId, callId } = listed.elements[1]!;
    const whole = await infobip("downloadCallRecording", { path: { recordingId }, expect: 200 });
    check("a WAV of 20 s", [whole.headers.get("content-type"), whole.bytes.length], ["application/octet-stream", 44 + 20 * 16_000]);
    const part = await infobip("downloadCallRecording", { path: { recordingId }, headers: { Range: "bytes=0-99" }, expect: 206 });
    check("a part", [part.bytes.length, part.headers.get("content-range")], [100, `bytes 0-99/${whole.bytes.length}`]);
    checkLike("a range that is none", (await infobip("downloadCallRecording", { path: { recordingId }, headers: { Range: "x" }, expect: 400 })).body, { status: "ERROR" });
    await infobip("downloadCallRecording", { path: { recordingId: "none" }, expect: 404 });

    const { body: call } = await infobip("getCallRecordings", { path: { callId } });
    checkLike("by call", call, { endpoint: { type: "WEBRTC", identity: needs.a }, status: "SUCCESSFUL", files: [{ fileFormat: "WAV", size: whole.bytes.length, location: "HOSTED" }] });
    const fileId = call.files[0]!.id;
    const same = await infobip("downloadRecordingFile", { path: { fileId }, expect: 200 });
    check("the same bytes", same.bytes.length, whole.bytes.length);
    check("a part of it", (await infobip("downloadRecordingFile", { path: { fileId }, headers: { Range: "bytes=-10" }, expect: 206 })).bytes.length, 10);
    await infobip("downloadRecordingFile", { path: { fileId }, headers: { Range: "bytes=99999999-" }, expect: 416 });
    await infobip.wrong("downloadRecordingFile", { breaks: "query.location", expect: 400 }, { path: { fileId }, query: { location: "NOWHERE" } });

    check("deleted", (await infobip("deleteRecordingFile", { path: { fileId } })).body.id, fileId);
    await infobip("deleteRecordingFile", { path: { fileId }, expect: 404 });
    await infobip("downloadRecordingFile", { path: { fileId }, expect: 404 });
    await infobip("downloadCallRecording", { path: { recordingId }, expect: 404 });
    checkLike("what is known of it stays", (await infobip("getConversationsRecordingMetadata", { query: { recordingId } })).body.elements, [{ recordingId, deletedAt: (at: unknown) => typeof at === "number", deletedBy: /./ }]);
    const { body: others } = await infobip("getCallsRecordings", { query: { endpointType: "PHONE" } });
    check("listed", others.results.length > 0, true);
    const { body: gone } = await infobip("deleteCallRecordings", { path: { callId: others.results[0]!.callId } });
    check("all of a call", gone.callId, others.results[0]!.callId);
    await infobip("getCallRecordings", { path: { callId: gone.callId }, expect: 404 });
  },
});
