import type { Reaction } from "../core/vendor.ts";
import { cascade } from "./customers/cascade.ts";
import { inTurn } from "./parts.ts";

/** What follows from a move, in the order of the parts; the end of a customer comes last. */
export const reactions: readonly Reaction[] = [...inTurn<Reaction>("reactions"), ...cascade];
