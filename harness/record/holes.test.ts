import { expect, test } from "vitest";
import { drift } from "../drift/drift.ts";
import { run } from "../runner.ts";
import { scenarioList } from "../scenario.ts";
import { simulatorTarget } from "../targets/simulator-target.ts";
import { meridian, scenario } from "../testing/play.ts";
import { MeridianSimulator } from "../testing/meridian-simulator.ts";
import { type Cassette, without } from "./cassette.ts";
import { Recorder } from "./recorder.ts";
import { replayServer } from "./replay-server.ts";
import { replayTarget } from "./replay-target.ts";
import { cassetteOf } from "./to-har.ts";

const simulator = () => {
  const { fetch, url } = new MeridianSimulator();
  return simulatorTarget({ fetch, url });
};

const scenarios = scenarioList({
  called: scenario("meridian", {
    summary: "A call is placed and looked at.",
    async run({ meridian: client }) {
      const { body } = await client("startCall", { body: { to: "+15550000001" } });
      await client("getCall", { path: { callId: body.id } });
      await client("startCall", { body: { to: "+15550000002" } });
    },
  }),
  listed: scenario("meridian", { summary: "Calls are listed.", run: ({ meridian: client }) => client("listCalls") }),
});

async function recorded(): Promise<Cassette> {
  const recorder = new Recorder(simulator(), meridian.contractOf);
  await run({ scenarios, target: recorder.target, onStep: recorder.onStep, ...meridian });
  return JSON.parse(JSON.stringify(cassetteOf(recorder, { version: "0", recordedAt: new Date(0) })));
}

/** As a recording that was stopped in the middle of its first story. */
async function stopped(): Promise<Cassette> {
  const cassette = await recorded();
  (cassette.log.pages[0]!._ringback.timeline as unknown[]).splice(2);
  return cassette;
}

const HOLE = /^the recording of called ends before POST \/meridian\/v1\/calls, its request 3$/;

test("where a recording ends, the story could not run, and nothing is held against the vendor", async () => {
  const { results } = await run({ scenarios, target: replayTarget(await stopped(), meridian.contractOf), ...meridian });
  expect(results).toMatchObject([{ status: "couldNotRun", reason: expect.stringMatching(HOLE), findings: [] }, { status: "held" }]);
});

test("a replay that is served over HTTP says so in a header that no vendor sends, and the runner judges no such answer", async () => {
  const url = "http://127.0.0.1:4020";
  const replay = replayServer(await stopped(), { origin: () => url, contractOf: meridian.contractOf });
  const target = simulatorTarget({ url, fetch: (request) => replay.fetch(request) });
  const { results } = await run({ scenarios, target, ...meridian });
  expect(results).toMatchObject([{ status: "couldNotRun", reason: expect.stringMatching(HOLE), findings: [] }, { status: "held" }]);
});

test("a story that a served recording does not hold is skipped", async () => {
  const url = "http://127.0.0.1:4020";
  const replay = replayServer(without(await recorded(), new Set(["meridian/called"])), { origin: () => url, contractOf: meridian.contractOf });
  const { results } = await run({ scenarios, target: simulatorTarget({ url, fetch: (request) => replay.fetch(request) }), ...meridian });
  expect(results).toMatchObject([{ status: "skipped", reason: "the recording holds no scenario for the world verify-called; it holds meridian/listed" }, { status: "held" }]);
});

test("a request in the middle that was not recorded is told from the end of the recording", async () => {
  const cassette = await recorded();
  (cassette.log.pages[0]!._ringback.timeline as unknown[]).splice(1, 1);
  const { results } = await run({ scenarios, target: replayTarget(cassette, meridian.contractOf), ...meridian });
  expect(results[0]).toMatchObject({ status: "couldNotRun", reason: "the recording of called holds no such GET /meridian/v1/calls/C1, its request 2" });
});

test("drift leaves such a story out with the reason, and takes no hole for the vendor's answer", async () => {
  const vendor = { ...replayTarget(await stopped(), meridian.contractOf), kind: "sandbox" as const };
  const { differences, compared, left } = await drift({ scenarios, simulator: simulator(), vendor, ...meridian });
  expect([differences, compared]).toEqual([[], ["meridian/listed"]]);
  expect(left).toEqual([{ scenario: "meridian/called", reason: expect.stringMatching(HOLE) }]);
});

test("a cassette without a story is a cassette without its requests", async () => {
  const cassette = without(await recorded(), new Set(["meridian/called"]));
  expect(cassette.log.pages.map(({ id }) => id)).toEqual(["meridian/listed"]);
  expect(cassette.log.entries.map(({ pageref, request }) => [pageref, request.method])).toEqual([["meridian/listed", "GET"]]);
  const { results } = await run({ scenarios, target: replayTarget(cassette, meridian.contractOf), ...meridian });
  expect(results.map(({ status }) => status)).toEqual(["skipped", "held"]);
});
