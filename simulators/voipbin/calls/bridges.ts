import type { VoipbinAct } from "../resources.ts";
import { Refusal } from "../../core/refusal.ts";
import { resource } from "../../core/resource.ts";
import { goOn } from "../flow/run.ts";
import { uuid } from "../ids.ts";
import { nowOf } from "../times.ts";
import { isUp, type Call } from "./types.ts";

/** Where calls hear each other. The service calls it a confbridge; it is never shown by itself. */
export interface Bridge {
  readonly id: string;
  readonly customer_id: string;
  readonly kind: "connect" | "conference" | "queue" | "open";
  /** Calls inside. */
  readonly calls: readonly string[];
  /** Calls and groupcalls that ring for it. */
  readonly awaited: readonly string[];
  /** The call whose `connect` made it. */
  readonly master: string | null;
  /** The caller is hung up for the reason for which nobody came. */
  readonly relay: boolean;
  /** A transfer that is under way: it is kept together though one has left. */
  readonly transfer: string | null;
}

export const bridges = resource<Bridge>()({
  owner: "customer_id",
  newId: uuid,
  defaults: () => ({ kind: "open", calls: [], awaited: [], master: null, relay: false, transfer: null }),
});

/** What the flow of a call waits for while the call is in a bridge. */
export const IN_BRIDGE = "bridge";

/** A call comes in; what follows from it are reactions to the bridge. @throws {Refusal} when the bridge is gone */
export function joinBridge(act: VoipbinAct, call: Call, id: string): void {
  const bridge: Bridge | undefined = act.find("bridges", id);
  if (!bridge) throw new Refusal("not-found", `bridge ${id} does not exist`);
  if (call.bridge_id === id) return;
  act.fire("calls", call.id, "act", { bridge_id: id, tm_update: nowOf(act) });
  act.update("bridges", id, { calls: [...bridge.calls, call.id], awaited: bridge.awaited.filter((one) => one !== call.id && one !== call.groupcall_id) });
}

/** A call goes out, and its flow goes on. @param from - only when it is in this one */
export function leaveBridge(act: VoipbinAct, callId: string, from?: string): void {
  const call: Call | undefined = act.find("calls", callId);
  const bridge: Bridge | undefined = call?.bridge_id ? act.find("bridges", call.bridge_id) : undefined;
  if (!call || !bridge || (from !== undefined && bridge.id !== from)) return;
  if (isUp(call)) act.fire("calls", callId, "act", { bridge_id: null, tm_update: nowOf(act) });
  else act.update("calls", callId, { bridge_id: null });
  act.update("bridges", bridge.id, { calls: bridge.calls.filter((one) => one !== callId) });
  goOn(act, call.activeflow_id, IN_BRIDGE);
}

/** Everybody goes out. */
export function emptyBridge(act: VoipbinAct, id: string): void {
  const bridge: Bridge | undefined = act.find("bridges", id);
  for (const call of bridge?.calls ?? []) leaveBridge(act, call);
}
