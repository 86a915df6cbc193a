import type { Reaction } from "../../core/vendor.ts";
import { leaveBridge, type Bridge } from "../calls/bridges.ts";
import { ENDS } from "../calls/reactions.ts";
import type { Call } from "../calls/types.ts";
import { endRecordingsOf } from "../recordings/keep.ts";
import type { VoipbinAct } from "../resources.ts";
import { nowOf } from "../times.ts";
import { endTranscribesOf } from "../transcribes/start.ts";
import { placeOf } from "./join.ts";
import type { Conference, Conferencecall } from "./resource.ts";

/** Calls that have come into a room or gone out of it. */
function doorOpens(act: VoipbinAct, after: Bridge, before: Bridge): void {
  if (after.kind !== "conference") return;
  for (const id of after.calls) if (!before.calls.includes(id)) comesIn(act, after.id, id);
  for (const id of before.calls) if (!after.calls.includes(id)) goesOut(act, after.id, id);
}

function comesIn(act: VoipbinAct, room: string, call: string): void {
  const place = placeOf(act, call, room) ?? act.create("conferencecalls", { activeflow_id: act.get("calls", call).activeflow_id, conference_id: room, reference_id: call });
  act.fire("conferencecalls", place.id, "join", { tm_update: nowOf(act) });
}

function goesOut(act: VoipbinAct, room: string, call: string): void {
  const place = placeOf(act, call, room);
  if (place) act.fire("conferencecalls", place.id, "leave", { tm_update: nowOf(act) });
}

function joined(act: VoipbinAct, place: Conferencecall): void {
  const room = act.get("conferences", place.conference_id);
  act.fire("conferences", room.id, "member", { conferencecall_ids: [...room.conferencecall_ids, place.id], tm_update: nowOf(act) });
}

/** Somebody is out: the room knows, and closes behind the last one when it was to. */
function left(act: VoipbinAct, place: Conferencecall): void {
  const room = act.find("conferences", place.conference_id);
  if (room?.conferencecall_ids.includes(place.id)) {
    const conferencecall_ids = room.conferencecall_ids.filter((id) => id !== place.id);
    act.fire("conferences", room.id, "member", { conferencecall_ids, tm_update: nowOf(act) });
    if (room.status === "terminating" && conferencecall_ids.length === 0) act.fire("conferences", room.id, "finish", { tm_end: nowOf(act), tm_update: nowOf(act) });
  }
  leaveBridge(act, place.reference_id, place.conference_id);
}

/** A room that is deleted is left by all; nothing is recorded or written down in it any more. */
function closes(act: VoipbinAct, room: Conference): void {
  for (const place of [...act.each("conferencecalls", "room", room.id)]) act.fire("conferencecalls", place.id, "kick", { tm_update: nowOf(act) });
  endRecordingsOf(act, room.id);
  endTranscribesOf(act, room.id);
}

export const conferenceReactions: readonly Reaction[] = [
  { resource: "bridges", on: "update", run: doorOpens },
  { resource: "conferencecalls", on: "join", run: joined },
  ...["leave", "out"].map((on): Reaction => ({ resource: "conferencecalls", on, run: left })),
  ...["delete", "expire"].map((on): Reaction => ({ resource: "conferences", on, run: closes })),
  // Who hangs up before the door.
  ...ENDS.map((on): Reaction => ({
    resource: "calls",
    on,
    run: (act: VoipbinAct, call: Call) => {
      for (const place of [...act.each("conferencecalls", "inside", call.id)]) act.fire("conferencecalls", place.id, "leave", { tm_update: nowOf(act) });
    },
  })),
];
