import { Agent, Client, request } from "undici";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createContext, runInContext } from "node:vm";
import { createSimulator, handlersFor, interceptorFor, takeOverFetch, type TestSimulator } from "ringback/testing";

const CALLS = "https://api.comswise.in/v1/calls/";
const CALL = { callId: "pbx-1", from: "+15555550100", to: "+15555550101", status: "in-progress", startTime: "2025-01-01T00:00:00Z" };

let sim: TestSimulator;
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});
async function start(): Promise<TestSimulator> {
  sim = await createSimulator("comswise");
  ends.push(() => sim.close());
  return sim;
}

describe("undici 7", () => {
  test("a dispatcher answers the vendor's host by the simulator", async () => {
    const dispatcher = new Agent().compose(interceptorFor(await start()));
    ends.push(() => dispatcher.close());
    const created = await request(`${CALLS}create`, { method: "POST", dispatcher, headers: { ...sim.auth(), "content-type": "application/json" }, body: JSON.stringify(CALL) });
    expect(created.statusCode).toBe(200);
    expect(await created.body.json()).toMatchObject({ callId: "pbx-1" });
    const listed = await request(CALLS, { dispatcher, headers: sim.auth(), query: { limit: 1 } });
    expect(((await listed.body.json()) as { calls: unknown[] }).calls).toHaveLength(1);
    expect(sim.calls("listCalls", { query: { limit: "1" } })).toHaveLength(1);
  });

  test("links that the simulator hands out lead back to it", async () => {
    const dispatcher = new Agent().compose(interceptorFor(await start()));
    ends.push(() => dispatcher.close());
    const place = await request("https://api.comswise.in/v1/upload/request", { method: "POST", dispatcher, headers: { ...sim.auth(), "content-type": "application/json" }, body: JSON.stringify({ fileName: "a.wav", contentType: "audio/wav" }) });
    const { uploadUrl } = (await place.body.json()) as { uploadUrl: string };
    const put = await request(uploadUrl, { method: "PUT", dispatcher, headers: { "content-type": "audio/wav" }, body: Buffer.from("RIFF") });
    expect(put.statusCode).toBe(200);
  });

  test("another host is refused when nothing may leave, and this machine is not", async () => {
    const dispatcher = new Agent().compose(interceptorFor(await start(), { otherHosts: "refuse" }));
    ends.push(() => dispatcher.close());
    await expect(request("https://example.com/", { dispatcher })).rejects.toThrow('example.com is none of the hosts of comswise, and otherHosts is "refuse"');
    const { url } = await plainServer();
    expect((await request(url, { dispatcher })).statusCode).toBe(200);
  });

  test("an aborted request ends as an aborted request", async () => {
    const dispatcher = new Agent().compose(interceptorFor(await start()));
    ends.push(() => dispatcher.close());
    const stop = new AbortController();
    const asked = request(CALLS, { dispatcher, headers: sim.auth(), signal: stop.signal });
    stop.abort();
    await expect(asked).rejects.toThrow(/abort/i);
  });
});

test("a connection that a fault cuts is cut for undici, for fetch and for msw", async () => {
  const dispatcher = new Agent().compose(interceptorFor(await start()));
  ends.push(() => dispatcher.close(), await takeOverFetch(sim));
  await sim.control.post("faults", { kind: "reset", vendor: "comswise", operationId: "listCalls", times: 0 });
  await expect(request(CALLS, { dispatcher, headers: sim.auth() })).rejects.toMatchObject({ code: "ECONNRESET" });
  await expect(fetch(CALLS, { headers: sim.auth() })).rejects.toMatchObject({ message: "fetch failed", cause: { code: "ECONNRESET" } });
  const [handler] = handlersFor(sim, { all: (address: RegExp, resolver: (info: { request: Request }) => Promise<Response>) => ({ address, resolver }) });
  expect((await handler!.resolver({ request: new Request(CALLS, { headers: sim.auth() }) })).type).toBe("error");
});

test("a Client of undici, which does not say where it is connected to, is told what to take instead", async () => {
  const client = new Client("https://api.comswise.in").compose(interceptorFor(await start()));
  ends.push(() => client.destroy());
  await expect(client.request({ path: "/v1/calls/", method: "GET" })).rejects.toThrow(/^this request does not say to which host it goes: .* give compose an Agent$/);
});

test("what is closed cannot be listened on", async () => {
  const closed = await createSimulator("comswise");
  await closed.close();
  await expect(closed.listen()).rejects.toThrow("this simulator is closed");
});

describe("the fetch of Node", () => {
  test("is given back in any order, and a closed simulator is asked no more", async () => {
    ends.push(await takeOverFetch(await start()));
    const [one, two] = [await createSimulator("comswise"), await createSimulator("comswise")];
    ends.push(() => two.close());
    const [giveOne, giveTwo] = [await takeOverFetch(one), await takeOverFetch(two)];
    giveOne();
    await one.close();
    await fetch(CALLS, { headers: two.auth() });
    giveTwo();
    await fetch(CALLS, { headers: sim.auth() });
    expect([two.calls().length, sim.calls().length]).toEqual([1, 1]);
  });

  test("is taken over where it comes from, when a runner gives the test file a global object of its own", async () => {
    const first = createContext({}) as Record<symbol, unknown>;
    const slot = Symbol.for("undici.globalDispatcher.1");
    const before = (first[slot] = { dispatch: () => true });
    vi.stubGlobal("Response", runInContext("(class Response {})", first));
    ends.push(() => vi.unstubAllGlobals());
    const giveBack = await takeOverFetch(await start());
    expect(first[slot]).not.toBe(before);
    giveBack();
    expect(first[slot]).toBe(before);
  });

  test("that is not Node's own is not thought to be taken over", async () => {
    ends.push(() => vi.unstubAllGlobals());
    await start();
    vi.stubGlobal("Response", undefined);
    await expect(takeOverFetch(sim)).rejects.toThrow("the fetch of these tests is not Node's own and cannot be taken over; have msw answer by handlersFor(sim, http)");
  });

  test("is taken over beside a fetch of the test's own, which is not called for it", async () => {
    const spy = vi.spyOn(globalThis, "fetch").mockRejectedValue(new Error("nobody may call this"));
    ends.push(() => spy.mockRestore());
    (await takeOverFetch(await start()))();
    expect(spy).not.toHaveBeenCalled();
  });

  test("goes to the simulator for the vendor's host, and is given back", async () => {
    const giveBack = await takeOverFetch(await start());
    ends.push(giveBack);
    const created = await fetch(`${CALLS}create`, { method: "POST", headers: { ...sim.auth(), "content-type": "application/json" }, body: JSON.stringify(CALL) });
    expect(await created.json()).toMatchObject({ callId: "pbx-1" });
    const listed = await fetch(CALLS, { headers: sim.auth() });
    expect(listed.url).toBe(CALLS);
    await expect(listed).toMatchObject({ status: 200 });
    const form = new FormData();
    form.set("a", "b");
    expect((await fetch("https://api.comswise.in/nowhere", { method: "POST", body: form })).status).toBe(404);

    const { url, asked } = await plainServer();
    expect(await (await fetch(url, { method: "POST", body: "hello" })).text()).toBe("from the server");
    expect(asked).toEqual(["hello"]);
    giveBack();
    const other = await createSimulator("comswise");
    ends.push(() => other.close(), await takeOverFetch(other, { otherHosts: "refuse" }));
    await expect(fetch("https://example.com/")).rejects.toThrow("fetch failed");
    await fetch(CALLS, { headers: other.auth() });
    expect([sim.calls("listCalls").length, other.calls("listCalls").length]).toEqual([1, 1]);
  });

  test("streams a body through, whatever it is made of", async () => {
    ends.push(await takeOverFetch(await start()));
    const place = (await (await fetch("https://api.comswise.in/v1/upload/request", { method: "POST", headers: { ...sim.auth(), "content-type": "application/json" }, body: JSON.stringify({ fileName: "a.wav", contentType: "audio/wav" }) })).json()) as { uploadUrl: string };
    const bytes = new Uint8Array(300_000).fill(7);
    const put = await fetch(place.uploadUrl, { method: "PUT", headers: { "content-type": "audio/wav" }, body: new Blob([bytes]).stream(), duplex: "half" } as RequestInit);
    expect(put.status).toBe(200);
    expect(sim.calls("putUploadObject")[0]!.body).toEqual(bytes);
  });
});

test("handlers for msw cover each host of each vendor, and nothing else", async () => {
  await start();
  const handlers = handlersFor(sim, { all: (address: RegExp, resolver: (info: { request: Request }) => Promise<Response>) => ({ address, resolver }) });
  const handler = (url: string) => handlers.find(({ address }) => address.test(url));
  for (const url of ["https://api.comswise.in/v1/calls/", "http://api.comswise.in:8080", "https://abc.r2.cloudflarestorage.com/x?y=1"]) expect(handler(url), url).toBeDefined();
  for (const url of ["https://api.comswise.in.example.com/", "https://xapi.comswise.in/", "https://example.com/?https://api.comswise.in/", "https://r2.cloudflarestorage.com/"]) expect(handler(url), url).toBeUndefined();
  const answer = await handler(CALLS)!.resolver({ request: new Request(CALLS, { headers: sim.auth() }) });
  expect(await answer.json()).toMatchObject({ hasMore: false });
});

async function plainServer(): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server: Server = createServer((incoming, outgoing) => {
    let body = "";
    incoming.on("data", (chunk) => (body += chunk)).on("end", () => {
      asked.push(body);
      outgoing.end("from the server");
    });
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  ends.push(() => new Promise((resolve) => server.close(resolve)), () => server.closeAllConnections());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
