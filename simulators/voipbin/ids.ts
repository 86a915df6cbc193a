import type { RandomStream } from "../core/world/random.ts";

/** An unset reference. */
export const NIL = "00000000-0000-0000-0000-000000000000";

export const uuid = (_: number, random: () => RandomStream): string => random().uuid();

/** A reference as it is kept: nil for what is missing. */
export const ref = (id: string | undefined | null): string => id || NIL;
