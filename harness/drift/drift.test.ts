import { expect, test } from "vitest";
import { scenarioList } from "../scenario.ts";
import { meridianAdapter } from "../testing/meridian.ts";
import { scenario } from "../testing/play.ts";
import { MeridianSimulator, reply } from "../testing/meridian-simulator.ts";
import { compare, contract, created, type Fault, found, meridian, quiet, vendor } from "../testing/three-sides.ts";
import { simulatorTarget } from "../targets/simulator-target.ts";
import type { Target } from "../targets/target.ts";
import { drift } from "./drift.ts";

test("three of one mind: nothing is found", async () => {
  expect(await compare({}, {})).toMatchObject({ differences: [], known: 0, compared: ["meridian/called"], left: [] });
});

test.each([
  ["a value is missing in a closed set", (doc: any) => doc.components.schemas.CallState.enum.splice(1, 1), "values of startCall at body.state"],
  ["a field has another type", (doc: any) => (doc.components.schemas.Call.properties.to.type = "integer"), "shape of startCall at body.to"],
  ["a field is promised that never comes", (doc: any) => (doc.components.schemas.Call.required.push("price"), (doc.components.schemas.Call.properties.price = {})), "shape of startCall at body.price"],
  ["a field is left out", (doc: any) => (delete doc.components.schemas.Call.properties.recording, (doc.components.schemas.Call.required = ["id"])), "shape of startCall at body.recording"],
  ["a status is missing", (doc: any) => delete doc.paths["/v1/calls"].post.responses[201], "statuses of startCall at status"],
])("contract wrong: %s", async (_, change, where) => {
  expect(await found({}, {}, contract(change))).toContain(`contract wrong: ${where}`);
  expect(new Set((await compare({}, {}, contract(change))).differences.map(({ verdict }) => verdict))).toEqual(new Set(["contract wrong"]));
});

test.each<[string, Fault, string]>([
  ["a field is missing", created(({ to: _, ...call }) => call), "shape of startCall at body.to"],
  ["a field is null", created((call) => ({ ...call, to: null })), "shape of startCall at body.to"],
  ["a value is none of the set", created((call) => ({ ...call, state: "dialling" })), "values of startCall at body.state"],
  ["another promised status", { answer: (method, path) => (method === "POST" && path.endsWith("/notes") ? reply(204, undefined) : method === "GET" && path === "/v1/calls/C1" ? reply(404, { code: "X" }, { "x-age": "0" }) : undefined) }, "statuses of getCall at status"],
  ["an event is sent twice", { events: (payload) => [payload, payload] }, "events of deliverCallEnded at event"],
])("simulator wrong: %s", async (_, wrong, where) => {
  const all = await found(wrong, {});
  expect(all).toContain(`simulator wrong: ${where}`);
  expect(all.every((line) => line.startsWith("simulator wrong"))).toBe(true);
});

test.each<[string, Fault, string]>([
  ["a field is missing", created(({ to: _, ...call }) => call), "vendor wrong: shape of startCall at body.to"],
  ["a field has another type", created((call) => ({ ...call, to: 7 })), "vendor wrong: shape of startCall at body.to"],
  ["an event does not come", { events: ({ callId, ...payload }) => (callId === "C2" ? [] : [{ ...payload, callId }]) }, "vendor wrong: events of call.ended at events of meridian.startCall#2 id"],
  ["an undocumented field", created((call) => ({ ...call, price: 3 })), "new: shape of startCall at body.price"],
  ["a value that is none of the set", created((call) => ({ ...call, state: "dialling" })), "new: values of startCall at body.state"],
  ["an undocumented status", { answer: (method, path) => (method === "GET" && path === "/v1/calls" ? reply(206, { calls: [], next: null }) : undefined) }, "new: statuses of listCalls at status"],
])("in the vendor: %s", async (_, wrong, line) => {
  const all = await found({}, wrong);
  expect(all).toContain(line);
  expect(all.filter((one) => !/^(vendor wrong|new): /.test(one))).toEqual([]);
});

test("a claim that was only inferred gives way to what the vendor does", async () => {
  const wrong = created((call) => ({ ...call, to: 7 }));
  expect(await found({}, wrong, contract(() => {}, "inferred"))).toEqual(["contract wrong: shape of startCall at body.to"]);
  expect(await found({}, quiet, contract(() => {}, "inferred"))).toEqual(expect.arrayContaining([expect.stringMatching(/^contract wrong: events of call\.ended/)]));
});

test("an action that one side allows and the other refuses is named so, where the contract has both", async () => {
  const refuses: Fault = { answer: (method, path) => (method === "POST" && path === "/v1/calls" ? reply(400, { code: "BUSY" }) : undefined) };
  const tried = scenarioList({ tried: scenario("meridian", { summary: "Tried.", run: ({ meridian: client }) => client("startCall", { body: { to: "+15550000001" }, expect: [201, 400] }) }) });
  const { differences } = await drift({ scenarios: tried, simulator: meridian(), vendor: vendor(refuses), contractOf: () => contract(), adapterOf: () => meridianAdapter });
  expect(differences).toMatchObject([{ verdict: "simulator wrong", aspect: "actions", simulator: "201 (allowed)", observed: "400 (refused)" }]);
});

test("other ids, other times and later looks are no difference", async () => {
  const renamed = (body: any): any => JSON.parse(JSON.stringify(body).replace(/"C(\d+)"/g, '"X$1"'));
  const other: Fault = { body: (_, body) => renamed(body), events: (payload) => [{ ...payload, callId: String(payload["callId"]).replace("C", "X"), at: "2025-02-01T00:00:00Z" }] };
  const story = scenarioList({ called: scenario("meridian", { summary: "Called.", async run({ meridian: client, clock }) {
    await client("startCall", { body: { to: "+15550000001" } });
    await clock.pass("31s");
    await client("listCalls");
  } }) });
  const { differences, compared } = await drift({ scenarios: story, simulator: meridian(), vendor: vendor(other), contractOf: () => contract(), adapterOf: () => meridianAdapter });
  expect([differences, compared]).toEqual([[], ["meridian/called"]]);
});

/** Meridian, which sends what is due only once it is asked to pass time, be it none. */
function slowToTell(): Target {
  const due: object[] = [];
  let subscriptions: readonly { url: string; secret: string }[] = [];
  const simulator = new MeridianSimulator({ events: (payload) => (due.push(payload), []) });
  const fetch = async (request: Request) => {
    const body = await request.clone().text();
    if (request.url.endsWith("/subscriptions/meridian")) ({ subscriptions } = JSON.parse(body));
    if (request.url.endsWith("/clock/advance") && JSON.parse(body).seconds === 0) {
      for (const payload of due.splice(0)) for (const { url, secret } of subscriptions) await globalThis.fetch(url, { method: "POST", headers: { "content-type": "application/json", "x-secret": secret }, body: JSON.stringify(payload) });
    }
    return simulator.fetch(request);
  };
  return simulatorTarget({ fetch, url: simulator.url, name: "slow" });
}

test.each([["before it began", false], ["by itself", true]])("what is under way when a story ends is no difference, where it was subscribed %s", async (_, anew) => {
  const story = scenarioList({ called: scenario("meridian", { summary: "Called.", async run({ meridian: client, clock, events }) {
    if (anew) await events.subscribe("meridian");
    await client("startCall", { body: { to: "+15550000001" } });
    await clock.pass("31s");
  } }) });
  expect(await drift({ scenarios: story, simulator: meridian(), vendor: slowToTell(), contractOf: () => contract(), adapterOf: () => meridianAdapter })).toMatchObject({ differences: [], compared: ["meridian/called"] });
});

test("an accepted divergence silences its difference and no other", async () => {
  const wrong = created((call) => ({ ...call, to: 7 }));
  const [difference] = (await compare(wrong, {})).differences;
  const { change } = difference!;
  expect(change).toMatchObject({ file: "divergences.ts", entry: { operation: "startCall" } });
  const known = { meridian: [(change as Extract<typeof change, { file: "divergences.ts" }>).entry] };
  expect(await compare(wrong, {}, contract(), known)).toMatchObject({ differences: [], known: 1 });
  expect((await compare(created((call) => ({ ...call, state: 1 })), {}, contract(), known)).differences).not.toEqual([]);
});
