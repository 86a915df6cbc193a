import type { VoipbinAct } from "../resources.ts";
import { Refusal } from "../../core/refusal.ts";
import { addressOf } from "../addresses.ts";
import { chargeOnce, mustAfford } from "../billing/charges.ts";
import { getLive } from "../soft-delete.ts";
import { idOrNil, texts, word } from "../taken.ts";
import type { Attachment, Email } from "./resource.ts";

/**
 * Sends an e-mail: one, with a charge for each destination.
 * @throws {Refusal} `rule` without destinations or money, or for one that is no e-mail address; `not-found` for an attachment that is not there
 */
export function sendEmail(act: VoipbinAct, given: any): Email {
  const destinations = (given.destinations ?? []).map((one: unknown) => addressOf(one, ["email"]));
  if (destinations.length === 0) throw new Refusal("rule", "there are no destinations", { rule: "destinations" });
  const attachments = (given.attachments ?? []).map((one: any) => attachmentOf(act, one));
  mustAfford(act, "email", destinations.length);
  const email = act.create("emails", { ...texts(given, "subject", "content"), destinations, attachments });
  for (const _ of destinations) chargeOnce(act, { reference_type: "email", reference_id: email.id, cost_type: "email" });
  return email;
}

function attachmentOf(act: VoipbinAct, given: any): Attachment {
  const reference_type = word(given?.reference_type, ["", "recording"] as const, "reference_type");
  const reference_id = idOrNil(given?.reference_id, "reference_id");
  if (reference_type === "recording") getLive(act, "recordings", reference_id);
  return { reference_type, reference_id };
}
