import { TargetError } from "../errors.ts";
import type { Json, ReadyCredential } from "./adapter.ts";

/**
 * A credential that is ready (`headers`), or a `token` that goes into a bearer header.
 * @throws {TargetError} when the record has neither
 */
export function bearer(vendor: string, record: Json): ReadyCredential {
  if (typeof record["headers"] === "object" && record["headers"] !== null) return record as unknown as ReadyCredential;
  if (typeof record["token"] === "string" && record["token"] !== "") return { headers: { authorization: `Bearer ${record["token"]}` } };
  throw new TargetError("credential", `a credential of ${vendor} needs "token" (or ready "headers"); this one has ${Object.keys(record).join(", ") || "nothing"}`);
}
