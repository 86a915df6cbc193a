import type { VoipbinAct } from "../resources.ts";
import { findLeg, say } from "../../telephony/network.ts";
import { assistantHears } from "../ai/answer.ts";
import { keptWords } from "../transcribes/listen.ts";
import type { Bridge } from "./bridges.ts";
import { isUp, type Call } from "./types.ts";

const isTalking = (act: VoipbinAct, call: Call | undefined): call is Call => call !== undefined && isUp(call) && call.leg !== null && findLeg(act, call.leg)?.state === "answered";

/** The platform says something to the far side of a call. @returns how long that takes, in seconds */
export function speak(act: VoipbinAct, call: Call, text: string): number {
  if (!text || !isTalking(act, call)) return 0;
  const turn = say(act, call.leg!, text);
  keptWords(act, call, "out", text, turn.durationMs);
  return turn.durationMs / 1000;
}

/** Bridges in which something is being passed on, by world: what comes back to one through another call is not passed on again. */
const passing = new WeakMap<object, Set<string>>();

/** The far side of a call has said something: whoever is joined with it hears that. */
export function heard(act: VoipbinAct, call: Call, text: string, durationMs: number): void {
  keptWords(act, call, "in", text, durationMs);
  if (call.mute_direction !== "in" && call.mute_direction !== "both") assistantHears(act, call, text);
  const bridge: Bridge | undefined = call.bridge_id ? act.find("bridges", call.bridge_id) : undefined;
  if (!bridge || call.mute_direction === "in" || call.mute_direction === "both") return;
  const busy = passing.get(act.world) ?? new Set();
  if (busy.has(bridge.id)) return;
  passing.set(act.world, busy.add(bridge.id));
  try {
    passOn(act, bridge, call.id, text);
  } finally {
    busy.delete(bridge.id);
  }
}

function passOn(act: VoipbinAct, bridge: Bridge, from: string, text: string): void {
  for (const id of bridge.calls) {
    const other: Call | undefined = id === from ? undefined : act.find("calls", id);
    if (isTalking(act, other) && !other.music && !other.silent && other.mute_direction !== "out" && other.mute_direction !== "both") speak(act, other, text);
  }
}
