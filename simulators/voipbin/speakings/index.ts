import type { HandlerAct } from "../../core/act.ts";
import { list, read, show, type Row } from "../../core/behaviours.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { Refusal } from "../../core/refusal.ts";
import { Answer, type Reaction } from "../../core/vendor.ts";
import { chargeFrom, chargeUntil } from "../billing/charges.ts";
import { ENDS } from "../calls/reactions.ts";
import { speak } from "../calls/speech.ts";
import { isUp } from "../calls/types.ts";
import type { Types, VoipbinAct } from "../resources.ts";
import { gone } from "../soft-delete.ts";
import { word } from "../taken.ts";
import { nowOf } from "../times.ts";
import { speaking, speakings, type Speaking } from "./resource.ts";

// Text to speech as a stream.

type Asked = HandlerAct<Types>;
const LONGEST = 5000;

/** @throws {Refusal} for a call or a room that is over, or that has one open */
function mayBegin(act: Asked): void {
  const { reference_type, reference_id } = act.body;
  if (reference_type !== "call" && reference_type !== "confbridge") throw new Refusal("rule", `nothing speaks into a ${reference_type}`, { rule: "reference_type" });
  const over = reference_type === "call" ? !isUp(act.get("calls", reference_id)) : act.get("conferences", reference_id).status !== "progressing";
  if (over || act.table("speakings").first("open", reference_id)) throw new Refusal("illegal-transition", `${reference_id} is over or has a speaking`, { rule: "one open speaking for what goes on" });
}

const make: Row = (act: Asked) => {
  mayBegin(act);
  const { reference_type, reference_id, language = "", provider, voice_id = "" } = act.body;
  const direction = word(act.body.direction, ["", "in", "out", "both"] as const, "direction");
  return new Answer(201, show(act, "speakings", act.create("speakings", { reference_type, reference_id, language, provider: provider || "elevenlabs", voice_id, direction })));
};

/** Calls that hear it. */
const listeners = (act: VoipbinAct, { reference_type, reference_id }: Speaking): readonly string[] => (reference_type === "call" ? [reference_id] : (act.find("bridges", reference_id)?.calls ?? []));

const say: Row = (act: Asked) => {
  const { text } = act.body ?? {};
  if (typeof text !== "string" || text.length < 1 || text.length > LONGEST) throw new Refusal("rule", `a text has 1 to ${LONGEST} characters`, { rule: "say: text" });
  const row = act.fire("speakings", act.path.id, "say", { tm_update: nowOf(act) });
  for (const id of listeners(act, row)) speak(act, act.get("calls", id), text);
  return show(act, "speakings", row);
};

const move =
  (on: "flush" | "stop"): Row =>
  (act: Asked) => {
    const { id, status } = act.get("speakings", act.path.id);
    return show(act, "speakings", act.fire("speakings", id, on, status === "stopped" ? {} : { tm_update: nowOf(act) }));
  };

const remove: Row = (act: Asked) => {
  const { id } = act.fire("speakings", act.path.id, "stop");
  return show(act, "speakings", act.update("speakings", id, gone(act)));
};

export const rows = {
  GetSpeakings: list("speakings", { index: "live" }),
  PostSpeakings: make,
  GetSpeakingsId: read("speakings"),
  DeleteSpeakingsId: remove,
  PostSpeakingsIdFlush: move("flush"),
  PostSpeakingsIdSay: say,
  PostSpeakingsIdStop: move("stop"),
} satisfies Record<string, Row>;

export const resources = { speakings };
export const lifecycles: Record<string, LifecycleCode> = { speaking };

function endOf(act: VoipbinAct, reference: string): void {
  for (const { id } of [...act.each("speakings", "open", reference)]) act.fire("speakings", id, "end", { tm_update: nowOf(act) });
}

export const reactions: readonly Reaction[] = [
  { resource: "speakings", on: "start", run: (act, row: Speaking) => chargeFrom(act, { reference_type: "speaking", reference_id: row.id, cost_type: "tts" }) },
  ...["stop", "end"].map((on): Reaction => ({ resource: "speakings", on, run: (act, row: Speaking, before: Speaking) => before.status !== "stopped" && chargeUntil(act, row.id) })),
  ...ENDS.map((on): Reaction => ({ resource: "calls", on, run: (act, call) => endOf(act, call.id) })),
  ...["delete", "expire"].map((on): Reaction => ({ resource: "conferences", on, run: (act, room) => endOf(act, room.id) })),
];
