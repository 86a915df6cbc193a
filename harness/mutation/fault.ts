import type { Contract } from "../../simulators/core/contract/contract.ts";
import type { Adapter } from "../adapters/adapter.ts";
import type { Finding } from "../finding.ts";
import type { Recorded } from "./recording.ts";

/** An answer on its way through the proxy. */
export interface Passing {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

/** A delivery on its way through the proxy. */
export interface PassingEvent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** What the proxy does otherwise. Requests and deliveries are counted from 0, each kind by itself, over one story. */
export interface Plan {
  /** @param ask - asks the healthy target; what is not asked does not happen there */
  readonly answer?: (n: number, ask: () => Promise<Passing>) => Promise<Passing>;
  /**
   * Deliveries that go on in place of this one, in order. `later`: an hour of world time afterwards. `again`: only when the one before was
   * taken, and the vendor does not hear what became of it.
   */
  readonly deliver?: (n: number, event: PassingEvent) => readonly (PassingEvent & { readonly later?: boolean; readonly again?: boolean })[];
}

/** One fault at one place of one story. */
export interface Site {
  readonly scenario: string;
  /** For people: `getCall body.status`. */
  readonly place: string;
  readonly plan: Plan;
  /** Is this finding about the fault? */
  readonly names: (finding: Finding, ordinals: Ordinals) => boolean;
  /** Why the contract cannot tell; absent when it can. */
  readonly untellable?: string;
}

/** Which exchange or event of its kind a finding's step is; -1 for neither. */
export interface Ordinals {
  readonly exchange: (step: number) => number;
  readonly event: (step: number) => number;
}

/** What a kind of fault is looked for in. */
export interface Ground {
  readonly vendor: string;
  readonly contract: Contract;
  readonly adapter: Adapter;
  /** Stories of this vendor, as they went against the healthy target. */
  readonly recorded: readonly Recorded[];
}

export type Area = "fields" | "answers" | "refusals" | "states" | "rows" | "pages" | "events" | "links";

/** A kind of fault. */
export interface FaultKind {
  readonly name: string;
  readonly area: Area;
  /** Every place where it can be planted, in the order of the stories. */
  readonly sites: (ground: Ground) => Iterable<Site>;
  /** Why a vendor has no such place; undefined when nothing but chance explains it. */
  readonly absent?: (ground: Ground) => string | undefined;
}
