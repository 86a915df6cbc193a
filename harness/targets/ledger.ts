import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { TargetError } from "../errors.ts";

/** A row that a scenario made on a target. */
export interface LedgerRow {
  readonly vendor: string;
  /** For people: `tag`. */
  readonly kind: string;
  /** Operation that made it. */
  readonly made: string;
  readonly id: string;
  /** What it belongs to, where its id alone does not tell it apart. */
  readonly within?: string;
  /** Path parameters of the request that made it. */
  readonly path: Readonly<Record<string, string>>;
  /** Name of the credential that made it. */
  readonly as: string | undefined;
  readonly scenario: string;
  /** It was put away as far as the vendor lets one: nothing is left to do. */
  readonly putAway?: boolean;
}

/** A request that should have made a row, and whose answer nobody saw. */
export interface Unanswered {
  readonly vendor: string;
  readonly operation: string;
  readonly scenario: string;
}

type RowName = Pick<LedgerRow, "vendor" | "kind" | "id" | "within">;
type Line = { readonly asking: Unanswered } | { readonly answered: Unanswered } | { readonly made: LedgerRow } | { readonly removed: RowName } | { readonly putAway: RowName };

/**
 * What scenarios made on a target and have not removed yet, kept in a file as it happens, so that a run that was killed can be
 * cleaned up after. Holds ids and names of credentials, no secrets.
 */
export class Ledger {
  constructor(readonly file: string) {}

  asking = (unanswered: Unanswered): void => this.append({ asking: unanswered });
  /** The answer came, and what it made is written down. */
  answered = (unanswered: Unanswered): void => this.append({ answered: unanswered });
  made = (row: LedgerRow): void => this.append({ made: row });
  removed = (row: LedgerRow): void => this.append({ removed: nameOf(row) });
  putAway = (row: LedgerRow): void => this.append({ putAway: nameOf(row) });

  /** Rows that are still there, in the order in which they were made. */
  standing(): readonly LedgerRow[] {
    const rows = new Map<string, LedgerRow>();
    for (const line of this.lines()) {
      if ("made" in line) rows.set(keyOf(line.made), line.made);
      if ("removed" in line) rows.delete(keyOf(line.removed));
      const away = "putAway" in line ? rows.get(keyOf(line.putAway)) : undefined;
      if (away) rows.set(keyOf(away), { ...away, putAway: true });
    }
    return [...rows.values()];
  }

  /** Requests whose answers nobody saw: what they made, if anything, is not known. */
  unanswered(): readonly Unanswered[] {
    const open: Unanswered[] = [];
    for (const line of this.lines()) {
      if ("asking" in line) open.push(line.asking);
      const found = "answered" in line ? open.findLastIndex(({ vendor, operation }) => vendor === line.answered.vendor && operation === line.answered.operation) : -1;
      if (found !== -1) open.splice(found, 1);
    }
    return open;
  }

  /** Forgets everything: nothing is left to be removed, or a person was told of it. */
  clear = (): void => rmSync(this.file, { force: true });

  private append(line: Line): void {
    mkdirSync(dirname(this.file), { recursive: true });
    appendFileSync(this.file, `${JSON.stringify(line)}\n`);
  }

  private lines(): readonly Line[] {
    if (!existsSync(this.file)) return [];
    const lines = readFileSync(this.file, "utf8").split("\n").filter(Boolean);
    return lines.flatMap((text, i) => {
      try {
        return [JSON.parse(text) as Line];
      } catch {
        // A killed run may have written half of its last line.
        if (i === lines.length - 1) return [];
        throw new TargetError("setup", `${this.file}:${i + 1}: is no JSON; remove the line, and look after what it named by hand`);
      }
    });
  }
}

const nameOf = ({ vendor, kind, id, within }: LedgerRow): RowName => ({ vendor, kind, id, ...(within ? { within } : {}) });
const keyOf = ({ vendor, kind, id, within = "" }: RowName): string => `${vendor} ${kind} ${within} ${id}`;
