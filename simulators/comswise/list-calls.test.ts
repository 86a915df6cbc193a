import { describe, expect, test } from "vitest";
import { createSimulator } from "../registry.ts";
import { customerOf, RINGING } from "./customer.ts";

const start = async (settings: Record<string, unknown> = {}, calls = 0) => {
  const sim = await createSimulator("comswise", { fixture: "empty", settings: { comswise: settings } });
  const client = customerOf(sim);
  for (let i = 1; i <= calls; i++) await client.create({ ...RINGING, callId: `c-${i}` });
  return { sim, ...client };
};
const idsOf = (page: { body: any }) => page.body.calls.map((call: any) => call.callId);

test("an organisation without calls gets an empty list", async () => {
  const { list } = await start();

  expect((await list()).body).toEqual({ calls: [], cursor: null, hasMore: false });
});

test("calls are listed newest first, page by page, and the last page has no cursor", async () => {
  const { list } = await start({}, 5);

  const one = await list("?limit=2");
  const two = await list(`?limit=2&cursor=${one.body.cursor}`);
  const three = await list(`?limit=2&cursor=${two.body.cursor}`);

  expect([one, two, three].map(idsOf)).toEqual([["c-5", "c-4"], ["c-3", "c-2"], ["c-1"]]);
  expect([one, two, three].map(({ body }) => [body.hasMore, body.cursor === null])).toEqual([[true, false], [true, false], [false, true]]);
});

test("a page that is just full is the last one", async () => {
  const { list } = await start({}, 2);

  expect((await list("?limit=2")).body).toMatchObject({ hasMore: false, cursor: null });
});

test("calls that are created meanwhile do not shift later pages", async () => {
  const { list, create } = await start({}, 4);
  const { cursor } = (await list("?limit=2")).body;

  await create({ ...RINGING, callId: "new" });

  expect(idsOf(await list(`?limit=2&cursor=${cursor}`))).toEqual(["c-2", "c-1"]);
});

test("20 calls a page unless asked otherwise, 100 at most", async () => {
  const { list } = await start({}, 21);

  expect(idsOf(await list()).length).toBe(20);
  expect(idsOf(await list("?limit=100")).length).toBe(21);
});

const BOUNDS = [
  ["0", "greater_than_equal", { ge: 1 }],
  ["101", "less_than_equal", { le: 100 }],
  ["many", "int_parsing", undefined],
] as const;

test.each(BOUNDS)("a limit of %s is refused as %s", async (limit, type, ctx) => {
  const { list } = await start();

  const { status, body } = await list(`?limit=${limit}`);

  expect([status, body.detail]).toEqual([422, [expect.objectContaining({ type, loc: ["query", "limit"], input: limit, ...(ctx ? { ctx } : {}) })]]);
});

test("a cursor that was never handed out is refused, also another organisation's", async () => {
  const { sim, list } = await start({}, 2);
  const { cursor } = (await list("?limit=1")).body;

  for (const answer of [await list("?cursor=nonsense"), await customerOf(sim, "KB").list(`?cursor=${cursor}`)]) {
    expect([answer.status, answer.body]).toEqual([400, { detail: "Invalid cursor" }]);
  }
});

test("calls of another organisation are neither listed nor read", async () => {
  const { sim, list, read } = await start({}, 1);
  const other = customerOf(sim, "KB");
  const { id } = (await list()).body.calls[0];

  expect((await other.list()).body.calls).toEqual([]);
  expect([(await read(id)).status, (await other.read(id)).status]).toEqual([200, 404]);
});

describe("the address without the slash", () => {
  test("sends the reader on with the query as it was, before anything is checked", async () => {
    const { sim, send } = await start();

    for (const authorization of ["Bearer wrong", "Basic eDp5"]) {
      const answer = await send("GET", "/v1/calls?limit=0&cursor=%20x&more=1", undefined, { authorization });
      expect([answer.status, answer.headers.get("location"), answer.body]).toEqual([307, sim.url("/v1/calls/?limit=0&cursor=%20x&more=1"), undefined]);
    }
    const anonymous = await sim.fetch(sim.url("/v1/calls"), { redirect: "manual" });
    expect([anonymous.status, anonymous.headers.get("location")]).toEqual([307, sim.url("/v1/calls/")]);
  });

  test("sends the reader on within the same world", async () => {
    const { sim } = await start();
    await sim.server.worlds.create({ name: "w1" });

    const answer = await sim.fetch(`${sim.server.origin}/~w1/comswise/v1/calls`, { redirect: "manual" });

    expect(answer.headers.get("location")).toBe(`${sim.server.origin}/~w1/comswise/v1/calls/`);
  });

  test("in the other reading lists as well, with the same checks", async () => {
    const { sim, send } = await start({ trailingSlash: "both" }, 3);

    const one = await send("GET", "/v1/calls?limit=2");
    expect(idsOf(one)).toEqual(["c-3", "c-2"]);
    expect(idsOf(await send("GET", `/v1/calls?limit=2&cursor=${one.body.cursor}`))).toEqual(["c-1"]);
    expect((await send("GET", "/v1/calls?cursor=nonsense")).status).toBe(400);
    for (const [limit, type] of BOUNDS) expect((await send("GET", `/v1/calls?limit=${limit}`)).body.detail[0]).toMatchObject({ type, input: limit });
    expect((await sim.fetch(sim.url("/v1/calls"))).status).toBe(401);
    expect((await send("GET", "/v1/calls", undefined, { authorization: "Bearer wrong" })).status).toBe(401);
  });
});
