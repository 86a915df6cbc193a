import { expect, test } from "vitest";
import { meridian } from "../testing/meridian.ts";
import { Answer } from "../vendor.ts";
import { simulateMeridian, type Meridian } from "../testing/simulating.ts";

const last = async (sim: Meridian, query = "") => (await sim.control("GET", `/journal${query}`)).exchanges.at(-1);

test("each answer carries the number of its exchange, under which the journal has it", async () => {
  const sim = await simulateMeridian();
  await sim.startCall();
  const answered = await sim.ask("GET", "/v2/calls");
  expect(await last(sim)).toMatchObject({ id: answered.headers.get("x-ringback-exchange"), operationId: "listCalls", status: 200, account: "north", credential: "default" });
});

test("the number can be left out", async () => {
  const sim = await simulateMeridian({ hideExchangeHeader: true });
  expect((await sim.ask("GET", "/v2/calls")).headers.has("x-ringback-exchange")).toBe(false);
});

test.each<[string, () => Promise<any>, object]>([
  ["no credential", async () => [await simulateMeridian(), "GET", "/v2/calls", { as: "none" }], { kind: "unauthorized", rule: "security apiKey" }],
  ["a path that is not there", async () => [await simulateMeridian(), "GET", "/v2/nothing"], { kind: "unknown-route", rule: "paths of the contract" }],
  ["another verb", async () => [await simulateMeridian(), "PUT", "/v2/calls"], { kind: "wrong-method", rule: "methods of the contract" }],
  ["a field out of range", async () => [await simulateMeridian(), "POST", "/v2/calls", { body: { to: "x" } }], { kind: "invalid-request", rule: "startCall: request check" }],
  ["another account's row", async () => [await simulateMeridian(), "GET", "/v2/calls/CLsouth"], { kind: "not-found", rule: "calls of this account" }],
  ["a step that no lifecycle allows", async () => [await simulateMeridian(), "POST", "/v2/calls/CLfirst/hold"], { kind: "illegal-transition", rule: "lifecycles.yaml call: hold from completed" }],
  ["what is not built", async () => [await simulateMeridian(), "GET", "/v2/reports"], { kind: "unsupported", rule: "getReport is not simulated" }],
  ["too many requests", async () => [await simulateMeridian({ settings: { meridian: { rateLimit: 0.5 } } }), "GET", "/v2/calls"], { kind: "rate-limited", rule: "rate limit" }],
])("the journal says which rule refused %s", async (_, arranged, refused) => {
  const [sim, method, path, asking] = await arranged();
  if (refused && (refused as any).kind === "rate-limited") await sim.ask(method, path);
  await sim.ask(method, path, asking);
  expect((await last(sim)).refused).toMatchObject(refused);
});

test("a change is shown with its rows before and after, its moves and events; a refusal changed nothing", async () => {
  const sim = await simulateMeridian();
  const { id } = await sim.startCall({ note: "a" });
  await sim.ask("PATCH", `/v2/calls/${id}`, { body: { note: "b" } });
  expect((await last(sim)).changes).toMatchObject([{ resource: "calls", id, before: { note: "a" }, after: { note: "b" } }]);
  await sim.ask("POST", `/v2/calls/${id}/hangup`);
  expect(await last(sim)).toMatchObject({ moves: [{ on: "hangup", from: "queued", to: "completed" }, {}], events: [{ name: "call.ended" }] });
  await sim.ask("POST", `/v2/calls/${id}/hold`);
  expect(await last(sim)).toMatchObject({ changes: [], moves: [], events: [] });
});

test("a broken promise of ours is told with what broke", async () => {
  const sim = await simulateMeridian();
  await sim.ask("POST", "/v2/rehearsals/field");
  expect((await last(sim)).breach).toBe("rehearse: our answer 200 breaks the contract: body.extra: is not known here");
});

test("no secret is readable in the journal: not in headers, query, body, answer or rows", async () => {
  const handlers = { whoAmI: () => new Answer(200, { link: "https://x.test/a?X-Amz-Signature=0123456789abcdef&page=2" }, { "set-cookie": "session=very-secret-session" }) };
  const sim = await simulateMeridian({}, { operations: { ...meridian.operations, ...handlers } });
  const form = { "content-type": "application/x-www-form-urlencoded" };
  const token = (await sim.ask("POST", "/v2/tokens", { as: "none", raw: "user=north&password=open+sesame", headers: form })).body.accessToken;
  await sim.ask("GET", "/v2/calls", { as: "key" });
  await sim.ask("GET", `/v2/calls?note=${token}`, { as: "none", headers: { authorization: `Bearer ${token}`, cookie: "a=very-secret-cookie" } });
  await sim.ask("PUT", "/meridian-storage/b/k?key=mk-published-key&page=2", { as: "none", raw: "x" });
  await sim.startCall({ pin: "pin-of-a-new-call", callerId: token });
  await sim.ask("GET", "/v2/whoami");
  const { exchanges } = await sim.control("GET", "/journal");
  const text = JSON.stringify(exchanges);
  for (const secret of [token, "open+sesame", "open sesame", "mk-published", "very-secret", "pin-of-a-new-call", "0123456789abcdef"]) expect(text.includes(secret), secret).toBe(false);
  expect(text).toContain("page=2");
  expect(JSON.stringify(await sim.control("GET", "/rows/meridian/calls"))).not.toContain("pin-of");
});

test("deliveries show no secret either", async () => {
  const sim = await simulateMeridian();
  await sim.control("PUT", "/subscriptions/meridian", { subscriptions: [{ url: "http://192.0.2.1/?token=token-of-the-hook", secret: "secret-of-the-hook" }] });
  await sim.startCall({ note: "mk-published-north" });
  await sim.clock.advance(0);
  const text = JSON.stringify([await sim.control("GET", "/deliveries"), await sim.control("GET", "/subscriptions/meridian"), await sim.control("GET", "/events")]);
  for (const secret of ["mk-published-north", "token-of-the-hook", "secret-of-the-hook"]) expect(text.includes(secret), secret).toBe(false);
});

test("the newest thousand exchanges are kept, and their total is told", async () => {
  const sim = await simulateMeridian();
  for (let i = 0; i < 1005; i++) await sim.ask("GET", "/v2/nothing");
  const { exchanges, total } = await sim.control("GET", "/journal?limit=1000");
  expect([exchanges.length, exchanges[0].id, exchanges.at(-1).id, total]).toEqual([1000, "ex-6", "ex-1005", 1005]);
});

test("the journal is read on from an exchange, and by operation, row and vendor", async () => {
  const sim = await simulateMeridian();
  const { id } = await sim.startCall();
  await sim.ask("GET", "/v2/calls");
  await sim.ask("POST", `/v2/calls/${id}/hangup`);
  const ids = async (query: string) => (await sim.control("GET", `/journal?${query}`)).exchanges.map((e: any) => e.operationId);
  expect(await ids("after=ex-1&limit=1")).toEqual(["listCalls"]);
  expect(await ids("limit=1")).toEqual(["hangUp"]);
  expect(await ids(`id=${id}`)).toEqual(["startCall", "hangUp"]);
  expect(await ids("operationId=listCalls")).toEqual(["listCalls"]);
  expect(await ids("vendor=other")).toEqual([]);
});
