import type { ContractDocument, LifecycleContract } from "./document.ts";
import { StartupError } from "../refusal.ts";

/** An action that was accepted after it was seen at the vendor. Those without `x-accepted` explain what the document says already. */
interface Action {
  readonly target: string;
  readonly update?: Readonly<Record<string, unknown>>;
  readonly remove?: boolean;
  /** Mount of a further document. */
  readonly "x-document"?: string;
  readonly "x-accepted"?: string;
}

export interface Overlay {
  readonly actions?: readonly Action[];
}

interface Place {
  readonly holder: any;
  readonly key: string | number;
}

/**
 * Changes a contract by the accepted actions of its overlay, in order.
 * @throws {StartupError} naming the action whose target is not there
 */
export function applyOverlay(folder: string, overlay: Overlay, documents: readonly ContractDocument[], lifecycles: Readonly<Record<string, LifecycleContract>>): void {
  for (const [i, action] of (overlay.actions ?? []).entries()) {
    if (action["x-accepted"] === undefined) continue;
    const complain = (what: string) => new StartupError(`${folder}/overlay.yaml#/actions/${i}: ${what}`);
    const mount = action["x-document"];
    const document = mount === undefined ? documents[0] : documents.find((doc) => doc["x-mount"] === mount);
    if (!document) throw complain(`no document is mounted at ${mount}`);
    if (action.update?.["x-lifecycle-moves"]) addMoves(action.update["x-lifecycle-moves"] as readonly ObservedMove[], lifecycles, complain);
    else if (action.update?.["x-lifecycle-observed"]) raiseMoves(action.update["x-lifecycle-observed"] as readonly ObservedMove[], action.update["x-stale"] === true, lifecycles, complain);
    else change(document, action, complain);
  }
}

function change(document: ContractDocument, action: Action, complain: (what: string) => StartupError): void {
  const found = placeOf(document, action.target);
  if (!found) {
    // Somebody removed it by hand: nothing is left to do.
    if (action.remove) return;
    throw complain(`nothing at ${action.target}`);
  }
  const { holder, key } = found;
  if (action.remove) {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  } else holder[key] = joined(holder[key], action.update);
}

/** Objects are joined, lists get what they lack, anything else is replaced. */
function joined(old: unknown, update: unknown): unknown {
  if (Array.isArray(update)) return [...new Set([...([] as unknown[]).concat(old ?? []), ...update])];
  if (!isObject(old) || !isObject(update)) return update;
  return { ...old, ...Object.fromEntries(Object.entries(update).map(([key, value]) => [key, joined(old[key], value)])) };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

const STEP = /\.([A-Za-z_$][\w$-]*)|\['((?:[^'\\]|\\.)*)'\]|\[(\d+)\]|\[\?\(@ == '((?:[^'\\]|\\.)*)'\)\]/gy;

/** The place that a plain JSONPath names: keys, indices, and `[?(@ == 'text')]` for an element of a list. */
function placeOf(document: ContractDocument, path: string): Place | undefined {
  let place: Place = { holder: { $: document }, key: "$" };
  let end = 1;
  for (const step of path.slice(1).matchAll(STEP)) {
    end += step[0].length;
    const [, name, quoted, index, element] = step;
    const holder = place.holder[place.key];
    if (typeof holder !== "object" || holder === null) return undefined;
    place = { holder, key: element === undefined ? (name ?? quoted ?? Number(index)) : holder.indexOf?.(element) };
    if (place.key === -1 || place.holder[place.key] === undefined) return undefined;
  }
  return end === path.length ? place : undefined;
}

interface ObservedMove {
  readonly lifecycle: string;
  readonly on: string;
  readonly from: string;
  readonly to: string;
  /** Date of the observation. */
  readonly observed?: string;
}

/** What was inferred of a move was seen: of that one from there, for others of the same name may be documented, or not seen. */
function raiseMoves(moves: readonly ObservedMove[], stale: boolean, lifecycles: Readonly<Record<string, LifecycleContract>>, complain: (what: string) => StartupError): void {
  for (const { lifecycle: name, on, from, to, observed } of moves) {
    const found = lifecycles[name]?.moves.filter((move) => move.on === on && move.to === to && move.from.includes(from)) ?? [];
    if (found.length === 0) throw complain(`${name} has no move ${on} from ${from} to ${to}`);
    for (const move of found) Object.assign(move, { provenance: "observed", observed, ...(stale ? { stale } : {}) });
  }
}

function addMoves(moves: readonly ObservedMove[], lifecycles: Readonly<Record<string, LifecycleContract>>, complain: (what: string) => StartupError): void {
  for (const { lifecycle: name, on, from, to } of moves) {
    const lifecycle = lifecycles[name];
    if (!lifecycle) throw complain(`there is no lifecycle ${name}`);
    (lifecycle.moves as unknown[]).push({ on, from: [from], to, provenance: "observed" });
    (lifecycle.states as Record<string, unknown>)[to] ??= { provenance: "observed" };
  }
}
