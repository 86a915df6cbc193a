import { describe, expect, test } from "vitest";
import { callCommbox } from "./caller.ts";

const DANA = 1769668;
const ADDRESS = 1957166;
const MISSING = "Invalid parameters - missing mandatory field -";

describe("a customer", () => {
  test("is read with all addresses, counts and tags, nested JSON as text", async () => {
    const { call } = await callCommbox();
    const { status, body } = await call("GET", `/users/${DANA}`);

    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 200, description: "Operation successful", data: { id: DANA, firstName: "Dana", content: "{}", numIdentities: 1, numObjects: 3 } });
    expect(JSON.parse(body.data.userTags)).toEqual([{ id: 1007, name: "Returning", group_name: null }]);
    expect(body.data.identities).toEqual([expect.objectContaining({ id: ADDRESS, userId: DANA, numObjects: 3, streamProviderId: "972587161499", streamProviderType: 5 })]);
  });

  test("is found by an address instead of the number", async () => {
    const { call } = await callCommbox();
    expect((await call("GET", "/users/0?streamProviderId=972587161499&streamProviderType=5")).body.data.id).toBe(DANA);
    expect((await call("GET", "/users/0?streamProviderId=972587161499&streamProviderType=7")).status).toBe(404);
  });

  test.each(["streamProviderId=972587161499", "streamProviderType=5"])("is not looked for with half a pair: %s", async (half) => {
    const { call } = await callCommbox();
    expect(await call("GET", `/users/${DANA}?${half}`)).toMatchObject({ status: 400, body: { description: "Invalid parameters" } });
  });

  test("shows the same record under details", async () => {
    const { call } = await callCommbox();
    expect((await call("GET", `/users/${DANA}/details`)).body.data).toEqual((await call("GET", `/users/${DANA}`)).body.data);
  });

  test("keeps what is not sent, and custom fields are laid over those there are", async () => {
    const { call, events } = await callCommbox();
    await call("POST", `/users/${DANA}`, { data: { Content: { VIP_Status: "8" } } });
    const changed = await call("POST", `/users/${DANA}`, { data: { UniqueId: "266684", Remarks: "Returning customer", Content: { City: "Haifa" } } });

    expect(changed.body.data).toEqual({ Id: DANA });
    const { data } = (await call("GET", `/users/${DANA}`)).body;
    expect(data).toMatchObject({ firstName: "Dana", uniqueId: "266684", remarks: "Returning customer" });
    expect(JSON.parse(data.content)).toEqual({ VIP_Status: "8", City: "Haifa" });
    expect(events("User.OnUpdate").map((event) => event.User.UniqueID)).toEqual(["", "266684"]);
  });

  test("is told of only when something changed", async () => {
    const { call, events } = await callCommbox();
    await call("POST", `/users/${DANA}`, { data: { FirstName: "Dana" } });
    expect(events("User.OnUpdate")).toEqual([]);
  });

  test("takes a form with the same object under data, keys in any case", async () => {
    const { submit, call } = await callCommbox();
    expect((await submit(`/users/${DANA}`, { data: '{"firstname":"Dina"}' })).status).toBe(200);
    expect((await submit(`/users/${DANA}/details`, { data: '{"LastName":"Sample"}' })).body.data).toEqual({ Id: DANA });
    expect((await call("GET", `/users/${DANA}`)).body.data).toMatchObject({ firstName: "Dina", lastName: "Sample" });
  });

  test("is refused when a field is too long, or data is missing", async () => {
    const { call, submit } = await callCommbox();
    expect((await call("POST", `/users/${DANA}`, { data: { UniqueId: "x".repeat(51) } })).status).toBe(400);
    expect((await call("POST", `/users/${DANA}`, {})).body.description).toBe(`${MISSING} data`);
    expect((await submit(`/users/${DANA}/details`, { data: JSON.stringify({ FirstName: "x".repeat(101) }) })).status).toBe(400);
  });

  test("is gone once removed, while the conversations stay", async () => {
    const { call } = await callCommbox();
    expect((await call("DELETE", `/users/${DANA}`)).body.data).toBe("");

    for (const [method, path] of [["GET", `/users/${DANA}`], ["DELETE", `/users/${DANA}`], ["GET", `/users/identities/${ADDRESS}/objects`]] as const) expect((await call(method, path)).status).toBe(404);
    const [kept] = (await call("GET", "/streams/5321/objects/69716571")).body.data;
    expect(kept.user).toMatchObject({ id: DANA, firstName: null, identity: null });
  });

  test("gets and loses tags in the console, which subscribers hear", async () => {
    const { stimulus, events } = await callCommbox();
    stimulus("tagUser", { userId: DANA, tagId: 2789 });
    stimulus("tagUser", { userId: DANA, tagId: 2789, remove: true });
    expect(events("User.OnUpdateTag").flatMap((event) => event.User.Tags)).toEqual([{ Id: "2789", Action: "Add" }, { Id: "2789", Action: "Remove" }]);
  });
});

describe("an address", () => {
  test("lists its conversations, newest first, with messages unless they are not wanted", async () => {
    const { call } = await callCommbox();
    const path = `/users/identities/${ADDRESS}/objects?order=createdtime`;
    const { data } = (await call("GET", path)).body;
    expect(data.map((row: any) => row.objectId)).toEqual([69716571, 63014142, 63014150]);
    expect(data[0].childs).toEqual([]);
    expect((await call("GET", `${path}&includeChilds=false`)).body.data[0]).not.toHaveProperty("childs");
    expect((await call("GET", `${path}&includeActivityLog=true`)).body.data[0].activityLogs).toEqual([]);
  });

  test.each([
    ["stream=532", [63014150]], ["moduleId=15", [69716571, 63014142]], ["objectId=63014142", [63014142]], ["status=1,2", [63014150]], ["subStream=53211", []],
    ["pageSize=2&pageNumber=0", [69716571, 63014142]], ["pageSize=2&pageNumber=1", [63014150]],
  ])("is narrowed by %s", async (query, ids) => {
    const { call } = await callCommbox();
    expect((await call("GET", `/users/identities/${ADDRESS}/objects?order=createdtime&${query}`)).body.data.map((row: any) => row.objectId)).toEqual(ids);
  });

  test.each(["closedtime", "createdtime", "updatedtime", "prioritytime"])("is sorted by %s", async (order) => {
    const { call } = await callCommbox();
    expect((await call("GET", `/users/identities/${ADDRESS}/objects?order=${order}`)).body.data).toHaveLength(3);
  });

  test.each(["order=name", "pageSize=101", "pageNumber=-1", "status=open", "stream=abc", "streamProviderId=1"])("refuses %s", async (query) => {
    const { call } = await callCommbox();
    expect((await call("GET", `/users/identities/${ADDRESS}/objects?${query}`)).status).toBe(400);
  });

  test("can be named by the pair instead of its number", async () => {
    const { call } = await callCommbox();
    expect((await call("GET", "/users/identities/0/objects?streamProviderId=972587161499&streamProviderType=5")).body.data).toHaveLength(3);
  });

  test("tells modules and unanswered chat messages on the newer route", async () => {
    const { call } = await callCommbox();
    const says = (data: object) => call("POST", "/streams/532/objects/63014150/child", { data });
    await says({ Message: "Hello?" });
    await says({ Message: "Hi, this is Avi", IsManager: true, UserIdentity: 28361974 });
    await says({ Message: "How can I help?", IsManager: true, UserIdentity: 28361974 });

    const { body } = await call("GET", `/v2/users/identities/${ADDRESS}/objects`);
    expect(body.totalUnreadChatMessages).toBe(2);
    expect(body.data.map((row: any) => [row.objectId, row.moduleId]).sort()).toEqual([[63014142, 15], [63014150, 9], [69716571, 15]]);
    await says({ Message: "I lost my key" });
    expect((await call("GET", `/v2/users/identities/${ADDRESS}/objects`)).body.totalUnreadChatMessages).toBe(0);
  });
});

describe("a new conversation", () => {
  const open = (data: object) => ({ data: { Message: "Hi", StreamProviderType: 5, UserStreamProviderId: "12025550199", UserStreamProviderType: 5, ...data } });

  test("makes the customer of an unknown address once, and says so once", async () => {
    const { call, events, rows } = await callCommbox();
    await call("POST", "/streams/5321/objects", open({ User: { FirstName: "Noa" } }));
    await call("POST", "/streams/5321/objects", open({}));

    expect(events("User.OnNew").map(({ User }) => [User.FirstName, User.Phone1, User.Identity.StreamProviderId])).toEqual([["Noa", "12025550199", "12025550199"]]);
    expect(rows("identities").filter((row) => row.streamProviderId === "12025550199")).toHaveLength(1);
  });

  test("gives a customer whose UniqueId is known another address", async () => {
    const { call, events } = await callCommbox();
    await call("POST", `/users/${DANA}`, { data: { UniqueId: "266684" } });
    await call("POST", "/streams/5321/objects", open({ User: { UniqueId: "266684" } }));

    expect(events("User.OnNew")).toEqual([]);
    expect((await call("GET", `/users/${DANA}`)).body.data).toMatchObject({ numIdentities: 2, numObjects: 4 });
  });
});

describe("nobody of another account", () => {
  test.each([
    ["GET", "/users/2769668"], ["POST", "/users/2769668"], ["DELETE", "/users/2769668"], ["GET", "/users/2769668/details"], ["GET", "/users/identities/2957166/objects"], ["GET", "/v2/users/identities/2957166/objects"],
    ["GET", "/users/0?streamProviderId=12025550143&streamProviderType=5"],
  ])("is found by %s %s", async (method, path) => {
    const { call } = await callCommbox();
    expect((await call(method, path, method === "POST" ? { data: {} } : undefined)).status).toBe(404);
  });

  test.each(["/users/abc", "/users/identities/abc/objects", "/v2/users/identities/x/objects"])("%s is a bad number", async (path) => {
    const { call } = await callCommbox();
    expect((await call("GET", path)).status).toBe(400);
  });

  test("is shown to a caller without a token", async () => {
    const { call } = await callCommbox();
    expect(await call("GET", `/users/${DANA}`, undefined, "")).toMatchObject({ status: 401, body: { status: 401, description: "Unauthorized" } });
  });
});

test("the retired look-up says that it is not served, and where to go", async () => {
  const { call } = await callCommbox();
  const { status, body } = await call("GET", "/users?streamProviderId=1&streamProviderType=5");
  expect([status, body.description]).toEqual([501, expect.stringContaining("Get_User")]);
});
