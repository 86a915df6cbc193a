import { describe, expect, test } from "vitest";
import { meridianAdapter, meridianContract } from "./testing/meridian.ts";
import { reply } from "./testing/meridian-simulator.ts";
import { lines, play } from "./testing/play.ts";

const call = (id: string, over: object = {}) => ({ id, to: "+972501234567", state: "ringing", recording: null, ...over });
const to = { to: "+12025550143" };

describe("rows that a client made", () => {
  test("made, read, removed and asked for again: nothing to find", async () => {
    const result = await play(async ({ meridian }) => {
      const { body } = await meridian("startCall", { body: to });
      await meridian("getCall", { path: { callId: body.id } });
      await meridian("listCalls");
      await meridian("removeCall", { path: { callId: body.id } });
      await meridian("getCall", { path: { callId: body.id }, expect: 404 });
      await meridian("listCalls");
    });
    expect(lines(result)).toEqual([]);
  });

  test("one that is not found is a finding, though the story expected that", async () => {
    const result = await play(async ({ meridian }) => {
      await meridian("startCall", { body: to });
      await meridian("getCall", { path: { callId: "C1" }, expect: 404 });
    }, { answer: (method, path) => (method === "GET" && path === "/v1/calls/C1" ? reply(404, { code: "UNKNOWN" }) : undefined) });
    expect(lines(result)).toEqual(["made-is-there | status | the call C1, which startCall made | 404"]);
  });

  test("one that the list lacks is a finding", async () => {
    const result = await play(async ({ meridian }) => {
      await meridian("startCall", { body: to });
      await meridian("listCalls");
    }, { answer: (method) => (method === "GET" ? reply(200, { calls: [], next: null }) : undefined) });
    expect(lines(result)).toEqual(["made-is-there | body.calls | the call C1, which startCall made | 0 others"]);
  });

  test("one that is served after it was removed is a finding, by itself and in the list", async () => {
    const result = await play(async ({ meridian }) => {
      await meridian("removeCall", { path: { callId: "C7" } });
      await meridian("getCall", { path: { callId: "C7" } });
      await meridian("listCalls");
    }, { answer: (method, path) => (method === "DELETE" ? new Response(null, { status: 204 }) : path === "/v1/calls" ? reply(200, { calls: [call("C7")], next: null }) : reply(200, call("C7"), { "x-age": "1" })) });
    expect(lines(result)).toEqual(["removed-is-gone | status | a refusal, for the call C7 was removed | 200", "removed-is-gone | body.calls.0 | no call C7, for it was removed | C7"]);
  });

  test("another row than the one that was asked for is a finding", async () => {
    const result = await play(({ meridian }) => meridian("getCall", { path: { callId: "C1" } }), { answer: () => reply(200, call("C2"), { "x-age": "1" }) });
    expect(lines(result)).toEqual(["answers-what-was-asked | body.id | C1 | C2"]);
  });

  test("a repetition that makes a second row is a finding; one that names the first is not", async () => {
    const twice = (second: string) => {
      const ids = ["C1", second];
      return play(async ({ meridian }) => {
        await meridian("startCall", { body: { ...to, note: "n" } });
        await meridian("startCall", { body: { ...to, note: "n" } });
      }, { answer: () => reply(201, call(ids.shift()!)) });
    };
    expect(lines(await twice("C1"))).toEqual([]);
    expect(lines(await twice("C2"))).toEqual(["repeat-is-one | body.id | C1, or a refusal: one call for each note (n) | C2"]);
  });

  test("one that begins in a state in which none begins is a finding", async () => {
    const result = await play(({ meridian }) => meridian("startCall", { body: to }), { answer: () => reply(201, call("C1", { state: "held" })) });
    expect(lines(result)).toEqual(["begins-rightly | body | one of queued, ringing | C1 is held"]);
  });
});

describe("lists", () => {
  const unpaged = (rows: object[], query?: string) => {
    const list = meridianContract.operations.get("listCalls")!;
    const { "x-page": _, ...raw } = list.raw as Record<string, unknown>;
    const parameters = [...list.parameters, { ...list.parameters.find(({ name }) => name === "tag")!, name: "state", schema: { enum: ["ringing", "held"] } }];
    const contract = { ...meridianContract, operations: new Map([...meridianContract.operations, ["listCalls", { ...list, raw, parameters }]]) };
    return play(({ meridian }) => meridian("listCalls", (query === undefined ? {} : { query: { state: [query] } }) as object), { answer: () => reply(200, { calls: rows, next: null }) }, { options: { contractOf: () => contract } });
  };

  test("a list without pages that shows a row twice is a finding", async () => {
    expect(lines(await unpaged([call("C1"), call("C2"), call("C1")]))).toEqual(["page-rows-once | body.calls.2 | rows that were not shown before | C1, shown before on this page"]);
  });

  test("a list that was asked for one state and shows another is a finding", async () => {
    expect(lines(await unpaged([call("C1"), call("C2", { state: "held" })], "ringing"))).toEqual(['filter-holds | body.calls.1.state | ringing | "held"']);
    expect(lines(await unpaged([call("C1")], "ringing"))).toEqual([]);
  });
});

describe("what a service ought to keep", () => {
  const confirmed = { answer: (method: string) => (method === "POST" ? reply(201, call("C1", { to: to.to })) : reply(200, call("C1", { to: "+12025550199" }), { "x-age": "1" })) };

  test("a value that was sent and confirmed, and is another at the next look, is a finding", async () => {
    const result = await play(async ({ meridian }) => {
      await meridian("startCall", { body: to });
      await meridian("getCall", { path: { callId: "C1" } });
    }, confirmed);
    expect(lines(result)).toEqual(['kept-as-sent | body.to | "+12025550143", as startCall answered | "+12025550199"']);
  });

  test("what is sent in between may have changed it", async () => {
    const result = await play(async ({ meridian }) => {
      await meridian("startCall", { body: to });
      await meridian("removeCall", { path: { callId: "C7" }, expect: "any" });
      await meridian("getCall", { path: { callId: "C1" } });
    }, { answer: (method) => (method === "DELETE" ? new Response(null, { status: 204 }) : confirmed.answer(method)) });
    expect(lines(result)).toEqual([]);
  });

  test("a row that is made and bears no id is a finding", async () => {
    const result = await play(({ meridian }) => meridian("startCall", { body: to }), { answer: () => reply(201, call("")) });
    expect(lines(result)).toEqual(["id-is-new | body.id | an id of the call | "]);
  });

  const timesOf = async (createdAt: string, endedAt: string | null) => {
    const result = await play(({ meridian }) => meridian("getCall", { path: { callId: "C1" } }), { answer: () => reply(200, call("C1", { createdAt, endedAt }), { "x-age": "1" }) });
    return lines(result).filter((line) => line.startsWith("times-in-order"));
  };

  test("a time that lies before that of the making is a finding", async () => {
    expect(await timesOf("2025-01-01T00:00:05Z", "2025-01-01T00:00:04Z")).toEqual(["times-in-order | body.endedAt | no time before createdAt, which is 2025-01-01T00:00:05Z | 2025-01-01T00:00:04Z"]);
  });

  test("a day that stands for no day proves nothing, and neither does the same instant in another zone", async () => {
    expect(await timesOf("9999-01-01T00:00:00Z", "2025-01-01T00:00:04Z")).toEqual([]);
    expect(await timesOf("2025-01-01T00:00:05Z", "0001-01-01T00:00:00Z")).toEqual([]);
    expect(await timesOf("2025-01-01T02:00:05+02:00", "2025-01-01T00:00:05Z")).toEqual([]);
    expect(await timesOf("2025-01-01T00:00:05Z", null)).toEqual([]);
  });

  test("a state that cannot follow what an event has told is a finding", async () => {
    const shown = ["ringing", "ringing"];
    const result = await play(async ({ meridian, events, clock }) => {
      await meridian("startCall", { body: to });
      await clock.pass("60s");
      await events.expect("call.ended", { callId: "C1" });
      for (let n = 0; n < 2; n++) await meridian("getCall", { path: { callId: "C1" } });
    }, { answer: (method) => (method === "GET" ? reply(200, call("C1", { to: to.to, state: shown.pop() }), { "x-age": "1" }) : undefined) });
    // The first look may have been asked for before the event came.
    expect(lines(result)).toEqual(["legal-moves | body | after call.ended told completed: completed, answered, held | C1 is ringing"]);
  });
});

test("a row that may have been there before began some time ago, and what was told of it then is not owed again", async () => {
  const [law] = meridianAdapter.rows!;
  const finding = { ...meridianAdapter, rows: [{ ...law!, finds: true as const, lifecycle: "call" }] };
  const story: Parameters<typeof play>[0] = async ({ meridian }) => {
    await meridian("startCall", { body: to });
    await meridian("startCall", { body: to });
  };
  const there = { answer: () => reply(201, call("C1", { state: "completed" })) };
  expect(lines(await play(story, there, { options: { adapterOf: () => finding } }))).toEqual([]);
});

describe("pages", () => {
  /** Reads all pages of a list that is served so. */
  const read = (...pages: { calls: string[]; next: number | null; total?: number }[]) =>
    play(({ meridian }) => meridian.all("listCalls", { query: { limit: 2 } }), {
      answer: () => {
        const { calls, ...rest } = pages.shift()!;
        return reply(200, { calls: calls.map((id) => call(id)), ...rest });
      },
    });

  test("whole, in order, without a row twice: nothing to find", async () => {
    expect(lines(await read({ calls: ["A", "B"], next: 1, total: 3 }, { calls: ["C"], next: null, total: 3 }))).toEqual([]);
  });

  test.each([
    ["a row on two pages", [{ calls: ["A", "B"], next: 1 }, { calls: ["B", "C"], next: null }], ["page-rows-once | body.calls.0 | rows that were not shown before | B, shown before on page 1"]],
    ["a row that is lost", [{ calls: ["A", "B"], next: 1, total: 4 }, { calls: ["D"], next: null, total: 4 }], ["page-rows-all | body.calls | 2 rows, for there are 4 in all and 2 were shown before | 1 rows, 3 so far"]],
    ["a total that changes", [{ calls: ["A", "B"], next: 1, total: 3 }, { calls: ["C", "D"], next: null, total: 4 }], ["page-rows-all | body.total | 3, as on the page before | 4"]],
    ["rows in another order, across pages", [{ calls: ["A", "C"], next: 1 }, { calls: ["B"], next: null }], ['page-in-order | body.calls.0.id | ascending, so not before "C" | "B"']],
    ["more rows than were asked for", [{ calls: ["A", "B", "C"], next: null }], ["page-size | body.calls | at most 2 rows | 3 rows"]],
  ])("%s is a finding", async (_, pages, found) => {
    expect(lines(await read(...pages))).toEqual(found);
  });

  test("a list that begins in the middle proves nothing", async () => {
    const result = await play(({ meridian }) => meridian("listCalls", { query: { cursor: 9, limit: 2 } }), { answer: () => reply(200, { calls: [call("Z")], next: null, total: 20 }) });
    expect(lines(result)).toEqual([]);
  });
});

describe("links", () => {
  const follow = (pause: "50s" | "70s") =>
    play(async ({ meridian, clock }) => {
      const { body } = await meridian("getCall", { path: { callId: "C1" } });
      await clock.pass(pause);
      await meridian.link(body.recording!.url);
    }, { answer: () => reply(200, call("C1", { state: "completed", recording: { url: "http://sim.test/meridian-storage/b/C1.txt" } }), { "x-age": "1" }) });

  test("one that works after its life is a finding; before, it is not", async () => {
    expect(lines(await follow("50s"))).toEqual([]);
    expect(lines(await follow("70s"))).toEqual(["link-expires | status | a refusal: the link of getCall lives 60 s | 200 after 70 s"]);
  });
});

describe("events of a whole story", () => {
  const story = (events: () => readonly Record<string, unknown>[], disturb = false) =>
    play(async ({ meridian, until, receiver }) => {
      if (disturb) receiver.fail(1);
      await meridian("startCall", { body: to });
      await until(() => meridian("getCall", { path: { callId: "C1" } }), ({ body }) => body.state === "completed");
    }, { events });

  test("a move that answers show, and that nobody was told of, is a finding that the story did not ask for", async () => {
    const result = await story(() => []);
    expect(lines(result)).toEqual(["events-complete | event | call.ended of C1, which became completed | no such event"]);
    expect(result.findings[0]).toMatchObject({ step: 3, contract: "contracts/meridian/lifecycles.yaml#/lifecycles/call" });
  });

  test("a receiver that was told to misbehave proves nothing", async () => {
    expect(lines(await story(() => [], true))).toEqual([]);
  });
});

test("every finding of an event names the operation and the contract line", async () => {
  const result = await play(async ({ meridian, events }) => {
    await meridian("startCall", { body: to });
    await events.expect("call.ended");
  }, { events: (payload) => [payload, payload] });
  expect(result.findings).toMatchObject([{ check: "events-once", operationId: "deliverCallEnded", contract: "contracts/meridian/openapi.yaml#/webhooks/call.ended" }]);
});
