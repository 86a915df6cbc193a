import type { RunResult, ScenarioResult } from "../run-result.ts";
import { findingsText, headline } from "./message.ts";

/** The run as JUnit XML: one suite per vendor (or set of vendors), one case per scenario. */
export function junitReport(run: RunResult): string {
  const suites = new Map<string, ScenarioResult[]>();
  for (const result of run.results) {
    const name = result.vendors.join("+");
    suites.set(name, [...(suites.get(name) ?? []), result]);
  }
  const lines = [...suites].map(([name, results]) => `  <testsuite ${attributes({ name, ...counts(results) })}>\n${results.map(caseOf).join("\n")}\n  </testsuite>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${attributes({ name: `ringback verify: ${run.target}`, ...counts(run.results) })}>\n${lines.join("\n")}\n</testsuites>\n`;
}

function counts(results: readonly ScenarioResult[]) {
  const count = (status: ScenarioResult["status"]) => results.filter((result) => result.status === status).length;
  const millis = results.reduce((sum, result) => sum + result.millis, 0);
  return { tests: results.length, failures: count("findings"), errors: count("couldNotRun"), skipped: count("skipped"), time: seconds(millis) };
}

function caseOf(result: ScenarioResult): string {
  const open = `    <testcase ${attributes({ classname: result.vendors.join("+"), name: result.name, time: seconds(result.millis) })}`;
  const inside = outcomeOf(result);
  return inside ? `${open}>\n      ${inside}\n    </testcase>` : `${open}/>`;
}

function outcomeOf(result: ScenarioResult): string {
  const details = findingsText(result);
  switch (result.status) {
    case "findings":
      return `<failure ${attributes({ message: headline(result), type: result.findings[0]?.check ?? "stopped" })}>${escapeXml(details)}</failure>`;
    case "couldNotRun":
      return `<error ${attributes({ message: result.reason ?? "", type: "couldNotRun" })}/>`;
    case "skipped":
      return `<skipped ${attributes({ message: result.reason ?? "" })}/>`;
    case "held":
      return details ? `<system-out>${escapeXml(details)}</system-out>` : "";
  }
}

const seconds = (millis: number) => (millis / 1000).toFixed(3);
const attributes = (values: Readonly<Record<string, string | number>>) => Object.entries(values).map(([name, value]) => `${name}="${escapeXml(String(value))}"`).join(" ");

const ENTITY: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;", "\n": "&#10;", "\t": "&#9;" };

/** XML 1.0 has no place for most control characters and for half surrogates, not even escaped: they become U+FFFD. */
export function escapeXml(text: string): string {
  return Buffer.from(text, "utf8") // half surrogates do not survive this
    .toString("utf8")
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "\uFFFD")
    .replace(/[&<>"'\n\t]/g, (character) => ENTITY[character]!)
    .replaceAll("\r", "&#13;");
}
