import type { RandomStream } from "../core/world/random.ts";

/** Ids are opaque; they look like the vendor's. */
type NewId = (n: number, random: () => RandomStream) => string;

/** Lower-case UUID: most rows. */
export const uuid: NewId = (_, random) => random().uuid();
/** 32 hexadecimal digits in capitals: agents, bots, scenarios, conversations that a call opened. */
export const capitals: NewId = (_, random) => random().text(32, "0123456789ABCDEF");
/** 24 hexadecimal digits: hold configurations, the transfer strategy. */
export const short: NewId = (_, random) => random().text(24, "0123456789abcdef");
