import type { components } from "../../../contracts/gen/commbox.ts";
import type { Act } from "../../core/act.ts";
import { resource, type Resource } from "../../core/resource.ts";
import { brandOf } from "./streams.ts";
import { profilesOf } from "./teams.ts";

type Schemas = components["schemas"];

/** An agent, admin or bot. */
export interface StoredManager {
  /** The agent id of every voice call. */
  readonly id: number;
  readonly account: string;
  readonly identityId: number;
  readonly streamProviderId: string | null;
  readonly thumbnailUrl: string | null;
  readonly permissionId: Schemas["ManagerPermission"];
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly userName: string | null;
  readonly password: string;
  readonly teamIds: readonly number[];
  readonly maxSyncObjectsAssignments: number | null;
  readonly maxAsyncObjectsAssignments: number | null;
  readonly multiReplyAccess: string | null;
  readonly content: Readonly<Record<string, unknown>>;
  /** The presence that was set, and its type. */
  readonly presenceId: number;
  readonly presenceType: Schemas["PresenceType"];
  /** Channels that the agent may work on; null: all. */
  readonly streamIds: readonly number[] | null;
  /** Channels with automatic assignment on; null: all of those. */
  readonly autoAssignStreamIds: readonly number[] | null;
}

/** A presence that an admin added; the three published ones are in PRESENCES. */
export interface StoredPresence {
  readonly id: number;
  readonly account: string;
  readonly name: string;
  readonly presenceType: Schemas["PresenceType"];
}

export const PRESENCES = [
  { id: 1, name: "Active", presenceType: 1 },
  { id: 2, name: "Busy", presenceType: 2 },
  { id: 3, name: "Away", presenceType: 3 },
] as const satisfies readonly Schemas["PresenceTypeList"]["data"][number][];

export const PERMISSION = { AGENT: 2, ADMIN: 3, BOT: 5 } as const;
/** Who is listed, and who can be given a conversation. */
export const isPerson = (manager: StoredManager): boolean => manager.permissionId === PERMISSION.AGENT || manager.permissionId === PERMISSION.ADMIN;

export const managerResources: { managers: Resource<StoredManager>; presences: Resource<StoredPresence> } = {
  managers: resource<StoredManager>()({
    newId: (n) => 28_362_100 + n,
    defaults: (act) => ({
      identityId: 7_100_000 + act.world.next("commbox/managerIdentities"), streamProviderId: null, thumbnailUrl: null, permissionId: PERMISSION.AGENT, userName: null, teamIds: [],
      maxSyncObjectsAssignments: null, maxAsyncObjectsAssignments: null, multiReplyAccess: null, content: {}, presenceId: 3, presenceType: 3, streamIds: null, autoAssignStreamIds: null,
    }),
    accept: accepted,
    indexes: { account: { by: (manager) => manager.account, order: (manager) => manager.id } },
    views: { default: managerView, listed: managerListView, ok: (manager) => ({ id: manager.id }) },
    secrets: ["password"],
  }),
  presences: resource<StoredPresence>()({ indexes: { account: { by: (presence) => presence.account, order: (presence) => presence.id } } }),
};

/** Fields that a request sets; what it leaves out stays. @throws {Refusal} `not-found` for an unknown team */
function accepted({ data }: { data: Partial<Schemas["NewManager"]> }, act: Act<any>): Partial<StoredManager> {
  const permissionId = data.PermissionId ?? (data.IsAdmin === undefined ? undefined : data.IsAdmin ? PERMISSION.ADMIN : PERMISSION.AGENT);
  const teamIds = data.TeamId === undefined ? undefined : data.TeamId === 0 ? [] : [(act.get("teams", data.TeamId) as { teamId: number }).teamId];
  const fields = { firstName: data.FirstName, lastName: data.LastName, email: data.Email, userName: data.UserName, password: data.Password, permissionId, teamIds };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function shared(manager: StoredManager, act: Act<any>) {
  const { id, identityId, streamProviderId, thumbnailUrl, permissionId, firstName, lastName, email, userName, maxSyncObjectsAssignments, maxAsyncObjectsAssignments } = manager;
  const teamId = manager.teamIds[0] ?? null;
  const team = teamId === null ? undefined : (act.find("teams", teamId) as { name: string } | undefined);
  return {
    id, identityId, streamProviderId, thumbnailUrl, brandId: brandOf(act).brandId, permissionId, firstName, lastName, email, userName, teamId, teamName: team?.name ?? null,
    profiles: profilesOf(act, id).map((profile) => profile.id).join(",") || null, maxSyncObjectsAssignments, maxAsyncObjectsAssignments,
  };
}

function managerView(manager: StoredManager, act: Act<any>): Schemas["Manager"] {
  return { ...shared(manager, act), content: JSON.stringify(manager.content), multiReplyAccess: manager.multiReplyAccess };
}

function managerListView(manager: StoredManager, act: Act<any>): Schemas["ManagerListItem"] {
  return { ...shared(manager, act), team: manager.teamIds.length ? manager.teamIds.join(",") : null };
}

/** A presence by its id: a published one, or one that an admin of this account added. */
export const presenceOf = (act: Act<any>, id: number): Schemas["PresenceTypeList"]["data"][number] | undefined => PRESENCES.find((p) => p.id === id) ?? (act.find("presences", id) as StoredPresence | undefined);

export function presenceView(manager: StoredManager, act: Act<any>): Schemas["ManagerPresence"] {
  return { presence_type: manager.presenceType, type_id: manager.presenceId, name: presenceOf(act, manager.presenceId)?.name ?? "" };
}
