import { scenario } from "../scenario.ts";
import { callSettings, CUSTOMER, deskNeeds, latest, NUMBER, present, spoken } from "./desk.ts";

/** A customer is put on hold, hears the music of the queue, and is taken back. */
export const callsOnHold = scenario("infobip", {
  summary: "A customer is put on hold, hears the music of the queue, and is taken back.",
  settings: callSettings,
  needs: deskNeeds,
  async run({ infobip, stimulus, needs, telephone, arrange, check, checkLike }) {
    const onHoldMusic = { enabled: true, useDefault: false, fileAudioSource: { fileDescriptor: "music-1" } };
    const { body: made } = await infobip("createHoldConfig", { body: { name: "Support", queueIds: [needs.queue], onHoldMusic, announcementMessage: { ...spoken("One moment"), repeatInterval: { unit: "SECONDS", value: 20 } } } });
    check("id", made.id, /^[0-9a-f]{24}$/);
    await infobip.wrong("createHoldConfig", { breaks: "body.queueIds", expect: 400 }, { body: { name: "None", queueIds: [] } });
    await infobip("createHoldConfig", { body: { name: "Default", queueIds: [], default: true } });
    await infobip("createHoldConfig", { body: { name: "Unknown", queueIds: ["none"] }, expect: 404 });
    await infobip("createHoldConfig", { body: { name: "Again", queueIds: [needs.queue] }, expect: 400 });
    await infobip("updateHoldConfig", { path: { id: made.id }, body: { name: "Both", queueIds: [needs.queue, needs.secondQueue], onHoldMusic } });
    check("listed", (await infobip("getMultipleHoldConfigs", { query: { sortBy: "NAME", sortDirection: "ASC" } })).body.elements.map(({ name }) => name), ["Both", "Default"]);
    checkLike("read", (await infobip("getHoldConfig", { path: { id: made.id } })).body, { name: "Both", onHoldMusic });

    await present(infobip, needs.a);
    await telephone.calls(CUSTOMER, NUMBER);
    await stimulus("infobip", "rtcAnswer", { agentId: needs.a });
    const path = { conversationId: await latest(infobip) };
    check("held", (await infobip("setCallOnHold", { path })).body.status, "SUCCESS");
    checkLike("twice", (await infobip("setCallOnHold", { path, expect: 400 })).body, { status: "ERROR" });
    await infobip("transferCallToAgent", { path, body: { agentId: needs.b }, expect: 409 });
    await infobip("releaseCallFromHold", { path });
    checkLike("twice", (await infobip("releaseCallFromHold", { path, expect: 400 })).body, { status: "ERROR" });
    await infobip("setCallOnHold", { path });
    await telephone.hangsUp(CUSTOMER);
    for (const operation of ["setCallOnHold", "releaseCallFromHold"] as const) checkLike("no call", (await infobip(operation, { path, expect: 404 })).body, { status: "ERROR" });
    await arrange.settings("infobip", { holdWithoutCall: "400" });
    await infobip("setCallOnHold", { path, expect: 400 });
    await infobip("deleteHoldConfig", { path: { id: made.id } });
    await infobip("getHoldConfig", { path: { id: made.id }, expect: 404 });
  },
});
