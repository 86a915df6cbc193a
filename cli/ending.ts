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

let finish: (() => void) | undefined;

/** What is done when nobody reads on (`| head -1`), in place of ending at once: a run on a sandbox first removes what it made. */
export const whenUnread = (how: () => void): void => void (finish = how);

/** Ends quietly when the reader has seen enough, and with one sentence when what is printed finds no room. */
export function watchOutput(): void {
  let ended = false;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", ({ code, message }: NodeJS.ErrnoException) => {
      if (ended) return;
      ended = true;
      if (code !== "EPIPE") {
        say(`what is printed cannot be written: ${message}`);
        process.exitCode = 2;
      }
      if (finish) finish();
      else process.exit();
    });
  }
}

/** One line, whatever the reason quotes. */
const say = (sentence: string) => void process.stderr.write(`ringback: ${sentence.trim().replace(/\s*\n\s*/g, " ")}\n`);
