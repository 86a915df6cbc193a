import { show, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { Refusal } from "../../core/refusal.ts";
import type { Reaction } from "../../core/vendor.ts";
import { addressesOf } from "../addresses.ts";
import { transferReactions } from "./reactions.ts";
import { transfer, transfers } from "./resource.ts";
import { startTransfer } from "./start.ts";

// Blind and attended transfers. None can be read again; calls and groupcalls tell of it.

const start: Row = (act) => {
  const { transfer_type, transferee_addresses } = act.body;
  if ((transfer_type !== "blind" && transfer_type !== "attended") || !transferee_addresses?.length) throw new Refusal("rule", "a transfer is blind or attended, to somebody", { rule: "transfer_type, transferee_addresses" });
  return show(act, "transfers", startTransfer(act, { ...act.body, transferee_addresses: addressesOf(transferee_addresses) }));
};

export const rows = { PostTransfers: start } satisfies Record<string, Row>;

export const resources = { transfers };
export const lifecycles: Record<string, LifecycleCode> = { transfer };
export const reactions: readonly Reaction[] = transferReactions;
