import { readFileSync } from "node:fs";
import { coverageChange, coverageIn, type CoverageChange, type CoveredVendors, type Promised } from "../harness/coverage-compare.ts";
import { StartupError } from "../simulators/core/refusal.ts";
import { c } from "./output.ts";

/** No command that writes to the file: it may be another one, by a slip. */
const WANTED = "it takes what ringback coverage --json printed, or the verify.json of a run";

/** Reads an earlier coverage. @returns what changed since then @throws {StartupError} naming the file */
export function changeSince(file: string): (now: CoveredVendors) => CoverageChange {
  const before = coverageIn(parsed(file));
  if (!before) throw new StartupError(`--compare: ${file} holds no coverage; ${WANTED}`);
  return (now) => {
    const change = coverageChange(before, now);
    // Nothing would have gone dark, whatever was lost.
    if (!Object.keys(before).some((vendor) => now[vendor])) throw new StartupError(`--compare: ${file} shows ${Object.keys(before).join(", ")}, and this run looked at ${Object.keys(now).join(", ")}; nothing of it can be compared`);
    return change;
  };
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartupError(code === undefined ? `--compare: ${file} is not JSON; ${WANTED}` : `--compare: ${file} cannot be read (${code})`);
  }
}

/** The change in lines: everything by its name. */
export function changeText({ wentDark, noLongerPromised, newlyMet, notCompared }: CoverageChange, file: string): string {
  const list = (title: string, items: readonly Promised[], paint: (text: string) => string) =>
    items.length ? [`  ${paint(title)}`, ...items.map(({ vendor, kind, name }) => `    ${vendor} ${kind}: ${name}`)] : [];
  const lines = [...list("went dark", wentDark, c.red), ...list("no longer promised", noLongerPromised, c.yellow), ...list("newly exercised", newlyMet, c.green)];
  const silent = notCompared.length ? [c.dim(`  not compared, for only one of the two looked at it: ${notCompared.join(", ")}`)] : [];
  return [c.bold(`since ${file}`), ...(lines.length ? lines : ["  nothing changed"]), ...silent].join("\n");
}
