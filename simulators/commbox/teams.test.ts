import { describe, expect, test } from "vitest";
import { callCommbox } from "./caller.ts";

const AVI = 28361974;
const BEA = 28361975;
const ids = (rows: any[]) => rows.map((row) => row.Id ?? row.id);

describe("teams", () => {
  test("are listed as a create is: OK", async () => {
    const { call } = await callCommbox();
    expect((await call("GET", "/managers/teams")).body).toMatchObject({ description: "OK", data: [{ teamId: 301, name: "Service" }] });
  });

  test("are made from a query parameter, and a number is answered", async () => {
    const { call } = await callCommbox();
    const made = await call("POST", "/managers/teams?Name=Night%20shift");
    expect(made.body.description).toBe("OK");
    expect((await call("GET", "/managers/teams")).body.data.at(-1)).toEqual({ teamId: made.body.data.id, name: "Night shift" });
    expect((await call("POST", "/managers/teams")).body.description).toBe("Invalid parameters - missing mandatory field - Name");
  });

  test("show their members in short, keys with capitals", async () => {
    const { call } = await callCommbox();
    const { data } = (await call("GET", "/managers/teams/301")).body;
    expect(ids(data)).toEqual([28361974, 28361975, 28361976]);
    expect(data[0]).toEqual({ Id: AVI, FirstName: "Avi", LastName: "Example", Permission: 2, Email: "avi@example.com", UserName: "avi", TeamId: 301 });
  });

  test("are renamed; without a name nothing changes", async () => {
    const { call } = await callCommbox();
    expect((await call("POST", "/managers/teams/301")).body).toMatchObject({ description: "Operation successful", data: "" });
    await call("POST", "/managers/teams/301?name=Care");
    expect((await call("GET", "/managers/teams")).body.data).toEqual([{ teamId: 301, name: "Care" }]);
  });

  test("leave their members behind", async () => {
    const { call } = await callCommbox();
    expect((await call("DELETE", "/managers/teams/301")).body.data).toBe("");
    expect((await call("GET", "/managers/teams")).body.data).toEqual([]);
    expect((await call("GET", `/managers/${AVI}`)).body.data).toMatchObject({ teamId: null, teamName: null });
  });

  test.each(["GET", "POST", "DELETE"])("%s finds none of another account, and no bad number", async (method) => {
    const { call } = await callCommbox();
    expect((await call(method, "/managers/teams/1301")).status).toBe(404);
    expect((await call(method, "/managers/teams/blue")).status).toBe(400);
  });
});

describe("profiles", () => {
  test("are listed, the second name null where there is none", async () => {
    const { call } = await callCommbox();
    expect((await call("GET", "/managers/profiles")).body.data).toEqual([{ id: 401, name: "Service", UniqueName: "service" }, { id: 402, name: "Sales", UniqueName: null }]);
  });

  test("show who holds them", async () => {
    const { call } = await callCommbox();
    expect(ids((await call("GET", "/managers/profiles/401")).body.data)).toEqual([AVI]);
    expect((await call("GET", "/managers/profiles/402")).body.data).toEqual([]);
  });

  test("are given besides, with commas between them, each once", async () => {
    const { call } = await callCommbox();
    expect(ids((await call("POST", `/managers/${AVI}/profiles?add=402,401,402`)).body.data)).toEqual([401, 402]);
    expect((await call("GET", `/managers/${AVI}`)).body.data.profiles).toBe("401,402");
  });

  test("are replaced by set", async () => {
    const { call } = await callCommbox();
    expect(ids((await call("POST", `/managers/${AVI}/profiles?set=402`)).body.data)).toEqual([402]);
    expect((await call("GET", "/managers/profiles/401")).body.data).toEqual([]);
  });

  test.each(["", "?add=401&set=402", "?add=service", "?set="])("refuse %s", async (query) => {
    const { call } = await callCommbox();
    expect((await call("POST", `/managers/${AVI}/profiles${query}`)).status).toBe(400);
    expect((await call("GET", `/managers/${AVI}`)).body.data.profiles).toBe("401");
  });

  test("are taken one by one, or all at once", async () => {
    const { call } = await callCommbox();
    await call("POST", `/managers/${BEA}/profiles?add=401,402`);
    expect((await call("DELETE", `/managers/${BEA}/profiles/401`)).body.data).toBe("");
    expect((await call("DELETE", `/managers/${BEA}/profiles/401`)).status).toBe(404);
    expect((await call("GET", `/managers/${BEA}`)).body.data.profiles).toBe("402");
    expect((await call("DELETE", `/managers/${BEA}/profiles`)).body.data).toBe("");
    expect((await call("GET", `/managers/${BEA}`)).body.data.profiles).toBeNull();
  });

  test("do not name an agent who was removed", async () => {
    const { call } = await callCommbox();
    await call("DELETE", `/managers/${AVI}`);
    expect((await call("GET", "/managers/profiles/401")).body.data).toEqual([]);
  });

  test.each([
    ["GET", "/managers/profiles/1401"], ["POST", `/managers/${AVI}/profiles?add=1401`], ["POST", "/managers/29000001/profiles?add=401"], ["DELETE", "/managers/29000001/profiles"], ["DELETE", `/managers/${AVI}/profiles/1401`], ["DELETE", "/managers/29000001/profiles/401"],
  ])("%s %s is another account's", async (method, path) => {
    const { call } = await callCommbox();
    expect((await call(method, path)).status).toBe(404);
  });

  test.each([["GET", "/managers/profiles/x"], ["DELETE", "/managers/x/profiles"], ["DELETE", `/managers/${AVI}/profiles/x`]])("%s %s holds a bad number", async (method, path) => {
    const { call } = await callCommbox();
    expect((await call(method, path)).status).toBe(400);
  });
});
