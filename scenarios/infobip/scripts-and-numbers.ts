import { scenario } from "../scenario.ts";
import { CUSTOMER_TO, deskNeeds, latest, NUMBER, OWN } from "./desk.ts";

/** Steps of which each says one word of a closed set; they are kept as they were written. */
const METHODS = ["GET", "POST", "PUT", "DELETE", "PATCH"] as const;
const SENT = ["ALWAYS", "MASKED", "NEVER"] as const;
const WAITS = ["ALWAYS", "NEVER", "ON_DETECTING"] as const;

/** Scripts are written, found, changed and sent out; numbers are set up for each of their uses; a script records a dialog. */
export const scriptsAndNumbers = scenario("infobip", {
  summary: "Scripts are written, found, changed and sent out; numbers are set up for each of their uses; a script records a dialog.",
  simulatorOnly: "begins with a number that nobody has called and a client that never came",
  needs: deskNeeds,
  billable: "places a real call",
  async run({ infobip, needs, telephone, stimulus, clock, check, checkLike }) {
    const script = [
      ...METHODS.map((method) => ({ request: "https://www.example.com/lookup", options: { method, body: "{}" } })),
      ...SENT.map((sendToReports) => ({ collectInto: "choice", options: { maxInputLength: 1, timeout: 5, sendToReports } })),
      ...WAITS.map((waitEndOfMessageDetection) => ({ answeringMachineDetection: true, options: { waitEndOfMessageDetection }, onMachineDetected: ["hangup" as const] })),
      { dialToConversations: { options: { tags: ["33333333-0000-4000-8000-000000000001"], tagIdentifierType: "ID" as const } } },
    ];
    const { body: long } = await infobip("createAVoiceIvrScenario", { body: { name: "Long", description: "blue", script } as never });
    checkLike("read", (await infobip("getAVoiceIvrScenario", { path: { id: long.id! } })).body, { name: "Long" });
    check("found", (await infobip("searchVoiceIvrScenarios", { query: { name: "lon", label: "BLUE", page: 1, pageSize: 5 } })).body.length, 1);
    const greets = [{ say: "Welcome" }, { dialToConversations: { options: { tags: ["33333333-0000-4000-8000-000000000001"], tagIdentifierType: "ID" as const } } }];
    await infobip("updateVoiceIvrScenario", { path: { id: long.id! }, body: { name: "Short", script: greets } as never });

    const number = { path: { numberKey: needs.numberKey } };
    await infobip("updateVoiceSetupOnNumber", { ...number, body: { action: { type: "FORWARD_TO_IVR", scenarioKey: long.id! } } });
    await infobip("updateVoiceSetupOnNumber", { ...number, body: { action: { type: "FORWARD_TO_IVR", scenarioKey: "none" } }, expect: 400 });
    await telephone.calls("+447700900101", NUMBER);
    await clock.pass("5s");
    check("tagged by its id", (await infobip("getTags", { query: { conversationId: await latest(infobip) } })).body.tags.map(({ name }) => name), ["vip"]);
    await telephone.hangsUp("+447700900101");

    const { body: sent } = await infobip("sendVoiceMessagesWithAnIvrScenario", { body: { messages: [{ scenarioId: long.id!, from: OWN, destinations: [{ to: CUSTOMER_TO }, { to: "12" }] }] } });
    check("sent", sent.messages!.map(({ status }) => status!.groupName), ["PENDING", "REJECTED"]);

    // A script that dials and records leaves the recording of a dialog.
    const { body: dials } = await infobip("createAVoiceIvrScenario", { body: { name: "Through", record: true, script: [{ dial: CUSTOMER_TO }] } as never });
    await infobip("updateVoiceSetupOnNumber", { ...number, body: { action: { type: "FORWARD_TO_IVR", scenarioKey: dials.id! } } });
    await telephone.calls("+447700900102", NUMBER);
    await clock.pass("20s");
    await telephone.hangsUp("+447700900102");
    const { body: dialogs } = await infobip("getDialogsRecordings");
    const { dialogId } = dialogs.results[0]!;
    check("composing", (await infobip("composeDialogRecording", { path: { dialogId }, body: {} })).body.status, "PENDING");
    await clock.pass("6s");
    checkLike("composed", (await infobip("getDialogRecordings", { path: { dialogId } })).body, { composedFiles: ({ length }: readonly unknown[]) => length === 1 });
    check("composed already", (await infobip("composeDialogRecording", { path: { dialogId }, body: {} })).body.status, "COMPLETED");
    await infobip("deleteDialogRecordings", { path: { dialogId } });
    await infobip("getDialogRecordings", { path: { dialogId }, expect: 404 });

    for (const action of [{ type: "VOICE_NUMBER_MASKING" }, { type: "FORWARD_TO_SUBSCRIPTION" }, { type: "FORWARD_TO_CALL_ROUTING" }, { type: "FORWARD_TO_PSTN", pstnNumber: CUSTOMER_TO }, { type: "VOICE_FORWARD_TO_ANSWERS" }, { type: "FORWARD_TO_MARKUP_LANGUAGE" }, { type: "VOICE_FORWARD_TO_CONVERSATIONS" }] as const) {
      await infobip("updateVoiceSetupOnNumber", { ...number, body: { action } });
      checkLike(action.type, (await infobip("getVoiceSetupOnNumber", number)).body, { action });
    }
    await infobip("deleteVoiceSetupOnNumber", number);
    await infobip("getVoiceSetupOnNumber", { ...number, expect: 404 });
    await infobip("createVoiceSetupOnNumber", { ...number, body: { action: { type: "VOICE_FORWARD_TO_CONVERSATIONS" } } });
    const { result } = (await stimulus("infobip", "getNumber", { number: "+442079460003" })) as { result: { numberKey: string } };
    await infobip("createVoiceSetupOnNumber", { path: { numberKey: result.numberKey }, body: { action: { type: "VOICE_FORWARD_TO_CONVERSATIONS" } } });
    await infobip("deleteAVoiceIvrScenario", { path: { id: long.id! } });
    await infobip("getAVoiceIvrScenario", { path: { id: long.id! }, expect: 404 });

    // Clients come and go.
    const { body: token } = await infobip("generateWebrtcToken", { body: { identity: needs.a, displayName: "Agent One", timeToLive: 600 } });
    await stimulus("infobip", "rtcConnect", { token: token.token });
    await clock.pass("1m");
    await stimulus("infobip", "rtcDisconnect", { identity: needs.a });
    check("came and went", (await infobip("getUserActivity", { query: { identity: needs.a } })).body.results!.map(({ activityType }) => activityType), ["DISCONNECTED", "CONNECTED"]);
  },
});
