import type { Contract } from "../../simulators/core/contract/contract.ts";
import { at, escapePointer } from "../../simulators/core/contract/document.ts";
import type { Finding, JsonType } from "../finding.ts";
import type { ScenarioResult } from "../run-result.ts";
import { contractChange, divergence, eventNamed } from "./change.ts";
import type { Aspect, Difference, Verdict } from "./difference.ts";
import { placeOf } from "./observation.ts";
import { said } from "./words.ts";

/** What a story itself wanted: compared side by side instead, where the contract allows several answers. */
const STORY = new Set(["check", "until", "expected-status", "events-complete", "no-unexpected-event", "no-breach", "request-conforms", "wrong-is-wrong"]);

interface Held {
  readonly finding: Finding;
  readonly vendor: string;
  /** What was got there, and its types. */
  readonly gots: Set<string>;
  readonly types: Set<JsonType>;
  readonly seen: { readonly scenario: string; readonly step: number }[];
}

/**
 * Where a side parts from the contract: the simulator alone, the vendor alone, or both. Two against one, and what is only
 * inferred gives way to what was seen.
 */
export function differencesByContract(simulator: readonly ScenarioResult[], vendor: readonly ScenarioResult[], contractOf: (vendor: string) => Contract): Difference[] {
  const ours = gathered(simulator);
  const theirs = gathered(vendor);
  return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((key) => {
    const [our, their] = [ours.get(key), theirs.get(key)];
    const { finding, vendor: name, seen } = (their ?? our)!;
    const contract = contractOf(name);
    if (isSaid(contract, finding)) return [];
    const { verdict, because } = judged(finding, our !== undefined, their !== undefined);
    const keeps = "as the contract says";
    const observed = their?.finding.got ?? keeps;
    const owed = finding.check === "events-complete" ? contract.events.find((event) => finding.expected.startsWith(event)) : undefined;
    const operation = owed ?? finding.operationId ?? eventNamed(finding) ?? contract.events.find((event) => finding.got.startsWith(event) || finding.expected.startsWith(event)) ?? "events";
    const place = placeOf(finding.pointer ?? "");
    const { expected, got } = said(finding);
    const entry = {
      operation,
      what: verdict === "vendor wrong" ? `${place} is ${expected} here; the vendor has ${their ? got : keeps}` : `${place} is ${our ? said(our.finding).got : keeps}, not ${expected}`,
      because: verdict === "vendor wrong" ? `the vendor breaks its own contract (${finding.check})` : `found by drift (${finding.check})`,
      closeWhen: verdict === "vendor wrong" ? "the vendor keeps its contract, or changes it" : "the simulator keeps the contract",
    };
    return {
      vendor: name, aspect: aspectOf(finding), operation, place,
      contract: finding.expected, simulator: our?.finding.got ?? keeps, observed, verdict, because,
      change: verdict === "contract wrong" || verdict === "new" ? contractChange(contract, finding, { types: [...(their ?? our)!.types], gots: [...(their ?? our)!.gots] }) : divergence(entry),
      ...(finding.contract === undefined ? {} : { line: finding.contract }),
      ...(finding.source === undefined ? {} : { source: finding.source }),
      seen,
    };
  });
}

/** The contract says by now that the vendor does otherwise. */
const isSaid = ({ bundle }: Contract, { contract: line = "", expected }: Finding): boolean =>
  bundle.documents.some((doc) => {
    const event = Object.keys(doc.webhooks ?? {}).find((name) => expected.startsWith(name));
    return (at(doc, line.split("#")[1] ?? "") ?? {})["x-observed-otherwise"] !== undefined || (event !== undefined && (at(doc, `/webhooks/${escapePointer(event)}/post`) ?? {})["x-observed-otherwise"] !== undefined);
  });

function judged(finding: Finding, simulator: boolean, vendor: boolean): { verdict: Verdict; because: string } {
  if (simulator && vendor) return { verdict: "contract wrong", because: "simulator and vendor agree with each other and not with the contract" };
  if (simulator) return { verdict: "simulator wrong", because: "the vendor keeps the contract and the simulator does not" };
  if (isAddition(finding)) return { verdict: "new", because: "the vendor does more than its contract says" };
  if (finding.provenance === "inferred") return { verdict: "contract wrong", because: "the claim was only inferred, and the vendor does otherwise" };
  return { verdict: "vendor wrong", because: `the claim is ${finding.provenance ?? "documented"}, and the simulator keeps it` };
}

/** More than was promised: an unknown field, value, status or event. */
const isAddition = (finding: Finding): boolean =>
  finding.expected === "no such field" || (finding.expected.startsWith("one of ") && finding.check !== "legal-moves") || (finding.check === "status-documented" && !/\b5\d\d\b/.test(finding.got)) || eventNamed(finding) !== undefined;

function gathered(results: readonly ScenarioResult[]): Map<string, Held> {
  const held = new Map<string, Held>();
  for (const { findings, name, vendors } of results) {
    for (const finding of findings) {
      // An event that a move owes is no wish of the story.
      if (STORY.has(finding.check) && !(finding.check === "events-complete" && finding.contract?.includes("/lifecycles.yaml#"))) continue;
      const vendor = finding.vendor ?? vendors[0]!;
      const key = [vendor, finding.operationId, finding.check, placeOf(finding.pointer ?? ""), finding.expected.replace(/^(\S+) of \S+, which/, "$1, which"), eventNamed(finding)].join("\u0000");
      const known = held.get(key);
      const here = known ?? { finding, vendor, types: new Set(), gots: new Set(), seen: [] };
      here.gots.add(finding.got);
      if (finding.gotType !== undefined) here.types.add(finding.gotType);
      here.seen.push({ scenario: name, step: finding.step });
      if (!known) held.set(key, here);
    }
  }
  return held;
}

function aspectOf({ check, expected, pointer = "" }: Finding): Aspect {
  if (/status/.test(check) || pointer === "status" || check === "no-server-error") return "statuses";
  if (/header|media/.test(check)) return "headers";
  if (/moves|step/.test(check)) return "states";
  if (/event/.test(check)) return "events";
  if (/page|order/.test(check)) return "order";
  return expected.startsWith("one of ") ? "values" : "shape";
}
