import { describe, expect, test } from "vitest";
import { get } from "./adapters/adapter.ts";
import type { RowLaw } from "./adapters/row-law.ts";
import { eventsComplete } from "./checks/events-complete.ts";
import type { ShownMove, StoryEvidence } from "./checks/check.ts";
import { happensOnce } from "./lifecycle.ts";
import type { Adapter } from "./adapters/adapter.ts";
import type { ReceivedEvent } from "./received-event.ts";
import { meridianAdapter, meridianContract } from "./testing/meridian.ts";
import { type Misbehaviour, reply } from "./testing/meridian-simulator.ts";
import { lines, play } from "./testing/play.ts";

const to = { to: "+12025550143" };
const call = (id: string, more: object = {}) => ({ id, to: "+12025550143", state: "ringing", recording: null, ...more });
const [law] = meridianAdapter.rows as readonly [RowLaw];
type Story = Parameters<typeof play>[0];

/** Plays against a vendor that promises something else. */
const promising = (promise: Partial<Adapter>, answer: Misbehaviour["answer"], story: Story) => play(story, { ...(answer ? { answer } : {}) }, { options: { adapterOf: () => ({ ...meridianAdapter, ...promise }) } });

describe("an id", () => {
  const twice: Story = async ({ meridian }) => {
    await meridian("startCall", { body: to });
    await meridian("startCall", { body: to });
  };
  const alike: Misbehaviour["answer"] = () => reply(201, call("C1"));

  test("that two rows have is a finding", async () => {
    expect(lines(await promising({}, alike, twice))).toEqual(["id-is-new | body.id | an id of its own for the call | C1, as one before it"]);
  });

  test("that the vendor finds again, when it is asked for the same, is none", async () => {
    expect(lines(await promising({ rows: [{ ...law, finds: true }] }, alike, twice))).toEqual([]);
  });
});

describe("a removed row that can be read on", () => {
  const removed = (recording: object | null) =>
    promising({ rows: [{ ...law, remove: { ...law.remove!, marks: "recording" } }] }, (method) => (method === "DELETE" ? new Response(null, { status: 204 }) : reply(200, call("C7", { recording }), { "x-age": "1" })), async ({ meridian }) => {
      await meridian("removeCall", { path: { callId: "C7" } });
      await meridian("getCall", { path: { callId: "C7" } });
    });

  test("bears the mark of it: nothing to find", async () => {
    expect(lines(await removed({ url: "http://sim.test/meridian-storage/b/C7.txt" }))).toEqual([]);
  });

  test("without the mark is a finding", async () => {
    expect(lines(await removed(null))).toEqual(["removed-is-gone | body.recording | when the call C7 was removed | nothing"]);
  });
});

describe("a list", () => {
  const made = (answered: object) =>
    promising({}, (method) => (method === "GET" ? reply(200, answered) : undefined), async ({ meridian }) => {
      await meridian("startCall", { body: to });
      await meridian("listCalls", { query: { limit: 2 } });
    });

  test("that ends without a row that was made is a finding; one that goes on proves nothing", async () => {
    expect(lines(await made({ calls: [call("A")], next: null }))).toEqual(["made-is-there | body.calls | the call C1, which startCall made | 1 others"]);
    expect(lines(await made({ calls: [call("A"), call("B")], next: 1 }))).toEqual([]);
  });

  const page = (promise: Partial<Adapter>, ids: readonly string[], next: number | null) => promising(promise, () => reply(200, { calls: ids.map((id) => call(id)), next }), ({ meridian }) => meridian("listCalls"));

  test("that goes on behind another row than its last is a finding, where the vendor says what its cursors are", async () => {
    const goesOn = { listCalls: (last: unknown) => (last === undefined ? "" : String(get(last, "id"))) };
    expect(lines(await page({ goesOn }, ["1", "2"], 2))).toEqual([]);
    expect(lines(await page({ goesOn }, ["1"], 2))).toEqual(["page-goes-on | body.next | 1, behind the last row | 2"]);
  });

  test("in the order of instants is in order, though their fractions are trimmed", async () => {
    const [whole, later] = ["2025-01-01T00:00:05Z", "2025-01-01T00:00:05.000001Z"];
    expect(lines(await page({}, [whole, later], null))).toEqual([]);
    expect(lines(await page({}, [later, whole], null))).toEqual([`page-in-order | body.calls.1.id | ascending, so not before "${later}" | "${whole}"`]);
  });
});

describe("an event", () => {
  const moved = (since: number, step: number): ShownMove => ({ lifecycle: "call", rowId: "C1", before: "answered", state: "completed", since, step });
  const came = (arrivals: readonly number[], shown: readonly ShownMove[]) => {
    const events = arrivals.map((n) => ({ subject: { name: "call.ended", rowId: "C1", data: {} }, delivery: { n } }) as ReceivedEvent);
    const evidence: StoryEvidence = { vendor: "meridian", contract: meridianContract, variant: undefined, events, arrival: ({ delivery }) => delivery.n, moves: { shown, told: [] } };
    return [...eventsComplete.story!(evidence)].map(({ step, got }) => `${step}: ${got}`);
  };

  test("that came before a move does not stand for it", () => {
    expect(came([2, 9], [moved(1, 3), moved(8, 10)])).toEqual([]);
    expect(came([2, 4], [moved(1, 3), moved(8, 10)])).toEqual(["10: no such event"]);
    expect(came([9], [moved(1, 3), moved(8, 10)])).toEqual(["3: 1 of them"]);
  });

  test("happens once where no way of the lifecycle leads to it again", () => {
    const { call: lifecycle } = meridianContract.lifecycles;
    expect(happensOnce({ call: lifecycle! }, "call.ended")).toBe(false); // a call that is over may be opened again
    expect(happensOnce({ call: { ...lifecycle!, moves: lifecycle!.moves.filter(({ on }) => on !== "reopen") } }, "call.ended")).toBe(true);
    expect(happensOnce({ call: lifecycle! }, "call.exploded")).toBe(false);
  });
});
