import type { HandlerAct } from "../../core/act.ts";
import { show, type Row } from "../../core/behaviours.ts";
import { Refusal } from "../../core/refusal.ts";
import { Answer } from "../../core/vendor.ts";
import { answers, hold } from "../../telephony/network.ts";
import { startRecording, stopRecording } from "../recordings/keep.ts";
import { getLive } from "../soft-delete.ts";
import { orZeros } from "../zeros.ts";
import { word } from "../taken.ts";
import { nowOf } from "../times.ts";
import { answered } from "./hears.ts";
import { unmuted } from "./mute.ts";
import { speak } from "./speech.ts";
import type { Call, MuteDirection } from "./types.ts";

/** A call whose leg is there still. @throws {Refusal} `illegal-transition` once it is gone */
function present(act: HandlerAct<any>): Call {
  const call: Call = getLive(act, "calls", act.path.id);
  if (call.status === "hangup") throw new Refusal("illegal-transition", `call ${call.id} is over`, { rule: "in-call controls need the leg" });
  return call;
}

/** @throws {Refusal} `illegal-transition` */
function progressing(act: HandlerAct<any>): Call {
  const call = present(act);
  if (call.status !== "progressing") throw new Refusal("illegal-transition", `call ${call.id} is ${call.status}, not progressing`, { rule: "recording needs a call that talks" });
  return call;
}

/** A control that touches the media alone: no field shows it, no event tells of it, the answer has no body. */
const media =
  (change: Partial<Call>): Row =>
  (act) => {
    const call = present(act);
    act.update("calls", call.id, change);
    if (call.leg) hold(act, call.leg, (change.onHold ?? call.onHold) || (change.music ?? call.music));
    return new Answer(200, undefined);
  };

const mute =
  (next: (now: MuteDirection, asked: MuteDirection) => MuteDirection): Row =>
  (act) => {
    const call = present(act);
    const patch = { mute_direction: next(call.mute_direction, word(act.body?.direction, ["", "both", "in", "out"] as const, "direction")), tm_update: nowOf(act) };
    if (act.can("calls", call.id, "act")) act.fire("calls", call.id, "act", patch);
    else act.update("calls", call.id, patch);
    return new Answer(200, undefined);
  };

/** Speaks into a call; one that was not answered is answered by it. The flow stays where it is. */
const talk: Row = (act) => {
  const call = present(act);
  if (call.status === "terminating" || call.status === "canceling") throw new Refusal("illegal-transition", `call ${call.id} is ${call.status}`, { rule: "talk needs a call that goes on" });
  if (call.status === "progressing") act.fire("calls", call.id, "talk");
  else answered(act, call, false, "talk");
  if (call.leg) answers(act, call.leg);
  speak(act, act.get("calls", call.id) as Call, act.body?.text ?? "");
  return new Answer(200, undefined);
};

const recordingStart: Row = (act) => {
  const call = progressing(act);
  startRecording(act, { kind: "call", id: call.id }, act.body ?? {});
  return show(act, "calls", act.get("calls", call.id));
};

const recordingStop: Row = (act) => {
  const call = progressing(act);
  stopRecording(act, { kind: "call", id: call.id });
  return show(act, "calls", act.get("calls", call.id));
};

export const controlRows = {
  PostCallsIdHold: media({ onHold: true }),
  DeleteCallsIdHold: media({ onHold: false }),
  PostCallsIdMoh: media({ music: true }),
  DeleteCallsIdMoh: media({ music: false }),
  PostCallsIdSilence: media({ silent: true }),
  DeleteCallsIdSilence: media({ silent: false }),
  PostCallsIdMute: mute((_, asked) => asked || "both"),
  DeleteCallsIdMute: mute((now, asked) => unmuted(now, asked || "both")),
  PostCallsIdTalk: talk,
  PostCallsIdRecordingStart: recordingStart,
  PostCallsIdRecordingStop: orZeros("calls", recordingStop),
} satisfies Record<string, Row>;
