import type { VoipbinAct } from "../resources.ts";
import { Refusal } from "../../core/refusal.ts";
import { ownerOf } from "../../telephony/network.ts";
import { countSegments } from "../../telephony/sms.ts";
import type { CommonAddress } from "../addresses.ts";
import { messageComesIn } from "../conversations/incoming.ts";
import { nowOf } from "../times.ts";
import type { Message } from "./resource.ts";

/** A text message comes in for a number of ours: its customer has it, in a conversation, and the number's flow runs. */
export function receiveMessage(act: VoipbinAct, number: { id: string; number: string; message_flow_id: string }, source: CommonAddress, text: string): Message {
  const target = { destination: { type: "tel" as const, target: number.number }, status: "received" as const, parts: countSegments(text), tm_update: nowOf(act) };
  const message = act.create("messages", { source, targets: [target], text, direction: "inbound" });
  messageComesIn(act, { id: message.id, type: "message", self: target.destination, peer: source, text, flow: number.message_flow_id });
  return message;
}

/** @throws {Refusal} `not-found` when no customer of this vendor owns the number */
export function receiveAt(act: VoipbinAct, to: string, from: string, text: string): Message {
  const owner = ownerOf(act, to);
  const number: any = owner?.vendor === act.vendor.name ? act.as(owner.account).find("numbers", owner.ref) : undefined;
  if (!number || number.tm_delete) throw new Refusal("not-found", `nobody owns ${to}`);
  return receiveMessage(act.as(owner!.account), number, { type: "tel", target: from }, text);
}

/** A message to a number of this platform comes in there. */
export function deliverInside(act: VoipbinAct, { source, text }: Message, { target = "" }: CommonAddress): void {
  if (ownerOf(act, target)?.vendor === act.vendor.name) receiveAt(act, target, source?.target ?? "", text);
}
