import { list, read, show, type Row } from "../../core/behaviours.ts";
import type { HandlerAct } from "../../core/act.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { Refusal } from "../../core/refusal.ts";
import type { EventPlan, Reaction } from "../../core/vendor.ts";
import { checkPlanLimit } from "../billing/limits.ts";
import { NIL, ref } from "../ids.ts";
import { startRecording, stopRecording } from "../recordings/keep.ts";
import type { Types } from "../resources.ts";
import { gone } from "../soft-delete.ts";
import { word } from "../taken.ts";
import { nowOf } from "../times.ts";
import { startTranscribe } from "../transcribes/start.ts";
import { orZeros } from "../zeros.ts";
import { conferenceReactions } from "./reactions.ts";
import { conference, conferencecall, conferencecalls, conferences, type Conference } from "./resource.ts";

// Conferences and who is in them.

type Asked = HandlerAct<Types>;
const DAY_SECONDS = 86_400;
const LONGEST = 2 ** 31 - 1;
/** Less than a minute is a day. @throws {Refusal} `rule` for what is no 32-bit number, in which it is kept and shown */
function timeoutOf(asked: number | undefined): number {
  if (asked !== undefined && asked > LONGEST) throw new Refusal("rule", `timeout ${asked} is too long`, { rule: "timeout: 32 bits" });
  return !asked || asked < 0 ? 0 : asked < 60 ? DAY_SECONDS : asked;
}

const fields = ({ body }: Asked): Partial<Conference> => ({ name: body?.name ?? "", detail: body?.detail ?? "", data: body?.data ?? null, timeout: timeoutOf(body?.timeout), pre_flow_id: ref(body?.pre_flow_id), post_flow_id: ref(body?.post_flow_id) });

const make: Row = (act: Asked) => {
  checkPlanLimit(act, "conferences");
  const id = ref(act.body?.id);
  const room = act.create("conferences", { ...fields(act), ...(id === NIL ? {} : { id }), type: word(act.body?.type, ["", "conference", "connect", "queue"] as const, "type") || "conference" });
  act.create("bridges", { id: room.id, kind: "conference" });
  return show(act, "conferences", room);
};

/** @throws {Refusal} `illegal-transition` for a room that is closed or closing */
function open(act: Asked): Conference {
  const room = act.get("conferences", act.path.id);
  if (room.tm_delete || room.status !== "progressing") throw new Refusal("illegal-transition", `conference ${room.id} is ${room.status}`, { rule: "the conference must be progressing" });
  return room;
}

const change: Row = (act: Asked) => show(act, "conferences", act.fire("conferences", open(act).id, "update", { ...fields(act), tm_update: nowOf(act) }));

const remove: Row = (act: Asked) => {
  const room = act.get("conferences", act.path.id);
  const again = room.status !== "progressing";
  return show(act, "conferences", again ? act.update("conferences", room.id, gone(act)) : act.fire("conferences", room.id, "delete", gone(act)));
};

/** @throws {Refusal} when the room is doing what is asked for already */
function idle(act: Asked, field: "recording_id" | "transcribe_id"): Conference {
  const room = open(act);
  if (room[field] !== NIL) throw new Refusal("illegal-transition", `conference ${room.id} has a ${field}`, { rule: "one at a time" });
  return room;
}

const recordingStart: Row = (act: Asked) => {
  const { id } = idle(act, "recording_id");
  startRecording(act, { kind: "conference", id }, act.body ?? {});
  return show(act, "conferences", act.get("conferences", id));
};

const recordingStop: Row = (act: Asked) => {
  stopRecording(act, { kind: "conference", id: act.path.id });
  return show(act, "conferences", act.get("conferences", act.path.id));
};

const transcribeStart: Row = (act: Asked) => {
  const room = idle(act, "transcribe_id");
  const { id } = startTranscribe(act, { reference_type: "conference", reference_id: room.id, language: act.body?.language });
  return show(act, "conferences", act.fire("conferences", room.id, "update", { transcribe_id: id, transcribe_ids: [...room.transcribe_ids, id], tm_update: nowOf(act) }));
};

const transcribeStop: Row = (act: Asked) => {
  const room = open(act);
  if (room.transcribe_id === NIL) throw new Refusal("illegal-transition", `conference ${room.id} is not being transcribed`, { rule: "stopping needs a transcription" });
  if (act.get("transcribes", room.transcribe_id).status === "progressing") act.fire("transcribes", room.transcribe_id, "stop", { tm_update: nowOf(act) });
  return show(act, "conferences", act.fire("conferences", room.id, "update", { transcribe_id: NIL, tm_update: nowOf(act) }));
};

/** Sends somebody out; who is on the way out already stays so. */
const kick: Row = (act: Asked) => {
  const { id, status } = act.get("conferencecalls", act.path.id);
  const out = status === "leaving" || status === "leaved";
  return show(act, "conferencecalls", act.fire("conferencecalls", id, "kick", out ? {} : { tm_update: nowOf(act) }));
};

export const rows = {
  GetConferences: list("conferences", { index: "live" }),
  PostConferences: make,
  GetConferencesId: read("conferences"),
  PutConferencesId: change,
  DeleteConferencesId: remove,
  PostConferencesIdRecordingStart: orZeros("conferences", recordingStart),
  PostConferencesIdRecordingStop: recordingStop,
  PostConferencesIdTranscribeStart: orZeros("conferences", transcribeStart),
  PostConferencesIdTranscribeStop: transcribeStop,
  GetConferencecalls: list("conferencecalls", { index: "live" }),
  GetConferencecallsId: read("conferencecalls"),
  DeleteConferencecallsId: kick,
} satisfies Record<string, Row>;

export const resources = { conferences, conferencecalls };
export const lifecycles: Record<string, LifecycleCode> = { conference, conferencecall };

const shown: EventPlan = { resource: "conferences", payload: (row, act) => conferences.views["default"]!(row, act) };
export const events: Record<string, EventPlan> = { conference_created: shown, conference_updated: shown, conference_deleted: shown };

export const reactions: readonly Reaction[] = conferenceReactions;
