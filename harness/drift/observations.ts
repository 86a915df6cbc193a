import { secondsOf, type Duration } from "../duration.ts";
import type { OverlayAction } from "./change.ts";
import { withOpenList } from "./overlay-text.ts";

// Observations stand at the end of overlay.yaml, each in a block of its own that begins with its marker.

const MARK = "  # observed ";
const BLOCK = new RegExp(`^${MARK}(.*)\\n {2}- .*\\n(?: {4}.*\\n)*`, "gm");
const WORD = /"x-enum-observed":\{("(?:[^"\\]|\\.)*"):"(\d{4}-\d\d-\d\d)"\}/;
const DATE = /"(?:x-observed|observed)":"(\d{4}-\d\d-\d\d)"/;
const STALE = /"x-stale":true,|"x-enum-stale":\["(?:[^"\\]|\\.)*"\],/;

/** Adds observations; what was observed before gets the new date and is fresh again. An older one says nothing new. */
export function withObservations(text: string, actions: readonly OverlayAction[], on: string): string {
  const { head, blocks } = split(text);
  const fresh = actions.map((action) => [claimKey(action), blockOf({ ...action, "x-accepted": on })] as const).filter(([key, block]) => dateOf(block) > dateOf(blocks.get(key) ?? ""));
  for (const [key, block] of fresh) blocks.set(key, block);
  return fresh.length ? joined(head, blocks) : text;
}

const dateOf = (block: string): string => WORD.exec(block)?.[2] ?? DATE.exec(block)?.[1] ?? "";

/**
 * Marks observations that are older than an age, and no others: one that an earlier, shorter age had marked is fresh by a longer one.
 * @param today - `2025-01-31`
 */
export function withStale(text: string, maxAge: Duration, today: string): { readonly text: string; readonly stale: readonly string[] } {
  const { head, blocks } = split(text);
  const oldest = Date.parse(today) - secondsOf(maxAge) * 1000;
  const stale: string[] = [];
  let changed = false;
  for (const [key, block] of blocks) {
    const old = dateOf(block) !== "" && Date.parse(dateOf(block)) < oldest;
    if (old) stale.push(key);
    const word = WORD.exec(block)?.[1];
    // Of a closed set, each value has its own date.
    const mark = word === undefined ? '"x-stale":true,' : `"x-enum-stale":[${word}],`;
    if (old === STALE.test(block)) continue;
    blocks.set(key, old ? block.replace(/^ {4}update: \{/m, (open) => open + mark) : block.replace(STALE, ""));
    changed = true;
  }
  return { text: changed ? joined(head, blocks) : text, stale };
}

/** Blocks by claim, and everything else. */
function split(text: string): { head: string; blocks: Map<string, string> } {
  const blocks = new Map<string, string>();
  const head = text.replace(BLOCK, (block, key: string) => {
    blocks.set(key, block);
    return "";
  });
  return { head, blocks };
}

function joined(head: string, blocks: ReadonlyMap<string, string>): string {
  return blocks.size === 0 ? head : withOpenList(head) + [...blocks.values()].join("");
}

const blockOf = (action: OverlayAction): string => `${MARK}${claimKey(action)}\n${Object.entries(action).map(([key, value], i) => `${i === 0 ? "  - " : "    "}${key}: ${JSON.stringify(value)}`).join("\n")}\n`;

/** What a claim is about, without its date. */
export function claimKey({ target, update, "x-document": document = "" }: OverlayAction): string {
  const words = Object.keys((update?.["x-enum-observed"] as object | undefined) ?? {}).join();
  const moves = ((update?.["x-lifecycle-observed"] ?? []) as readonly { lifecycle: string; on: string; from: string; to: string }[]).map(({ lifecycle, on, from, to }) => `${lifecycle} ${from} ${on} ${to}`).join();
  return [document, target, words, moves].filter(Boolean).join(" ").replaceAll("\n", " ");
}
