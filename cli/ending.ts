import { CommanderError } from "commander";

/** What stands between a person and what they asked for: one sentence; exit 2. */
const OURS = new Set(["StartupError", "TargetError"]);

/**
 * Says in one sentence on stderr why a verb ended, and never shows a stack.
 * @returns the exit code: 0 after help, 2 for bad input or what could not run, 70 for a mistake of ours
 */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    // Called without a verb, the help is the answer and was printed.
    if (error.code !== "commander.help") say(`${error.message.replace(/^error: /, "").replaceAll("\n", " ")}; --help shows what there is`);
    return 2;
  }
  const { name, message } = error as Error;
  if (OURS.has(name)) say(message);
  else say(`internal error: ${message}`);
  return OURS.has(name) ? 2 : 70;
}

/** Ends the process once what was written has left. */
export function endWith(code: number): void {
  process.exitCode = code;
  if (process.stdout.writableLength === 0) process.exit(code);
  process.stdout.once("drain", () => process.exit(code));
}

const say = (sentence: string) => void process.stderr.write(`ringback: ${sentence.split("\n")[0]}\n`);
