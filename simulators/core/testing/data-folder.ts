import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openData } from "../persist/data.ts";
import type { SimulatorOptions } from "../simulator.ts";
import { simulateMeridian, type Meridian } from "./simulating.ts";

/** An empty folder for the time of a test. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "ringback-data-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A simulator of Meridian that is kept in a folder. */
export async function kept(folder: string, options: Parameters<typeof openData>[2] = {}, more: SimulatorOptions = {}): Promise<Meridian & { stop(): Promise<void>; beKilled(): void }> {
  const sim = await simulateMeridian(more);
  const data = await openData(sim.server, folder, options);
  let stopped = false;
  const stop = async () => {
    if (stopped) return;
    stopped = true;
    await data.close();
    await sim.close();
  };
  onTestFinished(stop);
  return Object.assign(sim, { stop, beKilled: () => void (stopped = true) });
}

/** All files of a folder with their text, by path inside it. */
export const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => statSync(join(folder, file)).isFile())
      .map((file) => [file, readFileSync(join(folder, file), "utf8")]),
  );
