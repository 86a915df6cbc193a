import { list, show, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import type { EventPlan, Reaction } from "../../core/vendor.ts";
import { addressesOf, addressOf } from "../addresses.ts";
import { flowOf } from "../flow/stored.ts";
import { getLive, gone, readLive } from "../soft-delete.ts";
import { bridges } from "./bridges.ts";
import { controlRows } from "./controls.ts";
import { hangUpCall, hangUpNow } from "./hangup.ts";
import { hearLeg } from "./hears.ts";
import { call } from "./lifecycle.ts";
import { placeAll } from "./place.ts";
import { callReactions } from "./reactions.ts";
import { calls } from "./resource.ts";
import { isUp, type Call } from "./types.ts";

// Calls: placing, taking, controlling and ending them.

/** One call or groupcall for each destination that can be dialled; there may be none. */
const place: Row = (act) => {
  const { source, destinations } = act.body;
  const placed = placeAll(act, addressesOf(destinations), { source: addressOf(source), flow: flowOf(act, act.body) });
  return { calls: placed.calls.map((row) => show(act, "calls", row)), groupcalls: placed.groupcalls.map((row) => show(act, "groupcalls", row)) };
};

const hangup: Row = (act) => {
  const call: Call = getLive(act, "calls", act.path.id);
  if (isUp(call)) hangUpCall(act, call.id);
  else act.fire("calls", call.id, "hangup");
  return show(act, "calls", act.get("calls", call.id));
};

const remove: Row = (act) => {
  const { id } = getLive(act, "calls", act.path.id);
  hangUpNow(act, id);
  return show(act, "calls", act.fire("calls", id, "delete", gone(act)));
};

export const rows = {
  GetCalls: list("calls", { index: "live" }),
  PostCalls: place,
  GetCallsId: readLive("calls"),
  DeleteCallsId: remove,
  PostCallsIdHangup: hangup,
  ...controlRows,
} satisfies Record<string, Row>;

export const resources = { calls, bridges };
export const lifecycles: Record<string, LifecycleCode> = { call };

const shown: EventPlan = { resource: "calls", payload: (row, act) => calls.views["default"]!(row, act) };
export const events: Record<string, EventPlan> = {
  call_created: shown,
  call_ringing: shown,
  call_progressing: shown,
  call_updated: shown,
  call_terminating: shown,
  call_canceling: shown,
  call_hangup: shown,
  call_deleted: shown,
};

export const reactions: readonly Reaction[] = callReactions;
export const hears = { leg: hearLeg };
