import { progressLine, redactedStory, type RunResult, type ScenarioResult, type Target } from "../harness/index.ts";
import { contractOf } from "../simulators/core/contract/contract.ts";
import { print, watched } from "./output.ts";

/** A story as it may be shown at once: what a sandbox said of people is not told, for terminals are kept where CI runs. */
export const told = (result: ScenarioResult, target: Pick<Target, "name" | "kind">, secrets: Iterable<string> = []): RunResult["results"][number] =>
  result.reason === undefined && !result.left?.length ? result : redactedStory(result, { target: target.name, kind: target.kind }, secrets, contractOf);

/** For who watches: one line for each story that has ended. */
export const progress = (target: Pick<Target, "name" | "kind">, quiet: boolean | undefined, secrets?: Iterable<string>) => (result: ScenarioResult): void => {
  if (watched() && !quiet) print(progressLine(told(result, target, secrets)));
};
