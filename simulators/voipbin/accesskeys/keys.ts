import type { Act } from "../../core/act.ts";
import type { Visit } from "../../core/engine/visit.ts";
import { BITS } from "../permissions.ts";
import { microsOf, timeOf } from "../times.ts";

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

export const YEAR_SECONDS = 365 * 86_400;
const PREFIX = 11;

/** Keys live until they expire or are deleted; those of a deleted customer by a setting. */
export function isLiveKey(id: string, { world }: Visit): boolean {
  const key: StoredKey | undefined = world.table("voipbin", "accesskeys").get(id);
  if (!key || key.tm_delete || microsOf(key.tm_expire) <= world.clock.now() * 1000) return false;
  const { keysOfDeletedCustomers, profile } = world.store<any>("settings").get("voipbin");
  const refused = keysOfDeletedCustomers === "refused" || (keysOfDeletedCustomers === "byProfile" && profile === "documented");
  return !(refused && world.table("voipbin", "customers").get(key.customer_id)?.tm_delete);
}

/** Makes a key of the account. @param seconds - of its life @returns the row, and the token that is shown this once */
export function makeKey(act: Act<any>, given: { name: string; detail: string; seconds: number }): { key: StoredKey; token: string } {
  const id = act.random("accesskeys").uuid();
  const { text: token } = act.mint("accesskey", { scheme: "accesskeyQuery", subject: id, roles: [String(BITS.customerAdmin)] });
  const tm_expire = timeOf((act.now + Math.min(given.seconds, 100 * YEAR_SECONDS) * 1000) * 1000);
  const key = act.create("accesskeys", { id, name: given.name, detail: given.detail, token_prefix: token.slice(0, PREFIX), tm_expire } as object) as StoredKey;
  return { key, token };
}
