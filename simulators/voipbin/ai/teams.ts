import { show, type Row } from "../../core/behaviours.ts";
import type { HandlerAct } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { resource } from "../../core/resource.ts";
import { uuid } from "../ids.ts";
import { live } from "../pages.ts";
import type { Types } from "../resources.ts";
import { shown } from "../shown.ts";
import { getLive, gone } from "../soft-delete.ts";
import { dated, idsOf, texts } from "../taken.ts";
import { nowOf } from "../times.ts";
import { TOOLS } from "./tools.ts";

export interface Transition {
  readonly function_name: string;
  readonly description: string;
  readonly next_member_id: string;
}
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly ai_id: string;
  readonly transitions: readonly Transition[];
}
export interface Team {
  readonly id: string;
  readonly customer_id: string;
  readonly name: string;
  readonly detail: string;
  readonly start_member_id: string;
  readonly members: readonly Member[];
  readonly parameter: Readonly<Record<string, unknown>> | null;
  readonly tm_create: string;
  readonly tm_update: string | null;
  readonly tm_delete: string | null;
}

export const teams = resource<Team>()({
  owner: "customer_id",
  newId: uuid,
  defaults: (act) => ({ name: "", detail: "", parameter: null, ...dated(act) }),
  indexes: { live },
  views: { default: shown<Team>(["id", "customer_id", "start_member_id", "tm_create", "tm_update", "tm_delete"], ["name", "detail", "members", "parameter"]) },
});

type Asked = HandlerAct<Types>;
const no = (why: string) => new Refusal("rule", why, { rule: "members of a team" });
const id = (given: string | undefined, name: string): string => idsOf([given ?? ""], name)[0]!;

function memberOf(act: Asked, given: any): Member {
  if (!given.name) throw no("a member has no name");
  const transitions = (given.transitions ?? []).map((one: any) => ({ ...texts(one, "function_name", "description"), next_member_id: id(one.next_member_id, "next_member_id") }));
  return { id: id(given.id, "id"), name: given.name, ai_id: getLive(act, "ais", id(given.ai_id, "ai_id")).id, transitions };
}

/** @throws {Refusal} `rule` for a team that cannot work */
function checkTeam(start: string, members: readonly Member[]): void {
  const ids = new Set(members.map((member) => member.id));
  if (ids.size === 0) throw no("there are no members");
  if (ids.size < members.length) throw no("two members have one id");
  if (!ids.has(start)) throw no("the start is none of the members");
  for (const { transitions } of members) {
    const names = transitions.map(({ function_name }) => function_name);
    if (new Set(names).size < names.length) throw no("two transitions have one name");
    if (names.some((name) => name === "" || Object.hasOwn(TOOLS, name))) throw no("a transition has no name, or that of a tool");
    if (transitions.some(({ next_member_id }) => !ids.has(next_member_id))) throw no("a transition leads to nobody");
  }
}

function fieldsOf(act: Asked): Partial<Team> {
  const members = (act.body.members ?? []).map((one: any) => memberOf(act, one));
  const start_member_id = id(act.body.start_member_id, "start_member_id");
  checkTeam(start_member_id, members);
  return { ...texts(act.body, "name", "detail"), start_member_id, members, parameter: act.body.parameter ?? null };
}

const tell = (act: Asked, event: string, team: Team): unknown => {
  act.publish(event, team, {}, { resource: "teams", rowId: team.id });
  return show(act, "teams", team);
};

export const makeTeam: Row = (act: Asked) => tell(act, "team_created", act.create("teams", fieldsOf(act)));
export const changeTeam: Row = (act: Asked) => tell(act, "team_updated", act.update("teams", getLive(act, "teams", act.path.id).id, { ...fieldsOf(act), tm_update: nowOf(act) }));
export const removeTeam: Row = (act: Asked) => tell(act, "team_deleted", act.update("teams", act.path.id, gone(act)));
