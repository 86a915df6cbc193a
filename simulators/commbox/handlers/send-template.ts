import type { components } from "../../../contracts/gen/commbox.ts";
import { Refusal } from "../../core/refusal.ts";
import { Answer } from "../../core/vendor.ts";
import type { CommboxAct } from "../resources.ts";
import type { StoredTemplate } from "../resources/messaging.ts";
import { encryptedChannelOf, MODULE, subStreamOf, type StoredStream } from "../resources/streams.ts";
import { Said } from "../wire.ts";
import { isPhone } from "./phone.ts";
import { filledText, mediaIds, misfit } from "./template.ts";
import { openTemplateConversation } from "./template-conversation.ts";

type Schemas = components["schemas"];
export type Entry = Schemas["TemplateSendV2"][number];
type Result = Schemas["TemplateSent"] | Schemas["TemplateFailed"];

/** @throws {Refusal} `rule` (400) for a channel that is not WhatsApp's */
export function whatsappChannel(act: CommboxAct, stream: StoredStream): StoredStream {
  if (stream.moduleId !== MODULE.WHATSAPP) throw new Refusal("rule", `channel ${stream.id} is not one of WhatsApp`, { rule: "module of the channel" });
  return stream;
}

export const whatsappChannelOf = (act: CommboxAct, code: string): StoredStream => whatsappChannel(act, encryptedChannelOf(act, code));

export const findTemplate = (act: CommboxAct, stream: StoredStream, name: string, language: string): StoredTemplate | undefined => {
  const order = `${name}/${language}`;
  return [...act.each("templates", "stream", String(stream.id), { min: order, max: order })][0];
};

/** Every phone is on WhatsApp, but for those that the world says are not. */
export const isOnWhatsApp = (act: CommboxAct, phone: string): boolean => isPhone(phone) && act.find("whatsappPhones", phone)?.valid !== false;

/**
 * Sends to each recipient and sums up: all sent, 206 for some.
 * @throws {Refusal} `rule` (400) when none was sent, with the recipients in `data`
 */
export function sendAll(act: CommboxAct, stream: StoredStream, entries: readonly Entry[]): Answer | Schemas["TemplateSent"][] {
  const results = entries.map((entry) => sendOne(act, stream, entry));
  const failed = results.filter((result): result is Schemas["TemplateFailed"] => "failed" in result);
  if (failed.length === 0) return results as Schemas["TemplateSent"][];
  if (failed.length < results.length) return new Answer(206, new Said("Some messages failed", results));
  const reasons = [...new Set(failed.map((result) => String(result.failed)))];
  throw new Refusal("rule", `nothing was sent: ${reasons.join("; ")}`, { rule: "recipients of a template", code: reasons.length === 1 ? reasons[0]! : "Operation failed", data: failed });
}

function sendOne(act: CommboxAct, stream: StoredStream, entry: Entry): Result {
  const { to, template: asked } = entry.template_data;
  const sent = asked.components ?? [];
  const template = findTemplate(act, stream, asked.name, asked.language.code);
  const failed = faultOf(act, template, stream, entry);
  if (!template || failed) return { recipient: to, status: 400, failed: failed ?? "Template not found" };
  const text = filledText(template, sent);
  const objectId = entry.object_data ? openTemplateConversation(act, stream, to, text, entry.object_data) : null;
  const sendAt = Math.max(act.now, (entry.schedule ?? 0) * 1000);
  const { id } = act.create("templateMessages", { streamId: stream.id, to, template: template.name, language: template.language, components: sent, text, objectId, campaignId: null, sendAt, createdAt: act.stamp() });
  return { recipient: to, id, status: 200, ...(objectId === null ? {} : { object_id: objectId }) };
}

function faultOf(act: CommboxAct, template: StoredTemplate | undefined, stream: StoredStream, { template_data: { to, template: asked }, object_data }: Entry): string | undefined {
  const sent = asked.components ?? [];
  if (!isOnWhatsApp(act, to)) return "Not a valid WhatsApp user";
  if (!template) return "Template not found";
  if (mediaIds(sent).some((id) => !act.find("media", id))) return "Media not found";
  if (!subStreamOf(stream, object_data?.SubStreamId ?? 0)) return "Substream not found";
  return misfit(template, sent);
}
