import type { MuteDirection } from "./types.ts";

const PARTS: Readonly<Record<MuteDirection, readonly ("in" | "out")[]>> = { "": [], in: ["in"], out: ["out"], both: ["in", "out"] };

/** What stays mute when a direction is taken away: both without in is out. */
export function unmuted(now: MuteDirection, taken: MuteDirection): MuteDirection {
  const left = PARTS[now].filter((part) => !PARTS[taken].includes(part));
  return left.length === 2 ? "both" : (left[0] ?? "");
}
