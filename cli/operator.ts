import { createInterface } from "node:readline/promises";
import type { AskOperator } from "../harness/targets/stimuli.ts";

/** Asks whoever sits at the terminal; undefined when nobody does. Enter is done, `s` skips the story. */
export function operator(signal?: AbortSignal): AskOperator | undefined {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  return async (sentence) => {
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    try {
      const answer = await terminal.question(`\n${sentence}\n  Enter when it is done, s to skip this story: `, signal ? { signal } : {});
      return !/^s/i.test(answer.trim());
    } finally {
      terminal.close();
    }
  };
}
