import { scenario, seeded } from "../scenario.ts";
import { channelOf } from "./channels.ts";
import { openCall, voiceNeeds } from "./voice-call.ts";

/** A supervisor moves conversations to channels where they cannot go, and is told why each time. */
export const channelsThatCannotFollow = scenario("commbox", {
  summary: "A supervisor moves conversations to channels where they cannot go, and is told why each time.",
  needs: { ...voiceNeeds, subchannel: seeded<number>("commbox", "subStreamId"), inactive: seeded<number>("commbox", "inactiveStreamId") },
  async run({ commbox, needs, check }) {
    const [chat, mail, sms, whatsapp, themes] = [await channelOf(commbox, "chat"), await channelOf(commbox, "mail"), await channelOf(commbox, "sms"), await channelOf(commbox, "whatsapp"), await channelOf(commbox, "themes")];
    const open = (over: object = {}) => openCall(commbox, { ...needs, channel: chat.id }, { Type: 4, Content: {}, ...over });
    const why = async (conversation: number, streamId: number, subStreamId = 0) => {
      const { body } = await commbox("Update_Object_Stream", { path: { OBJECT_ID: conversation }, body: { data: { streamId, subStreamId } }, expect: 400 });
      return body.data === "" ? body.description : body.data.errors.map(({ code }) => code).join();
    };
    const conversation = await open();
    check("no such channel", await why(conversation, 1), "INVALID_STREAM");
    check("a channel that is switched off", await why(conversation, needs.inactive), "INVALID_STREAM");
    check("no such part", await why(conversation, chat.id, 1), "INVALID_SUBSTREAM");
    check("a part that is switched off", await why(conversation, chat.id, needs.subchannel + 1), "INACTIVE_SUBSTREAM");
    check("nobody starts a WhatsApp conversation by a move", await why(conversation, whatsapp.id), "INVALID_STREAM_TRANSFER");
    check("a call stays a call", await why(await openCall(commbox, needs), chat.id), "INVALID_STREAM_TYPE_TRANSFER");
    // Nothing but an identity is known of a new web visitor.
    const visitor = await open({ UserStreamProviderId: "visitor-1", UserStreamProviderType: 8 });
    check("no mail address", await why(visitor, mail.id), "MISSING_EMAIL_ADDRESS");
    check("no phone", await why(visitor, sms.id), "MISSING_PHONE_NUMBER");
    await commbox("Update_Object_Stream", { path: { OBJECT_ID: conversation }, body: { data: { streamId: themes.id } } });
    check("from a theme only back to where it came from", await why(conversation, mail.id), "INVALID_THEME_TRANSFER");
    check("an unknown conversation is a 400 here", await why(1, mail.id), "Object not found");
    await commbox.wrong("Update_Object_Stream", { breaks: "body.data.streamId", expect: 400 }, { path: { OBJECT_ID: conversation }, body: { data: { streamId: chat.code } } });
    await commbox("Update_Object_Stream", { path: { OBJECT_ID: conversation }, body: { data: { streamId: chat.id, subStreamId: needs.subchannel } } });
  },
});
