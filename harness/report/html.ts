import type { VendorCoverage } from "../coverage.ts";
import type { Outcome, RunResult, ScenarioResult } from "../run-result.ts";
import { diagram, duration } from "./diagram.ts";
import { counted } from "./counted.ts";
import { html, Html } from "./escape.ts";
import { SCRIPT } from "./html-script.ts";
import { STYLE } from "./html-style.ts";
import { type StoryContext, storyOf } from "./story.ts";

export interface HtmlReportOptions extends StoryContext {
  readonly coverage?: Readonly<Record<string, VendorCoverage>>;
}

// Whole, and not inside `html`: a bundler rewrites a tagged template that holds the end of a script.
const SCRIPT_ELEMENT = new Html(`<script>${SCRIPT}</script>`);

const WORDS: Readonly<Record<Outcome, string>> = { held: "held", findings: "with findings", skipped: "skipped", couldNotRun: "could not run" };

/** The run as one page that needs nothing else: every scenario as a sequence diagram, with the findings in place. */
export function htmlReport(run: RunResult, options: HtmlReportOptions): string {
  const target = options.redaction.text(run.target);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>Ringback: ${target}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<header>
<h1>${sumLine(run)}</h1>
<p>Against ${target}${!target.includes(run.kind) && ` (${run.kind})`}, ${new Date(run.startedAt).toISOString()}, in ${duration(run.millis / 1000)}.</p>
${filterBar(run)}
</header>
<main>${run.results.map((result) => section(result, options))}</main>
${options.coverage && coverageTable(options.coverage)}
${SCRIPT_ELEMENT}
</body>
</html>
`;
  return page.text;
}

const countOf = ({ results }: RunResult, status: Outcome): number => results.filter((result) => result.status === status).length;
const statuses = (run: RunResult): Outcome[] => (Object.keys(WORDS) as Outcome[]).filter((status) => countOf(run, status) > 0);

const sumLine = (run: RunResult): string => `${counted(run.results.length, "scenario")}: ${statuses(run).map((status) => `${countOf(run, status)} ${WORDS[status]}`).join(", ")}`;

/** Works by script only, so the script shows it. */
const filterBar = (run: RunResult): Html =>
  html`<form hidden role="search"><input type="search" placeholder="scenario, operation, event …" aria-label="show scenarios with this text">${statuses(run).map((status) => html`<label><input type="checkbox" checked value="${status}"> ${WORDS[status]}</label>`)}<button type="button">open all</button></form>`;

function section(result: ScenarioResult, options: HtmlReportOptions): Html {
  const { name, vendors, summary, status, millis } = result;
  const errors = result.findings.filter(({ severity }) => severity === "error").length;
  const found = result.findings.length ? `${counted(errors, "error")}, ${result.findings.length - errors} warnings` : "";
  const open = status === "findings" || status === "couldNotRun";
  return html`<details class="scenario ${status}" data-status="${status}" id="${vendors.join("+")}/${name}"${new Html(open ? " open" : "")}><summary><b>${name}</b> <i>${vendors.join(" + ")}</i> <span>${WORDS[status]}${found && `: ${found}`}</span> <small>${millis} ms</small></summary><p>${summary}</p>${result.reason !== undefined && html`<p class="reason">${options.redaction.text(result.reason)}</p>`}${diagram(storyOf(result, options))}</details>`;
}

function coverageTable(coverage: Readonly<Record<string, VendorCoverage>>): Html {
  const vendors = Object.entries(coverage);
  const kinds = Object.keys(vendors[0]?.[1] ?? {}) as (keyof VendorCoverage)[];
  const missing = vendors.flatMap(([vendor, tallies]) => kinds.flatMap((kind) => tallies[kind].missing.map((item) => html`<li>${vendor} ${kind}: ${item}</li>`)));
  return html`<section class="coverage"><h2>Coverage</h2><table><thead><tr><th>vendor</th>${kinds.map((kind) => html`<th>${kind}</th>`)}</tr></thead><tbody>${vendors.map(([vendor, tallies]) => html`<tr><th>${vendor}</th>${kinds.map((kind) => html`<td>${tallies[kind].exercised} of ${tallies[kind].total}</td>`)}</tr>`)}</tbody></table>${missing.length > 0 && html`<details><summary>${missing.length} not exercised</summary><ul>${missing}</ul></details>`}</section>`;
}
