import { scenario } from "../scenario.ts";
import { conversationIn, STATES } from "./any-state.ts";
import { channelOf } from "./channels.ts";
import { voiceNeeds } from "./voice-call.ts";

/** Customers and agents write, whatever has become of their conversation; it stays where it is, and each message is told. */
export const messagesAtAnyTime = scenario("commbox", {
  summary: "Customers and agents write, whatever has become of their conversation; each message is told.",
  needs: voiceNeeds,
  async run({ commbox, needs, events, stimulus, check, checkLike }) {
    const chat = await channelOf(commbox, "chat");
    const desk = { ...needs, channel: chat.id };
    for (const state of STATES) {
      const conversation = await conversationIn(commbox, desk, state, { Type: 4, StreamProviderId: `chat-${state}` });
      const path = { STREAM_ID: String(chat.id), OBJECT_ID: conversation };
      const { body: before } = await commbox("Get_Object", { path });
      await commbox("Create_Child_Object", { path, body: { data: { Type: 4, UserStreamProviderId: needs.phone, UserStreamProviderType: 5, Message: "Are you still there?" } } });
      await commbox("Create_Child_Object_By_Provider_Id", {
        path: { STREAM_ID: String(chat.id), STREAM_PROVIDER_ID: `chat-${state}`, STREAM_PROVIDER_TYPE: 5 },
        body: { data: { Message: "Yes, I am.", IsManager: true, UserIdentity: needs.agentA } },
      });
      await stimulus("commbox", "customerWrites", { objectId: conversation, message: "Thank you." });
      const { body: after } = await commbox("Get_Object", { path, query: { includeChilds: true } });
      check("messages, newest first", after.data[0]!.childs?.map(({ message }) => message), ["Thank you.", "Yes, I am.", "Are you still there?"]);
      checkLike("still where it was", after.data[0], { statusId: before.data[0]!.statusId, firstResponseTime: /^2/ });
      check("without its messages only the last one shows", (await commbox("Get_Object", { path })).body.data[0]!.message, "Thank you.");
      for (let n = 0; n < 3; n++) await events.expect("Object.OnNewChild", { Id: String(conversation) });
    }
  },
});
