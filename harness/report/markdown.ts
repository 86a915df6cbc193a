import type { VendorCoverage } from "../coverage.ts";
import type { Finding } from "../finding.ts";
import type { Outcome, RunResult, ScenarioResult } from "../run-result.ts";
import { counted } from "./counted.ts";
import { oneLine } from "./escape.ts";

/** By this a workflow finds its own comment again. */
export const COMMENT_MARK = "<!-- ringback verify -->";

/** Characters that a comment of GitHub may hold, with room to spare. */
const LONGEST_COMMENT = 60_000;
const FINDINGS_SHOWN = 5;
/** One text of a target; the other reports hold all of it. */
const LONGEST_TEXT = 600;

/** The run as Markdown for a pull-request comment: what is wrong first, then the sums, coverage folded away. */
export function markdownReport(run: RunResult, coverage?: Readonly<Record<string, VendorCoverage>>): string {
  const head = [COMMENT_MARK, `## ${mark(run)} Ringback: ${sums(run)}`, `Against ${code(run.target)} in ${(run.millis / 1000).toFixed(1)} s.`].join("\n\n");
  const tail = coverage && Object.keys(coverage).length > 0 ? `\n\n${folded("Coverage", coverageTable(coverage))}` : "";
  const blocks = run.results.filter(({ status }) => status === "findings" || status === "couldNotRun").map((result): Block => ({ text: scenarioBlock(result), scenarios: 1 }));
  const skipped = run.results.filter(({ status }) => status === "skipped");
  const rest = skipped.length ? [{ scenarios: skipped.length, text: folded(`${skipped.length} skipped`, skipped.map(({ name, vendors, reason }) => `- ${vendors.join(" + ")} / **${plain(name)}**: ${plain(reason ?? "")}`).join("\n")) }] : [];
  return `${fitting([...blocks, ...rest], LONGEST_COMMENT - head.length - tail.length, head)}${tail}\n`;
}

interface Block {
  readonly text: string;
  readonly scenarios: number;
}

/** As many blocks as a comment can hold, and how many scenarios were left out. */
function fitting(blocks: readonly Block[], room: number, head: string): string {
  let text = head;
  let left = room - 100;
  let out = 0;
  for (const { text: block, scenarios } of blocks) {
    if (block.length + 2 > left) out += scenarios;
    else {
      text += `\n\n${block}`;
      left -= block.length + 2;
    }
  }
  return out ? `${text}\n\n… and ${out} more; the other reports hold everything.` : text;
}

const WORDS: Readonly<Record<Outcome, string>> = { findings: "with findings", couldNotRun: "could not run", held: "held", skipped: "skipped" };

function sums({ results }: RunResult): string {
  const outcomes = (Object.keys(WORDS) as Outcome[]).map((status) => [results.filter((result) => result.status === status).length, WORDS[status]] as const);
  return [counted(results.length, "scenario"), ...outcomes.filter(([n]) => n > 0).map(([n, words]) => `${n} ${words}`)].join(", ");
}

/** A run in which nothing was played is not well, as its exit code says too. */
function mark({ results }: RunResult): string {
  if (results.some(({ status }) => status === "findings")) return "❌";
  return results.some(({ status }) => status === "couldNotRun") || results.every(({ status }) => status === "skipped") ? "⚠️" : "✅";
}

function scenarioBlock({ name, vendors, summary, reason, findings, steps }: ScenarioResult): string {
  const shown = findings.slice(0, FINDINGS_SHOWN).map((finding) => findingItem(finding, steps[finding.step - 1]?.title));
  const more = findings.length > FINDINGS_SHOWN ? [`- … and ${findings.length - FINDINGS_SHOWN} more`] : [];
  return [`### ${vendors.join(" + ")} / ${plain(name)}`, "", plain(summary), ...(reason === undefined ? [] : ["", `> ${plain(reason)}`]), "", ...shown, ...more].join("\n");
}

function findingItem({ check, severity, pointer, expected, got, contract, source, provenance }: Finding, step: string | undefined): string {
  const where = [pointer && `at ${code(pointer)}`, step && `in step ${code(step)}`].filter(Boolean).join(" ");
  const behind = [contract && code(contract), source && `sources.md#${plain(source)}`, provenance].filter(Boolean).join(", ");
  return [`- **${severity}: ${check}** ${where}`.trimEnd(), `  - expected ${code(expected)}`, `  - got ${code(got)}`, ...(behind ? [`  - ${behind}`] : [])].join("\n");
}

function coverageTable(coverage: Readonly<Record<string, VendorCoverage>>): string {
  const kinds = Object.keys(Object.values(coverage)[0]!) as (keyof VendorCoverage)[];
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [row(["vendor", ...kinds]), row(["---", ...kinds.map(() => "---:")]), ...Object.entries(coverage).map(([vendor, tallies]) => row([vendor, ...kinds.map((kind) => `${tallies[kind].exercised} of ${tallies[kind].total}`)]))].join("\n");
}

const folded = (title: string, inside: string): string => `<details><summary>${title}</summary>\n\n${inside}\n\n</details>`;

/** Text that is neither markup nor a mention of somebody. */
const plain = (text: string): string => short(text).replace(/[\\`*_[\]<>|#~&$]/g, "\\$&").replaceAll("@", "@\u200B");

const short = (text: string): string => {
  const line = oneLine(text.replace(/\s+/g, " "));
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT)}…` : line;
};

/** A code span, whatever backticks the text holds. */
function code(text: string): string {
  const line = short(text).trim() || "(empty)";
  const fence = "`".repeat(Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  return fence.length === 1 ? `\`${line}\`` : `${fence} ${line} ${fence}`;
}
