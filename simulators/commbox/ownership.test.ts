import { expect, test } from "vitest";
import { AVI, call, client } from "./client.ts";

/** Rows of the other account: none of them may be seen, changed or named. */
const foreign: [string, string, unknown?][] = [
  ["GET", "/streams/6321/objects/71000001"],
  ["GET", "/streams/5321/objects/71000001"],
  ["GET", "/streams/6321/objects/71000001/transcript"],
  ["GET", "/streams/6321/streamavailability"],
  ["GET", "/streams/6321/objects?unixStartTime=0&unixEndTime=2000000000"],
  ["POST", "/streams/6321/objects", call()],
  ["POST", "/streams/6321/objects/71000001/child", { Message: "x" }],
  ["GET", "/objects/71000001/activities"],
  ["POST", "/objects/71000001/remarks", { Text: "x" }],
  ["POST", "/objects/71000001/activitylog", { Text: "x" }],
  ["POST", "/objects/71000001/content", {}],
  ["POST", "/objects/71000001/status/2"],
  ["GET", "/objects/71000001/indicators"],
  ["POST", "/objects/71000001/indicators", { IndicatorId: "vip", DisplayClass: "star" }],
  ["POST", `/managers/${AVI}/assignments?objectId=71000001`],
  ["POST", "/managers/29000001/assignments?objectId=69716571"],
  ["GET", "/managers/29000001"],
  ["POST", "/managers/29000001", { FirstName: "x" }],
  ["DELETE", "/managers/29000001"],
  ["GET", "/managers/29000001/stats"],
  ["GET", "/managers/29000001/presence"],
  ["POST", "/managers/29000001/presence/3"],
  ["GET", "/streams/5321/objects?userIdentityId=2957166"],
];

test.each(foreign)("%s %s is not found", async (method, path, data) => {
  const { call: send } = await client();
  expect((await send(method, path, data)).status).toBe(404);
});

test("listings show the account's own rows only", async () => {
  const { call: send } = await client();
  const ids = async (path: string, pick: (data: any) => any[], credential: string) => pick((await send("GET", path, undefined, { credential })).data);
  expect(await ids("/managers", (data) => data.map((m: any) => m.id), "other")).toEqual([29000001]);
  expect(await ids("/streams", (data) => data.streams.map((s: any) => s.id), "other")).toEqual([6321]);
  expect(await ids("/stats/streams", (data) => data.map((s: any) => s.streamId), "other")).toEqual([6321]);
  expect(await ids("/managers/presence", (data) => data.map((p: any) => p.id), "other")).toEqual([1, 2, 3]);
});

test("a code opens the channel of its own account only, an address its own customer", async () => {
  const { call: send } = await client();
  expect((await send("POST", "/streams/T3RoZXJWb2ljZTAwMDAwMQ%3d%3d/objects", call())).status).toBe(404);
  const { id } = (await send("POST", "/streams/5321/objects", call({ UserStreamProviderId: "12025550143" }))).data;
  expect((await send("GET", `/streams/5321/objects/${id}`)).data[0].user.firstName).not.toBe("Omar");
});
