import { Refusal } from "../../core/refusal.ts";
import type { CommboxAct, Handler } from "../resources.ts";
import { encryptedChannelOf, MODULE, type StoredStream } from "../resources/streams.ts";
import { assertPhone } from "./phone.ts";

/** The text is set on the channel; a channel without one has nothing to send. Inferred. */
export const sendInitialText: Handler<"Send_initial_text_SMS"> = (act) => {
  const stream = smsChannel(act, act.path.ENCRYPTED_STREAM_ID);
  if (!stream.initialText) throw new Refusal("rule", `channel ${stream.id} has no opening text`, { rule: "opening text of the channel" });
  act.create("smsMessages", { streamId: stream.id, to: String(act.path.PHONE_NUMBER), message: stream.initialText, kind: "initial", sentAt: act.stamp() });
  return undefined;
};

export const sendSms: Handler<"Send_SMS"> = (act) => {
  const stream = smsChannel(act, act.path.ENCRYPTED_STREAM_ID);
  const { Number: to, Message: message } = act.body.data;
  act.create("smsMessages", { streamId: stream.id, to: assertPhone(to), message, kind: "text", sentAt: act.stamp() });
  return undefined;
};

function smsChannel(act: CommboxAct, code: string): StoredStream {
  const stream = encryptedChannelOf(act, code);
  if (stream.moduleId !== MODULE.SMS) throw new Refusal("rule", `channel ${stream.id} is not one of text messages`, { rule: "module of the channel" });
  return stream;
}
