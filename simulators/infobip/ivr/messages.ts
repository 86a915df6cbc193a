import type { Act, HandlerAct } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { resource } from "../../core/resource.ts";
import { isE164 } from "../../telephony/e164.ts";
import { dial, findLeg } from "../../telephony/network.ts";
import { phone } from "../calls/numbers.ts";
import { uuid } from "../ids.ts";
import { readInstant } from "../instants.ts";
import { runScript } from "./runs.ts";

/** A call out that runs a script when it is answered. */
export interface VoiceMessage {
  readonly id: string;
  readonly account: string;
  readonly bulkId: string;
  readonly scenarioId: string;
  readonly from: string;
  readonly to: string;
  readonly leg: string | null;
  readonly parameters: Readonly<Record<string, string>>;
}

export const messageResources = { "ivr-messages": resource<VoiceMessage>()({ newId: uuid, defaults: () => ({ leg: null, parameters: {} }) }) };

const PENDING = { groupId: 1, groupName: "PENDING", id: 26, name: "PENDING_ACCEPTED", description: "Message accepted, pending for delivery." };
const REJECTED = { groupId: 5, groupName: "REJECTED", id: 52, name: "REJECTED_DESTINATION", description: "Invalid destination address." };

/** Accepted at once; the calls follow, at `sendAt` where it is given. @throws {Refusal} for a scenario that does not exist */
export function sendVoiceMessagesWithAnIvrScenario(act: HandlerAct<any>): unknown {
  const bulkId = act.body.bulkId ?? act.random("ivr-bulks").uuid();
  for (const { scenarioId } of act.body.messages) if (!act.find("ivr-scenarios", scenarioId)) throw new Refusal("rule", `scenario ${scenarioId} does not exist`, { status: 400, rule: "ivr: unknown scenario", data: { validationErrors: { scenarioId: ["does not exist"] } } });
  return { bulkId, messages: act.body.messages.flatMap((message: any) => message.destinations.map((destination: any) => launch(act, bulkId, message, destination))) };
}

function launch(act: Act<any>, bulkId: string, message: any, { to, messageId }: any): unknown {
  const callable = isE164(phone(to));
  const given = messageId && !act.find("ivr-messages", messageId) ? { id: messageId } : {};
  const row = act.create("ivr-messages", { ...given, bulkId, scenarioId: message.scenarioId, from: message.from ?? "0000000", to, parameters: message.parameters ?? {} } as any) as VoiceMessage;
  const wait = ((readInstant(message.sendAt) ?? 0) / 1000 - act.now) / 1000;
  if (callable) act.schedule("launchScript", Math.max(0, wait), { message: row.id });
  return { to, status: callable ? PENDING : REJECTED, messageId: messageId ?? row.id };
}

export function launchScript(act: Act<any>, { message: id }: { message: string }): void {
  const row = act.get("ivr-messages", id) as VoiceMessage;
  act.update("ivr-messages", id, { leg: dial(act, { from: phone(row.from), to: phone(row.to), ref: `message:${id}` }).id });
}

/** The called party answered: the script begins. Its own variables come first, then those of the message. */
export function messageAnswered(act: Act<any>, ref: string, leg: string): void {
  const row = act.find("ivr-messages", ref.replace(/^message:/, "")) as VoiceMessage | undefined;
  if (row && act.find("ivr-scenarios", row.scenarioId)) runScript(act, row.scenarioId, findLeg(act, leg)!, row.parameters);
}
