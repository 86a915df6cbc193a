import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { TargetError } from "../errors.ts";
import type { Divergence, OverlayAction } from "./change.ts";
import type { Difference } from "./difference.ts";
import { withOpenList } from "./overlay-text.ts";

/** Where a checkout keeps what may be changed. */
export interface Folders {
  /** `contracts/<vendor>` */
  readonly contract: (vendor: string) => string;
  /** `simulators/<vendor>` */
  readonly simulator: (vendor: string) => string;
}

/**
 * Writes the smallest change of each difference to overlay.yaml or divergences.ts. Nothing else in these files is touched.
 * @param on - date of acceptance, `2025-01-31`
 * @returns the files that were changed, with the number of changes
 * @throws {TargetError} `setup` when a file is not there or cannot be understood
 */
export function accept(differences: readonly Difference[], folders: Folders, on: string): ReadonlyMap<string, number> {
  const changed = new Map<string, number>();
  for (const [path, write] of plans(differences, folders, on)) {
    const before = textOf(path);
    const after = write(before);
    if (after.text === before) continue;
    writeText(path, after.text);
    changed.set(path, after.count);
  }
  return changed;
}

type Plan = (text: string) => { readonly text: string; readonly count: number };

function plans(differences: readonly Difference[], folders: Folders, on: string): Map<string, Plan> {
  const actions = new Map<string, OverlayAction[]>();
  const entries = new Map<string, Divergence[]>();
  const push = <T>(map: Map<string, T[]>, path: string, one: T) => map.set(path, [...(map.get(path) ?? []), one]);
  for (const { vendor, change } of differences) {
    if (change.file === "overlay.yaml") push(actions, join(folders.contract(vendor), change.file), { ...change.action, "x-accepted": on });
    else push(entries, join(folders.simulator(vendor), change.file), change.entry);
  }
  return new Map<string, Plan>([
    ...[...actions].map(([path, all]): [string, Plan] => [path, (text) => withActions(text, all)]),
    ...[...entries].map(([path, all]): [string, Plan] => [path, (text) => withEntries(text, all, path)]),
  ]);
}

function textOf(path: string): string {
  if (!existsSync(path)) throw new TargetError("setup", `${path} is not there; changes are accepted in a checkout of Ringback`);
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new TargetError("setup", `${path} cannot be read: ${(error as NodeJS.ErrnoException).code}`);
  }
}

/** Writes a file of a checkout. @throws {TargetError} `setup` where that is not allowed */
export function writeText(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new TargetError("setup", `${path} cannot be written: ${(error as NodeJS.ErrnoException).code}`);
  }
}

/** Actions at the end of an overlay, as YAML that is JSON inside: any overlay tool reads it, and what stood there stays as it is. */
export function withActions(text: string, actions: readonly OverlayAction[]): ReturnType<Plan> {
  const once = new Map(actions.toReversed().map((action) => [actionKey(action), action]));
  const fresh = [...once.entries()].toReversed().flatMap(([key, action]) => (text.includes(`# ${key}\n`) ? [] : [action]));
  const blocks = fresh.map((action) => {
    const lines = Object.entries(action).map(([key, value], i) => `${i === 0 ? "  - " : "    "}${key}: ${JSON.stringify(value)}`);
    return [`${lines.join("\n")}\n`, `    # ${actionKey(action)}\n`].join("");
  });
  return { text: fresh.length ? withOpenList(text) + blocks.join("") : text, count: fresh.length };
}

/** One change twice is one change. */
function actionKey({ target, update, remove }: Pick<OverlayAction, "target" | "update" | "remove">): string {
  const text = JSON.stringify([target, update ?? remove]);
  let hash = 5381;
  for (let i = 0; i < text.length; i++) hash = (hash * 33 + text.charCodeAt(i)) % 4_294_967_296;
  return `drift ${hash.toString(16)}`;
}

/** Entries at the end of the list `divergences`. */
export function withEntries(text: string, entries: readonly Divergence[], path = "divergences.ts"): ReturnType<Plan> {
  const begin = /export const divergences\b[^=]*=\s*\[/.exec(text);
  const end = begin ? closingBracket(text, begin.index + begin[0].length) : undefined;
  if (end === undefined) throw new TargetError("setup", `${path}: no list "export const divergences … = [" was found`);
  const fresh = entries.filter(({ operation, what }, i) => !text.includes(`what: ${JSON.stringify(what)}`) && entries.findIndex((other) => other.operation === operation && other.what === what) === i);
  if (fresh.length === 0) return { text, count: 0 };
  const before = text.slice(0, end).trimEnd();
  const comma = before.endsWith("[") || before.endsWith(",") ? "" : ",";
  const lines = fresh.map(({ operation, what, because, closeWhen }) => `  {\n    operation: ${JSON.stringify(operation)},\n    what: ${JSON.stringify(what)},\n    because: ${JSON.stringify(because)},\n    closeWhen: ${JSON.stringify(closeWhen)},\n  },\n`);
  return { text: `${before}${comma}\n${lines.join("")}${text.slice(end)}`, count: fresh.length };
}

/** Index of the bracket that closes a list, past texts and comments. */
function closingBracket(text: string, from: number): number | undefined {
  const token = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|\/\/[^\n]*|\/\*[\s\S]*?\*\/|[[\]]/g;
  token.lastIndex = from;
  let depth = 1;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    if (match[0] === "[") depth++;
    if (match[0] === "]" && --depth === 0) return match.index;
  }
  return undefined;
}
