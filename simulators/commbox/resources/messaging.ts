import type { components } from "../../../contracts/gen/commbox.ts";
import { resource } from "../../core/resource.ts";

type Schemas = components["schemas"];

/** A text that was sent to a phone. */
export interface StoredSms {
  readonly id: number;
  readonly account: string;
  readonly streamId: number;
  readonly to: string;
  readonly message: string;
  /** The channel's opening text, or one of the caller's. */
  readonly kind: "initial" | "text";
  /** Microseconds since 1970. */
  readonly sentAt: number;
}

/** An approved template of a WhatsApp channel. Made at WhatsApp, so no route adds one. */
export interface StoredTemplate {
  readonly id: string;
  readonly account: string;
  readonly streamId: number;
  readonly name: string;
  readonly language: string;
  readonly category: Schemas["WhatsAppTemplate"]["category"];
  readonly components: Schemas["WhatsAppTemplate"]["components"];
}

/** A template message to one phone. It counts as sent from `sendAt` on. */
export interface StoredTemplateMessage {
  readonly id: string;
  readonly account: string;
  readonly streamId: number;
  readonly to: string;
  readonly template: string;
  readonly language: string;
  readonly components: readonly Schemas["TemplateComponent"][];
  /** The template with its values filled in. */
  readonly text: string;
  /** Conversation that was opened along with it. */
  readonly objectId: number | null;
  readonly campaignId: number | null;
  /** Milliseconds since 1970; later than `createdAt` when it was scheduled. */
  readonly sendAt: number;
  /** Microseconds since 1970. */
  readonly createdAt: number;
}

/** An uploaded file; its bytes are kept apart, under `media/<id>`. */
export interface StoredMedia {
  readonly id: string;
  readonly account: string;
  readonly streamId: number;
  readonly filename: string;
  readonly contentType: string;
  readonly sizeBytes: number;
}

/** Who is on WhatsApp, as the outside world has it: a phone that is not listed is on it. */
export interface StoredWhatsAppPhone {
  readonly phone: string;
  readonly valid: boolean;
}

export interface StoredCampaign {
  readonly id: number;
  readonly account: string;
  readonly name: string | null;
  readonly streamId: number;
  readonly subStreamId: number;
  readonly template: string;
  readonly language: string;
  readonly audienceId: string | null;
  readonly notifyMail: string;
  readonly automationScriptId: string | null;
  /** Milliseconds since 1970. */
  readonly sendAt: number;
  readonly expiresAt: number | null;
  readonly recipients: number;
  readonly failed: readonly string[];
}

/** A saved list of phones. */
export interface StoredAudience {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly phones: readonly string[];
}

const MESSAGE_ID = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";

export const messagingResources = {
  smsMessages: resource<StoredSms>()({
    newId: (n) => 8_000_000 + n,
    indexes: { sent: { by: (sms) => sms.account, order: (sms) => sms.sentAt } },
  }),
  templates: resource<StoredTemplate>()({
    indexes: {
      stream: { by: (template) => String(template.streamId), order: (template) => `${template.name}/${template.language}` },
    },
    views: { default: ({ name, language, category, components }): Schemas["WhatsAppTemplate"] => ({ name, language, category, components }) },
  }),
  templateMessages: resource<StoredTemplateMessage>()({
    newId: (_, random) => `gBEG${random().text(23, MESSAGE_ID)}`,
    indexes: {
      sent: { by: (message) => message.account, order: (message) => message.createdAt },
      campaign: { by: (message) => (message.campaignId === null ? undefined : String(message.campaignId)), order: (message) => message.createdAt },
    },
  }),
  media: resource<StoredMedia>()({
    newId: (_, random) => `2${random().text(14, "0123456789")}`,
    views: { default: ({ filename, id }) => ({ filename, id }) },
  }),
  whatsappPhones: resource<StoredWhatsAppPhone>()({ id: "phone", owner: null }),
  campaigns: resource<StoredCampaign>()({ newId: (n) => 900 + n }),
  audiences: resource<StoredAudience>()({ newId: (n) => String(600 + n) }),
};
