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

/**
 * Events that are told on every way from one state to another, however many moves that took.
 * @param before - undefined for a row that was made meanwhile
 */
export function certainEvents(lifecycle: LifecycleContract, before: string | undefined, state: string, variant: string | undefined): readonly string[] {
  const start = before ?? "none";
  if (start === state || !reachableFrom(lifecycle, start, variant).has(state)) return [];
  const names = new Set(lifecycle.moves.flatMap(({ emits = [] }) => emits).filter((name) => !name.endsWith("?")));
  return [...names].filter((name) => !reachableFrom({ ...lifecycle, moves: lifecycle.moves.filter(({ emits }) => !emits?.includes(name)) }, start, variant).has(state));
}

/** Moves that end in a state and announce it by an event of this name. */
export const announcedBy = (lifecycle: LifecycleContract, event: string, to: string, variant: string | undefined): readonly LifecycleMove[] =>
  lifecycle.moves.filter((move) => move.to === to && holdsIn(move, variant) && move.emits?.some((name) => name.replace(/\?$/, "") === event));

/** `a → b by complete` – a move for a person. */
export const moveName = (lifecycle: string, move: Pick<LifecycleMove, "on" | "to">, from: string): string => `${lifecycle}: ${from} → ${move.to} (${move.on})`;
