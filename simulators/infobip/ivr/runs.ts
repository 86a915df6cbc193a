import type { Act } from "../../core/act.ts";
import { resource } from "../../core/resource.ts";
import type { Leg, LegFact } from "../../telephony/leg.ts";
import { answers, bridge, findLeg } from "../../telephony/network.ts";
import { cut } from "../calls/ends.ts";
import { uuid } from "../ids.ts";
import { beginDialog, endDialog } from "./dialogs.ts";
import { perform } from "./perform.ts";
import { used, type Scenario } from "./scenarios.ts";
import type { Variables } from "./steps.ts";

/** A caller in a script, or a line that is only put through. */
export interface Run {
  readonly id: string;
  readonly account: string;
  readonly scenarioId: string | null;
  readonly leg: string;
  readonly from: string;
  readonly to: string;
  /** What is still to do, inner steps before outer ones. */
  readonly steps: readonly any[];
  readonly variables: Variables;
  /** Steps done: a script that goes round and round is ended. */
  readonly done: number;
  /** What is being collected, and what was pressed so far. */
  readonly collecting: { readonly into: string; readonly most: number; readonly mapped: Variables } | null;
  readonly pressed: string;
  /** The line that was dialled for the caller. */
  readonly outside: string | null;
  readonly dialogId: string | null;
}

export const runResources = {
  "ivr-runs": resource<Run>()({
    newId: uuid,
    defaults: () => ({ steps: [], variables: {}, done: 0, collecting: null, pressed: "", outside: null, dialogId: null }),
    indexes: { leg: { by: (run) => run.leg }, outside: { by: (run) => run.outside ?? undefined } },
  }),
};

const MOST_STEPS = 500;
export const runKey = (id: string) => `script/${id}`;

const runOf = (act: Act<any>, leg: string): Run | undefined => (act.table("ivr-runs").first("leg", leg) ?? act.table("ivr-runs").first("outside", leg)) as Run | undefined;
export const scriptHas = (act: Act<any>, leg: string): boolean => runOf(act, leg) !== undefined;

/** A caller comes into a script: the line is answered and the steps begin. */
export function runScript(act: Act<any>, scenarioId: string, leg: Leg, variables: Variables = {}): void {
  const scenario = act.get("ivr-scenarios", scenarioId) as Scenario;
  used(act, scenarioId);
  const run = act.create("ivr-runs", { scenarioId, leg: leg.id, from: leg.from, to: leg.to, steps: scenario.script, variables }) as Run;
  if (findLeg(act, leg.id)?.state === "ringing") answers(act, leg.id);
  goOn(act, run.id);
}

/** Does steps until one takes time, ends the script, or waits for the caller. */
export function goOn(act: Act<any>, id: string): void {
  for (let run = act.find("ivr-runs", id) as Run | undefined; run; run = act.find("ivr-runs", id) as Run | undefined) {
    const [step, ...steps] = run.steps;
    if (step === undefined || run.done >= MOST_STEPS) return leave(act, run);
    act.update("ivr-runs", id, { steps, done: run.done + 1, collecting: null, pressed: "" });
    const seconds = perform(act, act.get("ivr-runs", id) as Run, step);
    if (seconds === "waits") return;
    if (seconds > 0) return act.schedule("scriptGoesOn", seconds, { run: id }, { key: runKey(id), resource: "ivr-runs", rowId: id });
  }
}

export const scriptGoesOn = (act: Act<any>, { run }: { run: string }): void => goOn(act, run);

/** Nothing is left to do: the lines are cut. */
export function leave(act: Act<any>, run: Run): void {
  forget(act, run);
  for (const leg of [run.leg, run.outside]) cut(act, leg);
}

/** The script has no more to do with the line. */
export function forget(act: Act<any>, run: Run): void {
  act.cancel(runKey(run.id));
  if (run.dialogId) endDialog(act, run);
  act.remove("ivr-runs", run.id);
}

/** What the network tells of the lines of a script. */
export function hearScript(act: Act<any>, { change, leg, ...fact }: LegFact): void {
  const run = runOf(act, leg.id)!;
  if (change === "ended") return leg.id === run.outside && run.steps.length > 0 && run.dialogId === null ? outsideFailed(act, run) : leave(act, run);
  if (change === "answered" && leg.id === run.outside) return putThrough(act, run);
  if (change === "digits" && leg.id === run.leg) pressed(act, run, (fact as { digits: string }).digits);
}

/** Nobody answered the line that was dialled: the script goes on behind it. */
function outsideFailed(act: Act<any>, run: Run): void {
  act.update("ivr-runs", run.id, { outside: null });
  goOn(act, run.id);
}

function putThrough(act: Act<any>, run: Run): void {
  if (findLeg(act, run.leg)?.state === "ringing") answers(act, run.leg);
  bridge(act, run.leg, run.outside!);
  beginDialog(act, run);
}

/** Keys that are being collected; enough of them, or #, end it. */
function pressed(act: Act<any>, run: Run, digits: string): void {
  if (!run.collecting) return;
  const all = run.pressed + digits;
  const { into, most, mapped } = run.collecting;
  const value = all.replace(/#.*$/, "").slice(0, most);
  act.update("ivr-runs", run.id, { pressed: all, variables: { ...run.variables, [into]: mapped[value] ?? value } });
  if (!all.includes("#") && all.length < most) return;
  act.cancel(runKey(run.id));
  goOn(act, run.id);
}
