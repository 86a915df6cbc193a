import { scenario } from "../scenario.ts";
import { channelOf } from "./channels.ts";
import { assign, openCall, voiceNeeds } from "./voice-call.ts";

/** A chat is read as a transcript, by customer and by channel; unread answers are counted, and the customer leaves and rates it. */
export const chatInWords = scenario("commbox", {
  summary: "A chat is read as a transcript, by customer and by channel; the customer leaves, and rates it.",
  needs: voiceNeeds,
  async run({ commbox, needs, clock, events, stimulus, check, checkLike, unique }) {
    const chat = await channelOf(commbox, "chat");
    const conversation = await openCall(commbox, { ...needs, channel: chat.id }, { Type: 4, StatusId: 1, ManagerId: undefined, Content: {}, Message: "Hello", StreamProviderId: unique("chat-7"), createChildObject: true });
    const path = { STREAM_ID: String(chat.id), OBJECT_ID: conversation };
    await assign(commbox, needs.agentA, conversation);
    await clock.pass("5s");
    await commbox("Create_Child_Object", { path, form: { data: { Message: "How can I help?", IsManager: true } } });
    const { body: spoken } = await commbox("Get_Object_Transcript", { path });
    check("transcript", spoken.data[0]!.transcript.split("\n").filter((line, n) => n % 3 === 2), ["Hello", "How can I help?"]);
    check("under both spellings", spoken.data[0]!.trasncript, spoken.data[0]!.transcript);

    const { body: read } = await commbox("Get_Object", { path, query: { includeChilds: true } });
    const identity = read.data[0]!.user_identity!;
    const { body: v2 } = await commbox("Get_User_Objects_V2", { path: { USER_IDENTITY_ID: identity } });
    checkLike("by customer", v2.data.find(({ objectId }) => objectId === conversation), { moduleId: 9 });
    check("one answer is unread, of this chat at least", v2.totalUnreadChatMessages, (unread: unknown) => Number(unread) >= 1);
    const { body: stats } = await commbox("Get_Manager_stats", { path: { MANAGER_ID: needs.agentA } });
    checkLike("a chat in hand", stats.data, { SyncAssignedNoResponse: 1, TotalSyncAssigned: 1, FaceToFaceStatus: false });

    await stimulus("commbox", "userExits", { objectId: conversation });
    await events.expect("Chat.OnUserExit", { Object: { id: String(conversation) } });
    await stimulus("commbox", "submitSatisfaction", { objectId: conversation, score: 5, description: "Quick and friendly" });
    await events.expect("Satisfaction.OnSubmit", { ObjectId: String(conversation), Score: 5 });
    await events.expect("Object.OnNewChild", { Id: String(conversation) });
  },
});
