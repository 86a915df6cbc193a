import { show, type Row } from "../core/behaviours.ts";
import type { Act } from "../core/act.ts";
import { Refusal } from "../core/refusal.ts";
import { nowOf } from "./times.ts";

/** As `act.get`, but what is deleted is gone. @throws {Refusal} `not-found` */
export function getLive<A extends Act<any>>(act: A, resource: string, id: string): any {
  const row: any = act.get(resource, id);
  if (row.tm_delete) throw new Refusal("not-found", `${resource} ${id} is deleted`, { rule: `live ${resource}` });
  return row;
}

/** What a deletion writes on a row. */
export const gone = (act: Act<any>): { tm_delete: string; tm_update: string } => ({ tm_delete: nowOf(act), tm_update: nowOf(act) });

const idOf = (path: Record<string, string>): string => path["id"] ?? Object.values(path).at(-1)!;

/** Reads a row that a deletion hides. */
export const readLive =
  (resource: string, view?: string): Row =>
  (act) =>
    show(act, resource, getLive(act, resource, idOf(act.path)), view);

/** Deletes a row by a mark; `hidden`: a deletion hides it, so that a second one is refused. No event: a part's reactions tell of it. */
export const retire =
  (resource: string, options: { hidden?: boolean; view?: string } = {}): Row =>
  (act) => {
    const { id } = options.hidden ? getLive(act, resource, idOf(act.path)) : (act.get(resource, idOf(act.path)) as any);
    return show(act, resource, act.update(resource, id, gone(act)), options.view);
  };
