import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cleanUp, type LeftRow, type NamedScenario, run, type ScenarioResult, type Session, simulatorTarget, type Target } from "../../harness/index.ts";
import type { Adapter } from "../../harness/adapters/adapter.ts";
import { adapterOf as knownAdapter } from "../../harness/adapters/index.ts";
import { Ledger, type LedgerRow, type Unanswered } from "../../harness/targets/ledger.ts";
import { contractOf } from "../../simulators/core/contract/contract.ts";
import type { Simulator } from "../../simulators/core/simulator.ts";
import type { World } from "../../simulators/core/world/world.ts";
import { createSimulator } from "../../simulators/registry.ts";
import { type ChangedRow, Makers, rewritten, type RewrittenRow, rowsOf, rowsOnlyIn } from "./rows-of-world.ts";

/** A row that came, and the operation that made it. */
export interface NewRow extends ChangedRow {
  readonly by: string | undefined;
}

/** What one story did to its world, once all that it made was removed again. */
export interface Leaving {
  readonly status: ScenarioResult["status"];
  /** What the ledger was told of, of all vendors. */
  readonly made: readonly LedgerRow[];
  readonly removed: readonly LedgerRow[];
  /** Requests of the story and of its own cleaning. */
  readonly requests: number;
  /** Rows that cleaning up after a kill found in the ledger. */
  readonly found: number;
  readonly left: readonly LeftRow[];
  readonly unanswered: readonly Unanswered[];
  /** Rows whose removal was refused: another try might do better. */
  readonly open: number;
  readonly came: readonly NewRow[];
  readonly went: readonly ChangedRow[];
  readonly rewritten: readonly RewrittenRow[];
}

/** When a run is killed: once so many rows are made, or so many requests sent where a story makes none. */
export interface Kill {
  readonly rows: number;
  readonly requests: number;
  /** The next request that makes a row is carried out, and its answer never seen. */
  readonly unseen: boolean;
}

class Killed extends Error {}

/** A simulator that is treated as a sandbox: what a story makes is written down and removed by the vendor's own operations. */
export class Leavings {
  private readonly folder = mkdtempSync(join(tmpdir(), "ringback-leaving-"));
  private world!: World;

  private constructor(
    private readonly sim: Simulator,
    private readonly makers: Makers,
  ) {
    sim.server.worlds.onBorn((world) => void (this.world = world));
  }

  static async open(): Promise<Leavings> {
    const makers = new Makers();
    return new Leavings(await createSimulator(undefined, { onExchange: makers.note }), makers);
  }

  async close(): Promise<void> {
    await this.sim.close();
    rmSync(this.folder, { recursive: true });
  }

  /** Runs a story; killed, it is cleaned up after by the code of `ringback cleanup`. */
  async of(scenario: NamedScenario, { kill, adapterOf = knownAdapter }: { kill?: Kill; adapterOf?: (vendor: string) => Adapter } = {}): Promise<Leaving> {
    const ledger = new Ledger(join(this.folder, `${scenario.name}.ndjson`));
    const process = new Process((request) => this.sim.fetch(request), ledger, kill);
    const base = simulatorTarget({ url: this.sim.server.origin, fetch: process.fetch });
    const seen: { after?: Pick<Leaving, "found" | "left" | "unanswered" | "came" | "went" | "rewritten" | "open"> } = {};
    const target: Target = {
      ...base,
      open: async (request) => {
        const session = await base.open(request);
        const { world } = this;
        const before = rowsOf(world);
        process.begin();
        const arranged = arrangedIn(session);
        return {
          ...session,
          ledger: process.ledger,
          close: async () => {
            process.revive();
            const found = ledger.standing().length;
            const cleaned = kill ? await cleanUp(ledger, () => ({ ...base, open: async () => ({ ...session, close: async () => {} }) }), { contractOf, adapterOf }) : { left: [], unanswered: ledger.unanswered() };
            const after = rowsOf(world);
            const came = rowsOnlyIn(after, before).filter((row) => !arranged.has(keyOf(row))).map((row) => ({ ...row, by: this.makers.of(world, row) }));
            seen.after = { found, left: cleaned.left, unanswered: cleaned.unanswered, came, went: rowsOnlyIn(before, after), rewritten: rewritten(before, after).filter((row) => !arranged.has(keyOf(row))), open: ledger.standing().length };
            await session.close();
          },
        };
      },
    };
    const { results } = await run({ scenarios: [scenario], target, adapterOf, checks: [] });
    const after = seen.after!;
    return { status: results[0]!.status, made: process.made, removed: process.removed, requests: process.requests, ...after, left: kill ? after.left : (results[0]!.left ?? []) };
  }
}

const keyOf = ({ vendor, table, id }: ChangedRow): string => `${vendor}/${table}/${id}`;

/** Rows that a story put into the world through the control plane, which only simulators have. */
function arrangedIn({ control }: Session): ReadonlySet<string> {
  const arranged = new Set<string>();
  const put = control!.put;
  control!.put = async (path, body) => {
    const answer = await put(path, body);
    if (path.startsWith("rows/")) for (const id of answer["put"] as readonly unknown[]) arranged.add(`${path.slice(5)}/${String(id)}`);
    return answer;
  };
  return arranged;
}

/** The process of a run: its requests, its ledger, and its end, after which it neither sends nor writes. */
class Process {
  readonly made: LedgerRow[] = [];
  readonly removed: LedgerRow[] = [];
  requests = 0;
  readonly ledger: Ledger;
  private begun = false;
  private dead = false;
  private asking = false;

  constructor(
    private readonly send: (request: Request) => Promise<Response>,
    ledger: Ledger,
    private kill: Kill | undefined,
  ) {
    const told = <K extends "made" | "removed" | "putAway" | "asking" | "answered">(what: K, count: (row: Parameters<Ledger[K]>[0]) => void) => (row: Parameters<Ledger[K]>[0]) => {
      if (this.dead) return;
      count(row);
      (ledger[what] as (told: unknown) => void)(row);
    };
    this.ledger = Object.assign(new Ledger(ledger.file), {
      made: told("made", (row) => this.made.push(row)),
      removed: told("removed", (row) => this.removed.push(row)),
      putAway: told("putAway", () => {}),
      asking: told("asking", () => (this.asking = true)),
      answered: told("answered", () => {}),
      standing: () => {
        // The story is over: what comes now is its cleaning, which a killed run has not.
        if (kill) this.dead = true;
        return ledger.standing();
      },
    });
  }

  fetch = async (request: Request): Promise<Response> => {
    if (this.begun && this.kill && this.isTime(this.kill)) {
      if (this.kill.unseen && this.asking && !this.dead) await this.send(request);
      if (!this.kill.unseen || this.asking) this.dead = true;
    }
    this.asking = false;
    if (this.dead) throw new Killed("this process was killed");
    this.requests++;
    return this.send(request);
  };

  /** The world is made: from now on requests are the story's. */
  begin = (): void => {
    this.begun = true;
    this.requests = 0;
  };

  /** Another process comes, with the same world before it. */
  revive = (): void => {
    this.dead = false;
    this.kill = undefined;
  };

  private isTime = ({ rows, requests }: Kill): boolean => this.dead || (rows > 0 ? this.made.length >= rows : this.requests >= requests);
}
