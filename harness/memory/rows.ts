import { idAt, madeIds, type RowLaw } from "../adapters/row-law.ts";
import { type Exchange, isSuccess } from "../exchange.ts";
import { pathOf, sentBody } from "../sent.ts";
import { choosesRows } from "./whole-list.ts";

/** A row that a client made. */
export interface MadeRow {
  readonly law: RowLaw;
  readonly id: string;
  /** What it belongs to, where its id alone does not tell it apart: the agent whose place in a queue it is. */
  readonly within: string;
  /** Path parameters of the request that made it. */
  readonly path: Readonly<Record<string, string>>;
  /** Credential that made it. */
  readonly as: string | undefined;
  /** There was one of this id already. */
  readonly again: boolean;
}

/** What is remembered of one row: whether it was made here, and whether it was removed since. */
export interface RowFact {
  readonly law: RowLaw;
  readonly id: string;
  readonly made: MadeRow | undefined;
  readonly removed: boolean;
}

/** Which rows a client made and removed, from its own requests and their answers. */
export class Rows {
  private readonly made = new Map<string, MadeRow>();
  private readonly removed = new Map<string, { law: RowLaw; id: string; as: string | undefined }>();

  /** @param onRow - told of each row that is made, and of each that is removed, or merely put away, after it was made here */
  constructor(
    private readonly laws: readonly RowLaw[],
    private readonly onRow: (what: "made" | "removed" | "putAway", row: MadeRow) => void = () => {},
  ) {}

  /** Rows that were made and are still there, in the order of making. */
  standing = (): readonly MadeRow[] => [...this.made.values()];

  /** Takes note of what an exchange made or removed. @returns the row that it was asked to make */
  note(exchange: Exchange): MadeRow | undefined {
    const { operation, answer, as } = exchange;
    if (!operation || !isSuccess(answer.status)) return undefined;
    const path = pathOf(exchange);
    for (const law of this.laws) {
      if (law.goesWith?.includes(operation.id)) this.forget(law);
      if (law.remove?.operation === operation.id && isRemoval(law, exchange, path)) this.noteRemoval(law, path[law.remove.parameter]!, withinOf(law, path), as);
    }
    return this.noteMaking(this.laws.filter(({ made }) => made === operation.id), { path, body: sentBody(exchange) ?? fieldsOf(exchange) }, exchange);
  }

  /** What comes with a row is noted before it, and so removed after it. */
  private noteMaking(laws: readonly RowLaw[], request: Parameters<typeof madeIds>[1], { answer: { body }, as, at }: Exchange): MadeRow | undefined {
    let asked: MadeRow | undefined;
    for (const law of laws.toReversed()) {
      asked = undefined;
      for (const id of madeIds(law, request, body)) {
        const within = withinOf(law, request.path);
        const key = keyOf(law, id, within);
        const row = { law, id, within, path: request.path, as, again: this.made.has(key) || this.removed.has(key) };
        if (!row.again && wasThere(law, body, at)) continue;
        this.made.set(key, row);
        this.removed.delete(key);
        this.onRow("made", row);
        asked ??= row;
      }
    }
    return asked;
  }

  private noteRemoval(law: RowLaw, id: string, within: string, as: string | undefined): void {
    const key = keyOf(law, id, within);
    const made = this.made.get(key);
    if (made) this.onRow(law.remove?.leaves === undefined ? "removed" : "putAway", made);
    this.made.delete(key);
    this.removed.set(key, { law, id, as });
  }

  /** The row that a read asks for, and what is known of it; of another credential's business nothing is known. */
  askedFor(exchange: Exchange): RowFact | undefined {
    const { operation } = exchange;
    const law = this.laws.find(({ read }) => read !== undefined && read.operation === operation?.id);
    if (!law) return undefined;
    const { [law.read!.parameter]: id, ...around } = pathOf(exchange);
    if (id === undefined) return undefined;
    if (isNobodys(exchange)) return { law, id, made: undefined, removed: false };
    const fact = this.factOf(law, id, exchange.as);
    // A row is promised where it was made: under another parent it is not found.
    const elsewhere = Object.entries(around).some(([name, value]) => fact.made?.path[name] !== undefined && fact.made.path[name] !== value);
    return elsewhere ? { ...fact, made: undefined } : fact;
  }

  /** What is known of the rows that a list should hold, and should not; nothing when it was asked for a choice of them. */
  inList(exchange: Exchange): { readonly law: RowLaw; readonly facts: readonly RowFact[] } | undefined {
    const law = this.laws.find(({ list }) => list !== undefined && list.operation === exchange.operation?.id);
    if (!law || isNobodys(exchange) || choosesRows(law.list!, exchange)) return undefined;
    const around = pathOf(exchange);
    // Parts of something are listed where they were made.
    const isHere = (path: MadeRow["path"] = {}) => Object.entries(around).every(([name, value]) => path[name] === undefined || path[name] === value);
    const here = <T extends { law: RowLaw; as: string | undefined; path?: MadeRow["path"] }>(rows: Iterable<T>) => [...rows].filter((row) => row.law.kind === law.kind && row.as === exchange.as && isHere(row.path));
    return { law, facts: [...here(this.made.values()), ...here(this.removed.values())].map(({ id }) => this.factOf(law, id, exchange.as)) };
  }

  private factOf(law: RowLaw, id: string, as: string | undefined): RowFact {
    const made = this.made.get(keyOf(law, id));
    return { law, id, made: made?.as === as ? made : undefined, removed: this.removed.get(keyOf(law, id))?.as === as && this.removed.has(keyOf(law, id)) };
  }

  private forget(law: RowLaw): void {
    for (const [key, row] of this.made) if (row.law.kind === law.kind) this.made.delete(key);
  }
}

/** Milliseconds that the clocks of a service and of this machine may differ by, and an answer take. */
const TOLERANCE = 60_000;

/** Is what was answered older than the request? @param at - when it was answered */
const wasThere = ({ madeAt }: RowLaw, body: unknown, at = NaN): boolean => madeAt !== undefined && Date.parse(idAt(body, madeAt) ?? "") < at - TOLERANCE;

/** The fields of a form, each by its first value. */
const fieldsOf = ({ request }: Exchange): unknown => request.forCheck?.body?.form && Object.fromEntries([...request.forCheck.body.form].map(([name, [value]]) => [name, value]));

/** Who types a credential by hand may be anybody. */
const isNobodys = ({ manner, as }: Exchange): boolean => manner === "raw" && as === undefined;

/** An id that a request names (`$body.queueId`) may be there once for each parent that it names too. */
const withinOf = ({ id, remove }: RowLaw, path: Readonly<Record<string, string>>): string =>
  id.startsWith("$") ? Object.values(remove?.path ?? {}).flatMap((from) => (typeof from === "string" && from.startsWith("$") ? [path[from.slice(1)] ?? ""] : [])).join("/") : "";

const keyOf = (law: RowLaw, id: string, within = ""): string => `${law.kind} ${within} ${id}`;

/** An operation that does more than removing removes only when it is asked to. */
function isRemoval({ remove }: RowLaw, exchange: Exchange, path: Readonly<Record<string, string>>): boolean {
  const samePath = Object.entries(remove?.path ?? {}).every(([name, value]) => typeof value === "string" || path[name] === String(value));
  if (!samePath || !remove?.body) return samePath;
  return Object.entries(remove.body).every(([name, value]) => idAt(sentBody(exchange), name) === String(value));
}
