import type { Divergence, OverlayAction } from "./change.ts";

export type Aspect = "shape" | "values" | "statuses" | "headers" | "states" | "events" | "actions" | "references" | "order" | "story";

/**
 * Who is wrong. `new`: the vendor does more than its contract says (a field, a value, a status, an event), and breaks nothing
 * that was promised.
 */
export type Verdict = "contract wrong" | "simulator wrong" | "vendor wrong" | "new";

/** One place where contract, simulator and vendor are not of one mind. */
export interface Difference {
  readonly vendor: string;
  readonly aspect: Aspect;
  /** Operation, or name of the event. */
  readonly operation: string;
  /** `body.calls.*.status`, `status`, `events of comswise.createCall#1 id`. */
  readonly place: string;
  /** What each of the three says. */
  readonly contract: string;
  readonly simulator: string;
  readonly observed: string;
  readonly verdict: Verdict;
  /** Why this verdict and no other. */
  readonly because: string;
  /** The smallest change that would settle it. */
  readonly change: Change;
  /** Contract line, where one is concerned. */
  readonly line?: string;
  readonly source?: string;
  /** Where it was seen: scenario and step on the vendor's side (else the simulator's). */
  readonly seen: readonly { readonly scenario: string; readonly step: number }[];
}

export type Change =
  | { readonly file: "overlay.yaml"; readonly action: OverlayAction; readonly says: string }
  | { readonly file: "divergences.ts"; readonly entry: Divergence; readonly says: string };
