import { describe, expect, test } from "vitest";
import { callCommbox } from "./caller.ts";

const OBJECT = "/streams/5321/objects/69716571";
const ON = `${OBJECT}/tags/2789`;
const linesOf = async (call: Awaited<ReturnType<typeof callCommbox>>["call"]) => (await call("GET", "/objects/69716571/activities?activityType=7")).body.data.map((line: any) => JSON.parse(line.data));

describe("a tag on a conversation", () => {
  test("is counted, written into the log and told of", async () => {
    const { call, events } = await callCommbox();
    expect((await call("POST", ON)).body).toMatchObject({ status: 200, description: "Operation successful", data: "" });

    expect((await call("GET", OBJECT)).body.data[0].numTags).toBe(1);
    expect(await linesOf(call)).toEqual([{ tagId: 2789, objectId: 69716571, isRemoveTag: false, name: "VIP", group_name: null }]);
    expect(events("Object.OnUpdateTag").map((event) => event.Object)).toEqual([{ Id: "69716571", StreamId: "5321", SubStreamId: "0", Tags: [{ Id: "2789", Action: "Add" }] }]);
    expect(events("Object.OnNewActivity").map((event) => event.Object.Activities[0].Type)).toEqual(["7"]);
  });

  test("is there once, however often it is put on", async () => {
    const { call, events } = await callCommbox();
    for (let i = 0; i < 2; i++) expect((await call("POST", ON)).status).toBe(200);

    expect((await call("GET", OBJECT)).body.data[0].numTags).toBe(1);
    expect(events("Object.OnUpdateTag")).toHaveLength(1);
  });

  test("is taken off, with a line and an event of its own", async () => {
    const { call, events } = await callCommbox();
    await call("POST", ON);
    expect((await call("DELETE", ON)).body.data).toBe("");

    expect((await call("GET", OBJECT)).body.data[0].numTags).toBe(0);
    expect((await linesOf(call)).map((line: any) => line.isRemoveTag)).toEqual([false, true]);
    expect(events("Object.OnUpdateTag").at(-1).Object.Tags).toEqual([{ Id: "2789", Action: "Remove" }]);
    expect((await call("DELETE", ON)).status).toBe(404);
  });

  test("names its group in the log", async () => {
    const { call } = await callCommbox();
    await call("POST", `${OBJECT}/tags/762`);
    expect((await linesOf(call))[0]).toMatchObject({ name: "Price", group_name: "Value" });
  });

  test("may stand after the channel's code, too, and on a closed conversation", async () => {
    const { call } = await callCommbox();
    await call("POST", "/objects/69716571/status/2");
    expect((await call("POST", "/streams/9MhWTiey6VKlmSoWFeLZuw%3d%3d/objects/69716571/tags/2789")).status).toBe(200);
  });

  test("is refused when it is for customers only", async () => {
    const { call } = await callCommbox();
    expect(await call("POST", `${OBJECT}/tags/1007`)).toMatchObject({ status: 400, body: { description: "Operation failed" } });
  });

  test.each(["/streams/5322/objects/69716571/tags/2789", "/streams/5321/objects/1/tags/2789", "/streams/5321/objects/71000001/tags/2789", `${OBJECT}/tags/12789`, "/streams/999/objects/69716571/tags/2789"])("%s names nothing of this account", async (path) => {
    const { call } = await callCommbox();
    for (const method of ["POST", "DELETE"]) expect((await call(method, path)).status).toBe(404);
  });

  test.each([`${OBJECT}/tags/vip`, "/streams/5321/objects/x/tags/2789"])("%s holds a bad number", async (path) => {
    const { call } = await callCommbox();
    for (const method of ["POST", "DELETE"]) expect((await call(method, path)).status).toBe(400);
  });
});

describe("the tags of an account", () => {
  test("are listed under the published keys, those of other accounts not", async () => {
    const { call } = await callCommbox();
    const { data } = (await call("GET", "/tags")).body;
    expect(data.map((tag: any) => tag.id)).toEqual([762, 1007, 2789]);
    expect(data[2]).toEqual({ id: 2789, identityId: "VIP", streamProviderId: null, name: "VIP", type: 1, tagGroupId: 0, objectTag: true, userTag: true, childTag: false });
  });

  test("grow by a create, which is told of", async () => {
    const { call, events } = await callCommbox();
    const { body } = await call("POST", "/tags", { data: { Name: "Goal", TagGroupId: 123, Type: "2", ObjectTag: true, UserTag: false } });

    expect(body.description).toBe("Operation successful");
    expect((await call("GET", "/tags")).body.data.at(-1)).toMatchObject({ id: body.data.id, name: "Goal", type: 2, tagGroupId: 123 });
    expect(events("Tag.OnAdd").map(({ Tag }) => [Tag.name, Tag.groupId, Tag.isObject, Tag.isUser, Tag.type])).toEqual([["Goal", "123", "True", "False", "2"]]);
  });

  test("are renamed and moved, under either spelling of the group's key", async () => {
    const { call } = await callCommbox();
    expect((await call("POST", "/tags/2789", { data: { Name: "Very important", "Tag Group Id": 123 } })).body.data).toEqual({ id: 2789 });
    expect((await call("GET", "/tags")).body.data.at(-1)).toMatchObject({ name: "Very important", tagGroupId: 123 });
    await call("POST", "/tags/2789", { data: { TagGroupId: 0 } });
    expect((await call("GET", "/tags")).body.data.at(-1)).toMatchObject({ name: "Very important", tagGroupId: 0 });
  });

  test("vanish from conversations and customers when removed", async () => {
    const { call } = await callCommbox();
    await call("POST", ON);
    expect((await call("DELETE", "/tags/2789")).body.data).toEqual({ id: 2789 });
    await call("DELETE", "/tags/1007");

    expect((await call("GET", OBJECT)).body.data[0].numTags).toBe(0);
    expect((await call("GET", "/users/1769668")).body.data.userTags).toBeNull();
    expect((await call("DELETE", "/tags/2789")).status).toBe(404);
  });

  test("must have a name, a known kind and a group of this account", async () => {
    const { call } = await callCommbox();
    const create = (data: object) => call("POST", "/tags", { data });
    expect((await create({})).body.description).toBe("Invalid parameters - missing mandatory field - Name");
    expect((await create({ Name: "x", Type: 4 })).status).toBe(400);
    expect((await create({ Name: "x", TagGroupId: 1123 })).status).toBe(404);
    expect((await call("POST", "/tags/2789", { data: { TagGroupId: 1123 } })).status).toBe(404);
    expect((await call("POST", "/tags/2789", { data: { Name: "" } })).status).toBe(400);
  });
});

describe("tag groups", () => {
  test("are listed with the account's number", async () => {
    const { call } = await callCommbox();
    expect((await call("GET", "/tags/groups")).body.data).toEqual([{ id: 123, name: "Value", brandId: 1 }]);
  });

  test("are added and renamed", async () => {
    const { call, submit } = await callCommbox();
    const { id } = (await call("POST", "/tags/groups", { data: { Name: "Mood" } })).body.data;
    expect((await submit(`/tags/groups/${id}`, { data: '{"Name":"Temper"}' })).body.data).toEqual({ id });
    expect((await call("GET", "/tags/groups")).body.data.at(-1)).toEqual({ id, name: "Temper", brandId: 1 });
  });

  test("take their tags with them", async () => {
    const { call } = await callCommbox();
    expect((await call("DELETE", "/tags/groups/123")).body.data).toEqual({ id: 123 });
    expect((await call("GET", "/tags")).body.data.map((tag: any) => tag.id)).toEqual([1007, 2789]);
    expect((await call("GET", "/tags/groups")).body.data).toEqual([]);
  });

  test.each([["POST", "/tags/groups/1123"], ["DELETE", "/tags/groups/1123"], ["POST", "/tags/12789"], ["DELETE", "/tags/12789"]])("%s %s is another account's", async (method, path) => {
    const { call } = await callCommbox();
    expect((await call(method, path, method === "POST" ? { data: { Name: "Mine" } } : undefined)).status).toBe(404);
  });

  test("need a name", async () => {
    const { call } = await callCommbox();
    for (const path of ["/tags/groups", "/tags/groups/123"]) expect((await call("POST", path, { data: {} })).status).toBe(400);
    expect((await call("DELETE", "/tags/groups/x")).status).toBe(400);
  });
});
