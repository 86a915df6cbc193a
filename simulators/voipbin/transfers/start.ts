import { Refusal } from "../../core/refusal.ts";
import type { Bridge } from "../calls/bridges.ts";
import { hangUpCall } from "../calls/hangup.ts";
import { isUp, type Address, type Call } from "../calls/types.ts";
import { flowThatJoins } from "../flow/stored.ts";
import { placeGroupcall } from "../groupcalls/place.ts";
import type { VoipbinAct } from "../resources.ts";
import { nowOf } from "../times.ts";
import { giveUp, keepWaiting } from "./end.ts";
import type { Transfer } from "./resource.ts";

interface Asked {
  readonly transfer_type: "attended" | "blind";
  readonly transferer_call_id: string;
  readonly transferee_addresses: readonly Address[];
}

/** The bridge that a call is in with others. @throws {Refusal} `illegal-transition` when it is in none */
function bridgeOf(act: VoipbinAct, call: Call): Bridge {
  const bridge = call.bridge_id ? act.find("bridges", call.bridge_id) : undefined;
  if (call.tm_delete || !isUp(call) || !bridge || bridge.calls.length < 2 || bridge.transfer) throw new Refusal("illegal-transition", `call ${call.id} is with nobody who could be handed on`, { rule: "transfer: a call in a bridge" });
  return bridge;
}

/** Rings those who are to take over. The one who hands on goes at once, or stays to announce it. */
export function startTransfer(act: VoipbinAct, { transfer_type, transferer_call_id, transferee_addresses }: Asked): Transfer {
  const transferer = act.get("calls", transferer_call_id);
  const bridge = bridgeOf(act, transferer);
  const others = bridge.calls.filter((id) => id !== transferer.id);
  const groupcall = placeGroupcall(act, { source: transferer.direction === "incoming" ? transferer.source : transferer.destination, flow: flowThatJoins(act, bridge.id), destinations: transferee_addresses, ring_method: "ring_all", answer_method: "hangup_others", boundFor: bridge.id });
  const made = act.create("transfers", { type: transfer_type, transferer_call_id, transferee_addresses, groupcall_id: groupcall.id, confbridge_id: bridge.id, others });
  act.update("bridges", bridge.id, { transfer: made.id });
  letGo(act, transferer);
  if (transfer_type === "attended") keepWaiting(act, others, true);
  else hangUpCall(act, transferer.id);
  if (groupcall.status === "hangup") giveUp(act, made);
  return act.get("transfers", made.id);
}

/** Calls that hang on the one who hands on do not any more. */
function letGo(act: VoipbinAct, { id, chained_call_ids }: Call): void {
  if (chained_call_ids.length > 0) act.fire("calls", id, "act", { chained_call_ids: [], tm_update: nowOf(act) });
}
