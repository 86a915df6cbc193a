import type { LifecycleContract, LifecycleMove } from "./contract/document.ts";
import type { Act } from "./act.ts";

/** What code adds to a lifecycle of the contract: how a row shows its state, and when time moves it. */
export interface LifecycleCode<Row = any> {
  /** Field of the row that is the state; a move writes it. */
  readonly field?: string;
  /** Or: the state computed from several fields; whoever moves the row writes those. */
  readonly project?: (row: Row) => string;
  /** On entering a state: the move that time will make, and after how many world seconds. */
  readonly pacing?: Readonly<Record<string, Pace<Row>>>;
}

export interface Pace<Row = any> {
  readonly on: string;
  readonly afterSeconds: (act: Act<any>, row: Row) => number | undefined;
  readonly kind?: "work" | "upkeep";
  /** For a computed state: the fields that make the move. */
  readonly patch?: (act: Act<any>, row: Row) => Partial<Row>;
}

/** A lifecycle ready for use: the contract's moves with the code's projection. */
export interface Lifecycle {
  readonly name: string;
  readonly contract: LifecycleContract;
  readonly code: LifecycleCode;
  readonly stateOf: (row: any) => string;
  /** Moves by name: looked up on every step. */
  readonly byName: ReadonlyMap<string, readonly LifecycleMove[]>;
  /** The move by which a row comes to be in a state, where the contract tells of one. */
  readonly births: ReadonlyMap<string, LifecycleMove>;
}

/** @throws Error when code and contract do not fit */
export function compileLifecycle(name: string, contract: LifecycleContract, code: LifecycleCode): Lifecycle {
  if (!code.field && !code.project) throw new Error(`lifecycle ${name} says neither field nor project`);
  for (const [state, pace] of Object.entries(code.pacing ?? {})) {
    if (!contract.states[state]) throw new Error(`lifecycle ${name}: pacing for unknown state ${state}`);
    if (!contract.moves.some((m) => m.on === pace.on && leaves(m, state))) throw new Error(`lifecycle ${name}: no move ${pace.on} leaves ${state}`);
  }
  const byName = new Map<string, LifecycleMove[]>();
  const births = new Map<string, LifecycleMove>();
  for (const move of contract.moves) {
    byName.set(move.on, [...(byName.get(move.on) ?? []), move]);
    if ((move.on === "create" || move.from.includes("none")) && !births.has(move.to)) births.set(move.to, move);
  }
  return { name, contract, code, stateOf: code.project ?? ((row) => String(row[code.field!])), byName, births };
}

export const leaves = (move: LifecycleMove, state: string): boolean => move.from.includes(state) || (move.from.includes("*") && state !== "none");
export const holds = (move: LifecycleMove, variant: string | undefined): boolean => !move.variants || variant === undefined || move.variants.includes(variant);

/** Moves of one name that are legal from a state in a variant (usually none or one). */
export const movesFrom = (contract: LifecycleContract, on: string, state: string, variant: string | undefined): LifecycleMove[] =>
  contract.moves.filter((move) => move.on === on && leaves(move, state) && holds(move, variant));

/** As movesFrom, of a lifecycle in use. */
export const legalMoves = (machine: Lifecycle, on: string, state: string, variant: string | undefined): LifecycleMove[] =>
  (machine.byName.get(on) ?? []).filter((move) => leaves(move, state) && holds(move, variant));

/** Is there any single move between two states? */
export const isStep = (contract: LifecycleContract, from: string, to: string, variant: string | undefined): boolean =>
  from === to || contract.moves.some((move) => leaves(move, from) && move.to === to && holds(move, variant));
