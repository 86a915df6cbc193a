import type { RandomStream } from "../core/world/random.ts";

/** Base 32 without i, l, o, u, as the vendor's sample ids are written. contracts/comswise/sources.md#identifiers */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** 32 characters. @param beginning - `jd7` for a call; the vendor's samples begin `jd7` and `j97` */
export const systemId = (random: RandomStream, beginning = ""): string => beginning + random.text(32 - beginning.length, ALPHABET);
