import type { Contract } from "../../simulators/core/contract/contract.ts";
import type { Finding } from "../finding.ts";
import type { Step } from "../log.ts";
import { Redactor } from "../record/redact.ts";
import type { RunResult, ScenarioResult } from "../run-result.ts";

/** Makes text fit to be written down. */
export interface Redaction {
  text(value: string): string;
  /** A body: what its fields are called tells what is in them. */
  body(value: string): string;
  url(value: string): string;
}

/**
 * How a run's reports hide what may not be written. Of a simulator that is every credential in use; what else it says is
 * invented. Of a sandbox it is also whatever is personal, the same value always by the same stand-in.
 */
export function redactionFor(run: RunResult, secrets: Iterable<string>, contractOf: (vendor: string) => Contract): Redaction {
  return run.kind === "simulator" ? secretsOnly([...secrets]) : everythingPersonal(run, [...secrets], contractOf);
}

function secretsOnly(secrets: readonly string[]): Redaction {
  const longestFirst = [...new Set(secrets.flatMap((secret) => [secret, encodeURIComponent(secret)]))].sort((a, b) => b.length - a.length);
  const any = new RegExp(longestFirst.map((secret) => secret.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|") || "(?!)", "g");
  const hide = (value: string): string => value.replace(any, "[secret]");
  return { text: hide, body: hide, url: hide };
}

function everythingPersonal(run: RunResult, secrets: readonly string[], contractOf: (vendor: string) => Contract): Redaction {
  const redactor = new Redactor();
  for (const vendor of new Set(run.results.flatMap(({ vendors }) => vendors))) redactor.publish(contractOf(vendor));
  for (const secret of secrets) redactor.secret(secret);
  // What one place gives away is hidden in all others, so everything is looked at once before anything is written.
  for (const { steps } of run.results) for (const step of steps) for (const text of bodiesOf(step)) redactor.text(text);
  redactor.learned();
  return { text: (value) => redactor.free(untorn(value)), body: (value) => redactor.text(untorn(value)), url: (value) => redactor.url(value) };
}

/** Half a name is nobody's stand-in: of text that was cut, the last words go. */
const untorn = (value: string): string => value.replace(/[^",:{}[\]]{0,40}…$/, "…");

const bodiesOf = ({ exchange, event }: Step): readonly string[] => [
  ...(exchange ? [exchange.request.url, exchange.request.body ? Buffer.from(exchange.request.body).toString("utf8") : "", exchange.answer.text] : []),
  ...(event ? [event.delivery.text] : []),
];

/** One story as it may be shown while others still run: what it alone gives away is hidden. */
export function redactedStory(result: ScenarioResult, of: Pick<RunResult, "target" | "kind">, secrets: Iterable<string>, contractOf: (vendor: string) => Contract): ScenarioResult {
  const alone: RunResult = { target: of.target, kind: of.kind, results: [result], startedAt: 0, millis: 0 };
  return redactedRun(alone, redactionFor(alone, secrets, contractOf)).results[0]!;
}

/** The same run with findings, titles and reasons that may be written; exchanges and events stay as they were. */
export function redactedRun(run: RunResult, redaction: Redaction): RunResult {
  return { ...run, target: redaction.text(run.target), results: run.results.map((result) => redactedResult(result, redaction)) };
}

function redactedResult(result: ScenarioResult, redaction: Redaction): ScenarioResult {
  const finding = (found: Finding): Finding => ({ ...found, expected: redaction.text(found.expected), got: redaction.body(found.got), ...(found.pointer === undefined ? {} : { pointer: redaction.text(found.pointer) }) });
  return {
    ...result,
    ...(result.reason === undefined ? {} : { reason: redaction.text(result.reason) }),
    findings: result.findings.map(finding),
    ...(result.left ? { left: result.left.map((row) => ({ ...row, why: redaction.text(row.why) })) } : {}),
    steps: result.steps.map((step) => ({ ...step, title: redaction.text(step.title) })),
  };
}
