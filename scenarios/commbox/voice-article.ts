import { scenario } from "../scenario.ts";

/** Somebody follows the vendor's article on external voice conversations to the letter, payload by payload. */
export const voiceArticle = scenario("commbox", {
  summary: "Somebody follows the vendor's article on external voice conversations to the letter, payload by payload.",
  simulatorOnly: "follows the vendor's article with the very numbers that stand in it",
  async run({ commbox, check, checkLike }) {
    const opened = await commbox.raw("POST", "/streams/9MhWTiey6VKlmSoWFeLZuw%3d%3d/objects", {
      allow2xx: true,
      expect: 200,
      body: {
        data: {
          Type: 8,
          StatusId: 8,
          StreamProviderType: 5,
          StreamProviderId: "9ydggtfgtM5hWTiehy6VjKfglmSoWFdyddsff5e",
          UserStreamProviderId: "972587161499",
          UserStreamProviderType: 5,
          ManagerId: 28361974,
          Content: { conversation_status: "CONNECTED", call_direction: "INCOMING", agent_id: "28361974", to: "972587161499", call_duration: "" },
          Message: "Aspire Voice Conversation 4",
        },
      },
    });
    checkLike("opened", opened.body, { status: 200, description: "OK", data: { id: (id: unknown) => typeof id === "number" } });
    await commbox("Get_Managers");
    const post = (path: string, body?: unknown) => commbox.raw("POST", path, { allow2xx: true, expect: 200, ...(body === undefined ? {} : { body }) });
    await post("/managers/28361974/assignments?objectId=69716571");
    const recording = "http://10.98.1.71/OptimusIntegration/Rest/BroadsoftRecordingIntegration.aspx/GetRecordCall?callId=104684&internetType=2";
    await post("/objects/63014142/remarks", { data: { Text: recording, ManagerId: 28361974 } });
    await post("/objects/63014142/remarks", { data: { Text: "Customer called to ask about the Gas prices and wanted to pay 3 gallons in advance", ManagerId: 28361974 } });
    await post("/objects/69716571/content", {
      data: { conversation_status: "DISCONNECTED", call_direction: "INCOMING", agent_id: "28361974", to: "441394420749", call_duration: "" },
    });
    await post("/objects/69716571/status/2");

    const { body: resolved } = await commbox("Get_Object", { path: { STREAM_ID: "5321", OBJECT_ID: 69716571 } });
    checkLike("resolved, and the agent released", resolved.data[0], { statusId: 2, assignedManagerId: 0, lastAssignedManagerId: 28361974 });
    checkLike("content", JSON.parse(resolved.data[0]!.content), { conversation_status: "DISCONNECTED", to: "441394420749" });
    const { body: remarks } = await commbox("Get_Object_Activities", { path: { OBJECT_ID: 63014142 }, query: { activityType: 1 } });
    checkLike("recording", JSON.parse(remarks.data[0]!.data), { text: recording });
    check("remarks", remarks.data.length, 2);
  },
});
