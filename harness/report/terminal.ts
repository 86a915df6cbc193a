import colours from "picocolors";
import type { VendorCoverage } from "../coverage.ts";
import type { Finding } from "../finding.ts";
import type { Outcome, RunResult, ScenarioResult } from "../run-result.ts";
import { showsColours } from "./colour.ts";
import { counted } from "./counted.ts";
import { oneLine } from "./escape.ts";

export interface TerminalOptions {
  /** Colours; unless said, as `showsColours` has it. */
  readonly color?: boolean;
  /** Findings shown of one scenario; 10 unless said. */
  readonly maxFindings?: number;
}

const MARK: Readonly<Record<Outcome, string>> = { held: "✓", findings: "✗", skipped: "–", couldNotRun: "!" };

/** One line for a scenario that has just ended. */
export function progressLine(result: ScenarioResult, options: TerminalOptions = {}): string {
  const c = palette(options);
  const paint = { held: c.green, findings: c.red, skipped: c.yellow, couldNotRun: c.magenta }[result.status];
  const reason = result.reason && result.status !== "findings" ? c.dim(` ${oneLine(result.reason)}`) : "";
  return `${paint(MARK[result.status])} ${result.vendors.join("+")}/${result.name} ${c.dim(`${result.millis} ms`)}${reason}`;
}

/** The whole run: what is held against the target, then the sums. */
export function terminalReport({ target, results, millis }: RunResult, options: TerminalOptions = {}): string {
  const c = palette(options);
  const blocks = results.filter(({ findings }) => findings.length > 0).map((result) => findingsBlock(result, options));
  const count = (status: Outcome) => results.filter((result) => result.status === status).length;
  const sums = [
    c.green(`${count("held")} held`),
    count("findings") ? c.red(`${count("findings")} with findings`) : "",
    count("skipped") ? c.yellow(`${count("skipped")} skipped`) : "",
    count("couldNotRun") ? c.magenta(`${count("couldNotRun")} could not run`) : "",
  ].filter(Boolean);
  return [...blocks, `${counted(results.length, "scenario")} against ${oneLine(target)}: ${sums.join(", ")} ${c.dim(`(${(millis / 1000).toFixed(1)} s)`)}`].join("\n\n");
}

function findingsBlock(result: ScenarioResult, options: TerminalOptions): string {
  const c = palette(options);
  const shown = result.findings.slice(0, options.maxFindings ?? 10);
  const rest = result.findings.length - shown.length;
  const heading = `${c.bold(`${result.vendors.join("+")}/${result.name}`)} ${c.dim(oneLine(result.summary))}`;
  return [heading, ...shown.map((finding) => findingLines(finding, result, options)), ...(rest > 0 ? [c.dim(`  … and ${rest} more`)] : [])].join("\n");
}

function findingLines(finding: Finding, { steps }: ScenarioResult, options: TerminalOptions): string {
  const c = palette(options);
  const severity = finding.severity === "error" ? c.red("error") : c.yellow("warning");
  const step = steps[finding.step - 1];
  const line = (label: string, text: string | undefined) => (text === undefined ? [] : [`    ${c.dim(label.padEnd(9))}${oneLine(text)}`]);
  const rests = [finding.source && `sources.md#${finding.source}`, finding.provenance].filter(Boolean).join(", ");
  return [
    `  ${severity} ${finding.check}${step ? c.dim(` at step ${finding.step}: ${oneLine(step.title)}`) : ""}`,
    ...line("path", finding.pointer),
    ...line("expected", finding.expected),
    ...line("got", finding.got),
    ...line("contract", finding.contract && `${finding.contract}${rests ? ` (${rests})` : ""}`),
  ].join("\n");
}

/** What was exercised of each contract, and what was not. */
export function coverageReport(coverage: Readonly<Record<string, VendorCoverage>>, options: TerminalOptions & { readonly maxMissing?: number } = {}): string {
  const c = palette(options);
  const max = options.maxMissing ?? 12;
  return Object.entries(coverage)
    .map(([vendor, kinds]) => {
      const lines = Object.entries(kinds).flatMap(([kind, { total, exercised, missing }]) => [
        `  ${kind.padEnd(11)} ${exercised} of ${total}`,
        ...missing.slice(0, max).map((label) => c.dim(`    not exercised: ${label}`)),
        ...(missing.length > max ? [c.dim(`    … and ${missing.length - max} more`)] : []),
      ]);
      return [c.bold(vendor), ...lines].join("\n");
    })
    .join("\n\n");
}

const palette = ({ color }: TerminalOptions) => colours.createColors(color ?? showsColours());
