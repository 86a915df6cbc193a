// Run by .ci/run in an empty folder, with the packed package, vitest, msw, undici and axios as a team would install them.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import axios from "axios";
import { http } from "msw";
import { setupServer } from "msw/node";
import { createSimulator as createPlain } from "ringback";
import { contractOf, createSimulator, handlersFor, interceptorFor } from "ringback/testing";
import { simulatorTest } from "ringback/testing/vitest";
import { Agent, fetch as undiciFetch, request, setGlobalDispatcher } from "undici";
import { expect, test } from "vitest";

const CALLS = "https://api.comswise.in/v1/calls/";
const withSimulator = simulatorTest("comswise", { takeOverFetch: { otherHosts: "refuse" } });

test("msw answers the vendor's host by the simulator", async () => {
  const sim = await createSimulator("comswise");
  const server = setupServer(...handlersFor(sim, http));
  server.listen({ onUnhandledRequest: "error" });
  const answer = await fetch(CALLS, { headers: sim.auth() });
  await expect(answer).toKeepContract("comswise");
  expect(sim).toHaveReceived("listCalls", { times: 1 });
  server.close();
  await sim.close();
});

test("msw cuts a connection where a fault does", async () => {
  const sim = await createSimulator("comswise");
  const server = setupServer(...handlersFor(sim, http));
  server.listen({ onUnhandledRequest: "error" });
  await sim.control.post("faults", { kind: "reset", vendor: "comswise", operationId: "listCalls", times: 0 });
  for (const adapter of ["http", "fetch"]) await expect(axios.get(CALLS, { adapter, headers: sim.auth() })).rejects.toThrow(/^network error$/i);
  server.close();
  await sim.close();
});

test("undici takes the interceptor, by its own types too", async () => {
  const sim = await createSimulator("comswise");
  const dispatcher = new Agent().compose(interceptorFor(sim));
  expect((await request(CALLS, { dispatcher, headers: sim.auth() })).statusCode).toBe(200);
  setGlobalDispatcher(dispatcher);
  expect((await undiciFetch(CALLS, { headers: sim.auth() })).status).toBe(200);
  expect(sim.calls("listCalls")).toHaveLength(2);
  setGlobalDispatcher(new Agent());
  await sim.close();
});

withSimulator("the fixture gives each test its own world, and fetch with it", async ({ sim }) => {
  expect(sim.calls()).toEqual([]);
  await expect(fetch(CALLS, { headers: sim.auth() })).toKeepContract(contractOf("comswise"));
  expect(sim).toHaveReceived("listCalls", { query: {} });
});

test("the simulator by itself is there as well", async () => {
  const sim = await createPlain();
  expect(sim.published).toEqual([]);
  await sim.close();
});

test("axios is read as it was asked, through msw and through a port", async () => {
  const sim = await createSimulator("commbox");
  const server = setupServer(...handlersFor(sim, http));
  server.listen({ onUnhandledRequest: "bypass" });
  const { url } = await sim.listen();
  for (const baseURL of ["https://api.commbox.io", `${url}/commbox`]) await expect(axios.create({ baseURL, headers: sim.auth() }).get("/managers", { params: { limit: 1 } })).toKeepContract("commbox");
  server.close();
  await sim.close();
});

test("a fault names a file of the installed package", async () => {
  const message = await expect(new Response("{}", { headers: { "content-type": "application/json" } })).toKeepContract("comswise", "listCalls").catch((error: Error) => error.message);
  const [, file] = /\n {4}(.*)#/.exec(String(message))!;
  expect(file).toBe("node_modules/ringback/contracts/comswise/openapi.yaml");
  expect(existsSync(file!)).toBe(true);
});

test("the installed package finds itself well, however old its files are", () => {
  const { stdout } = spawnSync(process.execPath, ["node_modules/ringback/dist/cli/main.js", "doctor", "--json"], { encoding: "utf8" });
  const findings: { check: string; ok: boolean }[] = JSON.parse(stdout);
  expect(findings.filter(({ check, ok }) => !ok && !check.startsWith("port"))).toEqual([]);
  expect(findings.map(({ check }) => check)).toEqual(expect.arrayContaining(["build", "contract of comswise"]));
});
