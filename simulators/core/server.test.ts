import { request } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { meridian } from "./testing/meridian.ts";
import { simulateMeridian } from "./testing/simulating.ts";

/** Asks over a socket with any headers at all. */
const askRaw = (url: string, method: string, path: string, headers: Record<string, string>) =>
  new Promise<{ status: number; headers: any; text: string }>((resolve, reject) => {
    const asking = request(url, { method, path, headers }, async (response) => {
      let text = "";
      for await (const chunk of response) text += chunk;
      resolve({ status: response.statusCode!, headers: response.headers, text });
    });
    asking.on("error", reject).end();
  });

async function listening(options = {}) {
  const sim = await simulateMeridian(options);
  const { url } = await sim.listen();
  onTestFinished(() => sim.close());
  return { sim, url };
}

test("HEAD answers as GET does, without the body", async () => {
  const { sim, url } = await listening();
  const get = await askRaw(url, "GET", "/meridian/v2/calls", sim.auth());
  const head = await askRaw(url, "HEAD", "/meridian/v2/calls", sim.auth());
  expect([head.status, head.headers["content-type"], head.text]).toEqual([get.status, get.headers["content-type"], ""]);
  expect((await askRaw(url, "HEAD", "/meridian/v2/tokens", {})).status).toBe(405);
});

test("OPTIONS is a verb like any other: the contract does not have it, and the answer names those that it has", async () => {
  const { sim, url } = await listening();
  const answered = await askRaw(url, "OPTIONS", "/meridian/v2/calls", sim.auth());
  expect([answered.status, answered.headers["allow"]]).toEqual([405, "GET, POST"]);
});

test.each([
  ["api.meridian.test", 200],
  ["API.MERIDIAN.TEST:443", 200],
  ["west.eu.meridian.test", 200],
  ["eu.meridian.test", 404],
  ["meridian.test", 404],
  ["api.meridian.test.example.com", 404],
])("a request for the host %s is answered with %d at the vendor's own path", async (host, status) => {
  const { sim, url } = await listening();
  expect((await askRaw(url, "GET", "/v2/calls", { ...sim.auth(), host })).status).toBe(status);
});

test("a request in process for the vendor's own host is answered too", async () => {
  const sim = await simulateMeridian();
  expect((await sim.fetch("http://api.meridian.test/v2/calls", { headers: sim.auth() })).status).toBe(200);
});

test("the vendor's hosts are told apart, and worlds are found there as anywhere", async () => {
  const { sim, url } = await listening();
  await sim.control("POST", "/worlds", { name: "one" });
  const stored = await askRaw(url, "GET", "/b/k?key=mk-published-key", { host: "storage.meridian.test" });
  expect([stored.status, JSON.parse(stored.text)]).toEqual([404, { error: "no object k" }]);
  expect((await askRaw(url, "GET", "/~one/v2/calls", { ...sim.auth(), host: "api.meridian.test" })).status).toBe(401);
});

test("a path that nobody serves says what is served", async () => {
  const sim = await simulateMeridian();
  const response = await sim.fetch(`${sim.server.origin}/elsewhere/x`);
  expect([response.status, ((await response.json()) as any).ringback]).toEqual([404, "nothing is served at /elsewhere/x; vendors are at /meridian, /meridian-storage, /meridian-legacy, the control plane at /_sim"]);
});

const linked = { operations: { ...meridian.operations, whoAmI: (act: any) => ({ link: `${act.origin}/meridian-storage/b/k` }) } };

test.each([
  ["where the request came to", {}, "http://ringback.test/meridian-storage/b/k", "http://ringback.test/~one/meridian-storage/b/k"],
  ["at the public address", { publicUrl: "https://sim.example.org" }, "https://sim.example.org/meridian-storage/b/k", "https://sim.example.org/~one/meridian-storage/b/k"],
  ["at the public address, however it was written", { publicUrl: "https://sim.example.org/" }, "https://sim.example.org/meridian-storage/b/k", "https://sim.example.org/~one/meridian-storage/b/k"],
])("minted links point %s, into the world that minted them", async (_, options, inDefault, inOne) => {
  const sim = await simulateMeridian(options, linked);
  const { vendors } = await sim.control("POST", "/worlds", { name: "one" });
  expect((await sim.ask("GET", "/v2/whoami")).body.link).toBe(inDefault);
  expect((await sim.ask("GET", "/v2/whoami", { as: "none", headers: vendors[0].credentials.default.headers })).body.link).toBe(inOne);
  expect(vendors[0].baseUrl).toBe(inOne.replace("/meridian-storage/b/k", "/meridian"));
});

test("what this server asks of its own public address stays inside", async () => {
  const sim = await simulateMeridian({ publicUrl: "https://sim.example.org/" });
  await sim.control("PUT", "/subscriptions/meridian", { subscriptions: [{ url: "https://sim.example.org/_sim/inbox/a" }] });
  await sim.startCall();
  await sim.clock.advance(0);
  expect((await sim.control("GET", "/inbox/a")).received).toHaveLength(1);
});

test("bytes go in and come out as they were, under a key with slashes", async () => {
  const { sim, url } = await listening();
  const bytes = new Uint8Array([0, 255, 10, 13, 128]);
  const at = `${url}/meridian-storage/b/2025/a%20b/c.wav?key=mk-published-key`;
  expect((await fetch(at, { method: "PUT", body: bytes, headers: { "content-type": "audio/wav" } })).status).toBe(200);
  expect(new Uint8Array(await (await fetch(at)).arrayBuffer())).toEqual(bytes);
  expect([...sim.world.store("blobs").entries()].map(([key]) => key)).toEqual(["meridian/b/2025/a b/c.wav"]);
});

test("a body that is too large is refused before it is read", async () => {
  const { sim, url } = await listening();
  const answered = await new Promise<number>((resolve, reject) => {
    const asking = request(`${url}/meridian/v2/calls`, { method: "POST", headers: { ...sim.auth(), "content-type": "application/json", "content-length": String(33 * 1024 * 1024) } }, (response) => {
      resolve(response.statusCode!);
      asking.destroy();
    });
    asking.on("error", reject).write("{");
  });
  expect(answered).toBe(413);
});

test("a port that is taken is named, and so is a second listener's own", async () => {
  const { sim, url } = await listening();
  const port = Number(new URL(url).port);
  await expect(sim.listen({ port })).rejects.toThrow(`port ${port} of 127.0.0.1 is taken; choose another with --port`);
});
