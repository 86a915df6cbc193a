import { expect, test } from "vitest";
import { run } from "../runner.ts";
import { scenarioList } from "../scenario.ts";
import { meridianAdapter } from "../testing/meridian.ts";
import { scenario } from "../testing/play.ts";
import { contract, created, type Fault, vendor } from "../testing/three-sides.ts";
import { applyOverlay } from "../../simulators/core/contract/overlay.ts";
import { readYamlText } from "../testing/yaml-text.ts";
import { claimsUpheld } from "./claims.ts";
import { withActions } from "./accept.ts";
import { withObservations, withStale } from "./observations.ts";

const inferred = () => contract((doc) => {
  doc.components.schemas.CallState["x-enum-provenance"] = { ringing: "inferred", held: "inferred" };
}, "inferred");

async function observed(fault: Fault = {}, promised = inferred(), on = "2025-01-31") {
  const scenarios = scenarioList({ called: scenario("meridian", { summary: "Called.", async run({ meridian, clock }) {
    const { body } = await meridian("startCall", { body: { to: "+15550000001" } });
    await clock.pass("31s");
    await meridian("getCall", { path: { callId: body.id } });
  } }) });
  const given = { contractOf: () => promised, adapterOf: () => meridianAdapter };
  const { results } = await run({ scenarios, target: vendor(fault), ...given });
  return { promised, claims: claimsUpheld(results, given, on, "sandbox:acme") };
}

test("what was inferred and then answered as promised is raised: operations, schemas, values, events; what was not seen is not", async () => {
  const { claims } = await observed();
  const titles = claims.map(({ title }) => title);
  expect(titles).toEqual(expect.arrayContaining(["POST /v1/calls", "GET /v1/calls/{callId}", "Call", "CallState = ringing", "event call.ended"]));
  expect(titles.filter((title) => /held|listCalls|GET \/v1\/calls$/.test(title))).toEqual([]);
});

test("an answer that broke a promise bears nothing out", async () => {
  const { claims } = await observed(created((call) => ({ ...call, to: 7 })));
  expect(claims.map(({ title }) => title)).not.toContain("POST /v1/calls");
});

test("an overlay with observations raises the contract that is read with it, with the date", async () => {
  const { promised, claims } = await observed();
  const text = withObservations("overlay: 1.0.0\nactions: []\n", claims.map(({ action }) => action), "2025-01-31");
  applyOverlay("contracts/meridian", readYamlText(text), promised.bundle.documents, promised.bundle.lifecycles);
  const doc: any = promised.bundle.documents[0];
  expect(doc.paths["/v1/calls"].post).toMatchObject({ "x-provenance": "observed", "x-observed": "2025-01-31" });
  expect(doc.paths["/v1/calls"].get).toMatchObject({ "x-provenance": "inferred" });
  expect(doc.components.schemas.CallState["x-enum-provenance"]).toEqual({ ringing: "observed", held: "inferred" });
});

test("seen again, a claim has the new date and stands once; too old, it turns stale; seen again, it is fresh", async () => {
  const { claims } = await observed();
  const actions = claims.map(({ action }) => action);
  const dated = (on: string) => actions.map((action) => JSON.parse(JSON.stringify(action).replaceAll("2025-01-31", on)));
  const first = withObservations("overlay: 1.0.0\nactions:\n", dated("2025-01-31"), "2025-01-31");
  expect(withStale(first, "180d", "2025-07-01").stale).toEqual([]);
  const old = withStale(first, "180d", "2025-09-01");
  expect(old.stale).toHaveLength(claims.length);
  expect(old.text.match(/x-stale|x-enum-stale/g)).toHaveLength(claims.length);
  // By a longer age, none of them is old.
  expect(withStale(old.text, "365d", "2025-09-01")).toEqual({ text: first, stale: [] });
  expect(withStale(old.text, "180d", "2025-09-02").text).toBe(old.text);
  const again = withObservations(old.text, dated("2025-09-01"), "2025-09-01");
  expect(again).not.toMatch(/x-stale|x-enum-stale/);
  expect(again.match(/# observed/g)).toHaveLength(claims.length);
});

/** The contract as it is read with an overlay. */
function readWith(text: string) {
  const promised = inferred();
  applyOverlay("contracts/meridian", readYamlText(text), promised.bundle.documents, promised.bundle.lifecycles);
  return promised;
}

test("what was observed is observed again once the contract says so, and gets the new date; an older look changes nothing", async () => {
  const { claims } = await observed();
  const actions = (all: typeof claims) => all.map(({ action }) => action);
  const first = withObservations("overlay: 1.0.0\nactions: [] # nobody has looked yet\n", actions(claims), "2025-01-31");
  expect(first.startsWith("overlay: 1.0.0\nactions: # nobody has looked yet\n")).toBe(true);
  const later = await observed({}, readWith(first), "2025-09-01");
  expect(later.claims.map(({ title, again }) => [title, again])).toEqual(claims.map(({ title }) => [title, true]));
  const again = withObservations(withStale(first, "30d", "2025-09-01").text, actions(later.claims), "2025-09-01");
  expect(withStale(again, "30d", "2025-09-01").stale).toEqual([]);
  expect((readWith(again).bundle.documents[0] as any).paths["/v1/calls"].post).toMatchObject({ "x-observed": "2025-09-01" });
  expect(withObservations(again, actions(claims), "2025-09-02")).toBe(again);
});

test("each claim stands once, however many operations share it", async () => {
  const { claims } = await observed();
  expect(new Set(claims.map(({ action }) => JSON.stringify([action.target, action.update]))).size).toBe(claims.length);
  expect(withObservations("actions:\n", claims.map(({ action }) => action), "2025-01-31").match(/# observed/g)).toHaveLength(claims.length);
});

test("of a closed set, only the values that were seen too long ago are stale", () => {
  const seen = (word: string, on: string) => ({ target: "$.components.schemas.CallState", description: "d", update: { "x-enum-provenance": { [word]: "observed" }, "x-enum-observed": { [word]: on } } });
  const text = withObservations("actions:\n", [seen("ringing", "2025-01-31"), seen("held", "2025-09-01")], "2025-09-01");
  const { text: marked, stale } = withStale(text, "30d", "2025-09-02");
  expect(stale).toEqual(["$.components.schemas.CallState ringing"]);
  expect((readWith(marked).bundle.documents[0] as any).components.schemas.CallState).toMatchObject({ "x-enum-observed": { ringing: "2025-01-31", held: "2025-09-01" }, "x-enum-stale": ["ringing"] });
});

test("a move that was seen is raised from where it was seen, and those of the same name from elsewhere stay as they are", () => {
  const move = (from: string[], provenance: string) => ({ on: "hangup", from, to: "completed", provenance });
  const lifecycles = { call: { states: {}, moves: [move(["answered"], "documented"), move(["held", "ringing"], "inferred"), move(["queued"], "inferred")] } };
  const action = { target: "$", description: "d", update: { "x-lifecycle-observed": [{ lifecycle: "call", on: "hangup", from: "held", to: "completed", observed: "2025-01-31" }] } };
  applyOverlay("contracts/meridian", readYamlText(withObservations("actions:\n", [action], "2025-01-31")), [{}] as never, lifecycles as never);
  expect(lifecycles.call.moves.map(({ provenance }) => provenance)).toEqual(["documented", "observed", "inferred"]);
});

test("changes that drift wrote between observations stay when these are renewed", async () => {
  const { claims: [claim] } = await observed();
  const text = withActions(withObservations("overlay: 1.0.0\nactions:\n", [claim!.action], "2025-01-31"), [{ target: "$.components", description: "d", update: { a: 1 } }]).text;
  const again = withObservations(text, [claim!.action], "2025-02-01");
  expect(again).toContain('target: "$.components"');
  expect(readYamlText(again).actions).toHaveLength(2);
});
