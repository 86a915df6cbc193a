import type { Act } from "../../core/act.ts";
import { speechMs } from "../../telephony/recording/speech.ts";
import { dial, findLeg, say } from "../../telephony/network.ts";
import { callArrives } from "../calls/inbound.ts";
import { digits, phone } from "../calls/numbers.ts";
import { forget, leave, type Run } from "./runs.ts";
import type { Scenario } from "./scenarios.ts";
import { filled, holds } from "./steps.ts";

/** Seconds that a step takes; `waits`: something else brings the script on. */
type Takes = number | "waits";
type Step = (act: Act<any>, run: Run, step: any) => Takes;

const set = (act: Act<any>, run: Run, patch: Partial<Run>): 0 => (act.update("ivr-runs", run.id, patch), 0);
const first = (act: Act<any>, run: Run, steps: readonly any[] = []): 0 => set(act, run, { steps: [...steps, ...run.steps] });
const files = (act: Act<any>, loops = 1): number => act.settings.audioFileSeconds * loops;

/** By the key that names the step. What lies outside (messages, requests, detection of machines) takes no time and changes nothing. */
const STEPS: Readonly<Record<string, Step>> = {
  say: (act, run, { say: text }) => {
    say(act, run.leg, filled(text, run.variables));
    return speechMs(text) / 1000;
  },
  playFromUrl: (act, _, { options }) => files(act, options?.loopCount),
  playFromUpload: (act, _, { options }) => files(act, options?.loopCount),
  playFromRecording: (act) => files(act),
  playTty: (act, _, { options }) => files(act, options?.loopCount),
  pause: (_, __, { pause }) => pause,
  record: (_, __, { record }) => record,
  collectInto: (act, run, { collectInto, options }) => {
    set(act, run, { collecting: { into: collectInto, most: options?.maxInputLength ?? 1, mapped: options?.mappedValues ?? {} }, variables: { ...run.variables, [collectInto]: "" } });
    return options?.timeout ?? 10;
  },
  capture: (act, run, { capture, timeout, dtmfOptions }) => {
    set(act, run, { collecting: { into: capture, most: dtmfOptions?.maxInputLength ?? 1, mapped: dtmfOptions?.mappedValues ?? {} }, variables: { ...run.variables, [capture]: "" } });
    return timeout;
  },
  setVariable: (act, run, { setVariable, value }) => set(act, run, { variables: { ...run.variables, [setVariable]: filled(value, run.variables) } }),
  if: (act, run, step) => first(act, run, holds(step.if, run.variables) ? step.then : step.else),
  switch: (act, run, step) => first(act, run, step.case[filled(step.switch, run.variables)] ?? step.case[run.variables[step.switch] ?? ""] ?? step.case["__default"]),
  repeat: (act, run, { repeat, while: condition }) => first(act, run, [...repeat, { while: condition, do: repeat }]),
  while: (act, run, step) => (holds(step.while, run.variables) ? first(act, run, [...step.do, step]) : 0),
  "for-each": (act, run, step) => first(act, run, filled(step.in, run.variables).split(step.delimiter ?? ",").flatMap((value) => [{ setVariable: step["for-each"], value }, ...step.do])),
  goTo: (act, run, { goTo }) => {
    const script = (act.find("ivr-scenarios", run.scenarioId ?? "") as Scenario | undefined)?.script ?? [];
    const at = script.findIndex((step) => step?.actionId === goTo);
    return at < 0 ? 0 : set(act, run, { steps: script.slice(at) });
  },
  answeringMachineDetection: (act, run, step) => first(act, run, findLeg(act, run.leg)?.machine ? step.onMachineDetected : step.onHumanDetected),
  dial: (act, run, step) => out(act, run, filled(step.dial, run.variables), step.options?.senderId),
  dialToMany: (act, run, { dialToMany: [one, ...more], options }) => {
    if (more.length > 0) first(act, run, [{ dialToMany: more, options }]);
    return out(act, act.get("ivr-runs", run.id) as Run, one.number, options?.senderId);
  },
  dialToConversations: (act, run, { dialToConversations: { options } }) => {
    forget(act, run);
    callArrives(act, { clientType: "PSTN", customer: digits(run.from), own: digits(run.to), leg: run.leg, tags: options.tags, tagsBy: options.tagIdentifierType ?? "NAME" });
    return "waits";
  },
};

/** The caller is put through when that number answers; steps behind it are for when it does not. */
function out(act: Act<any>, run: Run, number: string, senderId: string | undefined): Takes {
  const leg = dial(act, { from: phone(senderId ?? run.from), to: phone(number), ref: `script:${run.id}` });
  set(act, run, { outside: leg.id });
  return "waits";
}

/** Does one step. */
export function perform(act: Act<any>, run: Run, step: any): Takes {
  if (step === "hangup") return leave(act, run), "waits";
  const name = typeof step === "object" && step !== null ? Object.keys(STEPS).find((key) => step[key] !== undefined) : undefined;
  return name === undefined ? 0 : STEPS[name]!(act, run, step);
}
