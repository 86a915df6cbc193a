import type { components } from "../../../contracts/gen/commbox.ts";
import { show } from "../../core/behaviours.ts";
import { Refusal } from "../../core/refusal.ts";
import type { CommboxAct, Handler } from "../resources.ts";
import type { StoredManager } from "../resources/managers.ts";
import { managerProfileId, profilesOf, profileView } from "../resources/teams.ts";

/** `ManagerSummary` of the contract: keys with capitals, 0 for no team. */
const summary = ({ id, firstName, lastName, permissionId, email, userName, teamIds }: StoredManager): components["schemas"]["ManagerSummary"] => ({
  Id: id, FirstName: firstName, LastName: lastName, Permission: permissionId, Email: email, UserName: userName, TeamId: teamIds[0] ?? 0,
});

const managersWith = (act: CommboxAct, has: (manager: StoredManager) => boolean): StoredManager[] => [...act.each("managers", "account")].filter(has);

export const getTeams: Handler<"Get_Team"> = (act) => [...act.each("teams", "all")].map((team) => show(act, "teams", team) as any);

export const createTeam: Handler<"Create_Team"> = (act) => ({ id: act.create("teams", { name: act.query.Name }).teamId });

export const getTeamMembers: Handler<"Get_manager_by_team_id"> = (act) => {
  const { teamId } = act.get("teams", act.path.TEAM_ID);
  return managersWith(act, (manager) => manager.teamIds.includes(teamId)).map(summary);
};

export const updateTeam: Handler<"Update_team_by_team_id"> = (act) => {
  act.update("teams", act.path.TEAM_ID, act.query.Name === undefined ? {} : { name: act.query.Name });
  return undefined;
};

/** Its members stay, without a team. */
export const deleteTeam: Handler<"Delete_team_by_team_id"> = (act) => {
  const { teamId } = act.remove("teams", act.path.TEAM_ID);
  for (const { id, teamIds } of managersWith(act, (manager) => manager.teamIds.includes(teamId))) act.update("managers", id, { teamIds: teamIds.filter((t) => t !== teamId) });
  return undefined;
};

export const getProfiles: Handler<"Get_profiles"> = (act) => [...act.each("profiles", "all")].map(profileView);

export const getProfileHolders: Handler<"Get_manager_by_profile_id"> = (act) => {
  const profile = act.get("profiles", act.path.PROFILE_ID);
  return [...act.each("managerProfiles", "profile", String(profile.id))].flatMap((held) => act.find("managers", held.managerId) ?? []).map(summary);
};

/** Documented: `add` or `set`, never both. */
export const addProfiles: Handler<"Add_Profiles"> = (act) => {
  const manager = act.get("managers", act.path.MANAGER_ID);
  const { add, set } = act.query;
  if ((add === undefined) === (set === undefined)) throw new Refusal("rule", "one of add and set is needed, and only one", { rule: "Add_Profiles: add or set", code: "Invalid parameters" });
  const asked = (add ?? set)!.map((id) => act.get("profiles", id).id);
  if (set) takeProfiles(act, manager.id);
  for (const profileId of asked) if (!act.find("managerProfiles", managerProfileId(manager.id, profileId))) act.create("managerProfiles", { id: managerProfileId(manager.id, profileId), managerId: manager.id, profileId });
  return profilesOf(act, manager.id).map(profileView);
};

function takeProfiles(act: CommboxAct, managerId: number): void {
  for (const profile of profilesOf(act, managerId)) act.remove("managerProfiles", managerProfileId(managerId, profile.id));
}

export const removeAllProfiles: Handler<"Remove_All_Manager_Profiles"> = (act) => {
  takeProfiles(act, act.get("managers", act.path.MANAGER_ID).id);
  return undefined;
};

export const removeProfile: Handler<"Delete_Manager_Profile"> = (act) => {
  const manager = act.get("managers", act.path.MANAGER_ID);
  act.remove("managerProfiles", managerProfileId(manager.id, act.get("profiles", act.path.PROFILE_ID).id));
  return undefined;
};
