import { describe, expect, test } from "vitest";
import { createSimulator } from "../registry.ts";
import { spanOf } from "./dates.ts";
import { masked } from "./handlers/conversations.ts";

async function service(settings: object = {}) {
  const sim = await createSimulator("auralytik");
  await sim.fetch(`${sim.server.origin}/_sim/settings/auralytik`, { method: "PUT", headers: { "content-type": "application/json" }, body: JSON.stringify(settings) });
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await sim.fetch(sim.url(`/api/v1${path}`), { headers: { ...sim.auth(), ...headers } });
    return { status: answer.status, requestId: answer.headers.get("x-request-id"), body: (await answer.json()) as any };
  };
  return { sim, get };
}

describe("what a range of dates means", () => {
  test.each([
    [{}, {}],
    [{ dateFrom: "2024-01-15" }, { min: "2024-01-15T00:00:00Z" }],
    [{ dateTo: "2024-01-15" }, { max: "2024-01-15T23:59:59Z" }],
    [{ dateTo: "2024-02-29" }, { max: "2024-02-29T23:59:59Z" }],
    [{ dateFrom: "2024-01-15T10:30:00Z", dateTo: "2024-01-15T10:30:00Z" }, { min: "2024-01-15T10:30:00Z", max: "2024-01-15T10:30:00Z" }],
    [{ dateFrom: "2024-01-15T10:30:00.001Z" }, { min: "2024-01-15T10:30:01Z" }],
    [{ dateTo: "2024-01-15T10:30:00.999Z" }, { max: "2024-01-15T10:30:00Z" }],
    [{ dateFrom: "2024-01-15T00:30:00+02:00" }, { min: "2024-01-14T22:30:00Z" }],
    [{ dateFrom: "2024-01-15", dateTo: "2024-01-15" }, { min: "2024-01-15T00:00:00Z", max: "2024-01-15T23:59:59Z" }],
  ])("%j", (asked, span) => expect(spanOf(asked)).toEqual(span));

  test.each([{ dateFrom: "2024-02-30" }, { dateTo: "2023-02-29" }, { dateFrom: "2024-13-01" }, { dateTo: "2024-01-01T24:00:01Z" }, { dateFrom: "2024-01-02", dateTo: "2024-01-01" }, { dateFrom: "2024-01-15T10:30:01Z", dateTo: "2024-01-15T10:30:00Z" }])("%j is refused", (asked) => {
    expect(() => spanOf(asked)).toThrow();
  });
});

test.each([
  ["Ring +1 555 555 0112 now", "Ring **** now"],
  ["Ring (555) 555-0199.", "Ring ****."],
  ["my mail is jo@example.com.", "my mail is ****."],
  ["first.last+tag@mail.example.org, please", "****, please"],
  ["order 48213377, room 404", "order ****, room 404"],
  ["at 12 o'clock on day 3", "at 12 o'clock on day 3"],
  ["the year 2024", "the year ****"],
  ["12-34", "****"],
  ["1, 2, 3 and 4", "1, 2, 3 and 4"],
  ["+447700900123", "****"],
  ["a@b is no address", "a@b is no address"],
  ["", ""],
])("personal data in %j is masked as %j", (text, expected) => {
  expect(masked(text)).toBe(expected);
});

test("filters hold together; one that is named twice or holds two words is no word of the list", async () => {
  const { get } = await service();
  const ids = async (query: string) => (await get(`/voice-calls?${query}`)).body.data?.map((row: any) => row.id);
  expect(await ids("state=completed&direction=OUTBOUND&campaignId=camp_456")).toEqual(["vc_abc123"]);
  expect(await ids("state=Busy&campaignId=camp_777")).toEqual([]);
  expect(await ids("campaignId=CAMP_456")).toEqual([]);
  expect((await get("/voice-calls?state=Busy,NoAnswer")).status).toBe(400);
  expect((await get("/voice-calls?state=")).status).toBe(400);
});

test("a page past the end is empty and tells the true total; a larger page than there may be is clamped", async () => {
  const { get } = await service();
  const { body: past } = await get("/voice-calls?page=4&pageSize=2");
  expect([past.data, past.page, past.totalCount, past.pagination]).toEqual([[], 4, 5, { page: 4, pageSize: 2, totalCount: 5, totalPages: 3 }]);
  expect((await get("/evaluations?page=9")).body.pagination).toEqual({ page: 9, pageSize: 25, totalCount: 2, totalPages: 1 });
  expect((await get("/voice-calls?pageSize=101")).body.pageSize).toBe(100);
  expect((await get("/audio-files")).body.pageSize).toBe(50);
  expect((await get("/voice-calls?campaignId=camp_0")).body.pagination.totalPages).toBe(0);
});

test("the reference page's envelope wraps what is no list with pages; lists and refusals are the same in both readings", async () => {
  const [bare, wrapped] = [await service(), await service({ envelope: "wrapped" })];
  for (const path of ["/voice-calls/vc_abc123", "/webhooks", "/usage/summary?billingPeriod=2024-01", "/conversations/conv_001/messages"]) {
    const [plain, dressed] = [await bare.get(path), await wrapped.get(path)];
    expect(dressed.body).toEqual({ data: plain.body, meta: { requestId: dressed.requestId, timestamp: expect.stringMatching(/Z$/) } });
  }
  for (const path of ["/voice-calls", "/voice-calls/vc_nobody"]) {
    const [plain, dressed] = [await bare.get(path), await wrapped.get(path)];
    const named = (body: any) => ({ ...body, meta: undefined, error: body.error && { ...body.error, requestId: undefined } });
    expect([dressed.status, named(dressed.body)]).toEqual([plain.status, named(plain.body)]);
    expect(dressed.requestId).toBe((dressed.body.meta ?? dressed.body.error).requestId);
  }
});

test("calls of one second stay in one order, and an id breaks the tie", async () => {
  const { sim, get } = await service();
  const table = sim.world.table("auralytik", "voiceCalls");
  const sample = table.get("vc_busy01");
  for (const id of ["vc_tie2", "vc_tie3", "vc_tie1"]) table.put({ ...sample, id, startTime: "2024-02-01T00:00:00Z" });
  const ids = async (query: string) => (await get(`/voice-calls?dateFrom=2024-02-01&${query}`)).body.data.map((row: any) => row.id);
  const all = await ids("");
  expect(all).toHaveLength(3);
  expect([...(await ids("pageSize=1&page=1")), ...(await ids("pageSize=1&page=2")), ...(await ids("pageSize=1&page=3"))]).toEqual(all);
  expect(all).toEqual(all.toSorted().toReversed());
});
