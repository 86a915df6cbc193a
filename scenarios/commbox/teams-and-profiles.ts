import { scenario, seeded } from "../scenario.ts";

/** A supervisor forms a team, gives its members permissions, and dissolves it. */
export const teamsAndProfiles = scenario("commbox", {
  summary: "A supervisor forms a team, gives its members permissions, and dissolves it.",
  needs: { profile: seeded<number>("commbox", "profileId") },
  async run({ commbox, needs, check, unique }) {
    const { body: formed } = await commbox("Create_Team", { query: { Name: "Night shift" } });
    const TEAM_ID = formed.data.id;
    await commbox("Update_team_by_team_id", { path: { TEAM_ID }, query: { Name: "Early shift" } });
    check("listed", (await commbox("Get_Team")).body.data.find(({ teamId }) => teamId === TEAM_ID)?.name, "Early shift");
    const { body: hired } = await commbox("Create_Manager", { body: { data: { FirstName: "Noa", LastName: "Example", Email: unique("noa@example.com"), IsAdmin: false, Password: "not-a-real-password" } } });
    const agent = hired.data.id;
    await commbox("Update_Manager", { path: { MANAGER_ID: agent }, body: { data: { TeamId: TEAM_ID } } });
    const { body: members } = await commbox("Get_manager_by_team_id", { path: { TEAM_ID } });
    check("members", members.data.map(({ Id, TeamId }) => [Id, TeamId]), [[agent, TEAM_ID]]);

    const { body: profiles } = await commbox("Get_profiles");
    const other = profiles.data.find(({ id }) => id !== needs.profile)!.id;
    const path = { MANAGER_ID: agent };
    const given = async (query: { add?: number[]; set?: number[] }) => (await commbox("Add_Profiles", { path, query })).body.data.map(({ id }) => id);
    check("one", await given({ add: [needs.profile] }), [needs.profile]);
    check("another besides", (await given({ add: [other] })).toSorted(), [needs.profile, other].toSorted());
    check("instead", await given({ set: [other] }), [other]);
    check("who has it", (await commbox("Get_manager_by_profile_id", { path: { PROFILE_ID: other } })).body.data.map(({ Id }) => Id), [agent]);
    await commbox("Add_Profiles", { path, query: { add: [other], set: [other] }, expect: 400 });
    await commbox("Delete_Manager_Profile", { path: { ...path, PROFILE_ID: other } });
    check("two at once", (await given({ add: [needs.profile, other] })).length, 2);
    await commbox("Remove_All_Manager_Profiles", { path });
    check("none left", (await commbox("Get_Manager", { path })).body.data.profiles, null);

    await commbox("Delete_team_by_team_id", { path: { TEAM_ID } });
    check("members stay, without a team", (await commbox("Get_Manager", { path })).body.data.teamId, null);
    await commbox("Delete_Manager", { path });
  },
});
