import type { VoipbinAct } from "../resources.ts";
import { Refusal } from "../../core/refusal.ts";
import { addressOf, type CommonAddress } from "../addresses.ts";
import { chargeOnce, mustAfford } from "../billing/charges.ts";
import type { Message } from "./resource.ts";

/** When the carrier has a message, and when it reports. */
const TAKEN_SECONDS = 1;
const REPORTED_SECONDS = 3;

interface Sending {
  readonly id?: string;
  readonly source: unknown;
  readonly destinations: readonly unknown[] | null | undefined;
  readonly text?: string;
}

/**
 * Sends a text message: one target and one charge for each destination.
 * @throws {Refusal} `rule` without destinations, or without the money for all of them
 */
export function sendMessage(act: VoipbinAct, { id, source, destinations, text = "" }: Sending): Message {
  const to = (destinations ?? []).map((one) => addressOf(one));
  if (to.length === 0) throw new Refusal("rule", "there are no destinations", { rule: "destinations" });
  const from = source ? addressOf(source) : null;
  mustAfford(act, "sms", to.length);
  const targets = to.map((destination: CommonAddress) => ({ destination, status: "queued" as const, parts: 0, tm_update: null }));
  const message = act.create("messages", { ...(id ? { id } : {}), source: from, targets, text, direction: "outbound" });
  for (const _ of to) chargeOnce(act, { reference_type: "sms", reference_id: message.id, cost_type: "sms" });
  if (act.settings.deliveryReports === "automatic") {
    act.schedule("carrierTakesMessage", TAKEN_SECONDS, { message: message.id }, { resource: "messages", rowId: message.id });
    act.schedule("carrierReports", REPORTED_SECONDS, { message: message.id }, { resource: "messages", rowId: message.id });
  }
  return message;
}
