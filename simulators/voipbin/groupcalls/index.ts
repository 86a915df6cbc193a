import { list, read, show, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { Refusal } from "../../core/refusal.ts";
import type { EventPlan, Reaction } from "../../core/vendor.ts";
import { addressesOf, addressOf } from "../addresses.ts";
import { hangUpNow } from "../calls/hangup.ts";
import { flowOf } from "../flow/stored.ts";
import { gone } from "../soft-delete.ts";
import { word } from "../taken.ts";
import { nowOf } from "../times.ts";
import { callsOf, placeGroupcall } from "./place.ts";
import { groupcallReactions } from "./reactions.ts";
import { groupcall, groupcalls } from "./resource.ts";
import type { Groupcall } from "./types.ts";

// Calls to several.

const place: Row = (act) => {
  const { source, destinations } = act.body;
  if (!destinations?.length) throw new Refusal("rule", "there is nobody to call", { rule: "destinations: at least one" });
  const ring_method = word(act.body.ring_method, ["", "ring_all", "linear"], "ring_method");
  const answer_method = word(act.body.answer_method, ["", "hangup_others"], "answer_method");
  return show(act, "groupcalls", placeGroupcall(act, { source: addressOf(source), destinations: addressesOf(destinations), flow: flowOf(act, act.body), ring_method: ring_method || "ring_all", answer_method }));
};

const hangup: Row = (act) => show(act, "groupcalls", act.fire("groupcalls", act.path.id, "hangup", { tm_update: nowOf(act) }));

/** One that goes on is hung up first, at once. */
const remove: Row = (act) => {
  const { id } = act.fire("groupcalls", act.path.id, "hangup") as Groupcall;
  hangUpAll(act, id);
  return show(act, "groupcalls", act.fire("groupcalls", id, "delete", gone(act)));
};

function hangUpAll(act: Parameters<Row>[0], id: string): void {
  for (const call of callsOf(act, id)) hangUpNow(act, call.id);
  for (const inner of (act.get("groupcalls", id) as Groupcall).groupcall_ids) hangUpAll(act, inner);
}

export const rows = {
  GetGroupcalls: list("groupcalls", { index: "live" }),
  PostGroupcalls: place,
  GetGroupcallsId: read("groupcalls"),
  DeleteGroupcallsId: remove,
  PostGroupcallsIdHangup: hangup,
} satisfies Record<string, Row>;

export const resources = { groupcalls };
export const lifecycles: Record<string, LifecycleCode> = { groupcall };

const shown: EventPlan = { resource: "groupcalls", payload: (row, act) => groupcalls.views["default"]!(row, act) };
export const events: Record<string, EventPlan> = { groupcall_created: shown, groupcall_progressing: shown, groupcall_hangup: shown, groupcall_deleted: shown };

export const reactions: readonly Reaction[] = groupcallReactions;
