import type { Finding } from "../finding.ts";
import type { ScenarioResult } from "../run-result.ts";

/** A finding on one line, for reports that machines show. */
export const findingMessage = ({ check, pointer, expected, got }: Pick<Finding, "check" | "pointer" | "expected" | "got">): string => `${check}${pointer ? ` at ${pointer}` : ""}: expected ${expected}, got ${got}`;

/** All findings of a scenario, one per line, with the contract behind each. */
export const findingsText = ({ findings, steps }: ScenarioResult): string =>
  findings
    .map((finding) => {
      const step = steps[finding.step - 1];
      const where = step ? `\n  at step ${finding.step}: ${step.title}` : "";
      return `[${finding.severity}] ${findingMessage(finding)}${where}${finding.contract ? `\n  ${finding.contract}` : ""}`;
    })
    .join("\n");

/** The sentence to show first: the first error, else why it ended. */
export function headline({ findings, reason }: ScenarioResult): string {
  const first = findings.find(({ severity }) => severity === "error") ?? findings[0];
  return first ? findingMessage(first) : (reason ?? "");
}
