import type { VoipbinAct } from "../resources.ts";
import { Refusal } from "../../core/refusal.ts";
import { isE164 } from "../../telephony/e164.ts";
import { planned } from "../../telephony/number-plan.ts";
import { countSegments } from "../../telephony/sms.ts";
import { nowOf } from "../times.ts";
import { deliverInside } from "./receive.ts";
import { stateOf, type Message, type Target, type TargetStatus } from "./resource.ts";

/** The move by which a message gets into a state. */
const MOVES: Readonly<Partial<Record<TargetStatus, string>>> = { sent: "send", delivered: "deliver", failed: "fail", gw_timeout: "expireGateway", dlr_timeout: "expireReport" };
/** What a target may become. */
const AHEAD: Readonly<Partial<Record<TargetStatus, readonly TargetStatus[]>>> = { queued: ["sent", "failed", "gw_timeout"], sent: ["delivered", "failed", "dlr_timeout"] };

/**
 * A target has gone further; the message goes with the one that is furthest behind.
 * @throws {Refusal} `illegal-transition` when it cannot become that
 */
export function report(act: VoipbinAct, id: string, at: number, status: TargetStatus): Message {
  const message: Message = act.get("messages", id);
  const target = message.targets[at];
  if (!target) throw new Refusal("not-found", `message ${id} has no target ${at}`);
  if (status !== "sent" && target.status === "queued" && AHEAD.sent!.includes(status) && status !== "failed") return report(act, report(act, id, at, "sent").id, at, status);
  if (!AHEAD[target.status]?.includes(status)) throw new Refusal("illegal-transition", `target ${at} of message ${id} is ${target.status}: it cannot become ${status}`, { rule: "states of a target" });
  const parts = status === "sent" ? countSegments(message.text) : target.parts;
  const targets = message.targets.with(at, { ...target, status, parts, tm_update: nowOf(act) });
  const after = stateOf({ targets });
  const told = act.fire("messages", id, after === stateOf(message) ? "report" : MOVES[after]!, { targets, tm_update: nowOf(act) });
  if (status === "delivered") deliverInside(act, told, target.destination);
  return told;
}

/** Every target that waits for it; a message that is deleted goes its way all the same. */
function reportEach(act: VoipbinAct, id: string, from: TargetStatus, become: (target: Target) => TargetStatus): void {
  const message: Message | undefined = act.find("messages", id);
  message?.targets.forEach((target, at) => void (target.status === from && report(act, id, at, become(target))));
}

/** Test numbers that cannot be reached fail, those that nobody answers are not heard of again, busy ones hold up the carrier. */
const FATES: Readonly<Record<string, { taken?: TargetStatus; reported?: TargetStatus }>> = { unreachable: { reported: "failed" }, rejects: { reported: "failed" }, noAnswer: { reported: "dlr_timeout" }, busy: { taken: "gw_timeout" } };

const fateOf = ({ destination: { type, target = "" } }: Target) => (type !== "tel" || !isE164(target) ? { taken: "failed" as const } : (FATES[planned(target)?.kind ?? "answers"] ?? {}));

export const carrierTakesMessage = (act: VoipbinAct, { message }: { message: string }): void => reportEach(act, message, "queued", (target) => fateOf(target).taken ?? "sent");
export const carrierReports = (act: VoipbinAct, { message }: { message: string }): void => reportEach(act, message, "sent", (target) => fateOf(target).reported ?? "delivered");
