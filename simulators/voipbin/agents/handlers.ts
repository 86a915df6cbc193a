import { answer, show, type Row } from "../../core/behaviours.ts";
import { Refusal } from "../../core/refusal.ts";
import { checkPlanLimit } from "../billing/limits.ts";
import { bitsOf } from "../guard.ts";
import { pageAsked, pageOf } from "../pages.ts";
import { getLive, gone } from "../soft-delete.ts";
import { idsOf, texts, word } from "../taken.ts";
import { nowOf } from "../times.ts";
import { addressesFor, callerOf, checkGranting, keepAnAdmin, RING_METHODS, STATUSES, type Agent } from "./agents.ts";

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
export const isEmail = (text: string): boolean => EMAIL.test(text);

/** @throws {Refusal} `conflict` when somebody of the platform has this name */
export function checkUsername(act: Parameters<Row>[0], username: string): void {
  if (!isEmail(username)) throw new Refusal("rule", "username is no e-mail address", { rule: "username" });
  if (act.table("agents").first("username", username.toLowerCase())) throw new Refusal("conflict", "username is taken", { rule: "username" });
}

export const GetAgents: Row = (act) => {
  const { tag_ids } = act.query;
  const status = word(act.query.status, STATUSES, "status");
  const tags: string[] = tag_ids ? tag_ids.split(",") : [];
  const where = tags.length ? { where: (agent: any) => tags.every((tag) => agent.tag_ids.includes(tag)) } : {};
  const { rows } = act.page("agents", status ? "status" : "live", { ...pageAsked(act), ...where, ...(status ? { group: `${act.account}/${status}` } : {}) });
  return pageOf(rows.map((row) => show(act, "agents", row)), rows.at(-1) as any);
};

export const PostAgents: Row = (act) => {
  const { username = "", permission = 0 } = act.body;
  checkUsername(act, username);
  checkGranting(permission, bitsOf(act.principal));
  checkPlanLimit(act, "agents");
  const given = { ...texts(act.body, "password", "name", "detail"), ring_method: word(act.body.ring_method, RING_METHODS, "ring_method"), tag_ids: idsOf(act.body.tag_ids, "tag_ids") };
  const agent = act.create("agents", { ...given, username, permission: permissionOf(permission), addresses: addressesFor(act, act.body.addresses) } as object);
  return act.settings.profile === "documented" ? answer(201, show(act, "agents", agent)) : show(act, "agents", agent);
};

const permissionOf = (given: number): number => {
  if (given < 0 || given > 65_535) throw new Refusal("rule", "permission is no sum of bits", { rule: "permission" });
  return given;
};

/** Changes fields of an agent, by an admin or by itself. */
export const changeAgent =
  (idOf: (act: Parameters<Row>[0]) => string, fields: (act: Parameters<Row>[0], agent: Agent) => Partial<Agent>): Row =>
  (act) => {
    const agent = getLive(act, "agents", idOf(act)) as Agent;
    return show(act, "agents", act.update("agents", agent.id, { ...fields(act, agent), tm_update: nowOf(act) }));
  };

export const basics = ({ body }: Parameters<Row>[0]): Partial<Agent> => ({ ...texts(body, "name", "detail"), ring_method: word(body.ring_method, RING_METHODS, "ring_method") });
export const addresses = (act: Parameters<Row>[0], { id }: Agent): Partial<Agent> => ({ addresses: addressesFor(act, act.body.addresses, id) });
export const password = ({ body }: Parameters<Row>[0]): Partial<Agent> => texts(body, "password");
export const tagIds = ({ body }: Parameters<Row>[0]): Partial<Agent> => ({ tag_ids: idsOf(body.tag_ids, "tag_ids") });

export const byPath = (act: Parameters<Row>[0]): string => act.path.id;
export const bySelf = (act: Parameters<Row>[0]): string => callerOf(act).id;

/** The one change of an agent that is told, beside its status. A token that there is keeps the old permission. */
export const PutAgentsIdPermission: Row = (act) => {
  const agent = getLive(act, "agents", act.path.id) as Agent;
  const permission = permissionOf(act.body.permission ?? 0);
  checkGranting(permission, bitsOf(act.principal));
  if ((permission & 32) === 0) keepAnAdmin(act, agent);
  return show(act, "agents", act.fire("agents", agent.id, "permit", { permission, tm_update: nowOf(act) }));
};

const MOVES: Readonly<Record<Agent["status"], string>> = { available: "setAvailable", away: "setAway", busy: "setBusy", offline: "setOffline", ringing: "setRinging", "": "setNone" };

export const changeStatus =
  (idOf: (act: Parameters<Row>[0]) => string): Row =>
  (act) => {
    const agent = getLive(act, "agents", idOf(act)) as Agent;
    return show(act, "agents", act.fire("agents", agent.id, MOVES[word(act.body.status, STATUSES, "status")], { tm_update: nowOf(act) }));
  };

export const DeleteAgentsId: Row = (act) => {
  const agent = act.get("agents", act.path.id) as unknown as Agent;
  if (!agent.tm_delete) keepAnAdmin(act, agent);
  return show(act, "agents", act.fire("agents", agent.id, "delete", gone(act)));
};
