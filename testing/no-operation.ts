import { nearest } from "../simulators/core/refusal.ts";
import type { Contract } from "../simulators/core/contract/contract.ts";

/** What is said of an address that none of a contract's operations has: the nearest one. Its query is left out, for a key may stand there. */
export function noOperation(contract: Contract, method: string | undefined, address: string): { readonly check: string; readonly pointer: string; readonly expected: string; readonly got: string } {
  const { origin, pathname } = new URL(address);
  const asked = pathname.replace(/^\/~[^/]+/, "").split("/");
  const mounts = contract.bundle.documents.map((doc) => doc["x-mount"].slice(1));
  if (mounts.includes(asked[1]!)) asked.splice(1, 1);
  const filled = (path: string) => path.split("/").map((part, i) => (part.startsWith("{") ? (asked[i] ?? part) : part)).join("/");
  // A path of nothing but values, as of a storage, is near everything.
  const says = (path: string) => /[^/]/.test(path.replace(/\{[^}]*\}/g, ""));
  const alike = [...contract.operations.values()].filter((operation) => says(operation.path) && (method === undefined || operation.method.toUpperCase() === method));
  const path = nearest(asked.join("/"), alike.map((operation) => filled(operation.path)));
  const meant = path === undefined ? undefined : alike.find((operation) => filled(operation.path) === path);
  return { check: "documented", pointer: "url", expected: `an operation of ${contract.vendor}${meant ? `, such as ${meant.id} (${meant.method.toUpperCase()} ${meant.path})` : ""}`, got: `${method ? `${method} ` : ""}${origin}${pathname}` };
}
