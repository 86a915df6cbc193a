import { scenario } from "../scenario.ts";

/** An organisation reads all its calls page by page, while new ones come in. */
export const callsReadPageByPage = scenario("comswise", {
  summary: "An organisation reads all its calls page by page, while new ones come in.",
  fixture: "empty",
  async run({ comswise, check, checkLike }) {
    checkLike("no calls yet", (await comswise("listCalls")).body, { calls: [], cursor: null, hasMore: false });
    const create = (n: number) => comswise("createCall", { body: { callId: `c-${n}`, groupingId: "t-1", startTime: "2025-01-01T09:00:00Z", status: "in-progress" } });
    for (let n = 1; n <= 25; n++) await create(n);

    const { body: first } = await comswise("listCalls");
    check("twenty a page, newest first", [first.calls.length, first.calls[0]!.callId, first.hasMore], [20, "c-25", true]);
    await create(26);
    const { body: second } = await comswise("listCalls", { query: { cursor: first.cursor! } });
    check("a new call does not shift the next page", second.calls.map(({ callId }) => callId), ["c-5", "c-4", "c-3", "c-2", "c-1"]);
    check("the last page", [second.cursor, second.hasMore], [null, false]);
    check("all of them", (await comswise.all("listCalls", { query: { limit: 7 } })).length, 26);

    await comswise.wrong("listCalls", { breaks: "query.limit", expect: 422 }, { query: { limit: 0 } });
    await comswise.wrong("listCalls", { breaks: "query.limit", expect: 422 }, { query: { limit: 101 } });
    await comswise.wrong("listCalls", { breaks: "query.limit", expect: 422 }, { query: { limit: "many" } });
    await comswise("listCalls", { query: { cursor: "nowhere" }, expect: 400 });
    check("another organisation has none", (await comswise("listCalls", { as: "KB" })).body.calls, []);
  },
});
