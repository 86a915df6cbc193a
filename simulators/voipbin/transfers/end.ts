import { emptyBridge } from "../calls/bridges.ts";
import { isUp } from "../calls/types.ts";
import type { VoipbinAct } from "../resources.ts";
import { nowOf } from "../times.ts";
import type { Transfer } from "./resource.ts";

/** The bridge is an ordinary one again. */
export const settle = (act: VoipbinAct, { confbridge_id }: Transfer): void => void act.update("bridges", confbridge_id, { transfer: null });

/** Who is handed on hears music and is not heard, or is back in the talk. */
export function keepWaiting(act: VoipbinAct, calls: readonly string[], waits: boolean): void {
  for (const id of calls) {
    const call = act.find("calls", id);
    if (call && isUp(call)) act.fire("calls", id, "act", { music: waits, mute_direction: waits ? "both" : "", tm_update: nowOf(act) });
  }
}

/** Nobody takes over: who was to be handed on is back in the talk, or is let go with the bridge. */
export function giveUp(act: VoipbinAct, row: Transfer, tearDown = row.type === "blind"): void {
  act.fire("transfers", row.id, "fail", { state: "failed", tm_update: nowOf(act) });
  settle(act, row);
  if (row.type === "attended") keepWaiting(act, row.others, false);
  if (tearDown) emptyBridge(act, row.confbridge_id);
  act.fire("groupcalls", row.groupcall_id, "hangup", { tm_update: nowOf(act) });
}
