import type { components } from "../../../contracts/gen/commbox.ts";
import type { Act } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { resource, type Resource } from "../../core/resource.ts";

type Schemas = components["schemas"];

/** The account ("brand") itself: which name and number it shows. */
export interface StoredBrand {
  /** The account's key in this server, as credentials name it. */
  readonly account: string;
  readonly brandId: number;
  readonly name: string;
  /** Signs the tokens of the Emarsys module; absent: the module is off. */
  readonly emarsysSecret?: string;
}

/** A part of a channel. 0 is the general one and is not stored. */
export interface SubStream {
  readonly id: number;
  readonly name: string;
  readonly active: boolean;
}

/** A channel. */
export interface StoredStream {
  readonly id: number;
  readonly account: string;
  /** The encrypted code, as it is once decoded: 22 characters of the vendor's alphabet and "==". */
  readonly code: string;
  readonly name: string;
  readonly moduleId: Schemas["ModuleType"];
  readonly active: boolean;
  readonly subStreams: readonly SubStream[];
  /** A bot takes conversations of this channel. */
  readonly automation?: boolean;
  /** UTC hours in which somebody works here; absent: always. Days from 0, Sunday. */
  readonly hours?: { readonly days: readonly number[]; readonly from: string; readonly to: string };
  /** Quiet time after which resolved conversations are archived; absent: the setting. */
  readonly archiveAfterSeconds?: number;
  /** Service level; absent: none, so nothing misses it. */
  readonly sla?: { readonly responseSeconds: number; readonly resolveSeconds: number };
  /** Text that opens a conversation by SMS. */
  readonly initialText?: string;
}

export const MODULE = { MAILBOX: 6, CHAT: 9, WHATSAPP: 13, SMS: 14, VOICE: 15, THEMES: 43 } as const;

export const streamResources: { brands: Resource<StoredBrand>; streams: Resource<StoredStream> } = {
  brands: resource<StoredBrand>()({ id: "account", secrets: ["emarsysSecret"] }),
  streams: resource<StoredStream>()({
    defaults: () => ({ active: true, subStreams: [] }),
    indexes: {
      account: { by: (stream) => stream.account, order: (stream) => stream.id },
      code: { by: (stream) => `${stream.account}/${stream.code}` },
    },
    views: { default: streamView },
  }),
};

/** A channel as the listing shows it: its code as the console prints it, "=" escaped. */
function streamView(stream: StoredStream): Schemas["StreamListItem"] {
  return { id: stream.id, encryptedId: stream.code.replaceAll("=", "%3d"), name: stream.name, moduleId: stream.moduleId };
}

/**
 * The channel that a path names by number or code; codes are compared with regard to case, padding included.
 * @throws {Refusal} `not-found`, also for a channel of another account
 */
export function findChannel(act: Act<any>, text: string): StoredStream {
  return /^\d+$/.test(text) ? (act.get("streams", text) as StoredStream) : channelByCode(act, text);
}

/** As findChannel, and in use. @throws {Refusal} `rule` (400) for a channel that is switched off */
export function channelOf(act: Act<any>, text: string): StoredStream {
  return inUse(findChannel(act, text));
}

/** A channel in use, by its code alone: SMS and WhatsApp routes take no number. @throws {Refusal} */
export function encryptedChannelOf(act: Act<any>, code: string): StoredStream {
  return inUse(channelByCode(act, code));
}

function channelByCode(act: Act<any>, code: string): StoredStream {
  const found = act.table("streams").first("code", `${act.account}/${code}`) as StoredStream | undefined;
  if (!found) throw new Refusal("not-found", `no channel has the code ${code}`, { rule: "streams of this account, by code" });
  return found;
}

function inUse(stream: StoredStream): StoredStream {
  // Inferred: contracts/commbox/sources.md#channel-ids
  if (!stream.active) throw new Refusal("rule", `channel ${stream.id} is not active`, { rule: "channel in use", code: "Invalid parameters" });
  return stream;
}

/** Part of a channel, the general one included. */
export const subStreamOf = (stream: StoredStream, id: number): SubStream | undefined =>
  id === 0 ? { id: 0, name: "General", active: true } : stream.subStreams.find((sub) => sub.id === id);

export const brandOf = (act: Act<any>): StoredBrand => (act.find("brands", act.account) as StoredBrand | undefined) ?? { account: act.account, brandId: 0, name: act.account };
