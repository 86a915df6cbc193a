import type { VoipbinAct } from "../resources.ts";
import type { Call } from "../calls/types.ts";
import { keyEndsRecording } from "../recordings/keep.ts";
import { goOn, setVariables } from "./run.ts";
import type { Activeflow } from "./types.ts";

export const DIGITS = "voipbin.call.digits";
/** What a flow waits for while it collects digits, and while a digit cuts short what is being said. */
export const COLLECTING = "digits";
export const ANY_DIGIT = "anyDigit";

/** Enough digits, or the key that ends them? */
export const enough = (digits: string, { length, key }: { length?: number; key?: string }): boolean => Boolean((length && digits.length >= length) || (key && [...key].some((one) => digits.includes(one))));

/** Keys were pressed on a call: they are kept for its flow, which may wait for them. */
export function digitsCame(act: VoipbinAct, call: Call, digits: string): void {
  keyEndsRecording(act, call, digits);
  const flow: Activeflow | undefined = act.find("activeflows", call.activeflow_id);
  if (flow?.status !== "running") return;
  const all = (flow.variables[DIGITS] ?? "") + digits;
  setVariables(act, flow.id, { [DIGITS]: all });
  if (flow.waits === ANY_DIGIT || (flow.waits === COLLECTING && enough(all, flow.current_action.option ?? {}))) goOn(act, flow.id, flow.waits);
}
