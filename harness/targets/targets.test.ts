import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { run } from "../runner.ts";
import { scenarioList } from "../scenario.ts";
import { seeded } from "../needs.ts";
import { MeridianSimulator, reply } from "../testing/meridian-simulator.ts";
import { lines, meridian, play, scenario } from "../testing/play.ts";
import { bareTarget, type BareTargetOptions } from "./bare-target.ts";
import { simulatorTarget } from "./simulator-target.ts";
import type { Target } from "./target.ts";

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void (server.closeAllConnections(), server.close()));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const readCall = scenario("meridian", { summary: "Reads.", run: ({ meridian }) => meridian("getCall", { path: { callId: "C1" } }) });
const runOn = (target: Target, story = readCall, timeoutMillis?: number) => run({ scenarios: scenarioList({ story }), target, ...meridian, ...(timeoutMillis ? { timeoutMillis } : {}) });
const sandbox = (baseUrl: string, more: Partial<BareTargetOptions> = {}) =>
  bareTarget({ name: "sandbox acme", vendors: { meridian: { baseUrl, credentials: { default: { token: "t" } } } }, adapterOf: meridian.adapterOf, ...more });

test("each scenario has a world of its own, which is given back whatever happens", async () => {
  const { simulator } = await play(() => Promise.reject(new Error("oops")));
  expect(simulator.worlds).toEqual([]);
  expect(simulator.requests).toEqual([]);
});

test("a world name that is taken gets a number", async () => {
  const taken = new Set(["verify-story"]);
  const { status, simulator } = await play(({ meridian }) => meridian("listCalls"), { worlds: ({ name }) => (taken.has(String(name)) ? reply(409, { ringback: "taken" }) : undefined) });
  expect(status).toBe("held");
  expect(simulator.requests[0]!.url).toContain("/~verify-story-2/");
});

test("a story over a vendor that the simulator does not serve is skipped, and no world is made for it", async () => {
  const { status, reason, simulator } = await play(({ meridian }) => meridian("listCalls"), { vendors: ["acme"], worlds: () => reply(400, { ringback: "no" }) });
  expect({ status, reason }).toEqual({ status: "skipped", reason: "the simulator does not serve meridian; it serves acme" });
  expect(simulator.worlds).toEqual([]);
});

test("a target that is down says so in one sentence", async () => {
  const url = await serve(() => {});
  const dead = url.replace(/:\d+$/, ":9");
  await expect(runOn(simulatorTarget({ url: dead }))).rejects.toThrow(/^(nothing listens at http:\/\/127\.0\.0\.1:9|http:\/\/127\.0\.0\.1:9 could not be asked: .*)$/);
});

test("a server without a control plane is no simulator", async () => {
  const url = await serve((_, response) => response.writeHead(404, { "content-type": "text/plain" }).end("nope"));
  await expect(runOn(simulatorTarget({ url }))).rejects.toThrow(`${url} has no simulator's control plane: GET /_sim/health gave 404 text/plain`);
});

test("a web page in place of an API is named as such", async () => {
  const url = await serve((_, response) => response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end("<html>"));
  await expect(runOn(simulatorTarget({ url }))).rejects.toThrow(`${url} answers with a web page (200); a simulator's control plane answers JSON`);
  const { results } = await runOn(sandbox(url));
  expect(results[0]).toMatchObject({ status: "couldNotRun", reason: `${url} answers /v1/calls/C1 with a web page (200); is that the base URL of meridian?` });
});

test("a target that does not answer in time says how long was waited", async () => {
  const url = await serve((request, response) => void (request.url === "/" && response.end()));
  const { results } = await runOn(sandbox(url), readCall, 100);
  expect(results[0]).toMatchObject({ status: "couldNotRun", reason: `${url} did not answer within 0.1 s` });
});

test("a target whose answer never comes is given up, even when the signal of the request is lost", async () => {
  const { results } = await runOn(sandbox("http://127.0.0.1:1", { timeoutMillis: 50, fetch: (request) => (request.url.endsWith("/v1/calls/C1") ? new Promise<Response>(() => {}) : new Response()) }), readCall, 50);
  expect(results[0]).toMatchObject({ status: "couldNotRun", reason: "http://127.0.0.1:1 did not answer within 0.05 s" });
});

test("a credential that a sandbox refuses is not a finding", async () => {
  const url = await serve((_, response) => response.writeHead(401, { "content-type": "application/json" }).end('{"code":"NO"}'));
  const { results } = await runOn(sandbox(url));
  expect(results[0]).toMatchObject({ status: "couldNotRun", findings: [], reason: `${url} refuses the credential "default" of meridian (401)` });
});

test("an undocumented field of a sandbox is a warning, and the scenario holds", async () => {
  const url = await serve((_, response) => response.writeHead(200, { "content-type": "application/json", "x-age": "1" }).end('{"id":"C1","to":"+1","state":"held","recording":null,"mood":1}'));
  const { results } = await runOn(sandbox(url));
  expect(results[0]!.status).toBe("held");
  expect(results[0]!.findings).toMatchObject([{ check: "no-undocumented-field", severity: "warning" }]);
});

test("a sandbox skips what it cannot do, with the reason", async () => {
  const url = await serve((_, response) => response.end());
  const reasonOf = async (...definition: Parameters<typeof scenario<"meridian">>) => (await runOn(sandbox(url, { maxWaitSeconds: 1 }), scenario(...definition))).results[0]!.reason;
  expect(await reasonOf("meridian", { summary: "", run: ({ clock }) => clock.pass("16m") })).toBe("needs 960 s to pass; sandbox acme has a real clock and the longest wait is 1 s");
  expect(await reasonOf("meridian", { summary: "", run: ({ stimulus }) => stimulus("meridian", "answer") })).toBe("needs the stimulus answer, which only a simulator has");
  expect(await reasonOf("meridian", { summary: "", run: ({ events }) => events.expect("call.ended") })).toBe("sandbox acme does not deliver the events of meridian to this machine");
  expect(await reasonOf("meridian", { summary: "", strictness: "strict", run: async () => {} })).toBe("needs meridian.strictness = strict, which sandbox acme is not known to have");
  expect(await reasonOf("meridian", { summary: "", run: async () => {}, needs: { agent: seeded("meridian", "agent") } })).toBe("the target names no meridian.agent; it names nothing");
});

test("what a scenario needs comes from the world's rows", async () => {
  const wanted = scenario("meridian", { summary: "", needs: { agent: seeded("meridian", "agent") }, run: async ({ needs, check }) => check("agent", needs.agent, "A1") });
  const simulator = new MeridianSimulator();
  const { results } = await runOn(simulatorTarget({ fetch: simulator.fetch, url: simulator.url }), wanted);
  expect(lines(results[0]!)).toEqual([]);
  expect(results[0]!.status).toBe("held");
});
