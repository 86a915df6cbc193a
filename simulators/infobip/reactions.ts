import type { Reaction } from "../core/vendor.ts";
import { inTurn } from "./parts.ts";

/** What follows from a move, in the order of the parts. */
export const reactions: readonly Reaction[] = inTurn("reactions");
