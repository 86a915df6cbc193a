import { Hono } from "hono";
import request from "supertest";
import { getRequestListener } from "@hono/node-server";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { Agent, request as undici } from "undici";
import { describe, expect } from "vitest";
import { parse } from "yaml";
import { contractOf, createSimulator, interceptorFor, takeOverFetch } from "ringback/testing";
import { simulatorTest } from "ringback/testing/vitest";

const test = simulatorTest("comswise", { seed: 7 });
const CALL = { callId: "pbx-1", from: "+15555550100", to: "+15555550101", status: "in-progress", startTime: "2025-01-01T00:00:00Z" };
const json = (body: unknown, init: ResponseInit = {}) => new Response(JSON.stringify(body), { ...init, headers: { "content-type": "application/json", ...init.headers } });
const failing = async (assertion: Promise<unknown>): Promise<string> => assertion.then(() => "it passed", (error: Error) => error.message);

describe("a Response", () => {
  test("of the simulator keeps the contract, and can still be read", async ({ sim }) => {
    const answer = await sim.fetch(sim.url("/v1/calls/"), { headers: sim.auth() });
    await expect(answer).toKeepContract("comswise", "listCalls");
    expect(await answer.json()).toEqual({ calls: expect.any(Array), cursor: null, hasMore: false });
  });

  test("with a field gone does not, and the message names the place and the contract line", async () => {
    const message = await failing(expect(json({ calls: [], cursor: null })).toKeepContract(contractOf("comswise"), "listCalls"));
    expect(message).toMatch(/^listCalls \(200\) does not keep the contract of comswise:\n {2}[a-z-]+ at body\.hasMore: expected a value, got nothing\n {4}contracts\/comswise\/openapi\.yaml#\//);
    await expect(json({ calls: [], cursor: null })).not.toKeepContract("comswise", "listCalls");
  });

  test("with a field that no one promised does not, unless that is allowed", async () => {
    const answer = () => json({ calls: [], cursor: null, hasMore: false, total: 0 });
    expect(await failing(expect(answer()).toKeepContract("comswise", "listCalls"))).toContain("body.total: expected no such field, got 0");
    await expect(answer()).toKeepContract("comswise", { operation: "listCalls", allowUnknownFields: true });
  });

  test("with a status that no one promised does not", async () => {
    expect(await failing(expect(json({ detail: "gone" }, { status: 410 })).toKeepContract("comswise", "listCalls"))).toMatch(/at status: expected one of .*, got 410/);
  });

  test("that was read before is refused in a sentence", async () => {
    const answer = json({});
    await answer.text();
    expect(await failing(expect(answer).toKeepContract("comswise", "listCalls"))).toBe("the body of this Response was read before; match it first, or hand over a clone()");
  });

  test("to HEAD has no body to be judged, and its headers are", async ({ sim }) => {
    const head = (more: object = {}) => sim.fetch(sim.url("/v1/calls/"), { method: "HEAD", headers: sim.auth(), ...more });
    await expect(head()).toKeepContract("comswise");
    await head();
    for (const call of sim.calls()) await expect(call).toKeepContract("comswise");
    const { url } = await sim.listen();
    await expect(request(url).head("/comswise/v1/calls/").set(sim.auth())).toKeepContract("comswise");
    await expect(head({ headers: {} })).toKeepContract("comswise");
  });

  test("whose operation nothing tells is asked about", async () => {
    expect(await failing(expect(json({})).toKeepContract("comswise"))).toBe('this answer does not tell what was asked for; name its operation: toKeepContract("comswise", "<operation>"); ringback list operations shows them');
    expect(await failing(expect(json({})).toKeepContract("comswise", "listCall"))).toBe('the contract of comswise has no operation "listCall"; did you mean listCalls?');
  });

  test("of the simulator needs no operation: what it was asked is known, of a clone too", async ({ sim }) => {
    const asked = () => sim.fetch(sim.url("/v1/calls/"), { headers: sim.auth() });
    await expect(asked()).toKeepContract("comswise");
    await expect((await asked()).clone()).toKeepContract("comswise");
    await expect(sim.fetch(new Request(sim.url("/v1/calls/create"), { method: "POST", headers: { ...sim.auth(), "content-type": "application/json" }, body: JSON.stringify(CALL) }))).toKeepContract("comswise");
    expect(await failing(expect(sim.fetch(sim.url("/v1/cals/"), { headers: sim.auth() })).toKeepContract("comswise"))).toContain("GET /comswise/v1/cals/ (404) does not keep the contract of comswise:\n  documented at url: expected an operation of comswise, such as listCalls (GET /v1/calls/), got GET http://ringback.test/comswise/v1/cals/");
  });

  test("is told by its verb where one address has two operations, over a port and with fetch taken over", async ({ onTestFinished }) => {
    const [sim, other] = [await createSimulator("commbox"), await createSimulator("commbox")];
    onTestFinished(async () => void (await Promise.all([sim.close(), other.close()])));
    const { url } = await sim.listen();
    const giveBack = await takeOverFetch(sim);
    onTestFinished(giveBack);
    await other.fetch(other.url("/managers"), { method: "DELETE", headers: other.auth() });
    for (const at of [`${url}/commbox`, `${url}/~default/commbox`, "https://api.commbox.io"]) await expect(fetch(`${at}/managers?limit=1`, { headers: sim.auth() })).toKeepContract("commbox");
    const elsewhere = json({});
    Object.defineProperty(elsewhere, "url", { value: "https://api.commbox.io/managers" });
    expect(await failing(expect(elsewhere).toKeepContract("commbox"))).toBe('https://api.commbox.io/managers is Get_Managers or Create_Manager of commbox, and this answer does not tell which; name it: toKeepContract("commbox", "Get_Managers")');
  });
});

describe("a fetch call", () => {
  test("that is still under way is awaited, and its address names the operation", async ({ sim }) => {
    const { url } = await sim.listen();
    await expect(fetch(`${url}/comswise/v1/calls/`, { headers: sim.auth() })).toKeepContract("comswise");
    await expect(() => fetch(`${url}/~default/comswise/v1/calls/`, { headers: sim.auth() })).toKeepContract("comswise");
  });

  test("as a spy saw it is held against the contract before anything is sent", async () => {
    const init = { method: "POST", headers: { authorization: "Bearer cw_any", "content-type": "application/json" }, body: JSON.stringify(CALL) };
    await expect(["https://api.comswise.in/v1/calls/create", init]).toKeepContract("comswise");
    const { callId: _, ...without } = CALL;
    const message = await failing(expect(["https://api.comswise.in/v1/calls/create", { ...init, body: JSON.stringify(without) }]).toKeepContract("comswise"));
    expect(message).toMatch(/^createCall does not keep the contract of comswise:\n {2}request-conforms at request\.body\.callId: expected a value, got nothing\n/);
    expect(await failing(expect(new Request("https://api.comswise.in/v1/nothing")).toKeepContract("comswise"))).toContain("expected an operation of comswise, got GET https://api.comswise.in/v1/nothing");
  });
});

describe("a request without a credential", () => {
  const get = (url: string, headers: Record<string, string> = {}) => [url, { headers }] as const;
  const without = (url: string, vendor: string, headers?: Record<string, string>) => failing(expect(get(url, headers)).toKeepContract(vendor));

  test("is no well-formed request where the contract demands one", async () => {
    const nothing = "request-conforms at request.header.authorization: expected a credential (Authorization: Bearer …), got nothing\n    contracts/comswise/openapi.yaml#/paths/";
    expect(await without("https://api.comswise.in/v1/calls/", "comswise")).toContain(nothing);
    expect(await without("https://api.comswise.in/v1/calls/", "comswise", { authorization: "Basic c2VjcmV0" })).toContain('expected a credential (Authorization: Bearer …), got "Basic …"');
    expect(await without("https://api.comswise.in/v1/calls/", "comswise", { authorization: "cw_secret" })).toContain("got a header without a scheme and its credential");
    await expect(get("https://api.comswise.in/v1/calls/", { authorization: "Bearer cw_any" })).toKeepContract("comswise");
  });

  test("may carry it in any of the ways that the contract names", async () => {
    const url = "https://api.voipbin.net/v1.0/calls";
    expect(await without(url, "voipbin")).toContain("expected a credential (Authorization: Bearer … or ?token=… or Cookie: token=… or ?accesskey=… or Cookie: accesskey=…), got nothing");
    for (const fine of [get(`${url}?accesskey=vb_any`), get(url, { cookie: "a=b; token=x" }), get(url, { authorization: "bearer x" })]) await expect(fine).toKeepContract("voipbin");
    await expect(get("https://api.infobip.com/ccaas/1/agents", { authorization: "App x" })).toKeepContract("infobip");
    expect(await without("https://api.auralytik.ai/api/v1/voice-calls", "auralytik")).toContain("at request.header.x-api-key: expected a credential (X-Api-Key: … or Authorization: Bearer …), got nothing");
  });

  test("is one where the operation is open to all", async () => {
    await expect(["https://api.voipbin.net/auth/login", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ username: "a@example.com", password: "not-a-real-password" }) }]).toKeepContract("voipbin");
  });

  test("is found among the calls that the simulator got, and not in an answer", async ({ sim }) => {
    await expect(sim.fetch(sim.url("/v1/calls/create"), { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(CALL) })).toKeepContract("comswise");
    expect(await failing(expect(sim.calls()[0]).toKeepContract("comswise"))).toMatch(/^createCall \(401\) does not keep the contract of comswise:\n {2}request-conforms at request\.header\.authorization/);
  });
});

test("a supertest result is held against the contract by its own method and address", async ({ sim }) => {
  const { url } = await sim.listen();
  await expect(request(url).post("/comswise/v1/calls/create").set(sim.auth()).send(CALL)).toKeepContract("comswise");
  await expect(await request(url).get("/comswise/v1/calls/cw_nope").set(sim.auth())).toKeepContract("comswise");
  const broken = createServer(getRequestListener(new Hono().get("/comswise/v1/calls/", (c) => c.json({ calls: "none" })).fetch));
  expect(await failing(expect(request(broken).get("/comswise/v1/calls/")).toKeepContract("comswise"))).toMatch(/listCalls \(200\) does not keep[\s\S]*body\.calls: expected array, got "none"/);
});

test("a result of axios is held against the contract by how it was asked", async () => {
  const result = (config: object, request: object = {}, data: unknown = { calls: [], cursor: null, hasMore: false }) => ({ status: 200, statusText: "OK", headers: { "content-type": "application/json" }, data, config, request });
  const [get, relative] = [{ method: "get", url: "https://api.comswise.in/v1/calls/" }, { method: "get", baseURL: "https://api.comswise.in/v1/", url: "/calls/" }];
  for (const fine of [result(get), result(relative), result({ ...relative, url: "/elsewhere" }, { method: "GET", res: { responseUrl: get.url } })]) await expect(fine).toKeepContract("comswise");
  expect(await failing(expect(result(relative, {}, { calls: "none" })).toKeepContract("comswise"))).toMatch(/listCalls \(200\) does not keep[\s\S]*body\.calls: expected array, got "none"/);
});

test("an address that no operation has is answered with the nearest one, and without the key in its query", async () => {
  const message = await failing(expect(["https://api.voipbin.net/v1.0/recording/r-1?accesskey=vb_not_to_be_shown", {}]).toKeepContract("voipbin"));
  expect(message).toBe("GET /v1.0/recording/r-1 does not keep the contract of voipbin:\n  documented at url: expected an operation of voipbin, such as GetRecordingsId (GET /v1.0/recordings/{id}), got GET https://api.voipbin.net/v1.0/recording/r-1");
});

test("statuses that a Response cannot have are judged, too", async () => {
  await expect({ status: 101, headers: {} }).toKeepContract("voipbin", "GetWs");
  for (const status of [0, 101, 205, 999]) expect(await failing(expect({ status, headers: {} }).toKeepContract("comswise", "listCalls"))).toMatch(new RegExp(`status-documented at status: expected one of 200, .*, got ${status}\\n`));
});

test("a refusal that a client throws is the answer in it", async ({ sim }) => {
  const response = await sim.fetch(sim.url("/v1/calls/cw_nope"), { headers: sim.auth() });
  const thrown = (answer: unknown) => Object.assign(new Error("Request failed with status code 404"), { status: 404, response: answer });
  await expect(Promise.reject(thrown(response.clone()))).toKeepContract("comswise");
  await expect(thrown({ status: 404, headers: Object.fromEntries(response.headers), data: await response.json(), config: { method: "get", url: "https://api.comswise.in/v1/calls/cw_nope" } })).toKeepContract("comswise");
  expect(await failing(expect(Promise.reject(new Error("nobody is there"))).toKeepContract("comswise"))).toBe("nobody is there");
});

test("a result of got is held against the contract by its address, and one of light-my-request by the operation that is named", async () => {
  const page = { calls: [], cursor: null, hasMore: false };
  const headers = { "content-type": "application/json" };
  for (const body of [page, JSON.stringify(page), Buffer.from(JSON.stringify(page))]) await expect({ statusCode: 200, headers, body, url: "https://api.comswise.in/v1/calls/", request: { options: { method: "GET" } } }).toKeepContract("comswise");
  await expect({ statusCode: 200, headers, body: JSON.stringify(page), payload: JSON.stringify(page) }).toKeepContract("comswise", "listCalls");
  expect(await failing(expect({ statusCode: 200, headers, body: { ...page, calls: "none" } }).toKeepContract("comswise", "listCalls"))).toContain('body.calls: expected array, got "none"');
});

test("an answer whose body is a stream is asked for in another form", async ({ sim }) => {
  const dispatcher = new Agent().compose(interceptorFor(sim));
  const asked = undici("https://api.comswise.in/v1/calls/", { dispatcher, headers: sim.auth() });
  expect(await failing(expect(asked).toKeepContract("comswise", "listCalls"))).toBe("the body of this answer can be read only once; hand over { status, headers, body: await body.json() }, or the call of sim.calls()");
  const { statusCode: status, headers, body } = await asked;
  await expect({ status, headers, body: await body.json() }).toKeepContract("comswise", "listCalls");
  await dispatcher.close();
});

test("the place of a promise is a file that is there, seen from where the tests run", async () => {
  const promise = async (answer: Response, vendor: string, operation: string) => {
    const [file, pointer] = /\n {4}(\S+)/.exec(await failing(expect(answer).toKeepContract(vendor, operation)))![1]!.split("#");
    return pointer!.split("/").slice(1).reduce((node, key) => node[key.replaceAll("~1", "/")], parse(readFileSync(file!, "utf8")) as any);
  };
  expect((await promise(json({ calls: [], cursor: null }), "comswise", "listCalls")).required).toContain("hasMore");
  // These contracts are split over files: a place in one of them begins there.
  expect((await promise(json({}, { status: 418 }), "commbox", "Get_Managers")).operationId).toBe("Get_Managers");
  expect((await promise(json({ agents: [], pagination: {} }), "infobip", "getAgents")).required).toContain("page");
});

describe("calls that the simulator got", () => {
  test("are told with what was sent and what was answered", async ({ sim }) => {
    await sim.fetch(sim.url("/v1/calls/create"), { method: "POST", headers: { ...sim.auth(), "content-type": "application/json" }, body: JSON.stringify(CALL) });
    await sim.fetch(sim.url("/v1/calls/?limit=2"), { headers: sim.auth() });
    expect(sim.calls().map(({ operationId, method, path, query, credential }) => [operationId, method, path, query, credential])).toEqual([
      ["createCall", "POST", "/v1/calls/create", {}, "default"],
      ["listCalls", "GET", "/v1/calls/", { limit: "2" }, "default"],
    ]);
    expect(sim.calls("createCall", { body: { callId: /^pbx/ } })).toMatchObject([{ body: CALL, at: "2025-01-01T00:00:00.000Z", answer: { status: 200, body: { callId: "pbx-1" } }, refused: undefined }]);
    for (const call of sim.calls()) await expect(call).toKeepContract("comswise");
    expect(() => sim.calls("hangUp")).toThrow("there is no operation hangUp in the contract of comswise; ringback list operations shows them");
  });

  test("that were refused for what they held do not keep the contract", async ({ sim }) => {
    await sim.fetch(sim.url("/v1/calls/create"), { method: "POST", headers: { ...sim.auth(), "content-type": "application/json" }, body: "{}" });
    const [call] = sim.calls("createCall", { answer: { status: 422 } });
    expect(await failing(expect(call).toKeepContract("comswise"))).toContain("request-conforms at request.body.callId");
    expect(await failing(expect(call).toKeepContract("commbox"))).toBe("this call went to comswise, not to commbox");
  });

  test("are counted and compared, and a miss says what came instead", async ({ sim }) => {
    expect(() => expect(sim).toHaveReceived("createCall")).toThrow("createCall was expected at least once and came 0 times; no request came at all");
    await sim.fetch(sim.url("/v1/calls/"), { headers: sim.auth() });
    expect(sim).toHaveReceived("listCalls", { times: 1, query: {} });
    expect(sim).not.toHaveReceived("createCall");
    expect(() => expect(sim).toHaveReceived("createCall")).toThrow("createCall was expected at least once and came 0 times; what came:\n  comswise listCalls → 200");
    expect(() => expect(sim).toHaveReceived("listCalls", { query: { limit: "5" } })).toThrow(/came 0 times; the others:\n {2}comswise listCalls → 200\n {4}query\.limit: expected "5", got nothing/);
    expect(() => expect(sim).toHaveReceived("listCalls", { times: 2 })).toThrow("listCalls was expected 2 times and came 1 times:\n  comswise listCalls → 200");
  });
});

test.for([1, 2])("each test has a world of its own, its clock stands still (%s)", async (_, { sim }) => {
  expect(sim.calls()).toEqual([]);
  expect(sim.clock.now()).toMatch(/^2025-01-01T00:00:00/);
});
