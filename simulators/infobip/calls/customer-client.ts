import type { Act } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { speechMs } from "../../telephony/recording/speech.ts";
import { callerPresses } from "../waiting/ends.ts";
import { isUp, type Call } from "./call.ts";
import { finish, type EndMove } from "./ends.ts";
import { says } from "./legs.ts";
import { establish } from "./talk.ts";

/** The client of a customer who has no telephone: in an application, or of a messenger. */

type Deed = (act: Act<any>, call: Call, given: { digits?: string; text?: string }) => void;

const move = (on: "ring" | "earlyMedia"): Deed => (act, call) => void act.fire("calls", call.id, on);
const end = (on: EndMove, code: number): Deed => (act, call) => finish(act, call, on, code);

export const DEEDS: Readonly<Record<string, Deed>> = {
  ring: move("ring"),
  earlyMedia: move("earlyMedia"),
  answer: (act, call) => {
    if (call.direction !== "OUTBOUND") throw new Refusal("illegal-transition", `call ${call.id} came in: its agent answers it`);
    establish(act, call, call.agentId!);
  },
  reject: end("busy", 10203),
  busy: end("busy", 10201),
  fail: end("fail", 10500),
  hangUp: (act, call) => (isUp(call) ? finish(act, call, "hangUp", 10000) : finish(act, call, "cancel", 10202)),
  digits: (act, call, { digits = "" }) => void (call.waitingId && callerPresses(act, call.waitingId, digits)),
  say: (act, call, { text = "" }) => says(act, call, "far", text, speechMs(text)),
};

/** @throws {Refusal} for a customer with a telephone, whose part the telephone network plays */
export function customerDoes(act: Act<any>, { conversationId, does, ...given }: { conversationId: string; does: string; digits?: string; text?: string }): Call {
  const call = act.table("calls").first("live", conversationId) as Call | undefined;
  if (call?.account !== act.account) throw new Refusal("illegal-transition", `conversation ${conversationId} has no live call`);
  if (call.leg) throw new Refusal("illegal-transition", `the customer of conversation ${conversationId} has a telephone: /_sim/telephone plays it`);
  DEEDS[does]!(act, call, given);
  return act.get("calls", call.id) as Call;
}
