import { describe, expect, test } from "vitest";
import { createContract } from "../../simulators/core/contract/contract.ts";
import { removeRows } from "../cleaning.ts";
import { meridianContract } from "../testing/meridian.ts";
import { runOn, sandbox, type Story } from "../testing/meridian-sandbox.ts";
import { lines, meridian, play } from "../testing/play.ts";
import type { Manners } from "../testing/fake-sandbox.ts";
import { ledgerOf, sandboxTarget } from "./sandbox-target.ts";

const body = { to: "+12025550143" };
const wrongly: Story["run"] = ({ meridian }) => meridian.wrong("startCall", { breaks: "body.to" }, { body: { to: "nobody" } });
const refused: Story["run"] = ({ meridian }) => meridian.wrong("startCall", { breaks: "body.to", expect: 400 }, { body: { to: "nobody" } });
const nobody: Story["run"] = ({ meridian }) => meridian("getCall", { path: { callId: "C9" }, expect: 404 });
const byHand: Story["run"] = ({ meridian }) => meridian.raw("GET", "/v1/calls/C9", { expect: 404 });

/** A sandbox whose first look, before any story, goes well. */
async function story(run: Story["run"], manners: Manners) {
  const { acme, plan } = await sandbox();
  return runOn(plan, async (stage) => {
    Object.assign(acme.manners, manners);
    await run(stage);
  });
}

describe("a refusal that a story did not ask for is no answer to what it asked", () => {
  test.each<[string, Story["run"]]>([["a wrong request", wrongly], ["a wrong request with a status", refused], ["a row that is not there", nobody]])("%s with a wrong key: the credential is refused", async (_, run) => {
    const result = await story(run, { key: "Bearer other" });
    expect(result).toMatchObject({ status: "couldNotRun", reason: expect.stringMatching(/ refuses the credential "default" of meridian \(401\)$/), findings: [] });
  });

  test.each<[string, Story["run"]]>([["a wrong request", wrongly], ["a wrong request with a status", refused], ["a row that is not there", nobody], ["one typed by hand", byHand]])("%s too soon: the sandbox throttles", async (_, run) => {
    const result = await story(run, { throttleNext: 9, retryAfterSeconds: 7 });
    expect(result).toMatchObject({ status: "couldNotRun", reason: expect.stringMatching(/ was answered 429, to be tried again after 7 s; /), findings: [] });
  });

  test("a 401 that was asked for stands, and so does one for a key that was taken before", async () => {
    const { acme, plan } = await sandbox({ key: "Bearer k" });
    expect((await runOn(plan, ({ meridian }) => meridian.raw("GET", "/v1/calls", { as: null, expect: 401 }))).reason).toBe(undefined);
    const result = await runOn(plan, async (stage) => {
      await stage.meridian("listCalls");
      acme.manners.answer = () => ({ status: 401, body: { code: "WHO" } });
      await nobody(stage);
    });
    expect([result.status, lines(result)[0]]).toEqual(["findings", expect.stringMatching(/^status-documented \|/)]);
  });

  test("a wrong base path is named as such", async () => {
    const { acme, plan } = await sandbox();
    const elsewhere = { ...plan, vendors: { meridian: { ...plan.vendors["meridian"]!, baseUrl: `${acme.url}/v7` } } };
    acme.manners.text = (path) => (path.startsWith("/v7/") ? { status: 404, text: "404 page not found" } : undefined);
    expect(await runOn(elsewhere, ({ meridian }) => meridian("listCalls"))).toMatchObject({ status: "couldNotRun", reason: expect.stringMatching(/ does not know \/v7\/v1\/calls \(404, and not as meridian says it\); is that the base URL of meridian\?$/), findings: [] });
  });
});

test("a story that stumbles over what was found says what was found", async () => {
  const stumbles: Story["run"] = async ({ meridian, check }) => {
    const { body: answered } = (await meridian.wrong("startCall", { breaks: "body.to", expect: 400 }, { body: { to: "nobody" } })) as { body: any };
    check("where", answered.detail.map((one: any) => one.loc), []);
  };
  const result = await play(stumbles, { answer: (method) => (method === "POST" ? Response.json({ code: "ODD" }, { status: 500 }) : undefined) });
  expect(result.status).toBe("findings");
  expect(result.reason).toMatch(/^after what was found, the story could not go on: /);
  // Where nothing was found, the mistake is the story's own.
  expect(await play(async ({ check }) => check("", (undefined as any).x, 1))).toMatchObject({ status: "couldNotRun", reason: expect.stringMatching(/^the scenario threw: /) });
});

describe("a date in Retry-After", () => {
  const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toUTCString();

  test("is told and waited for in seconds", async () => {
    const { reason } = await story(({ meridian }) => meridian("startCall", { body }), { throttleNext: 1, retryAfter: inSeconds(20) });
    expect(reason).toMatch(/to be tried again after (19|20) s;/);
    const { status, millis } = await story(({ meridian }) => meridian("listCalls"), { throttleNext: 1, retryAfter: inSeconds(1.9) });
    expect([status, millis > 300]).toEqual(["held", true]);
  });

  test("is a whole number of seconds to a contract that promises one; what is no date is not", async () => {
    const { bundle } = meridianContract;
    const [api, ...others] = structuredClone(bundle.documents) as any[];
    api.paths["/v1/calls"].get.responses[429] = { description: "Slower.", headers: { "Retry-After": { schema: { type: "integer" } } }, content: { "application/json": { schema: { $ref: "#/components/schemas/Problem" } } } };
    const options = { contractOf: () => createContract({ ...bundle, documents: [api, ...others] }) };
    const busy = (after: string) => play(({ meridian }) => meridian("listCalls", { expect: 429 } as never), { answer: () => Response.json({ code: "SLOW" }, { status: 429, headers: { "retry-after": after } }) }, { options });
    expect(lines(await busy(inSeconds(9)))).toEqual([]);
    expect(lines(await busy("soon"))).toEqual(['headers-conform | header.retry-after | integer | "soon"']);
  });
});

describe("the ledger after an answer that says nothing of the contract", () => {
  test.each<[string, Manners, number]>([
    ["a throttle", { throttleNext: 9 }, 0],
    ["a redirect", { redirectTo: "https://login.example.com/" }, 0],
    ["a wrong key", { key: "Bearer other" }, 0],
    ["a web page", { page: "<html>" }, 0],
    ["a gateway's page", { page: "<html>", pageStatus: 504 }, 1],
  ])("%s", async (_, manners, unanswered) => {
    const { acme, plan } = await sandbox();
    const result = await runOn(plan, async ({ meridian }) => {
      Object.assign(acme.manners, manners);
      await meridian("startCall", { body });
    });
    expect([result.status, ledgerOf(plan).unanswered().length]).toEqual(["couldNotRun", unanswered]);
  });
});

test("a removal that is throttled is tried again after the time that it is told", async () => {
  const { acme, plan } = await sandbox();
  const result = await runOn(plan, async ({ meridian }) => {
    await meridian("startCall", { body });
    Object.assign(acme.manners, { throttleNext: 1, retryAfterSeconds: 1 });
  });
  expect([result.status, result.left, ledgerOf(plan).standing()]).toEqual(["held", undefined, []]);
  expect(acme.requests.filter((request) => request === "DELETE /v1/calls/C1")).toHaveLength(2);

  // What would take longer than the longest wait is left, and can be cleaned up later.
  const later = await runOn(plan, async ({ meridian }) => {
    await meridian("startCall", { body });
    Object.assign(acme.manners, { throttleNext: 1, retryAfterSeconds: 60 });
  });
  expect(later.left).toMatchObject([{ id: "C1", why: expect.stringContaining("429") }]);
  const session = await sandboxTarget(plan, meridian).open({ scenario: "cleanup", vendors: ["meridian"], settings: {} });
  expect(await removeRows(ledgerOf(plan).standing(), { session, ...meridian }, ledgerOf(plan))).toMatchObject({ removed: [{ id: "C1" }] });
});
