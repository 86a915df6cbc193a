import { timeFits, variableFits } from "../conditions.ts";
import { DIGITS } from "../digits.ts";
import { anywhere, onCall, withoutCall, type ActionPlan, type Outcome, type Step } from "../plan.ts";
import { setVariables } from "../run.ts";

/** Jumps by the value of a variable, which is empty afterwards. */
function branch({ act, flow, option }: Step): Outcome {
  const variable = option["variable"] || DIGITS;
  const value = flow.variables[variable] ?? "";
  setVariables(act, flow.id, { [variable]: "" });
  return { jump: option["target_ids"]?.[value] ?? option["default_target_id"] };
}

/** Jumps while there are jumps left; they are counted by action, also when it is come back to. */
function goTo({ act, flow, action, option }: Step): Outcome {
  const left = flow.loops[action.id] ?? option["loop_count"] ?? 0;
  if (!(left > 0)) return "next";
  act.update("activeflows", flow.id, { loops: { ...flow.loops, [action.id]: left - 1 } });
  return { jump: option["target_id"] };
}

const otherwise = (fits: boolean, option: Step["option"]): Outcome => (fits ? "next" : { jump: option["false_target_id"] });

/** Where a flow goes next, and what it knows. */
export const decisions: Readonly<Record<string, ActionPlan>> = {
  empty: anywhere(() => "next"),
  stop: anywhere(() => "end"),
  // Held until it is forwarded or stopped.
  block: withoutCall(() => ({ wait: "block" })),
  branch: anywhere(branch),
  goto: anywhere(goTo),
  condition_variable: anywhere(({ flow, option, written }) => otherwise(variableFits(option, written["variable"] ?? "", flow.variables), option)),
  condition_datetime: anywhere(({ act, option }) => otherwise(timeFits(option, act.now), option)),
  condition_call_status: onCall(({ call, option }) => otherwise(call!.status === option["status"], option)),
  variable_set: anywhere(({ act, flow, option }) => {
    if (option["key"]) setVariables(act, flow.id, { [option["key"]]: String(option["value"] ?? "") });
    return "next";
  }),
};
