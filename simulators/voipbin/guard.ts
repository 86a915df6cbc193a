import { HandlerAct } from "../core/act.ts";
import type { Row } from "../core/behaviours.ts";
import { Refusal } from "../core/refusal.ts";
import type { Principal } from "../core/world/credential.ts";
import { frozenGate } from "./customers/frozen.ts";
import { ANYBODY, MANAGE_OR_SELF, OPEN, permissions, SUPER, type Served } from "./permissions.ts";

/** Bits of who is calling: those of its token, as they were at login. */
export const bitsOf = (principal: Principal): number => Number(principal.roles[0] ?? 0);

export const isSuperAdmin = (principal: Principal): boolean => (bitsOf(principal) & SUPER) !== 0;

/** Puts the check of permissions before every row, in one place. */
export const guarded = <R extends Readonly<Record<keyof Served, Row>>>(rows: R): R =>
  Object.fromEntries(
    Object.entries(rows).map(([id, row]) => {
      const needed = permissions[id as keyof Served];
      const { unsupported } = row as Row;
      const behind = (act: HandlerAct<any>) => (row as Row)(needed === OPEN ? act : letThrough(act, needed));
      return [id, Object.assign(behind, unsupported === undefined ? {} : { unsupported })];
    }),
  ) as unknown as R;

/** @throws {Refusal} `forbidden` */
function letThrough(act: HandlerAct<any>, needed: number): HandlerAct<any> {
  if (isSuperAdmin(act.principal)) return reaching(act);
  const self = needed === MANAGE_OR_SELF && act.path.id === act.principal.subject;
  if (needed !== ANYBODY && !self && (bitsOf(act.principal) & needed & ANYBODY) === 0) {
    throw new Refusal("forbidden", `${act.operationId} needs another permission than ${bitsOf(act.principal)}`, { rule: `permissions.ts: ${act.operationId}` });
  }
  frozenGate(act);
  return act;
}

/** A super admin acts for the customer whose row the path names. */
function reaching(act: HandlerAct<any>): HandlerAct<any> {
  const ids = Object.values<string>(act.path);
  if (ids.length === 0 || act.operationId.includes("ServiceAgents")) return act;
  for (const [name, { owner }] of Object.entries(act.vendor.resources)) {
    const row: any = owner === null ? undefined : act.table(name).get(ids[0]!);
    if (!row || row[owner!] === act.account) continue;
    return new HandlerAct(act.world, act.vendor, { ...act.principal, account: row[owner!] }, act.origin, act.path, act.query, act.headers, act.body, act.operationId, act.search);
  }
  return act;
}
