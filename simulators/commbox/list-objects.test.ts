import { expect, test } from "vitest";
import { client, type Client } from "./client.ts";

const START = 1735689600;
/** Five conversations on the second voice channel, ten seconds apart; the second and fourth are resolved, latest first. */
async function five() {
  const world = await client();
  const ids: number[] = [];
  for (let i = 0; i < 5; i++) {
    ids.push((await world.call("POST", "/streams/5322/objects", { Type: 8, StatusId: 8, StreamProviderId: `call-${i}`, StreamProviderType: 5, UserStreamProviderId: i % 2 ? "12025550101" : "12025550102", UserStreamProviderType: 5, Message: `call ${i}` })).data.id);
    await world.sim.clock.advance(10);
  }
  for (const i of [3, 1]) {
    await world.call("POST", `/objects/${ids[i]}/status/2`);
    await world.sim.clock.advance(10);
  }
  const list = async (query: string, stream = 5322): Promise<number[]> => (await world.call("GET", `/streams/${stream}/objects?${query}`)).data.map((row: any) => ids.indexOf(row.objectId));
  return { ...world, ids, list };
}
const range = `unixStartTime=${START}&unixEndTime=${START + 1000}`;

test("newest first by default, oldest first on demand", async () => {
  const { list } = await five();
  expect(await list(range)).toEqual([4, 3, 2, 1, 0]);
  expect(await list(`${range}&sort=asc`)).toEqual([0, 1, 2, 3, 4]);
  expect(await list(`${range}&order=closedtime`)).toEqual([1, 3, 4, 2, 0]);
  expect(await list(`${range}&order=updatedtime`)).toEqual([1, 3, 4, 2, 0]);
});

test("the range includes both ends and looks at creation unless told otherwise", async () => {
  const { list } = await five();
  expect(await list(`unixStartTime=${START + 10}&unixEndTime=${START + 30}`)).toEqual([3, 2, 1]);
  expect(await list(`unixStartTime=${START + 50}&unixEndTime=${START + 60}&timeFilter=closedtime&order=closedtime`)).toEqual([1, 3]);
});

test("pages are numbered from 0 and do not overlap", async () => {
  const { list } = await five();
  expect(await list(`${range}&pageSize=2`)).toEqual([4, 3]);
  expect(await list(`${range}&pageSize=2&pageNumber=1`)).toEqual([2, 1]);
  expect(await list(`${range}&pageSize=2&pageNumber=2`)).toEqual([0]);
  expect(await list(`${range}&pageSize=2&pageNumber=3`)).toEqual([]);
});

test("statuses, identities and external ids narrow the listing", async () => {
  const { list, call } = await five();
  expect(await list(`${range}&status=2`)).toEqual([3, 1]);
  expect(await list(`${range}&status=2,8&subStream=0`)).toEqual([4, 3, 2, 1, 0]);
  expect(await list("identityStreamProviderId=12025550101&identityStreamProviderType=5")).toEqual([3, 1]);
  expect(await list("identityStreamProviderId=12025550199&identityStreamProviderType=5")).toEqual([]);
  expect(await list("streamProviderId=call-2&streamProviderType=5")).toEqual([2]);
  const { user_identity } = (await call("GET", `/streams/5322/objects?${range}`)).data[0];
  expect(await list(`userIdentityId=${user_identity}&sort=asc`)).toEqual([0, 2, 4]);
  expect(await list(`userIdentityId=${user_identity}`, 5321)).toEqual([]);
});

const refused = ["", "status=2", "unixStartTime=1", "unixEndTime=1", "identityStreamProviderId=1", "identityStreamProviderType=5", "streamProviderId=x", `${range}&pageSize=101`, `${range}&pageNumber=-1`, `${range}&status=x`, `${range}&order=name`, `${range}&sort=up`];
test.each(refused)("a listing by %j is refused", async (query) => {
  const { call: send }: Client = await client();
  expect((await send("GET", `/streams/5321/objects?${query}`)).status).toBe(400);
});

test("messages and lines of the log come with the rows when they are asked for", async () => {
  const { call: send, ids } = await five();
  await send("POST", `/streams/5322/objects/${ids[0]}/child`, { Message: "Hello?" });
  const [row] = (await send("GET", "/streams/5322/objects?streamProviderId=call-0&streamProviderType=5&includeChilds=true&includeActivityLog=true")).data;
  expect([row.childs.length, row.activityLogs]).toEqual([1, []]);
  expect((await send("GET", `/streams/5322/objects?${range}`)).data[0]).not.toHaveProperty("childs");
});

test("a page looks at the page, however many conversations there are", async () => {
  const { sim } = await five();
  const page = sim.world.table("commbox", "conversations").page("stream", "5322", { descending: true, limit: 2 });
  expect(page.examined).toBe(3);
});

test("a range of one time sorted by another gives the same page whichever way it is found", async () => {
  const { list, call } = await five();
  for (let i = 0; i < 40; i++) await call("POST", "/streams/5322/objects", { Message: "later" });
  const later = 1735689600 + 2000;
  const query = `unixStartTime=0&unixEndTime=${later}&order=updatedtime`;
  const whole = await list(`${query}&pageSize=100`);
  const pages = [...(await list(`${query}&pageSize=3&pageNumber=0`)), ...(await list(`${query}&pageSize=3&pageNumber=1`))];
  expect(pages).toEqual(whole.slice(0, 6));
  expect(whole.filter((i) => i >= 0)).toEqual([1, 3, 4, 2, 0]);
});
