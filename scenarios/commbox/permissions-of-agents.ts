import { scenario, seeded } from "../scenario.ts";

const PERMISSIONS = [0, 1, 2, 3, 5] as const;

/** Accounts hold people of every permission; only agents and admins are listed, and only they can be given a call. */
export const permissionsOfAgents = scenario("commbox", {
  summary: "Accounts hold people of every permission; only agents and admins are listed.",
  needs: { stream: seeded<number>("commbox", "streamId") },
  async run({ commbox, needs, check }) {
    const made: number[] = [];
    for (const PermissionId of PERMISSIONS) {
      const { body } = await commbox("Create_Manager", { body: { data: { FirstName: `Permission ${PermissionId}`, LastName: "Example", Email: `p${PermissionId}@example.com`, IsAdmin: false, Password: "not-a-real-password", PermissionId } } });
      made.push(body.data.id);
      check("permission", (await commbox("Get_Manager", { path: { MANAGER_ID: body.data.id } })).body.data.permissionId, PermissionId);
    }
    const { body: listed } = await commbox("Get_Managers");
    check("listed", listed.data.filter(({ id }) => made.includes(id)).map(({ permissionId }) => permissionId), [2, 3]);
    const { body: call } = await commbox("Create_Object", { path: { STREAM_ID: String(needs.stream) }, body: { data: { Type: 8, StatusId: 8, Message: "Inbound call", UserStreamProviderId: "12025550143", UserStreamProviderType: 5 } } });
    await commbox("Assign_Manager", { path: { MANAGER_ID: made.at(-1)! }, query: { objectId: call.data.id }, expect: 400 });
  },
});
