import type { Contract } from "../simulators/core/contract/contract.ts";
import type { ContractDocument } from "../simulators/core/contract/document.ts";
import type { Operation } from "../simulators/core/contract/operation.ts";

/** What the contract knows at a URL. */
export interface Located {
  readonly operation: Operation | undefined;
  readonly pathValues: readonly string[];
  /** Operations of the path, when the path is known and the verb is not. */
  readonly siblings?: readonly Operation[];
  readonly document: ContractDocument | undefined;
}

/**
 * Base URL of each document of a vendor, without a slash at the end. The target knows that of the first; the other hosts stand
 * beside it under their mounts, or are the vendor's own when the target is a real one.
 */
export function basesOf(contract: Contract, baseUrl: string): string[] {
  const base = baseUrl.replace(/\/+$/, "");
  const [main, ...others] = contract.bundle.documents;
  const stem = main && base.endsWith(main["x-mount"]) ? base.slice(0, -main["x-mount"].length) : undefined;
  return [base, ...others.map((doc) => (stem === undefined ? (doc.servers?.[0]?.url ?? base).replace(/\/+$/, "") : stem + doc["x-mount"]))];
}

/** Finds the operation behind an absolute URL: by base URL (the longest that fits), else by the vendor's own host names. */
export function locate(contract: Contract, bases: readonly string[], method: string, url: string): Located {
  const { origin, pathname, hostname } = new URL(url);
  const here = origin + pathname;
  const byBase = bases.map((base, index) => ({ base, index })).filter(({ base }) => here === base || here.startsWith(`${base}/`));
  byBase.sort((a, b) => b.base.length - a.base.length);
  const index = byBase[0]?.index ?? contract.bundle.documents.findIndex((doc) => (doc["x-hosts"] ?? []).some((host) => isHost(hostname, host)));
  if (index === -1) return { operation: undefined, pathValues: [], document: undefined };
  const path = byBase[0] ? here.slice(byBase[0].base.length) || "/" : pathname;
  const match = contract.routers[index]!(method, path);
  const document = contract.bundle.documents[index];
  if (!match) return { operation: undefined, pathValues: [], document };
  if ("operation" in match) return { operation: match.operation, pathValues: match.values, document };
  const siblings = match.allowed.map((verb) => contract.routers[index]!(verb, path)).flatMap((other) => (other && "operation" in other ? [other.operation] : []));
  return { operation: undefined, pathValues: [], siblings, document };
}

const isHost = (name: string, pattern: string): boolean => (pattern.startsWith("*.") ? name.endsWith(pattern.slice(1)) : name === pattern);
