import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import type { CommonAddress } from "../addresses.ts";
import { NIL, uuid } from "../ids.ts";
import { live, liveBy } from "../pages.ts";
import { shown } from "../shown.ts";
import { dated } from "../taken.ts";
import { nowOf } from "../times.ts";

export interface Conversation {
  readonly id: string;
  readonly customer_id: string;
  readonly owner_type: string;
  readonly owner_id: string;
  readonly account_id: string;
  readonly name: string;
  readonly detail: string;
  readonly type: "" | "message" | "line";
  readonly dialog_id: string;
  readonly self: CommonAddress;
  readonly peer: CommonAddress;
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
}

export interface ConversationAccount {
  readonly id: string;
  readonly customer_id: string;
  readonly type: "" | "line" | "sms";
  readonly name: string;
  readonly detail: string;
  readonly secret: string;
  readonly token: string;
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
}

/** The first two of each are what comes, the others what is published; which are used is a setting. */
export type MessageStatus = "progressing" | "done" | "failed" | "sending" | "sent" | "received";

export interface ConversationMessage {
  readonly id: string;
  readonly customer_id: string;
  readonly conversation_id: string;
  readonly direction: "outgoing" | "incoming";
  readonly status: MessageStatus;
  readonly reference_type: "" | "message" | "line" | "none";
  readonly reference_id: string;
  readonly text: string;
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
  /** The flow that waits until it is sent. */
  readonly awaited_by: string | null;
}

/** One conversation for two addresses: the key that finds it. */
export const pairOf = ({ type, self, peer }: Pick<Conversation, "type" | "self" | "peer">): string => `${type} ${self.target ?? ""} ${peer.target ?? ""}`;

export const conversations = resource<Conversation>()({
  owner: "customer_id",
  newId: uuid,
  defaults: (act) => ({ owner_type: "", owner_id: NIL, account_id: NIL, name: "", detail: "", type: "", dialog_id: "", ...dated(act) }),
  indexes: {
    live,
    owner: liveBy<Conversation>("owner_id", (row) => row.owner_id !== NIL),
    pair: { by: (row) => (row.tm_delete ? undefined : `${row.customer_id} ${pairOf(row)}`) },
  },
  views: { default: shown<Conversation>(["id", "customer_id", "owner_type", "owner_id", "account_id", "self", "peer", "tm_create", "tm_update", "tm_delete"], ["name", "detail", "type", "dialog_id"]) },
});

export const conversationAccounts = resource<ConversationAccount>()({
  owner: "customer_id",
  newId: uuid,
  defaults: (act) => ({ type: "", name: "", detail: "", secret: "", token: "", ...dated(act) }),
  indexes: { live },
  // Neither the secret nor the token is ever sent.
  views: { default: shown<ConversationAccount>(["id", "customer_id", "tm_create", "tm_update", "tm_delete"], ["type", "name", "detail"]) },
  secrets: ["secret", "token"],
});

export const conversationMessages = resource<ConversationMessage>()({
  owner: "customer_id",
  newId: uuid,
  defaults: (act) => ({ reference_type: "", reference_id: NIL, text: "", awaited_by: null, ...dated(act) }),
  indexes: { conversation: liveBy<ConversationMessage>("conversation_id") },
  views: { default: shown<ConversationMessage>(["id", "customer_id", "conversation_id", "reference_id", "tm_create", "tm_update", "tm_delete"], ["direction", "status", "reference_type", "text"]) },
});

/** How long it takes to hand a message over. */
const HANDED_SECONDS = 0.5;
const finish = { on: "finish", afterSeconds: () => HANDED_SECONDS, patch: (act: any) => ({ tm_update: nowOf(act) }) };
export const conversationMessage: LifecycleCode<ConversationMessage> = { field: "status", pacing: { progressing: finish, sending: finish } };
