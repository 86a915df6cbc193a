import type { Adapter } from "./adapter.ts";

/** What of a vendor a sandbox keeps back unless it is allowed. */
export type Guards = Pick<Adapter, "billable" | "billableStimuli" | "destructive">;

/** Operations that cost money whatever their body says. */
export const always = (...operations: readonly string[]): NonNullable<Guards["billable"]> => Object.fromEntries(operations.map((operation) => [operation, () => true]));

/** Names in one text, for long lists. */
export const words = (text: string): readonly string[] => text.trim().split(/\s+/);
