import { SkipScenario } from "./errors.ts";
import type { ScenarioLog } from "./log.ts";
import type { StageArrange, StageInspect } from "./stage-tools.ts";
import type { ControlPlane } from "./targets/control-plane.ts";
import type { Session } from "./targets/target.ts";

/** @throws {SkipScenario} when the target has no control plane */
export function controlOf({ control }: Session, what: string): ControlPlane {
  if (!control) throw new SkipScenario(`needs ${what}, which only a simulator has`);
  return control;
}

// Async, so that a target without a control plane rejects like any other failing call.
export const inspectOf = (session: Session): StageInspect => {
  const get = async (path: string, query?: Readonly<Record<string, string>>) => controlOf(session, "a look inside").get(path, query);
  return {
    events: (query) => get("events", query),
    deliveries: (query) => get("deliveries", query),
    timers: () => get("timers"),
    journal: (query) => get("journal", query),
    rows: (vendor, resource) => get(`rows/${vendor}/${resource}`),
    settings: (vendor) => get(`settings/${vendor}`),
    get: (path) => get(path),
  };
};

export const arrangeOf = (session: Session, log: ScenarioLog): StageArrange => {
  const control = (what: string) => {
    log.step("arrange", what);
    return controlOf(session, what);
  };
  return {
    rows: async (vendor, resource, rows) => control(`${resource} put into ${vendor}`).put(`rows/${vendor}/${resource}`, { rows }),
    settings: async (vendor, settings) => control(`settings of ${vendor}`).put(`settings/${vendor}`, settings),
    fault: async (fault) => control("a fault").post("faults", fault),
    clearFaults: async () => control("no faults").delete("faults"),
  };
};
