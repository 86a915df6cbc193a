import type { HandlerAct } from "./act.ts";
import { Refusal } from "./refusal.ts";
import { Answer } from "./vendor.ts";

/** One row of an operation table: what an operation does. Returns the body, or an Answer in full. */
export type Row = ((act: HandlerAct<any>) => unknown) & { readonly unsupported?: string };

interface Options {
  /** Named view of the row. Default `default`. */
  readonly view?: string;
  /** Path parameter that holds the id. Default: the last one of the path. */
  readonly id?: string;
}

const idOf = (act: HandlerAct<any>, options: Options): string => act.path[options.id ?? Object.keys(act.path).at(-1)!];

/** Whatever a body says, what a caller makes or changes is the caller's. */
const ownedBy = (act: HandlerAct<any>, resource: string): Record<string, string> => {
  const { owner } = act.vendor.resources[resource]!;
  return owner === null ? {} : { [owner]: act.account };
};

/** A row as a named view shows it. */
export const show = (act: HandlerAct<any>, resource: string, row: any, view = "default"): unknown => {
  const found = act.vendor.resources[resource]!.views[view];
  if (!found) throw new Error(`${act.vendor.name} ${resource} has no view ${view}`);
  return found(row, act);
};

/** A page of this account's rows, in the order of an index, as the vendor pages. */
export const list =
  (resource: string, options: { index: string; view?: string }): Row =>
  (act) => {
    const paging = act.vendor.wire.paging!;
    const page = act.page(resource, options.index, paging.read(act));
    const last = page.rows.at(-1);
    return paging.write(page.rows.map((row) => show(act, resource, row, options.view)), page, last && act.table(resource).position(options.index, last as object), act);
  };

export const read =
  (resource: string, options: Options = {}): Row =>
  (act) =>
    show(act, resource, act.get(resource, idOf(act, options)), options.view);

export const create =
  (resource: string, options: Options = {}): Row =>
  (act) =>
    show(act, resource, act.create(resource, { ...act.vendor.resources[resource]!.accept(act.body, act, undefined), ...ownedBy(act, resource) }), options.view);

export const update =
  (resource: string, options: Options = {}): Row =>
  (act) => {
    const row = act.get(resource, idOf(act, options));
    const { accept, id } = act.vendor.resources[resource]!;
    return show(act, resource, act.update(resource, idOf(act, options), { ...accept(act.body, act, row), ...ownedBy(act, resource), [id]: (row as any)[id] }), options.view);
  };

export const remove =
  (resource: string, options: Options = {}): Row =>
  (act) =>
    options.view ? show(act, resource, act.remove(resource, idOf(act, options)), options.view) : void act.remove(resource, idOf(act, options));

/** Makes a move of the resource's lifecycle and shows the row. */
export const fire =
  (resource: string, on: string, options: Options = {}): Row =>
  (act) =>
    show(act, resource, act.fire(resource, idOf(act, options), on), options.view);

/** A named answer computed from world and caller; stores nothing. */
export const reply =
  (view: (act: HandlerAct<any>) => unknown): Row =>
  (act) =>
    view(act);

/** Answers 501 in a recognisable body, is logged and counted: the goal is zero of them. */
export const unsupported = (reason: string): Row =>
  Object.assign(
    (act: HandlerAct<any>): never => {
      throw new Refusal("unsupported", reason, { rule: `${act.operationId} is not simulated` });
    },
    { unsupported: reason },
  );

/** An answer with a status of its own. */
export const answer = (status: number, body?: unknown, headers: Record<string, string> = {}) => new Answer(status, body, headers);
