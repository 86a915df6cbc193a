import { scenario } from "../scenario.ts";

/** An agent is hired, changed, goes on a break and comes back, and leaves; presences of the account's own are known. */
export const agentsAndPresence = scenario("commbox", {
  summary: "An agent is hired, changed, goes on a break and comes back, and leaves.",
  async run({ commbox, check, checkLike }) {
    const person = { FirstName: "Noa", LastName: "Example", Email: "noa@example.com", IsAdmin: false, Password: "not-a-real-password", UserName: "noa" };
    const { body: hired } = await commbox("Create_Manager", { form: { data: person } });
    const path = { MANAGER_ID: hired.data.id };
    checkLike("hired", (await commbox("Get_Manager", { path })).body.data, { firstName: "Noa", userName: "noa", permissionId: 2, teamId: null });
    await commbox("Update_Manager", { path, body: { data: { LastName: "Changed", IsAdmin: true } } });
    checkLike("an admin now", (await commbox("Get_Manager", { path })).body.data, { firstName: "Noa", lastName: "Changed", permissionId: 3 });

    const { body: types } = await commbox("Get_presence_types");
    const own = types.data.find(({ id }) => id > 3);
    for (const presence of [1, 2, 3, own!.id, 1, 1, 2, 2, 3, 3]) {
      const { body: set } = await commbox("Update_Manager_presence", { path: { ...path, ACTIVITY_ID: presence } });
      check("echoed", set.data.type_id, presence);
      check("read", (await commbox("Get_Manager_presence", { path })).body.data, set.data);
    }
    await commbox("Update_Manager_presence", { path: { ...path, ACTIVITY_ID: 99 }, expect: 400 });
    const { body: gone } = await commbox("Delete_Manager", { path });
    check("who left", gone.data.id, hired.data.id);
    check("not listed", (await commbox("Get_Managers")).body.data.some(({ id }) => id === hired.data.id), false);
  },
});
