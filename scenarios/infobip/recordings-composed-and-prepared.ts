import { scenario } from "../scenario.ts";
import { callsOut, callSettings, deskNeeds, present } from "./desk.ts";

/** Recordings are made into one file by themselves and on demand, fail, and videos are streamed or made ready for download. */
export const recordingsComposedAndPrepared = scenario("infobip", {
  summary: "Recordings are made into one file by themselves and on demand, fail, and videos are streamed or made ready for download.",
  settings: callSettings,
  needs: deskNeeds,
  billable: "places a real call",
  async run(stage) {
    const { infobip, stimulus, needs, clock, check, checkLike } = stage;
    await present(infobip, needs.a);
    const configure = (more: object) => infobip("updateConversationsAccountRecordingConfig", { body: { inbound: true, outbound: true, mediaType: "AUDIO", enabled: true, ...more } });
    const talk = async (seconds: 20 | 30, meanwhile?: (conversationId: string) => Promise<unknown>) => {
      const id = await callsOut(stage, needs.a);
      await meanwhile?.(id);
      await clock.pass("4s");
      await clock.pass(`${seconds}s`);
      await stimulus("infobip", "rtcHangUp", { agentId: needs.a });
      return id;
    };
    const rows = async (conversationId: string) => (await infobip("getConversationsRecordingMetadata", { query: { conversationId } })).body.elements;

    await configure({ autoCompose: true });
    const composed = await talk(20);
    await clock.pass("6s");
    checkLike("one for the whole", await rows(composed), [{ composed: true, duration: 20 }]);
    const { body: joint } = await infobip("getConferencesRecordings", { query: { composition: true } });
    const conferenceId = joint.results[0]!.conferenceId;
    check("by conference", (await infobip("getConferenceRecordings", { path: { conferenceId } })).body.composedFiles.length, 1);
    await infobip("deleteConferenceRecordings", { path: { conferenceId } });
    await infobip("getConferenceRecordings", { path: { conferenceId }, expect: 404 });

    await configure({ autoCompose: false });
    const [row] = await rows(await talk(20));
    const path = { conferenceId: row!.conferenceId! };
    check("on demand", (await infobip("composeConferenceRecording", { path, body: { deleteCallRecordings: false, multiChannel: { enabled: true } } })).body.status, "PENDING");
    await clock.pass("6s");
    const { body: made } = await infobip("getConferenceRecordings", { path });
    check("a channel for each, the parts are kept", [made.composedFiles[0]!.size, made.callRecordings.map(({ files }) => files.length)], [44 + 20 * 32_000, [1, 1]]);
    const [third] = await rows(await talk(20));
    await infobip("composeConferenceRecording", { path: { conferenceId: third!.conferenceId! } });
    await clock.pass("6s");
    check("the parts are gone", (await infobip("getConferenceRecordings", { path: { conferenceId: third!.conferenceId! } })).body.callRecordings.flatMap(({ files }) => files), []);

    const failed = await talk(20, (conversationId) => stimulus("infobip", "failRecording", { conversationId }));
    const broken = await rows(failed);
    check("came to nothing", broken.map(({ recordingStatus }) => recordingStatus), ["FAILED", "FAILED"]);
    checkLike("without a file", (await infobip("getCallRecordings", { path: { callId: broken[0]!.callId } })).body, { status: "FAILED", files: [] });
    await infobip("deleteCallRecordings", { path: { callId: broken[0]!.callId } });

    await configure({ mediaType: "AUDIO_AND_VIDEO" });
    const [stream] = await rows(await talk(30));
    await infobip("downloadCallRecording", { path: { recordingId: stream!.recordingId }, expect: 404 });
    await infobip("updateConversationsAgentRecordingConfig", { path: { agentId: needs.a }, body: { inbound: true, outbound: true, mediaType: "AUDIO_AND_VIDEO", enabled: true, videoDownloadPreparation: true } });
    checkLike("the agent's own", (await infobip("getConversationsAgentRecordingConfig", { path: { agentId: needs.a } })).body, { mediaType: "AUDIO_AND_VIDEO", videoDownloadPreparation: true });
    const [video, far] = await rows(await talk(30));
    await infobip("downloadCallRecording", { path: { recordingId: video!.recordingId }, expect: 404 });
    await infobip("deleteCallRecordings", { path: { callId: far!.callId } });
    await clock.pass("66s");
    const file = await infobip("downloadCallRecording", { path: { recordingId: video!.recordingId }, expect: 200 });
    checkLike("of this kind", (await infobip("getCallRecordings", { path: { callId: video!.callId } })).body.files, [{ fileFormat: "MP4" }]);
    check("a video", [video!.filename, file.bytes.length > 0], [`${video!.recordingId}.mp4`, true]);
    await infobip("downloadCallRecording", { path: { recordingId: stream!.recordingId }, expect: 404 });
    await infobip("deleteCallRecordings", { path: { callId: stream!.callId } });

    const { body: clients } = await infobip("getWebrtcRecordings", { query: { callType: "PHONE_CALL" } });
    const files = clients.results.flatMap(({ recording }) => recording!.callRecordings!.flatMap(({ files }) => files!));
    check("by client", files.length > 0, true);
    const { id } = files.at(-1)!;
    check("fetched", (await infobip("downloadWebrtcRecordingById", { path: { id: id! }, expect: 200 })).bytes.length > 100, true);
    check("a part", (await infobip("downloadWebrtcRecordingById", { path: { id: id! }, headers: { Range: "bytes=0-9" }, expect: 206 })).bytes.length, 10);
    await infobip("downloadWebrtcRecordingById", { path: { id: id! }, headers: { Range: "x" }, expect: 400 });
    await infobip("deleteWebrtcRecordingById", { path: { id: id! } });
    await infobip("downloadWebrtcRecordingById", { path: { id: id! }, expect: 404 });
  },
});
