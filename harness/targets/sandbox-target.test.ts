import { appendFileSync, existsSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { run } from "../runner.ts";
import { scenarioList } from "../scenario.ts";
import type { FakeSandbox, Manners } from "../testing/fake-sandbox.ts";
import { runOn, sandbox, type Story } from "../testing/meridian-sandbox.ts";
import { lines, meridian, scenario } from "../testing/play.ts";
import { removeRows } from "../cleaning.ts";
import { examineSandbox } from "./examine.ts";
import { ledgerOf, sandboxTarget } from "./sandbox-target.ts";
import type { SandboxPlan } from "./targets-file.ts";

const start: Story["run"] = ({ meridian }) => meridian("startCall", { body: { to: "+12025550143" } });
const list: Story["run"] = ({ meridian }) => meridian("listCalls");
const removals = ({ requests }: FakeSandbox) => requests.filter((request) => request.startsWith("DELETE"));

describe("a sandbox that is not as it should be is told in one sentence", () => {
  test.each<[string, Manners, Story["run"], RegExp]>([
    ["a wrong key", { key: "Bearer other" }, start, /^http:\/\/127\.0\.0\.1:\d+ refuses the credential "default" of meridian \(401\)$/],
    ["a redirect", { redirectTo: "https://login.example.com/" }, list, /redirects \/v1\/calls to https:\/\/login\.example\.com\/ \(302\); is that the base URL of meridian\?$/],
    ["a web page", { page: "<html>" }, list, /answers \/v1\/calls with a web page \(200\); is that the base URL of meridian\?$/],
    ["throttling", { throttleNext: 9, retryAfterSeconds: 1 }, start, /throttles: POST \/v1\/calls was answered 429, to be tried again after 1 s; a lower rateLimit of meridian in targets\.yaml keeps below$/],
    ["slowness", { slowMillis: 900 }, start, /did not answer within 0\.3 s$/],
  ])("%s, and what is not harmless is sent once", async (_, manners, story, sentence) => {
    const { acme, plan } = await sandbox({}, { plan: { timeoutSeconds: 0.3 } });
    Object.assign(acme.manners, manners, { throttleNext: 0, slowMillis: 0 });
    // The first look, before any story, is left alone.
    const target = sandboxTarget(plan, meridian);
    await target.probe();
    Object.assign(acme.manners, manners);
    const { results } = await run({ scenarios: scenarioList({ story: scenario("meridian", { summary: "", run: story }) }), target: { ...target, probe: async () => {} }, ...meridian });
    expect(results[0]).toMatchObject({ status: "couldNotRun", reason: expect.stringMatching(sentence) });
    expect(acme.requests.filter((request) => request === "POST /v1/calls").length).toBeLessThanOrEqual(1);
  });

  test("a harmless read that is throttled waits as it is told, and is asked again", async () => {
    const { acme, plan } = await sandbox();
    const result = await runOn(plan, async (stage) => {
      Object.assign(acme.manners, { throttleNext: 1, retryAfterSeconds: 0.1 });
      await list(stage);
    });
    expect([result.status, acme.requests.filter((request) => request === "GET /v1/calls").length]).toEqual(["held", 2]);
  });
});

test("requests wait until the rate limit has room", async () => {
  const { plan } = await sandbox({}, { vendor: { rateLimit: { requests: 3, withinSeconds: 0.4 } } });
  const result = await runOn(plan, async (stage) => {
    for (let i = 0; i < 6; i++) await list(stage);
  });
  expect(result.status).toBe("held");
  // The first look takes a place, too: seven in all, three at a time.
  expect(result.millis).toBeGreaterThanOrEqual(390);
});

describe("what a story wants of the outside world", () => {
  const wants: Story["run"] = ({ stimulus }) => stimulus("meridian", "pickUp", { who: "A1" });
  const reasonWith = async (stimuli: SandboxPlan["stimuli"], options: Parameters<typeof runOn>[2] = {}, story = wants) => {
    const { plan } = await sandbox({}, { plan: { stimuli } });
    const { status, reason } = await runOn(plan, story, options);
    return reason ?? status;
  };

  test("is skipped with the reason, where nobody says how", async () => {
    expect(await reasonWith({})).toBe("needs meridian.pickUp; sandbox:acme does not say how: stimuli: { meridian.pickUp: automatic | ask | skip }");
    expect(await reasonWith({ "*": { how: "skip", reason: "no robot" } })).toBe("needs meridian.pickUp: no robot");
  });

  test("happens by itself, or is asked of the operator", async () => {
    expect(await reasonWith({ "meridian.pickUp": { how: "automatic", headers: {} } })).toBe("held");
    const asked: string[] = [];
    const ask = async (sentence: string) => (asked.push(sentence), {});
    expect(await reasonWith({ "meridian.pickUp": { how: "ask", question: "Pick up" } }, { ask })).toBe("held");
    expect(asked).toEqual(['Pick up (meridian.pickUp {"who":"A1"})']);
    expect(await reasonWith({ "*": { how: "ask" } }, { ask: async () => undefined })).toBe("needs meridian.pickUp, which the operator skipped");
    expect(await reasonWith({ "*": { how: "ask" } })).toBe("needs meridian.pickUp, for which an operator is asked, and nobody sits at a terminal");
  });

  test("is told to an address; people at telephones are stimuli like any other", async () => {
    const told: string[] = [];
    const robot = createServer((request, response) => void request.on("data", (chunk: Buffer) => told.push(`${request.headers["x-key"]} ${chunk.toString()}`)).on("end", () => response.end()));
    await new Promise<void>((resolve) => robot.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void robot.close());
    const url = `http://127.0.0.1:${(robot.address() as AddressInfo).port}/`;
    expect(await reasonWith({ "telephone.answers": { how: "automatic", url, headers: { "x-key": "r" } } }, {}, ({ telephone }) => telephone.answers("+1202"))).toBe("held");
    expect(told).toEqual(['r {"subject":"telephone","name":"answers","body":{"number":"+1202"}}']);
  });
});

describe("webhooks", () => {
  const ended = { event: "call.ended", callId: "C1", at: "2025-01-01T00:00:30.000Z" };
  const waits: Story["run"] = async ({ events, check }) => {
    const { data } = await events.expect<{ callId: string }>("call.ended", {}, { within: "5s" });
    check("whose", data.callId, "C1");
  };

  test("come to the runner's own port, and vendors are told the public address", async () => {
    const { plan } = await sandbox({}, { vendor: { webhook: { secret: "s", listen: { port: 18_787, publicUrl: "https://hooks.example.com/in/" } } } });
    const result = await runOn(plan, async (stage) => {
      stage.check("address", stage.events.address("meridian"), "https://hooks.example.com/in/meridian");
      await fetch("http://127.0.0.1:18787/meridian", { method: "POST", headers: { "content-type": "application/json", "x-secret": "s" }, body: JSON.stringify(ended) });
      await waits(stage);
    });
    expect([lines(result), result.status]).toEqual([[], "held"]);
  });

  test("of the subscription that was made by hand are no concern of a story that has one of its own", async () => {
    const { plan } = await sandbox({}, { vendor: { webhook: { secret: "the account's", listen: { port: 18_788 } } } });
    const deliver = (secret: string, callId: string) => fetch("http://127.0.0.1:18788/meridian", { method: "POST", headers: { "content-type": "application/json", "x-secret": secret }, body: JSON.stringify({ ...ended, callId }) });
    const result = await runOn(plan, async ({ events, check }) => {
      events.signedWith("meridian", "the story's");
      await deliver("the account's", "C0");
      await deliver("the story's", "C1");
      await events.expect("call.ended");
      check("whose", events.received<{ callId: string }>().map(({ data }) => data.callId), ["C1"]);
    }, {}, { subscribe: false });
    expect([lines(result), result.status]).toEqual([[], "held"]);
  });

  test("cannot come to a port that somebody else has: the run says so once", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    const { plan } = await sandbox({}, { vendor: { webhook: { listen: { port } } } });
    await expect(runOn(plan, waits)).rejects.toThrow(`port ${port}, where deliveries should come, is taken; end what listens there, or choose another one`);
  });

  test("are collected from a file, as it grows; what was there before is not this run's", async () => {
    const { plan } = await sandbox();
    const file = join(plan.file, "..", "deliveries.ndjson");
    const line = (body: object) => `${JSON.stringify({ headers: { "Content-Type": "application/json" }, body })}\n`;
    writeFileSync(file, line({ ...ended, callId: "C0" }));
    const pulling = { ...plan, vendors: { meridian: { ...plan.vendors["meridian"]!, webhook: { pull: { file, headers: {}, everySeconds: 0.1, deliverTo: "https://bin.example.com/x" } } } } };
    const result = await runOn(pulling, async (stage) => {
      stage.check("address", stage.events.address("meridian"), "https://bin.example.com/x");
      appendFileSync(file, line(ended)); // at once: what was there before is known before the story begins
      await waits(stage);
    });
    expect([lines(result), result.status]).toEqual([[], "held"]);
  });

  test("that another vendor has in the same file are no concern of a story; the address of each ends in its name", async () => {
    const { plan } = await sandbox();
    const file = join(plan.file, "..", "deliveries.ndjson");
    const line = (vendor: string, body: unknown) => `${JSON.stringify({ path: `/x/${vendor}`, headers: { "Content-Type": "application/json" }, body })}\n`;
    writeFileSync(file, "");
    const pull = { file, headers: {}, everySeconds: 0.1, deliverTo: "https://bin.example.com/x", sharedWith: ["acme"] };
    const result = await runOn({ ...plan, vendors: { meridian: { ...plan.vendors["meridian"]!, webhook: { pull } } } }, async (stage) => {
      stage.check("address", stage.events.address("meridian"), "https://bin.example.com/x/meridian");
      appendFileSync(file, line("acme", { event: "is.none", of: "meridian" }) + line("meridian", ended));
      await waits(stage);
    });
    expect([lines(result), result.status]).toEqual([[], "held"]);
  });

  test("are collected also for a story that subscribes by itself", async () => {
    const { plan } = await sandbox();
    const file = join(plan.file, "..", "deliveries.ndjson");
    writeFileSync(file, "");
    const result = await runOn({ ...plan, vendors: { meridian: { ...plan.vendors["meridian"]!, webhook: { pull: { file, headers: {}, everySeconds: 0.1 } } } } }, async (stage) => {
      appendFileSync(file, `${JSON.stringify({ headers: { "Content-Type": "application/json" }, body: ended })}\n`);
      await waits(stage);
    }, {}, { subscribe: false });
    expect([lines(result), result.status]).toEqual([[], "held"]);
  });

  test("are collected from an address that answers a list", async () => {
    const kept: object[] = [];
    const bin = createServer((request, response) => response.writeHead(request.headers.authorization === "b" ? 200 : 401, { "content-type": "application/json" }).end(JSON.stringify({ requests: kept })));
    await new Promise<void>((resolve) => bin.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void bin.close());
    const pull = { url: `http://127.0.0.1:${(bin.address() as AddressInfo).port}/`, headers: { authorization: "b" }, everySeconds: 0.1 };
    const { plan } = await sandbox({}, { vendor: { webhook: { pull } } });
    const held = await runOn(plan, async (stage) => {
      setTimeout(() => kept.push({ method: "POST", path: "/meridian", headers: { "content-type": "application/json" }, body: JSON.stringify(ended) }), 300);
      await waits(stage);
    });
    expect([lines(held), held.status]).toEqual([[], "held"]);
    const refused = await sandbox({}, { vendor: { webhook: { pull: { ...pull, headers: {} } } } });
    expect((await runOn(refused.plan, waits)).reason).toMatch(/^deliveries cannot be collected from http:\/\/127\.0\.0\.1:\d+: it answered 401$/);
  });
});

describe("what costs money", () => {
  test("is not asked for unless it is allowed: by the story's own word, by the operation", async () => {
    const { acme, plan } = await sandbox({}, { plan: { billable: ["meridian.startCall"] } });
    expect((await runOn(plan, start)).reason).toBe("startCall places a real call or sends a real message, which costs money on sandbox:acme; --allow-billable lets it");
    expect((await runOn(plan, list, {}, { billable: "places a real call" })).reason).toBe("places a real call, which costs money on sandbox:acme; --allow-billable lets it");
    expect(acme.requests).not.toContain("POST /v1/calls");
    expect((await runOn(plan, start, { allowBillable: true }, { billable: "places a real call" })).status).toBe("held");
  });
});

describe("what a story made is removed at its end", () => {
  const made = async ({ acme, plan }: { acme: FakeSandbox; plan: SandboxPlan }) => ({ standing: ledgerOf(plan).standing().map(({ id }) => id), removed: removals(acme) });

  test("the latest first, and the ledger is gone", async () => {
    const all = await sandbox();
    const result = await runOn(all.plan, async (stage) => {
      await start(stage);
      await start(stage);
    });
    expect([result.status, result.left]).toEqual(["held", undefined]);
    expect(await made(all)).toEqual({ standing: [], removed: ["DELETE /v1/calls/C2", "DELETE /v1/calls/C1"] });
    expect(existsSync(ledgerOf(all.plan).file)).toBe(false);
  });

  test("also after findings, after a mistake of the story, and not when the story has removed it", async () => {
    const all = await sandbox();
    expect((await runOn(all.plan, async (stage) => { await start(stage); stage.check("no", 1, 2); })).status).toBe("findings");
    expect((await runOn(all.plan, async (stage) => { await start(stage); throw new Error("oops"); })).status).toBe("couldNotRun");
    await runOn(all.plan, async (stage) => { await start(stage); await stage.meridian("removeCall", { path: { callId: "C1" } }); });
    expect(await made(all)).toEqual({ standing: [], removed: ["DELETE /v1/calls/C1", "DELETE /v1/calls/C1", "DELETE /v1/calls/C1"] });
  });

  test("also when the run is stopped in the middle: the request under way is waited for, no other is sent, no other story begins", async () => {
    const all = await sandbox();
    const stop = new AbortController();
    const stories = scenarioList({
      story: scenario("meridian", { summary: "", async run(stage) {
        // Arrival stops the run; the body of the answer comes long after its head.
        all.acme.manners.held = () => (stop.abort(), false);
        await start(stage);
        await start(stage);
      } }),
      next: scenario("meridian", { summary: "", run: list }),
    });
    const late = async (request: Request) => {
      const answer = await fetch(request);
      const slowly = new TransformStream({ transform: (bytes, body) => new Promise((given) => setTimeout(() => given(body.enqueue(bytes)), 200)) });
      return new Response(answer.body?.pipeThrough(slowly) ?? null, answer);
    };
    const { results } = await run({ scenarios: stories, target: sandboxTarget(all.plan, { ...meridian, fetch: late }), ...meridian, signal: stop.signal });
    expect(results.map(({ name, status, reason }) => [name, status, reason])).toEqual([["story", "couldNotRun", "stopped before its end"]]);
    expect(await made(all)).toEqual({ standing: [], removed: ["DELETE /v1/calls/C1"] });
    expect(all.acme.requests.filter((request) => request.startsWith("POST"))).toHaveLength(1);
    expect(ledgerOf(all.plan).unanswered(), "the second was not sent").toEqual([]);
  });

  test("what cannot be removed is listed with the reason, stays in the ledger, and can be removed later", async () => {
    const all = await sandbox({ answer: (method) => (method === "DELETE" ? { status: 503, body: { code: "LATER" } } : undefined) });
    const result = await runOn(all.plan, start);
    expect(result.left).toEqual([{ vendor: "meridian", kind: "call", id: "C1", why: 'removeCall answered 503 {"code":"LATER"}', later: true }]);
    const ledger = ledgerOf(all.plan);
    expect(ledger.standing()).toMatchObject([{ vendor: "meridian", kind: "call", made: "startCall", id: "C1", as: "default", scenario: "story" }]);
    delete all.acme.manners.answer;
    const session = await sandboxTarget(all.plan, meridian).open({ scenario: "cleanup", vendors: ["meridian"], settings: {} });
    expect(await removeRows(ledger.standing(), { session, ...meridian }, ledger)).toMatchObject({ removed: [{ id: "C1" }], left: [] });
    expect(ledger.standing()).toEqual([]);
  });

  test("what a vendor has no way to remove is listed once", async () => {
    const all = await sandbox();
    const [{ remove: _, ...law }] = meridian.adapterOf().rows as [NonNullable<ReturnType<typeof meridian.adapterOf>["rows"]>[number]];
    const adapterOf = () => ({ ...meridian.adapterOf(), rows: [{ ...law, kept: "calls are kept for ever" }] });
    const result = await runOn(all.plan, start, { adapterOf }, {}, { adapterOf });
    expect(result.left).toMatchObject([{ id: "C1", why: "calls are kept for ever" }]);
    expect(ledgerOf(all.plan).standing()).toEqual([]);
  });

  test("a request whose answer nobody saw is remembered", async () => {
    const all = await sandbox({}, { plan: { timeoutSeconds: 0.2 } });
    const result = await runOn(all.plan, async (stage) => {
      Object.assign(all.acme.manners, { slowMillis: 600 });
      await start(stage);
    });
    expect(result.unanswered).toEqual(ledgerOf(all.plan).unanswered());
    expect(ledgerOf(all.plan).unanswered()).toEqual([{ vendor: "meridian", operation: "startCall", scenario: "story" }]);
  });
});

describe("doctor", () => {
  const look = async (plan: SandboxPlan, environment: Record<string, string> = {}) => {
    const adapterOf = () => ({ ...meridian.adapterOf(), probe: { operation: "listCalls" } });
    const examined = await examineSandbox(plan, { environment, scenarios: [], contractOf: meridian.contractOf, adapterOf });
    return Object.fromEntries(examined.map(({ check, ok, says }) => [check, `${ok ? "✓" : "✗"} ${says}`]));
  };

  test("finds all well, by one harmless read for each credential", async () => {
    const { acme, plan } = await sandbox({ key: "Bearer k" });
    expect(await look(plan)).toEqual({
      variables: "✓ all are set",
      "meridian credential default": expect.stringMatching(/^✓ taken, answered in \d+ ms$/),
      "meridian needs": "✓ all that stories need is named",
      "meridian webhook": "✓ none: stories that wait for events are skipped",
      stimuli: "✓ none: stories that need somebody to do something are skipped",
    });
    expect(acme.requests).toEqual(["GET /v1/calls"]);
  });

  test.each<[string, Manners, RegExp]>([
    ["a wrong key", { key: "Bearer other" }, /refuses the credential "default" \(401\); is the variable that it names the right key\?$/],
    ["a redirect", { redirectTo: "https://www.example.com" }, /redirects to https:\/\/www\.example\.com \(302\); write the address that answers as baseUrl$/],
    ["throttling", { throttleNext: 1, retryAfterSeconds: 9 }, /throttles already this one request, to be tried again after 9 s; a rateLimit keeps runs below$/],
    ["slowness", { slowMillis: 700 }, /did not answer within 0\.4 s$/],
    ["a web page", { page: "<html>" }, /answers with a web page \(200\); is that the base URL of meridian\?$/],
  ])("names %s", async (_, manners, sentence) => {
    const { plan } = await sandbox(manners, { plan: { timeoutSeconds: 0.4 } });
    const { "meridian credential default": says } = await look(plan);
    expect(says).toMatch(/^✗ /);
    expect(says).toMatch(sentence);
  });

  test("names what is not set, and asks nothing of that vendor", async () => {
    const { acme, plan } = await sandbox({}, { vendor: { credentials: { default: { token: "$ACME_TOKEN" } } } });
    expect(await look(plan)).toMatchObject({ variables: "✗ the environment variable ACME_TOKEN is not set; export it before running", meridian: "✗ not asked: its variables are not all set" });
    expect(acme.requests).toEqual([]);
  });

  test("follows the public address back to its own port", async () => {
    const { plan } = await sandbox({}, { vendor: { webhook: { listen: { port: 18_788, publicUrl: "http://127.0.0.1:18788/" } } } });
    expect((await look(plan))["meridian webhook"]).toBe("✓ http://127.0.0.1:18788/ leads to port 18788 here");
    const elsewhere = await sandbox();
    const wrong = { ...plan, vendors: { meridian: { ...plan.vendors["meridian"]!, webhook: { listen: { port: 18_788, publicUrl: elsewhere.acme.url } } } } };
    expect((await look(wrong))["meridian webhook"]).toMatch(/answers 404, but does not lead to port 18788 here$/);
  });
});
