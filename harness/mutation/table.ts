import { mutationScore, type MutationResult } from "./mutate.ts";

const percent = (part: number, whole: number): string => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);

/** The result for a terminal: kinds by vendors, what was missed, and what no contract can tell. */
export function mutationTable(result: MutationResult): string {
  const { vendors, kinds, planted, notPlanted, healthy, unused, stories, target } = result;
  const cell = (kind: string, vendor: string): string => {
    const mine = planted.filter((fault) => fault.kind === kind && fault.vendor === vendor);
    if (mine.length) return `${mine.filter(({ outcome }) => outcome === "placed").length}/${mine.length}`;
    return notPlanted.some((other) => other.kind === kind && other.vendor === vendor && other.places > 0) ? "cannot tell" : "–";
  };
  const rows = kinds.map(({ name, area }) => [area, name, ...vendors.map((vendor) => cell(name, vendor))]);
  const table = columns([["", "fault", ...vendors], ...rows.map(([area, ...rest], i) => [rows[i - 1]?.[0] === area ? "" : area!, ...rest])]);
  const score = mutationScore(result);
  const wrong = planted.filter(({ outcome }) => outcome !== "placed");
  const triedKinds = new Set(planted.map(({ kind }) => kind)).size;
  return [
    `${stories} stories of ${vendors.join(", ")} against ${target}, behind a proxy that plants one fault at a time.`,
    `The healthy target: ${healthy.length} findings.${unused.length ? ` Not used, since they did not hold: ${unused.join("; ")}.` : ""}`,
    ...healthy.map(({ check, scenario, step, operationId, pointer, expected, got }) => `  ${scenario} step ${step} ${operationId ?? ""} ${check} | ${pointer ?? ""} | ${expected} | ${got}`),
    "",
    "found at the right place / planted where the contract can tell; – no such place",
    table,
    "",
    `${triedKinds} kinds, ${score.planted} faults that the contracts can tell: ${score.found} found (${percent(score.found, score.planted)}), ${score.placed} at the right place (${percent(score.placed, score.planted)}).`,
    ...vendors.map((vendor) => vendorLine(vendor, result)),
    ...(wrong.length ? ["", "Not found, or found elsewhere:", ...wrong.map(({ vendor, kind, scenario, place, outcome, finding }) => `  ${outcome} ${vendor}/${scenario} · ${kind} · ${place}${finding ? ` · ${finding.check} at step ${finding.step} ${finding.operationId ?? ""} ${finding.pointer ?? ""}` : ""}`)] : []),
    "",
    "What the contract cannot tell, and what there is not:",
    ...vendors.flatMap((vendor) => reasonsOf(vendor, result)),
  ].join("\n");
}

function vendorLine(vendor: string, { planted }: MutationResult): string {
  const mine = planted.filter((fault) => fault.vendor === vendor);
  const placed = mine.filter(({ outcome }) => outcome === "placed").length;
  return `  ${vendor}: ${placed} of ${mine.length} at the right place (${percent(placed, mine.length)})`;
}

/** Kinds by reason, so that a reason is read once. */
function reasonsOf(vendor: string, { notPlanted }: MutationResult): readonly string[] {
  const reasons = new Map<string, string[]>();
  for (const { because, kind, places } of notPlanted.filter((other) => other.vendor === vendor)) reasons.set(because, [...(reasons.get(because) ?? []), places ? `${kind} (${places})` : kind]);
  return [`  ${vendor}`, ...[...reasons].map(([because, kinds]) => `    ${because}: ${kinds.join(", ")}`)];
}

function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows.map((row) => row.map((cell, i) => cell.padEnd(widths[i]!)).join("  ").trimEnd()).join("\n");
}
