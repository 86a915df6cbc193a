import { expect, test } from "vitest";
import { AVI, client } from "./client.ts";

const noa = { FirstName: "Noa", LastName: "Example", Email: "noa@example.com", IsAdmin: false, Password: "not-a-real-password", UserName: "noa", TeamId: 301 };

test("the listing shows agents and admins, not bots", async () => {
  const { call: send } = await client();
  const { data } = await send("GET", "/managers");
  expect(data.map((m: any) => [m.id, m.permissionId])).toEqual([[AVI, 2], [28361975, 2], [28361976, 2], [28361977, 3]]);
  expect(data[0]).toMatchObject({ identityId: 7001, brandId: 1, email: "avi@example.com", team: "301" });
});

test("an agent is added, read, changed and removed; the password never shows", async () => {
  const { call: send } = await client();
  const created = await send("POST", "/managers", noa);
  expect(created.body).toMatchObject({ description: "OK", data: { id: expect.any(Number) } });
  const path = `/managers/${created.data.id}`;
  const read = await send("GET", path);
  expect(read.data).toMatchObject({ firstName: "Noa", permissionId: 2, teamId: 301, content: "{}" });
  expect(JSON.stringify(read.body)).not.toContain(noa.Password);
  expect((await send("POST", path, { FirstName: "Nora", IsAdmin: true })).body).toMatchObject({ description: "OK", data: created.data });
  expect((await send("GET", path)).data).toMatchObject({ firstName: "Nora", lastName: "Example", permissionId: 3 });
  expect((await send("DELETE", path)).body).toMatchObject({ description: "Operation successful", data: created.data });
  expect((await send("GET", path)).status).toBe(404);
});

test("who is removed loses what they hold", async () => {
  const { call: send, open, read } = await client();
  const id = await open();
  await send("POST", `/managers/${AVI}/assignments?objectId=${id}`);
  await send("DELETE", `/managers/${AVI}`);
  expect(await read(id, "?includeActivityLog=true")).toMatchObject({ assignedManagerId: 0, lastAssignedManagerId: AVI, activityLogs: [{ type: 6 }, { type: 6, user: { id: AVI, first_name: null } }] });
});

test.each(["FirstName", "LastName", "Email", "IsAdmin", "Password"] as const)("an agent without %s is refused by the field's name", async (field) => {
  const { call: send } = await client();
  const { [field]: _, ...rest } = noa;
  expect((await send("POST", "/managers", rest)).body).toMatchObject({ status: 400, description: `Invalid parameters - missing mandatory field - ${field}` });
});

test("a team that does not exist is not found", async () => {
  const { call: send } = await client();
  expect((await send("POST", "/managers", { ...noa, TeamId: 1 })).status).toBe(404);
});
