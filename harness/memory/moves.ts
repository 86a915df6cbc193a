import type { ShownMove } from "../checks/check.ts";
import type { Sight } from "../sights.ts";
import type { MadeRow } from "./rows.ts";

/** Moves of rows over a whole story: what answers show, and what events tell. */
export class Moves {
  /** By answers: two sights of one row, or the making of one. */
  readonly shown: ShownMove[] = [];
  /** By events: two of one row, or the first of one that was made in this story. */
  readonly told: ShownMove[] = [];
  private readonly made = new Set<string>();
  private readonly lastTold = new Map<string, string>();
  /** States that events told, by row: which event, and its step. */
  private readonly states = new Map<string, Map<string, { readonly event: string; readonly step: number }>>();
  /** Step of the exchange before the one that last showed a row: what has happened since was not told before it. */
  private readonly shownAfter = new Map<string, number>();
  private lastStep = 0;

  show(sights: readonly Sight[], answered: MadeRow | undefined, step: number): void {
    // What may have been found was perhaps there before: nothing was told of it since.
    const made = answered?.law.finds ? undefined : answered;
    const lifecycle = made?.law.lifecycle;
    // A creation that shows its row is a sight; one that names it only is known to have happened.
    const seen = sights.some((sight) => sight.rowId === made?.id && sight.lifecycle === lifecycle);
    if (made && lifecycle !== undefined) {
      this.made.add(`${lifecycle} ${made.id}`);
      if (!seen) this.shown.push({ lifecycle, rowId: made.id, before: undefined, state: undefined, since: this.lastStep, step });
    }
    for (const { lifecycle: name, rowId, before, state } of sights) {
      const key = `${name} ${rowId}`;
      const since = this.shownAfter.get(key) ?? this.lastStep;
      if (before !== state && (before !== undefined || made?.id === rowId)) this.shown.push({ lifecycle: name, rowId, before, state, since, step });
      this.shownAfter.set(key, this.lastStep);
    }
    this.lastStep = step;
  }

  /** States that events had told before the last exchange: the next one was asked for after that. */
  toldBefore(): (lifecycle: string, rowId: string) => ReadonlyMap<string, string> {
    const { lastStep } = this;
    return (lifecycle, rowId) => new Map([...(this.states.get(`${lifecycle} ${rowId}`) ?? [])].flatMap(([state, { event, step }]) => (step < lastStep ? [[state, event]] : [])));
  }

  tell({ lifecycle, rowId, to }: { readonly lifecycle: string; readonly rowId: string; readonly to: string }, event: string, step: number): void {
    const key = `${lifecycle} ${rowId}`;
    const states = this.states.get(key) ?? new Map<string, { readonly event: string; readonly step: number }>();
    this.states.set(key, states);
    if (!states.has(to)) states.set(to, { event, step });
    const before = this.lastTold.get(key);
    this.lastTold.set(key, to);
    if (before !== to && (before !== undefined || this.made.has(key))) this.told.push({ lifecycle, rowId, before, state: to, since: 0, step });
  }
}
