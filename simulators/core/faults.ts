import { Refusal } from "./refusal.ts";
import type { Visit } from "./engine/visit.ts";
import type { World } from "./world/world.ts";

/** Something that goes wrong on purpose. */
export interface Fault {
  readonly id: string;
  readonly kind: "latency" | "status" | "rateLimit" | "reset" | "malformedBody" | "dropEvent" | "duplicateEvent" | "lateEvent" | "reorderEvents";
  readonly vendor?: string;
  readonly operationId?: string;
  /** For event faults. */
  readonly event?: string;
  /** Only when the resource with this id (any path value) is meant. */
  readonly rowId?: string;
  /** Only when the row that the request's path names is in this state of one of its lifecycles. */
  readonly state?: string;
  /** Only from the n-th matching request or event on, counted from 1. */
  readonly nth?: number;
  /** How often it strikes; then it is gone. Default 1; 0 for ever. */
  readonly times?: number;
  /** Chance of striking, 0 to 1, from the world's seed. Default 1. */
  readonly probability?: number;
  /** World seconds that it lives. */
  readonly ttlSeconds?: number;
  /** For `status`. */
  readonly status?: number;
  /** Real seconds for `latency`, world seconds for `lateEvent`, seconds for `rateLimit`. */
  readonly seconds?: number;
  /** Kept by the world. */
  readonly seen?: number;
  readonly struck?: number;
  readonly until?: number;
}

/**
 * Applies the first fault that fits this request.
 * @returns how the connection is to be handled, when that is what goes wrong
 * @throws {Refusal} `fault` or `rate-limited`, so that the vendor's own form is kept
 */
export function injectFault(visit: Visit): { reset?: true; latencySeconds?: number; malformed?: true } | undefined {
  if (visit.world.store("faults").size === 0) return undefined;
  const fault = strike(visit.world, (f) => !/Events?$/.test(f.kind) && fits(f, visit));
  switch (fault?.kind) {
    case "latency":
      return { latencySeconds: fault.seconds ?? 1 };
    case "reset":
      return { reset: true };
    case "malformedBody":
      return { malformed: true };
    case "rateLimit":
      throw new Refusal("rate-limited", "fault: too many requests", { rule: `fault ${fault.id}`, data: { retryAfter: fault.seconds ?? 1, limit: 0, windowSeconds: fault.seconds ?? 1 } });
    case "status":
      throw new Refusal("fault", `fault: status ${fault.status ?? 500}`, { rule: `fault ${fault.id}`, status: fault.status ?? 500 });
    default:
      return undefined;
  }
}

function fits(fault: Fault, visit: Visit): boolean {
  if (fault.vendor && fault.vendor !== visit.vendor.name) return false;
  if (fault.operationId && fault.operationId !== visit.operation!.id) return false;
  const ids = Object.values(visit.request!.path).map(String);
  if (fault.rowId && !ids.includes(fault.rowId)) return false;
  return !fault.state || visit.vendor.machines.some((m) => ids.some((id) => {
    const row = visit.world.table(visit.vendor.name, m.contract.resource).get(id);
    return row && m.stateOf(row) === fault.state;
  }));
}

/** The first fault that fits and strikes now; counts sights and strikes, removes what is spent. */
export function strike(world: World, fits: (fault: Fault) => boolean): Fault | undefined {
  const faults = world.store<Fault>("faults");
  for (const fault of [...faults.all()]) {
    if (fault.until !== undefined && fault.until <= world.clock.now()) {
      faults.delete(fault.id);
      continue;
    }
    if (!fits(fault)) continue;
    const seen = (fault.seen ?? 0) + 1;
    const strikes = seen >= (fault.nth ?? 1) && (fault.probability === undefined || world.random("faults").fraction() < fault.probability);
    const struck = (fault.struck ?? 0) + (strikes ? 1 : 0);
    if (strikes && (fault.times ?? 1) > 0 && struck >= (fault.times ?? 1)) faults.delete(fault.id);
    else faults.put(fault.id, { ...fault, seen, struck });
    if (strikes) return fault;
  }
  return undefined;
}
