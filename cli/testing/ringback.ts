import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { packageRoot } from "../../simulators/core/package-root.ts";

const MAIN = join(packageRoot(), "dist", "cli", "main.js");

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the built command. What it writes is collected. */
export function begin(args: readonly string[], options: RunOptions = {}): { child: ChildProcess; ended: Promise<Ended>; said: () => string } {
  const child = spawn(process.execPath, [MAIN, ...args], { cwd: options.cwd, env: { ...process.env, ...options.env }, stdio: ["ignore", "pipe", "pipe"] });
  let stdout = "";
  let stderr = "";
  child.stdout!.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr!.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const ended = new Promise<Ended>((resolve) => child.once("close", (code) => resolve({ code, stdout, stderr })));
  return { child, ended, said: () => stdout };
}

/** Runs the built command to its end. */
export const ringback = (args: readonly string[], options?: RunOptions): Promise<Ended> => begin(args, options).ended;

export interface Started {
  readonly url: string;
  readonly pid: number;
  readonly vendors: Readonly<Record<string, string>>;
  /** Ends it as Ctrl-C does. */
  stop(signal?: NodeJS.Signals): Promise<Ended>;
}

/** `ringback start --port 0 --json …`, once it is ready. @throws Error with what it said when it ends before */
export async function start(args: readonly string[] = [], options?: RunOptions): Promise<Started> {
  const { child, ended, said } = begin(["start", "--port", "0", "--json", ...args], options);
  const ready = new Promise<void>((resolve) => child.stdout!.on("data", () => said().includes("\n") && resolve()));
  const early = await Promise.race([ready, ended]);
  if (early) throw new Error(`start ended with ${early.code}: ${early.stderr}`);
  return {
    ...JSON.parse(said()),
    stop: (signal = "SIGINT") => {
      child.kill(signal);
      return ended;
    },
  };
}
