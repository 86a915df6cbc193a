import { createInterface } from "node:readline/promises";
import { Interrupted } from "../harness/errors.ts";
import type { AskOperator } from "../harness/targets/stimuli.ts";

/** Where somebody may sit; a test sits there itself. */
export interface Seat {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean };
  /** What Ctrl-C does: a question takes the key away from the process. */
  readonly interrupt: () => void;
}

const ours: Seat = { input: process.stdin, output: process.stdout, interrupt: () => void process.kill(process.pid, "SIGINT") };

/**
 * Asks whoever sits at the terminal; undefined when nobody does. Enter is done, `s` skips the story; Ctrl-C stops the run, as it does elsewhere.
 * @param signal - aborted when the run is stopped
 */
export function operator(signal?: AbortSignal, { input, output, interrupt }: Seat = ours): AskOperator | undefined {
  if (!input.isTTY || !output.isTTY) return undefined;
  return async (sentence, wants) => {
    const terminal = createInterface({ input, output });
    terminal.on("SIGINT", interrupt);
    const ask = (question: string) => terminal.question(question, signal ? { signal } : {});
    try {
      if (/^s(kip)?$/i.test((await ask(`\n${sentence}\n  Enter when it is done, s to skip this story: `)).trim())) return undefined;
      const told: Record<string, unknown> = {};
      for (const want of wants) Object.assign(told, valueOf(want, await ask(`  ${want} (as text, or as JSON when it is a list or more): `)));
      return told;
    } catch (error) {
      throw signal?.aborted ? new Interrupted() : error;
    } finally {
      terminal.close();
    }
  };
}

/** Ids of digits stay text; what begins as JSON is JSON where it is one. */
function valueOf(want: string, typed: string): Readonly<Record<string, unknown>> {
  const text = typed.trim();
  if (text === "") return {};
  try {
    return { [want]: /^[[{"]/.test(text) ? JSON.parse(text) : text };
  } catch {
    return { [want]: text };
  }
}
