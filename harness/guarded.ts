import type { Adapter } from "./adapters/adapter.ts";
import type { ExpectedStatus } from "./exchange.ts";

/** A request that is about to be sent, as far as it may have to be kept back. */
export interface Asked {
  readonly operation: string;
  /** Its JSON body, or undefined. */
  readonly body: unknown;
  readonly expected: ExpectedStatus | undefined;
  /** Is it about a row that this story made? */
  readonly own: boolean;
}

/** Who is not known cannot be charged: a request that must be refused with 401 costs nothing. */
const fromNobody = (expected: Asked["expected"]): boolean => Array.isArray(expected) && expected.length > 0 && expected.every((status) => status === 401);

/** Does it place a real call or send a real message? Also when it should be refused: whoever is laxer than the contract would send it. */
export function isBillable({ billable }: Pick<Adapter, "billable">, { operation, body, expected }: Asked): boolean {
  return !fromNobody(expected) && (billable?.[operation]?.(body) ?? false);
}

/** Does it change or remove for good what the operator had? Not when it is about the story's own row, nor when it must be refused. */
export function isDestructive({ destructive }: Pick<Adapter, "destructive">, { operation, expected, own }: Asked): boolean {
  const mustBeRefused = Array.isArray(expected) && expected.every((status) => status >= 300);
  return !own && !mustBeRefused && (destructive?.includes(operation) ?? false);
}
