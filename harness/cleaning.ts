import type { Contract } from "../simulators/core/contract/contract.ts";
import { type Adapter, get } from "./adapters/adapter.ts";
import type { RowLaw } from "./adapters/row-law.ts";
import { createClient } from "./client.ts";
import { isSuccess } from "./exchange.ts";
import { show } from "./finding.ts";
import type { Ledger, LedgerRow, Unanswered } from "./targets/ledger.ts";
import type { Session, Target } from "./targets/target.ts";

/** A row that is still there after cleaning, and why. */
export interface LeftRow {
  readonly vendor: string;
  readonly kind: string;
  readonly id: string;
  readonly why: string;
  /** Trying again may remove it. */
  readonly later?: true;
}

export interface Cleaning {
  readonly session: Pick<Session, "vendors" | "fetch" | "clock" | "patienceSeconds">;
  readonly contractOf: (vendor: string) => Contract;
  readonly adapterOf: (vendor: string) => Adapter;
  readonly timeoutMillis?: number | undefined;
}

/** What cleaning did. */
export interface Cleaned {
  readonly removed: readonly LedgerRow[];
  readonly left: readonly LeftRow[];
}

/**
 * Removes what runs that were killed left on a target, as their ledger tells, and forgets the ledger when nothing is left to do:
 * what `ringback cleanup` does.
 * @param target - asked for only when there is something to remove
 */
export async function cleanUp(ledger: Ledger, target: () => Target, known: Pick<Cleaning, "contractOf" | "adapterOf">): Promise<Cleaned & { readonly unanswered: readonly Unanswered[] }> {
  const [standing, unanswered] = [ledger.standing(), ledger.unanswered()];
  const cleaned = standing.length ? await removeOn(target(), standing, known, ledger) : { removed: [], left: [] };
  if (ledger.standing().length + unanswered.length === 0) ledger.clear();
  return { ...cleaned, unanswered };
}

async function removeOn(target: Target, rows: readonly LedgerRow[], known: Pick<Cleaning, "contractOf" | "adapterOf">, ledger: Ledger): Promise<Cleaned> {
  const session = await target.open({ scenario: "cleanup", vendors: [...new Set(rows.map(({ vendor }) => vendor))], settings: {} });
  try {
    return await removeRows(rows, { session, ...known, timeoutMillis: session.timeoutMillis }, ledger);
  } finally {
    await session.close();
  }
}

/**
 * Removes rows, the latest first, and says which stay and why. A row that is not found is gone. What merely puts a row away counts as left.
 * @param ledger - told of each row that needs no more work
 */
export async function removeRows(rows: readonly LedgerRow[], cleaning: Cleaning, ledger?: Ledger): Promise<Cleaned> {
  const removed: LedgerRow[] = [];
  const left: LeftRow[] = [];
  for (const row of rows.toReversed()) {
    const why = await removeOne(row, cleaning).catch((error: Error) => ({ settled: false, why: error.message }));
    if (why.settled) ledger?.removed(row);
    if (why.why === undefined) removed.push(row);
    else left.push({ vendor: row.vendor, kind: row.kind, id: row.id, why: why.why, ...(why.settled ? {} : { later: true }) });
  }
  return { removed, left };
}

/** @returns whether trying again would change nothing, and why the row stays; no reason when it is gone */
async function removeOne(row: LedgerRow, cleaning: Cleaning): Promise<{ readonly settled: boolean; readonly why?: string }> {
  const { vendor, made } = row;
  const law = cleaning.adapterOf(vendor).rows?.find((known) => known.made === made && known.kind === row.kind);
  if (!law?.remove) return { settled: true, why: law?.kept ?? `nobody knows how ${vendor} removes a ${row.kind}` };
  const { operation, leaves, gone, already, body: sent } = law.remove;
  const putAway = { settled: true, why: `${vendor} removes no ${row.kind}; it was marked as ${leaves}` };
  if (row.putAway) return putAway;
  const { status, body } = await ask(row, operation, { ...furtherPath(law, row), [law.remove.parameter]: row.id }, cleaning, sent);
  if (isNotFound(status) || gone?.(status, body)) return { settled: true };
  if (leaves !== undefined && (isSuccess(status) || already?.(status, body))) return putAway;
  if (isSuccess(status) || (await isGone(law, row, cleaning))) return { settled: true };
  return { settled: false, why: `${operation} answered ${status} ${show(body)}` };
}

const isNotFound = (status: number): boolean => status === 404 || status === 410;

/** A removal that is refused may be one of a row that went with another: reading it tells. */
async function isGone(law: RowLaw, row: LedgerRow, cleaning: Cleaning): Promise<boolean> {
  if (!law.read) return false;
  const { status, body } = await ask(row, law.read.operation, { ...row.path, [law.read.parameter]: row.id }, cleaning);
  if (!isSuccess(status)) return isNotFound(status) || law.read.gone?.(status, body) === true;
  return law.remove?.marks !== undefined && get(body, law.remove.marks) != null;
}

function furtherPath({ remove }: RowLaw, { path }: LedgerRow): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(remove?.path ?? {}).map(([name, value]) => [name, typeof value === "string" && value.startsWith("$") ? path[value.slice(1)] : value]));
}

function ask({ vendor, as }: LedgerRow, operation: string, path: Readonly<Record<string, unknown>>, { session, contractOf, adapterOf, timeoutMillis }: Cleaning, sent?: unknown) {
  const access = session.vendors.get(vendor);
  if (!access) throw new Error(`the target has no ${vendor} any more`);
  const client = createClient<Record<string, Record<string, unknown>>>({
    contract: contractOf(vendor),
    adapter: adapterOf(vendor),
    kind: "sandbox",
    baseUrl: access.baseUrl,
    credentials: access.credentials,
    fetch: session.fetch,
    time: () => session.clock.now(),
    patienceSeconds: session.patienceSeconds,
    repeatsAll: true,
    onExchange: () => {},
    find: () => {},
    ...(timeoutMillis === undefined ? {} : { timeoutMillis }),
  });
  return client(operation, { path, ...(sent ? { body: sent } : {}), ...(as === undefined ? {} : { as }), expect: "any" } as never) as Promise<{ status: number; body: unknown }>;
}
