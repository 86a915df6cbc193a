import { readdirSync, readFileSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { StartupError } from "../refusal.ts";
import type { ClockState } from "../world/clock.ts";
import type { Outbound } from "../world/records.ts";
import type { Entry } from "./encode.ts";

export type SavedClock = ClockState & { lastStamp: number; exchanges: number };

/** `snapshot.json`: a world as it was when log number `log` began. */
export interface Saved {
  readonly format: 1;
  readonly name: string;
  readonly seed: number;
  readonly fixture: string;
  /** Sealed: it may hold settings that are secrets. */
  readonly request: unknown;
  readonly expiresAt: number | undefined;
  readonly clock: SavedClock;
  readonly log: number;
  /** Stores that were in use, also those that are empty now. */
  readonly stores: readonly string[];
  readonly entries: readonly Entry[];
  readonly settled: readonly Outbound[];
  /** The last facts, sealed: a payload may hold anything. Absent in older folders. */
  readonly events?: unknown;
}

/** A line of a log: the clock after a transaction, what it wrote, and the facts that it stated, sealed. */
export type Line = { readonly t: SavedClock; readonly c: readonly Entry[]; readonly e?: unknown };

/** Writes a snapshot, forces it and its folder to the disk, and removes the logs before it. */
export async function writeSaved(folder: string, saved: Saved): Promise<void> {
  const [{ JSONFile }, { Low }] = [await import("lowdb/node"), await import("lowdb")];
  const path = join(folder, "snapshot.json");
  await new Low<Saved>(new JSONFile(path), saved).write();
  await forceToDisk(path);
  await forceToDisk(folder);
  for (const file of readdirSync(folder)) {
    const n = Number(/^log-(\d+)\.jsonl$/.exec(file)?.[1] ?? Infinity);
    if (n < saved.log) rmSync(join(folder, file), { force: true });
  }
}

async function forceToDisk(path: string): Promise<void> {
  const handle = await open(path, "r");
  await handle.sync();
  await handle.close();
}

/** @throws {StartupError} naming the file */
export function readSaved(folder: string): Saved {
  const path = join(folder, "snapshot.json");
  let saved: Partial<Saved>;
  try {
    saved = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new StartupError(`${path} cannot be read: ${(error as Error).message}`);
  }
  const whole = saved && saved.format === 1 && typeof saved.log === "number" && [saved.entries, saved.stores, saved.settled].every(Array.isArray) && typeof saved.clock?.now === "number";
  if (!whole) throw new StartupError(`${path} cannot be read: it is no snapshot of this version`);
  return saved as Saved;
}
