import type { Visit } from "../../core/engine/visit.ts";
import { microsOf } from "../times.ts";

export interface StoredKey {
  readonly id: string;
  readonly customer_id: string;
  readonly name: string;
  readonly detail: string;
  readonly token_prefix: string;
  readonly tm_expire: string;
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
}

/** Keys live until they expire or are deleted; those of a deleted customer by a setting. */
export function isLiveKey(id: string, { world }: Visit): boolean {
  const key: StoredKey | undefined = world.table("voipbin", "accesskeys").get(id);
  if (!key || key.tm_delete || microsOf(key.tm_expire) <= world.clock.now() * 1000) return false;
  const { keysOfDeletedCustomers, profile } = world.store<any>("settings").get("voipbin");
  const refused = keysOfDeletedCustomers === "refused" || (keysOfDeletedCustomers === "byProfile" && profile === "documented");
  return !(refused && world.table("voipbin", "customers").get(key.customer_id)?.tm_delete);
}
