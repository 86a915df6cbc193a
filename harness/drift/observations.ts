import { secondsOf, type Duration } from "../duration.ts";
import type { OverlayAction } from "./change.ts";

// Observations stand at the end of overlay.yaml, each in a block of its own that begins with its marker.

const MARK = "  # observed ";
const BLOCK = new RegExp(`^${MARK}(.*)\\n {2}- .*\\n(?: {4}.*\\n)*`, "gm");
const DATE = /"(?:x-observed|observed)":"(\d{4}-\d\d-\d\d)"|"x-enum-observed":\{"[^"]*":"(\d{4}-\d\d-\d\d)"\}/;
const STALE = '"x-stale":true';

/** Adds observations; what was observed before gets the new date and is fresh again. */
export function withObservations(text: string, actions: readonly OverlayAction[], on: string): string {
  const { head, blocks } = split(text);
  for (const action of actions) blocks.set(keyOf(action), blockOf({ ...action, "x-accepted": on }));
  return joined(head, blocks);
}

/**
 * Marks observations that are older than an age.
 * @param today - `2025-01-31`
 */
export function withStale(text: string, maxAge: Duration, today: string): { readonly text: string; readonly stale: readonly string[] } {
  const { head, blocks } = split(text);
  const oldest = Date.parse(today) - secondsOf(maxAge) * 1000;
  const stale: string[] = [];
  for (const [key, block] of blocks) {
    const date = DATE.exec(block)?.slice(1).find(Boolean);
    if (date === undefined || Date.parse(date) >= oldest) continue;
    stale.push(key);
    if (!block.includes(STALE)) blocks.set(key, block.replace(/^ {4}update: \{/m, `    update: {${STALE},`));
  }
  return { text: stale.length ? joined(head, blocks) : text, stale };
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
  if (blocks.size === 0) return head;
  const ended = head === "" || head.endsWith("\n") ? head : `${head}\n`;
  const open = /^actions:[ \t]*\[\s*\][ \t]*$/m.test(ended) ? ended.replace(/^actions:[ \t]*\[\s*\][ \t]*$/m, "actions:") : /^actions:/m.test(ended) ? ended : `${ended}actions:\n`;
  return open + [...blocks.values()].join("");
}

const blockOf = (action: OverlayAction): string => `${MARK}${keyOf(action)}\n${Object.entries(action).map(([key, value], i) => `${i === 0 ? "  - " : "    "}${key}: ${JSON.stringify(value)}`).join("\n")}\n`;

/** What a claim is about, without its date. */
function keyOf({ target, update, "x-document": document = "" }: OverlayAction): string {
  const words = Object.keys((update?.["x-enum-observed"] as object | undefined) ?? {}).join();
  const moves = ((update?.["x-lifecycle-observed"] ?? []) as readonly { lifecycle: string; on: string; to: string }[]).map(({ lifecycle, on, to }) => `${lifecycle} ${on} ${to}`).join();
  return [document, target, words, moves].filter(Boolean).join(" ").replaceAll("\n", " ");
}
