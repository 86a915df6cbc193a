import type { RunResult, ScenarioResult } from "../run-result.ts";
import { findingsText, headline } from "./message.ts";

/**
 * The run as JUnit XML: one suite per vendor (or set of vendors), one case per scenario. Valid by both schemas in use, that
 * of Ant and that of Jenkins; so what held with warnings tells them in its suite, and sums stand at suites only.
 */
export function junitReport(run: RunResult): string {
  const suites = new Map<string, ScenarioResult[]>();
  for (const result of run.results) {
    const name = result.vendors.join("+");
    suites.set(name, [...(suites.get(name) ?? []), result]);
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${[...suites].map(([name, results], id) => suiteOf(run, name, results, id)).join("")}</testsuites>\n`;
}

function suiteOf(run: RunResult, name: string, results: readonly ScenarioResult[], id: number): string {
  const timestamp = new Date(run.startedAt).toISOString().slice(0, 19);
  const properties = Object.entries({ tool: "ringback verify", target: run.target, kind: run.kind }).map(([property, value]) => `      <property ${attributes({ name: property, value })}/>\n`);
  const warnings = results.filter(({ status, findings }) => status === "held" && findings.length > 0).map((result) => `${result.name}\n${findingsText(result)}\n`);
  return [
    `  <testsuite ${attributes({ id, package: name, name, timestamp, hostname: "localhost", ...counts(results) })}>\n`,
    `    <properties>\n${properties.join("")}    </properties>\n`,
    ...results.map((result) => `${caseOf(result)}\n`),
    `    <system-out>${escapeXml(warnings.join("\n"))}</system-out>\n    <system-err></system-err>\n  </testsuite>\n`,
  ].join("");
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
  switch (result.status) {
    case "findings":
      return `<failure ${attributes({ message: headline(result), type: result.findings[0]?.check ?? "stopped" })}>${escapeXml(findingsText(result))}</failure>`;
    case "couldNotRun":
      return `<error ${attributes({ message: result.reason ?? "", type: "couldNotRun" })}/>`;
    case "skipped":
      return `<skipped ${attributes({ message: result.reason ?? "" })}/>`;
    case "held":
      return "";
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
