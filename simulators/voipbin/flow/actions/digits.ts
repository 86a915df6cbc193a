import { pickUp } from "../../calls/hears.ts";
import { sendDigits } from "../../../telephony/network.ts";
import { COLLECTING, DIGITS, enough } from "../digits.ts";
import { onCall, type ActionPlan, type Outcome, type Step } from "../plan.ts";
import { setVariables } from "../run.ts";

/** How long digits are waited for when nobody says: none has this long a pause. */
const PATIENCE_MS = 60_000;
const TONE_MS = 100;

function receive({ act, flow, call, option }: Step): Outcome {
  pickUp(act, call!);
  setVariables(act, flow.id, { [DIGITS]: "" });
  const ms = option["duration"] > 0 ? option["duration"] : option["length"] || option["key"] ? PATIENCE_MS : 0;
  return { wait: COLLECTING, seconds: ms / 1000 };
}

function send({ act, call, option }: Step): Outcome {
  const digits = String(option["digits"] ?? "").slice(0, 100);
  if (call!.leg) sendDigits(act, call!.leg, digits);
  const each = (option["duration"] > 0 ? option["duration"] : TONE_MS) + (option["interval"] > 0 ? option["interval"] : 0);
  return digits ? { wait: "tones", seconds: (digits.length * each) / 1000 } : "next";
}

/** Keys that are pressed. */
export const digits: Readonly<Record<string, ActionPlan>> = {
  digits_receive: onCall(receive),
  digits_send: onCall(send),
  condition_call_digits: onCall(({ flow, option }) => (enough(flow.variables[DIGITS] ?? "", option) ? "next" : { jump: option["false_target_id"] })),
};
