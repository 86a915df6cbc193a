import { expect, test } from "vitest";
import { createContract } from "../simulators/core/contract/contract.ts";
import { Coverage, nothingCovered } from "./coverage.ts";
import { coverageChange, coverageIn, type CoveredVendors } from "./coverage-compare.ts";
import { jsonReport } from "./report/json.ts";
import { reply } from "./testing/meridian-simulator.ts";
import { play } from "./testing/play.ts";
import { meridianContract } from "./testing/meridian.ts";

const part = (met: string[], missing: string[]) => ({ met, missing });
const before: CoveredVendors = { m: { statuses: part(["getCall 200", "getCall 404", "getCall 410"], ["getCall 500"]) }, gone: { events: part(["x"], []) } };

test("what was exercised before and is not now is named, apart from what is promised no more", () => {
  const now: CoveredVendors = { m: { statuses: part(["getCall 200", "getCall 500"], ["getCall 404"]) }, fresh: { events: part(["y"], []) } };
  expect(coverageChange(before, now)).toEqual({
    wentDark: [{ vendor: "m", kind: "statuses", name: "getCall 404" }],
    noLongerPromised: [{ vendor: "m", kind: "statuses", name: "getCall 410" }],
    newlyMet: [{ vendor: "m", kind: "statuses", name: "getCall 500" }],
    notCompared: ["gone", "fresh"],
  });
});

test("a kind that only one of the two counted is not said to be promised no more, nor to be new", () => {
  const counted = { m: { statuses: part(["getCall 200"], []), moves: part(["call: a → b (x)"], []) } };
  const less = { m: { statuses: part(["getCall 200"], []) } };
  for (const [one, other] of [[counted, less], [less, counted]] as const) expect(coverageChange(one, other)).toEqual({ wentDark: [], noLongerPromised: [], newlyMet: [], notCompared: ["m moves"] });
});

test("nothing changes against itself", () => {
  expect(coverageChange(before, before)).toEqual({ wentDark: [], noLongerPromised: [], newlyMet: [], notCompared: [] });
});

test("coverage is found in every file of ours that holds it, and in nothing else", () => {
  const run = { target: "t", kind: "simulator" as const, results: [], startedAt: 0, millis: 0 };
  const coverage = { meridian: nothingCovered(meridianContract) };
  expect(coverageIn(jsonReport(run, coverage))).toEqual(coverage);
  expect(coverageIn({ covered: before, wentDark: [] })).toBe(before);
  expect(coverageIn(before)).toBe(before);
  for (const other of [null, 1, [], {}, { a: 1 }, { m: { statuses: { missing: [] } } }, jsonReport(run)]) expect(coverageIn(other)).toBeUndefined();
});

test("a code of a refusal is counted as a code, and not as a value of answers", async () => {
  const bundle = structuredClone(meridianContract.bundle);
  (bundle.documents[0]!.components!.schemas!["Problem"] as { properties: object }).properties = { code: { type: "string", enum: ["UNKNOWN", "CALL_GONE"] } };
  const contract = createContract(bundle);
  const options = { contractOf: () => contract, coverage: new Coverage(() => contract) };
  await play(({ meridian }) => meridian("getCall", { path: { callId: "C1" }, expect: 404 }), { answer: () => reply(404, { code: "CALL_GONE" }) }, { options });
  const { meridian: report } = options.coverage.report();
  expect(report!.errorCodes).toEqual({ total: 2, exercised: 1, met: ['Problem.code "CALL_GONE"'], missing: ['Problem.code "UNKNOWN"'] });
  expect(report!.enumValues.missing.filter((name) => name.startsWith("Problem"))).toEqual([]);
});
