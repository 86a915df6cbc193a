import type { LifecycleContract, LifecycleMove } from "../simulators/core/contract/document.ts";

// Written apart from the simulator's own engine on purpose: a shared mistake would hide itself.

/** @param variant - reading of the service; undefined when unknown, then every move counts */
export const holdsIn = (move: LifecycleMove, variant: string | undefined): boolean =>
  variant === undefined || move.variants === undefined || move.variants.includes(variant);

const leaves = (move: LifecycleMove, state: string): boolean => move.from.includes(state) || (state !== "none" && move.from.includes("*"));

/** Moves that lead from one state to another in a single step. */
export const stepsBetween = (lifecycle: LifecycleContract, from: string, to: string, variant: string | undefined): readonly LifecycleMove[] =>
  lifecycle.moves.filter((move) => move.to === to && leaves(move, from) && holdsIn(move, variant));

/** States that any number of moves can lead to, the state itself included: a poll may skip some. */
export function reachableFrom(lifecycle: LifecycleContract, from: string, variant: string | undefined): ReadonlySet<string> {
  const reached = new Set([from]);
  // A Set visits what is added while it is walked.
  for (const state of reached) {
    for (const move of lifecycle.moves) if (leaves(move, state) && holdsIn(move, variant)) reached.add(move.to);
  }
  return reached;
}

/** Where rows begin: at their creation where creations are moves, else in one of the initial states. */
const beginnings = ({ moves, initial = [] }: LifecycleContract): readonly string[] => (moves.some(({ from }) => from.includes("none")) ? ["none"] : initial);

/**
 * Events that are told on every way from one state to another, however many moves that took.
 * @param before - undefined for a row that was made meanwhile
 * @param state - undefined when it is only known that the row was made
 */
export function certainEvents(lifecycle: LifecycleContract, before: string | undefined, state: string | undefined, variant: string | undefined): readonly string[] {
  const starts = before === undefined ? beginnings(lifecycle) : [before];
  const ends = state === undefined ? lifecycle.moves.filter(({ from }) => from.includes("none")).map(({ to }) => to) : [state];
  const leads = (over: LifecycleContract) => starts.some((start) => ends.some((end) => reachableFrom(over, start, variant).has(end)));
  if (!leads(lifecycle)) return [];
  const names = new Set(lifecycle.moves.flatMap(({ emits = [] }) => emits).filter((name) => !name.endsWith("?")));
  return [...names].filter((name) => !leads({ ...lifecycle, moves: lifecycle.moves.filter(({ emits }) => !emits?.includes(name)) }));
}

/** Moves that end in a state and announce it by an event of this name. */
export const announcedBy = (lifecycle: LifecycleContract, event: string, to: string, variant: string | undefined): readonly LifecycleMove[] =>
  lifecycle.moves.filter((move) => move.to === to && holdsIn(move, variant) && move.emits?.some((name) => name.replace(/\?$/, "") === event));

/** Can an event come no more than once for a row? No move that tells it can follow another one that does. */
export function happensOnce(lifecycles: Readonly<Record<string, LifecycleContract>>, event: string): boolean {
  const telling = Object.values(lifecycles).map((lifecycle) => ({ lifecycle, moves: lifecycle.moves.filter(({ emits }) => emits?.some((name) => name.replace(/\?$/, "") === event)) })).filter(({ moves }) => moves.length > 0);
  return telling.length === 1 && telling.every(({ lifecycle, moves }) => moves.every(({ to }) => {
    const reachable = reachableFrom(lifecycle, to, undefined);
    return !moves.some((again) => [...reachable].some((state) => leaves(again, state)));
  }));
}

/** `a → b by complete` – a move for a person. */
export const moveName = (lifecycle: string, move: Pick<LifecycleMove, "on" | "to">, from: string): string => `${lifecycle}: ${from} → ${move.to} (${move.on})`;
