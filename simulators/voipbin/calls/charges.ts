import type { CostType } from "../billing/plans.ts";
import type { Address } from "./types.ts";

/** What a call is charged as. contracts/voipbin/sources.md#billing */
export function costOf(direction: "incoming" | "outgoing", { type, target }: Address): CostType {
  if (type === "sip" || type === "extension") return "call_extension";
  if (target?.startsWith("+899")) return "call_vn";
  return direction === "outgoing" ? "call_pstn_outgoing" : "call_pstn_incoming";
}
