import { spawn } from "node:child_process";
import { constants } from "node:os";
import { Command } from "commander";
import { StartupError } from "../simulators/core/refusal.ts";
import { examples } from "./output.ts";
import { addServerOptions, type ServerFlags } from "./server-options.ts";
import { serve } from "./serving.ts";
import { follower } from "./start.ts";
import { variablesOf } from "./variables.ts";

/** Serves while a command runs, and ends as the command ends. */
export const command = (): Command =>
  addServerOptions(new Command("exec").description("serve simulated vendors while a command runs, with RINGBACK_URL, RINGBACK_<VENDOR>_URL, _KEY and _HEADER in its environment; ends with its exit code"), 0)
    .argument("<command...>", "the command and its arguments, after --")
    .option("--verbose", "print a line for each request on stderr")
    .passThroughOptions()
    .addHelpText("after", examples("exec -- npm test", "exec --vendors comswise --clock frozen -- sh -c 'curl -H \"$RINGBACK_COMSWISE_HEADER\" $RINGBACK_COMSWISE_URL/v1/calls/'"))
    .action(async ([program, ...args]: string[], flags: ServerFlags & { verbose?: boolean }) => {
      const serving = await serve(flags, flags.verbose ? follower({ json: true, verbose: true }) : undefined);
      try {
        process.exitCode = await runCommand(program!, args, variablesOf(serving.url, serving.vendors));
      } finally {
        await serving.close();
      }
    });

/** @returns the command's exit code; 128 and the signal's number when a signal ended it @throws {StartupError} when it cannot be started */
function runCommand(program: string, args: readonly string[], variables: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: "inherit", env: { ...process.env, ...variables } });
    // Ctrl-C reaches the command by itself, since it shares the terminal; what only this process is told is passed on.
    const pass = (signal: NodeJS.Signals) => void child.kill(signal);
    process.on("SIGINT", () => {});
    for (const signal of ["SIGTERM", "SIGHUP"] as const) process.on(signal, pass);
    child.once("error", (error: NodeJS.ErrnoException) => reject(new StartupError(`the command ${program} could not be started: ${error.code === "ENOENT" ? "no such command" : error.message}`)));
    child.once("exit", (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}
