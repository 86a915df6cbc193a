import { scenario } from "../scenario.ts";
import { deskNeeds, spoken } from "./desk.ts";
import { recorded, strategyFor, wave } from "./words.ts";

/** Everything that calls are set up with: what is played and spoken, how long it rings, what is recorded, files and languages. */
export const callsConfigured = scenario("infobip", {
  summary: "Everything that calls are set up with: what is played and spoken, how long it rings, what is recorded, files and languages.",
  needs: deskNeeds,
  async run({ infobip, needs, arrange, check, checkLike }) {
    const { body: byAddress } = await infobip("uploadAudioFiles", { body: { url: "https://www.example.com/music.wav" } });
    const { body: byContent } = await infobip("uploadAudioFiles", { body: { content: Buffer.from(wave(2)).toString("base64") } });
    const file = (fileDescriptor: string) => ({ enabled: true, audioSourceType: "FILE" as const, fileAudioSource: { fileDescriptor } });
    const music = { enabled: true, fileAudioSource: { fileDescriptor: byAddress.fileId } };
    const announced = { ...spoken("You are {POSITION_IN_QUEUE}."), repeatInterval: { unit: "SECONDS" as const, value: 20 }, collectables: [{ code: "1", action: "CALLBACK" as const, value: "1" }, { code: "2", action: "RETURN_TO_IVR" as const, value: "2" }], collectDuration: { unit: "SECONDS" as const, value: 5 } };
    const strategy = { ...strategyFor(needs.queue), maximumWaitTime: { unit: "HOURS" as const, value: 1 }, greetingMessage: file(byContent.fileId), musicOnHold: music, announcementMessage: announced, maximumWaitTimeMessage: spoken("Call again.") };
    const { body: made } = await infobip("createConversationsWaitingStrategy", { body: strategy });
    checkLike("strategy", made, { maximumWaitTime: { unit: "HOURS" }, greetingMessage: { audioSourceType: "FILE" }, senders: [] });
    await infobip("createConversationsWaitingStrategy", { body: strategy, expect: 400 });
    for (const [n, clientType] of (["PSTN", "WEBRTC", "WHATSAPP", "VIBER", "LIVE_CHAT"] as const).entries()) {
      const { body } = await infobip("createConversationsWaitingStrategy", { body: { ...strategy, conditionType: "SENDER", condition: { senders: [{ clientType, identifier: `44207946000${n}` }] } } });
      check("senders", body.senders, [{ clientType, identifier: `44207946000${n}` }]);
    }
    const path = { id: made.id };
    await infobip("updateConversationsWaitingStrategy", { path, body: { ...strategy, name: "Longer", maximumWaitTime: { unit: "SECONDS", value: 90 } } });
    checkLike("longer", (await infobip("getConversationsWaitingStrategy", { path })).body, { name: "Longer", maximumWaitTime: { unit: "SECONDS", value: 90 } });
    check("all", (await infobip.all("getConversationsWaitingStrategies", { query: { pageSize: 4, sortBy: "NAME", sortDirection: "ASC" } })).length, 6);
    check("of the queue", (await infobip("getConversationsWaitingStrategies", { query: { queueId: needs.queue } })).body.total, 1);
    await infobip("deleteConversationsWaitingStrategy", { path });

    const { body: hold } = await infobip("createHoldConfig", { body: { name: "Music", queueIds: [needs.queue], onHoldMusic: { ...music, useDefault: false }, announcementMessage: { ...spoken("One moment."), repeatInterval: { unit: "MINUTES", value: 1 } } } });
    await infobip("createHoldConfig", { body: { name: "Default", queueIds: [], default: true } });
    await infobip("createHoldConfig", { body: { name: "Again", queueIds: [needs.queue] }, expect: 400 });
    checkLike("both queues", (await infobip("updateHoldConfig", { path: { id: hold.id }, body: { name: "Music", queueIds: [needs.queue, needs.secondQueue], enabled: false } })).body, { enabled: false });
    await infobip("getHoldConfig", { path: { id: hold.id } });
    check("hold", (await infobip.all("getMultipleHoldConfigs")).length, 2);
    await infobip("deleteHoldConfig", { path: { id: hold.id } });

    await infobip("updateTransferStrategy", { body: { musicOnHold: { ...music, useDefault: false }, announcementMessage: spoken("We put you through.") } });
    checkLike("transfers", (await infobip("getTransferStrategy")).body, { announcementMessage: { enabled: true } });
    await infobip("updateTransferToExternalNumberConfig", { body: { transferToAnyNumberEnabled: false } });
    checkLike("outside", (await infobip("getTransferToExternalNumberConfig")).body, { transferToAnyNumberEnabled: false, tagName: "external_number" });
    check("queues", (await infobip.all("getTransferQueues")).length, 3);
    await infobip("updateConversationsCallTimeout", { body: { inbound: 20, outbound: null } });
    check("ringing", (await infobip("getConversationsCallTimeout")).body, { inbound: 20, outbound: 45 });
    check("as before", (await infobip("removeConversationsCallTimeout")).body.status, "DELETED");
    await infobip("updateConversationsAgentWrapUpConfig", { path: { agentId: needs.a }, query: { wrapUpSeconds: 10 } });
    checkLike("agent", (await infobip("getConversationsAgentConfig", { path: { agentId: needs.a } })).body, { wrapUpSeconds: 10, backgroundBlurSettings: { mode: "NONE" } });

    await arrange.settings("infobip", { absentRecordingConfig: "defaults" });
    checkLike("never made", (await infobip("getConversationsAccountRecordingConfig")).body, { enabled: false });
    await infobip("createConversationsAccountRecordingConfig", { body: recorded });
    await infobip("createConversationsAccountRecordingConfig", { body: recorded, expect: 400 });
    checkLike("video", (await infobip("updateConversationsAccountRecordingConfig", { body: { ...recorded, mediaType: "AUDIO_AND_VIDEO" } })).body, { mediaType: "AUDIO_AND_VIDEO" });
    await infobip("createConversationsAgentRecordingConfig", { path: { agentId: needs.a }, body: recorded });
    await infobip("updateConversationsAgentRecordingConfig", { path: { agentId: needs.a }, body: { ...recorded, useDefault: true } });
    checkLike("own", (await infobip("getConversationsAgentRecordingConfig", { path: { agentId: needs.a } })).body, { useDefault: true });
    check("of one agent", (await infobip("getConversationsAgentRecordingConfigs", { query: { agentIds: needs.a } })).body.length, 1);

    const files: string[] = [];
    for (const [name, bytes] of [["hello.wav", wave(3)], ["hello.mp3", new Uint8Array([0xff, 0xfb, 0x90, 0x00])]] as const) files.push((await infobip("uploadCallsAudioFile", { form: { file: { fileName: name, contentType: "audio/wav", bytes } } })).body.id);
    check("kinds", (await infobip("getCallsFiles")).body.results.map(({ fileFormat }) => fileFormat).toSorted(), ["MP3", "WAV"]);
    await infobip("getCallsFile", { path: { fileId: files[0]! } });
    await infobip("deleteCallsFile", { path: { fileId: files[0]! } });
    await infobip("getCallsFile", { path: { fileId: files[0]! }, expect: 404 });
    check("ways to say where", (await infobip("getConversationsTtsSupportedPlaceholders", { path: { ttsPurpose: "WAITING_STRATEGY_ANNOUNCEMENT_MESSAGE" } })).body.map(({ sayAs }) => sayAs), ["DEFAULT", "ORDINAL", "CARDINAL"]);
    check("voices", (await infobip("getVoices", { path: { language: "en" }, query: { includeNeural: true } })).body.voices!.length, 3);
  },
});
