import type { Operation } from "../simulators/core/contract/operation.ts";
import type { ReadyCredential } from "./adapters/adapter.ts";
import type { CallOptions } from "./client-types.ts";
import type { ClientContext } from "./client.ts";
import { TargetError } from "./errors.ts";

/** The credential of a request and its name; neither for none. */
export interface Chosen {
  readonly as: string | undefined;
  readonly credential: ReadyCredential | undefined;
}

/** Open operations are called without a credential; so are further hosts, whose links carry their own, unless one is named. */
export function credentialFor(context: ClientContext, operation: Operation, { as }: CallOptions): Chosen {
  if (as === undefined && (operation.security.length === 0 || operation.document > 0)) return named(context, null);
  return named(context, as === undefined ? "default" : as);
}

/** @throws {TargetError} `credential` when the target has none of that name */
export function named({ credentials, contract }: Pick<ClientContext, "credentials" | "contract">, name: string | null): Chosen {
  if (name === null) return { as: undefined, credential: undefined };
  const credential = credentials[name];
  if (!credential) throw new TargetError("credential", `the target has no credential "${name}" for ${contract.vendor}; it has ${Object.keys(credentials).join(", ") || "none"}`);
  return { as: name, credential };
}
