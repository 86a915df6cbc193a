import colours from "picocolors";
import { counted } from "../report/counted.ts";
import { oneLine } from "../report/escape.ts";
import type { Difference, Verdict } from "./difference.ts";
import type { DriftResult } from "./drift.ts";

const ORDER: readonly Verdict[] = ["vendor wrong", "contract wrong", "simulator wrong", "new"];

/** The differences for a person: worst first, each with what the three say, why, and what would settle it. */
export function driftReport({ vendor, differences, known, compared, left }: DriftResult, color: boolean): string {
  const c = colours.createColors(color);
  const paint = { "vendor wrong": c.red, "contract wrong": c.yellow, "simulator wrong": c.magenta, new: c.cyan } as const;
  const block = (difference: Difference) => {
    const line = (label: string, text: string | undefined) => (text === undefined ? [] : [`  ${c.dim(label.padEnd(10))}${oneLine(text)}`]);
    const [first] = difference.seen;
    const more = difference.seen.length > 1 ? ` and ${difference.seen.length - 1} more` : "";
    return [
      `${paint[difference.verdict](difference.verdict)} ${c.bold(`${difference.vendor} ${difference.operation}`)} ${oneLine(difference.place)} ${c.dim(`(${difference.aspect})`)}`,
      ...line("contract", difference.contract),
      ...line("simulator", difference.simulator),
      ...line("vendor", difference.observed),
      ...line("because", difference.because),
      ...line("settle", `${difference.change.says} (${difference.change.file})`),
      ...line("line", difference.line && `${difference.line}${difference.source ? ` (sources.md#${difference.source})` : ""}`),
      ...line("seen in", first && `${first.scenario}${first.step ? `, step ${first.step}` : ""}${more}`),
    ].join("\n");
  };
  const sorted = [...differences].sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) || a.operation.localeCompare(b.operation));
  const counts = ORDER.map((verdict) => [verdict, differences.filter((one) => one.verdict === verdict).length] as const).filter(([, n]) => n > 0).map(([verdict, n]) => paint[verdict](`${n} ${verdict}`));
  const sums = [counts.join(", ") || c.green("no difference"), ...(known ? [`${known} known`] : []), ...(left.length ? [`${left.length} scenarios left out`] : [])];
  return [...sorted.map(block), ...leftOut(left), `${counted(compared.length, "scenario")} side by side with ${vendor}: ${sums.join(", ")}`].join("\n\n");
}

/** What could not be laid side by side, and why: one line for all stories of one reason. */
function leftOut(left: DriftResult["left"]): string[] {
  const lines = [...new Set(left.map(({ reason }) => reason))].map((reason) => {
    const all = left.filter((one) => one.reason === reason);
    return `left out: ${all.length > SHOWN ? `${all.length} scenarios` : all.map(({ scenario }) => scenario).join(", ")}: ${oneLine(reason)}`;
  });
  return lines.length ? [lines.join("\n")] : [];
}

/** Stories of one reason that are named one by one. */
const SHOWN = 4;
