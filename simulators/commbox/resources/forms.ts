import type { components } from "../../../contracts/gen/commbox.ts";
import { resource } from "../../core/resource.ts";

type Schemas = components["schemas"];

/** A form. Made in the console only. */
export interface StoredForm {
  readonly id: number;
  readonly account: string;
  readonly name: string;
  /** Channel in which its conversations are opened. */
  readonly streamId: number;
}

/** A link that was made for one customer. */
export interface StoredFormLink {
  /** Last part of the address. */
  readonly id: string;
  readonly account: string;
  readonly formId: number;
  readonly streamProviderId: string;
  readonly streamProviderType: Schemas["StreamProviderType"];
  readonly referringObjectId: number | null;
  /** The form's own conversation: opened when the form is sent. */
  readonly objectId: number | null;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Document underneath; its bytes are kept apart, under `forms/<id>`. */
  readonly document: { readonly filename: string; readonly contentType: string; readonly sizeBytes: number } | null;
  readonly createdAt: number;
}

/** A login ticket. Only its console or chat can redeem it. */
export interface StoredTicket {
  readonly id: string;
  readonly account: string;
  /** Agent or customer whom it logs in; null: a customer who is made at the first login. */
  readonly managerId: number | null;
  readonly userId: number | null;
  readonly given: Readonly<Schemas["TicketCreate"]>;
  readonly oneTimeUse: boolean;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Forty bytes in the base64 dialect of channel codes, ready for an address. contracts/commbox/sources.md#channel-ids */
const ticketText = (text: string): string => `${text.replaceAll("+", "_b").replaceAll("/", "_f")}%3d%3d`;

export const formResources = {
  forms: resource<StoredForm>()({ newId: (n) => 501 + n }),
  formLinks: resource<StoredFormLink>()({
    newId: (_, random) => random().uuid().replaceAll("-", ""),
    defaults: () => ({ referringObjectId: null, objectId: null, properties: {}, document: null }),
    indexes: { newest: { by: (link) => link.account, order: (link) => link.createdAt } },
  }),
  tickets: resource<StoredTicket>()({
    newId: (_, random) => ticketText(random().text(54, BASE64)),
    views: { default: (ticket) => ({ encpryptedString: ticket.id }) },
    secrets: ["id"],
  }),
};
