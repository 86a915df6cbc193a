import type { RandomStream } from "../core/world/random.ts";

/** An unset reference. */
export const NIL = "00000000-0000-0000-0000-000000000000";

export const uuid = (_: number, random: () => RandomStream): string => random().uuid();

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
export const isId = (text: unknown): text is string => typeof text === "string" && UUID.test(text);

/** A reference as it is kept: nil for what is missing, and for what is no id, as the service reads it. */
export const ref = (id: string | undefined | null): string => (isId(id) ? id.toLowerCase() : NIL);
