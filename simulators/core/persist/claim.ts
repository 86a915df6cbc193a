import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { StartupError } from "../refusal.ts";

/** Folders that are open in this process: its own number in a lock says nothing about them. */
const open = new Set<string>();

/**
 * Takes a data folder for this process: two servers on one folder would destroy each other's logs.
 * @returns a function that gives it back
 * @throws {StartupError} when it is in use or cannot be written
 */
export function claim(given: string): () => void {
  const folder = resolve(given);
  const lock = join(folder, "lock");
  if (open.has(folder)) throw new StartupError(`data folder ${given} is in use by this very process`);
  try {
    mkdirSync(join(folder, "worlds"), { recursive: true });
    const holder = existsSync(lock) ? Number(readFileSync(lock, "utf8")) : undefined;
    if (holder && holder !== process.pid && alive(holder)) throw new StartupError(`data folder ${given} is in use by process ${holder}`);
    rmSync(lock, { force: true });
    // Whoever comes at the same moment finds the file there.
    writeFileSync(lock, String(process.pid), { flag: "wx" });
  } catch (error) {
    if (error instanceof StartupError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new StartupError(code === "EEXIST" ? `data folder ${given} is in use by another process` : `data folder ${given} cannot be written: ${code ?? message}`);
  }
  open.add(folder);
  return () => {
    open.delete(folder);
    rmSync(lock, { force: true });
  };
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is one too.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
