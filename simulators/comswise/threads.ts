import type { Act } from "../core/act.ts";
import { systemId } from "./ids.ts";
import type { StoredCall, Types } from "./resources.ts";

type Threaded = Pick<StoredCall, "groupingId" | "from" | "to">;

/**
 * What decides the thread of a call: its `groupingId`, else the pair of numbers in either order.
 * The two kinds never meet. contracts/comswise/sources.md#threading
 */
export const threadKeyOf = ({ groupingId, from, to }: Threaded): string => (groupingId !== null ? `grouping/${groupingId}` : `numbers/${[from, to].sort().join("/")}`);

/** The thread that a call belongs to: that of an earlier call with the same key, else its own, the same for each run of a story. */
export function threadOf(act: Act<Types>, call: Threaded): string {
  const group = `${act.account}/${threadKeyOf(call)}`;
  return act.table("calls").first("thread", group)?.threadId ?? systemId(act.world.stream(`comswise/threads/${group}`));
}
