import { Refusal } from "../../core/refusal.ts";
import type { CommboxAct, Handler } from "../resources.ts";
import type { StoredAudience, StoredCampaign, StoredTemplate } from "../resources/messaging.ts";
import { channelOf, subStreamOf, type StoredStream } from "../resources/streams.ts";
import { phonesOf } from "./audience.ts";
import { findTemplate, isOnWhatsApp, whatsappChannel } from "./send-template.ts";
import { filledText, isPlain } from "./template.ts";
import { fileIn } from "./whatsapp.ts";

type Sent = Parameters<typeof sendCampaign>[0]["body"];

const invalid = (why: string, rule: string) => new Refusal("rule", why, { rule: `send_campaigns: ${rule}`, code: "Invalid parameters" });

/** Sends a template to an audience; who cannot be reached is noted on the campaign. */
export const sendCampaign: Handler<"send_campaigns"> = (act) => {
  const { body } = act;
  if (!/^\d+$/.test(body.stream_id)) throw invalid("stream_id is a number", "stream_id");
  const stream = whatsappChannel(act, channelOf(act, body.stream_id));
  const template = plainTemplate(act, stream, body);
  const phones = audienceOf(act, body);
  const campaign = act.create("campaigns", { ...planOf(act, body, stream), recipients: phones.length, failed: phones.filter((phone) => !isOnWhatsApp(act, phone)) });
  for (const to of phones.filter((phone) => !campaign.failed.includes(phone))) {
    act.create("templateMessages", { streamId: stream.id, to, template: template.name, language: template.language, components: [], text: filledText(template, []), objectId: null, campaignId: campaign.id, sendAt: campaign.sendAt, createdAt: act.stamp() });
  }
  return undefined;
};

function planOf(act: CommboxAct, body: Sent, stream: StoredStream): Omit<StoredCampaign, "id" | "account" | "recipients" | "failed"> {
  return {
    name: body.campaign_name ?? null, streamId: stream.id, subStreamId: partOf(stream, body.substream_id), template: body.template_name, language: body.language_code, audienceId: body.audience_id ?? null,
    notifyMail: body.notify_mail, automationScriptId: body.automation_script_id ?? null, sendAt: Math.max(act.now, instant(body.scheduled_date) ?? 0), expiresAt: instant(body.expiration_data) ?? null,
  };
}

/** @throws {Refusal} `rule` (400) for what is no number, `not-found` for an unknown part */
function partOf(stream: StoredStream, text: string | undefined): number {
  if (!text) return 0;
  if (!/^\d+$/.test(text)) throw invalid("substream_id is a number", "substream_id");
  const part = subStreamOf(stream, Number(text));
  if (!part) throw new Refusal("not-found", `channel ${stream.id} has no part ${text}`, { rule: "substreams of the channel" });
  return part.id;
}

/** Documented: only templates without values to fill in. @throws {Refusal} `rule` (400) */
function plainTemplate(act: CommboxAct, stream: StoredStream, body: Sent): StoredTemplate {
  const template = findTemplate(act, stream, body.template_name, body.language_code);
  if (!template) throw invalid(`channel ${stream.id} has no template ${body.template_name} in ${body.language_code}`, "template_name");
  if (!isPlain(template)) throw invalid(`template ${template.name} has values to fill in`, "template without values");
  return template;
}

/** Phones of the uploaded table or of the saved audience; a table is saved when that is asked. */
function audienceOf(act: CommboxAct, body: Sent): readonly string[] {
  if (body.audience_file === undefined) return (act.get("audiences", body.audience_id!) as StoredAudience).phones;
  const phones = phonesOf(fileOrText(body.audience_file));
  if (!phones) throw invalid("the table has no column phone1", "audience_file");
  if (body.save_as_new_audience) act.create("audiences", { name: body.new_audience_name ?? body.campaign_name ?? "", phones });
  return phones;
}

/** A table that was sent as a field instead of a file is taken as well. */
const fileOrText = (part: unknown): Uint8Array => (typeof part === "string" ? new TextEncoder().encode(part) : fileIn(part, "audience_file").bytes);

/** The schema says date and time, the prose Unix seconds: both are read. @returns milliseconds since 1970 @throws {Refusal} `rule` (400) */
function instant(text: string | undefined): number | undefined {
  if (text === undefined || text === "") return undefined;
  const at = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(/[zZ]|[+-]\d\d:?\d\d$/.test(text) ? text : `${text}Z`);
  if (Number.isFinite(at)) return at;
  throw invalid(`${text} is no time`, "dates");
}
