import { scenario } from "../scenario.ts";
import { channelOf } from "./channels.ts";
import { openCall, voiceNeeds } from "./voice-call.ts";

/** A shop texts its customers; a text that is only sent leaves no conversation. */
export const textMessages = scenario("commbox", {
  summary: "A shop texts its customers; a text that is only sent leaves no conversation.",
  needs: voiceNeeds,
  async run({ commbox, needs }) {
    const [sms, voice] = [await channelOf(commbox, "sms"), await channelOf(commbox, "voice")];
    await commbox("Send_SMS", { path: { ENCRYPTED_STREAM_ID: sms.code }, body: { data: { Number: "12025550143", Message: "Your order is ready." } } });
    await commbox("Send_SMS", { path: { ENCRYPTED_STREAM_ID: sms.code }, form: { data: { Number: "12025550143", Message: "Your order is ready." } } });
    await commbox("Send_initial_text_SMS", { path: { ENCRYPTED_STREAM_ID: sms.code, PHONE_NUMBER: 12025550143 } });
    await commbox("Send_SMS", { path: { ENCRYPTED_STREAM_ID: sms.code }, body: { data: { Number: "+12025550143", Message: "x" } }, expect: 400 });
    await commbox("Send_SMS", { path: { ENCRYPTED_STREAM_ID: voice.code }, body: { data: { Number: "12025550143", Message: "x" } }, expect: 400 });
    await commbox("Send_initial_text_SMS", { path: { ENCRYPTED_STREAM_ID: voice.code, PHONE_NUMBER: 12025550143 }, expect: 400 });
    // These routes take codes only.
    await commbox("Send_SMS", { path: { ENCRYPTED_STREAM_ID: String(sms.id) }, body: { data: { Number: "12025550143", Message: "x" } }, expect: 404 });
    await commbox("Send_initial_text_SMS", { path: { ENCRYPTED_STREAM_ID: String(sms.id), PHONE_NUMBER: 12025550143 }, expect: 404 });
    const sent = await openCall(commbox, { ...needs, channel: sms.id }, { Type: 4, sendToClient: true, Content: {}, Message: "Your order is ready." });
    await commbox("Get_Object", { path: { STREAM_ID: String(sms.id), OBJECT_ID: sent }, expect: 404 });
  },
});
