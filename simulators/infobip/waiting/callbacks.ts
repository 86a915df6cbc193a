import { resource } from "../../core/resource.ts";
import { short } from "../ids.ts";

/** A waiting caller asked to be called back; who does it, and when, is the account's affair. */
export interface Callback {
  readonly id: string;
  readonly account: string;
  readonly at: number;
  readonly conversationId: string;
  readonly number: string;
  readonly queueId: string;
  /** As the key's setting has it. */
  readonly value: string;
}

export const callbackResources = { callbacks: resource<Callback>()({ newId: short, defaults: (act) => ({ at: act.now }) }) };
