import { scenario } from "../scenario.ts";
import { conversationIn, STATES } from "./any-state.ts";
import { channelOf } from "./channels.ts";
import { linesOf, voiceNeeds } from "./voice-call.ts";

/** Chats go on by mail, whatever has become of them; a conversation stays with its agent and in its status. */
export const movedToAnotherChannel = scenario("commbox", {
  summary: "Chats go on by mail, whatever has become of them; a conversation stays with its agent and in its status.",
  needs: voiceNeeds,
  async run({ commbox, needs, check, checkLike }) {
    const [chat, mail] = [await channelOf(commbox, "chat"), await channelOf(commbox, "mail")];
    for (const state of STATES) {
      const conversation = await conversationIn(commbox, { ...needs, channel: chat.id }, state, { Type: 4 });
      const { body: before } = await commbox("Get_Object", { path: { STREAM_ID: String(chat.id), OBJECT_ID: conversation } });
      const move = { path: { OBJECT_ID: conversation }, body: { data: { streamId: mail.id, subStreamId: 0 } } };
      checkLike("moved", (await commbox("Update_Object_Stream", move)).body, { data: { streamId: mail.id, subStreamId: 0 } });
      checkLike("moved already", (await commbox("Update_Object_Stream", move)).body, { description: "Stream and sub-stream values unchanged", data: "" });
      await commbox("Get_Object", { path: { STREAM_ID: String(chat.id), OBJECT_ID: conversation }, expect: 404 });
      const { body: after } = await commbox("Get_Object", { path: { STREAM_ID: mail.code, OBJECT_ID: conversation } });
      const { statusId, assignedManagerId } = before.data[0]!;
      checkLike("all else stays", after.data[0], { streamId: mail.id, statusId, assignedManagerId });
      check("one line", (await linesOf(commbox, conversation, 5)).length, 1);
    }
  },
});
