import { resource } from "../../core/resource.ts";
import type { CommonAddress } from "../addresses.ts";
import { uuid } from "../ids.ts";
import { everyBy } from "../pages.ts";
import { shown } from "../shown.ts";
import { dated } from "../taken.ts";

/** In the order in which a message is said to be behind: the first one that a target has is the state of the message. */
export const TARGET_STATES = ["queued", "sent", "failed", "gw_timeout", "dlr_timeout", "delivered", "received"] as const;
export type TargetStatus = (typeof TARGET_STATES)[number];

export interface Target {
  readonly destination: CommonAddress;
  readonly status: TargetStatus;
  /** Segments; 0 while the carrier does not have it. */
  readonly parts: number;
  readonly tm_update: string | null;
}

export interface Message {
  readonly id: string;
  readonly customer_id: string;
  readonly type: "sms";
  readonly source: CommonAddress | null;
  readonly targets: readonly Target[];
  readonly text: string;
  readonly direction: "outbound" | "inbound";
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
}

export const stateOf = ({ targets }: Pick<Message, "targets">): TargetStatus => TARGET_STATES.find((state) => targets.some(({ status }) => status === state)) ?? "queued";

export const messageShown = shown<Message>(["id", "customer_id", "type", "source", "targets", "text", "direction", "tm_create", "tm_update", "tm_delete"], []);

export const messages = resource<Message>()({
  owner: "customer_id",
  newId: uuid,
  defaults: (act) => ({ type: "sms", source: null, text: "", ...dated(act) }),
  // Lists show deleted ones too.
  indexes: { every: everyBy("customer_id") },
  views: { default: messageShown },
});
