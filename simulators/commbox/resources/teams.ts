import type { components } from "../../../contracts/gen/commbox.ts";
import type { Act } from "../../core/act.ts";
import { resource } from "../../core/resource.ts";

type Schemas = components["schemas"];

export interface StoredTeam {
  readonly teamId: number;
  readonly account: string;
  readonly name: string;
}

/** A set of permissions. Made in the console only. */
export interface StoredProfile {
  readonly id: number;
  readonly account: string;
  readonly name: string;
  readonly uniqueName: string | null;
}

/** One profile of one agent; its id says both, so a profile is never held twice. */
export interface StoredManagerProfile {
  readonly id: string;
  readonly account: string;
  readonly managerId: number;
  readonly profileId: number;
}

export const managerProfileId = (managerId: number, profileId: number): string => `${managerId}/${profileId}`;

/** Profiles of an agent, in order of their ids. */
export const profilesOf = (act: Act<any>, managerId: number): StoredProfile[] =>
  ([...act.each("managerProfiles", "manager", String(managerId))] as StoredManagerProfile[]).map((held) => act.get("profiles", held.profileId) as StoredProfile);

export const profileView = ({ id, name, uniqueName }: StoredProfile): Schemas["Profile"] => ({ id, name, UniqueName: uniqueName });

export const teamResources = {
  teams: resource<StoredTeam>()({
    id: "teamId",
    newId: (n) => 301 + n,
    indexes: { all: { by: (team) => team.account, order: (team) => team.teamId } },
    views: { default: ({ teamId, name }) => ({ teamId, name }), id: (team) => ({ id: team.teamId }) },
  }),
  profiles: resource<StoredProfile>()({
    newId: (n) => 401 + n,
    indexes: { all: { by: (profile) => profile.account, order: (profile) => profile.id } },
    views: { default: profileView },
  }),
  managerProfiles: resource<StoredManagerProfile>()({
    indexes: {
      manager: { by: (held) => String(held.managerId), order: (held) => held.profileId },
      profile: { by: (held) => String(held.profileId), order: (held) => held.managerId },
    },
  }),
};
