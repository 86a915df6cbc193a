import { describe, expect, test } from "vitest";
import { scenarioList } from "../scenario.ts";
import { simulatorTarget } from "../targets/simulator-target.ts";
import type { Target } from "../targets/target.ts";
import { MeridianSimulator, type Misbehaviour, reply } from "../testing/meridian-simulator.ts";
import { meridian, scenario } from "../testing/play.ts";
import { faultKinds, mutate, mutationScore, mutationTable } from "./index.ts";

const scenarios = scenarioList({
  callEnds: scenario("meridian", {
    summary: "A call is placed, ends and is removed.",
    async run({ meridian, until, events }) {
      const { body } = await meridian("startCall", { body: { to: "+12025550143" } });
      const path = { callId: body.id };
      await meridian("getCall", { path });
      await until(() => meridian("getCall", { path }), (call) => call.body.state === "completed");
      await events.expect("call.ended", path);
      await meridian("listCalls");
      await meridian("removeCall", { path });
      await meridian("getCall", { path, expect: 404 });
    },
  }),
});

/** A simulator for each story: Meridian's has one world only. */
function fresh(wrong: Misbehaviour = {}): Target {
  const anew = () => {
    const simulator = new MeridianSimulator(wrong);
    return simulatorTarget({ fetch: simulator.fetch, url: simulator.url });
  };
  return { ...anew(), open: (request) => anew().open(request) };
}

const on = (wrong: Misbehaviour, kind?: string) => mutate({ target: fresh(wrong), scenarios, vendors: ["meridian"], ...meridian, ...(kind === undefined ? {} : { kind }) });

describe("faults before a healthy target", () => {
  test("are all found where they were planted, and the target as it is has no findings", async () => {
    const result = await on({});
    expect(result.healthy).toEqual([]);
    expect(result.planted.filter(({ outcome }) => outcome !== "placed").map(({ kind, place, outcome, finding }) => `${kind} | ${place} | ${outcome} | ${finding?.check}`)).toEqual([]);
    expect(new Set(result.planted.map(({ kind }) => kind)).size).toBeGreaterThan(40);
  });

  test("are counted, and what the contract cannot tell is listed with the reason", async () => {
    const result = await on({}, "text");
    const table = mutationTable(result);
    const { planted, placed } = mutationScore(result);
    expect(table).toContain(`${planted} faults that the contracts can tell: ${placed} found (100.0 %)`);
    expect(table).toMatch(/any text is as good to the contract: other text \(\d+\)/);
  });

  test("a target that is not healthy is not used to prove anything", async () => {
    const result = await on({ answer: (method) => (method === "DELETE" ? reply(500, { code: "BOOM" }) : undefined) });
    expect(result.healthy.map(({ check }) => check)).toContain("no-server-error");
    expect([result.stories, result.planted.length, result.unused]).toEqual([0, 0, ["callEnds: removeCall answered 500"]]);
  });
});

test("a fault that nobody looks for is missed, and said to be", async () => {
  const blind = { name: "a harmless header", area: "answers" as const, *sites() {
    yield { scenario: "callEnds", place: "getCall header.x-more", plan: { answer: async (_: number, ask: () => Promise<any>) => { const answer = await ask(); return { ...answer, headers: { ...answer.headers, "x-more": "1" } }; } }, names: () => true };
  } };
  const result = await mutate({ target: fresh(), scenarios, vendors: ["meridian"], ...meridian, kinds: [blind] });
  expect(result.planted).toMatchObject([{ outcome: "missed" }]);
  expect(mutationTable(result)).toContain("missed meridian/callEnds · a harmless header");
});

test("each kind of fault has a name of its own, and there are at least forty", () => {
  const names = faultKinds.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(40);
});
