import { describe, expect, test } from "vitest";
import { createContract } from "../../simulators/core/contract/contract.ts";
import { run } from "../runner.ts";
import { scenarioList } from "../scenario.ts";
import { meridianContract } from "../testing/meridian.ts";
import { runOn, sandbox, type Story } from "../testing/meridian-sandbox.ts";
import { meridian, scenario } from "../testing/play.ts";
import { now } from "../wall-clock.ts";
import { sandboxTarget } from "./sandbox-target.ts";

const webhook = { listen: { port: 0 } };
const list: Story["run"] = ({ meridian }) => meridian("listCalls");

/** Timers that keep this process alive. */
const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;

describe("a run that is stopped waits for nothing any more, and leaves no timer behind", () => {
  test.each<[string, Story["run"]]>([
    ["an event", ({ events }) => events.expect("call.ended", {}, { within: "30s" })],
    ["a state", ({ until }) => until(async () => 1, () => false, { within: "30s" })],
    ["time", ({ clock }) => clock.pass("30s")],
    ["the end of a throttle", async (stage) => list(stage)],
  ])("in a story that waits for %s", async (what, story) => {
    const { acme, plan } = await sandbox({}, { vendor: { webhook }, plan: { maxWaitSeconds: 40 } });
    const target = sandboxTarget(plan, meridian);
    const stop = new AbortController();
    const begun = now();
    const before = timers();
    const waits = scenario("meridian", { summary: "", async run(stage) {
      if (what === "the end of a throttle") Object.assign(acme.manners, { throttleNext: 1, retryAfterSeconds: 30 });
      setTimeout(() => stop.abort(), 100);
      await story(stage);
    } });
    const { results } = await run({ scenarios: scenarioList({ waits }), target, ...meridian, signal: stop.signal });
    expect(results[0]).toMatchObject({ status: "couldNotRun", reason: "stopped before its end", findings: [] });
    expect(now() - begun).toBeLessThan(3000);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(timers()).toBeLessThanOrEqual(before);
  });

  test("and a request that waits for the rate limit is not sent", async () => {
    const { acme, plan } = await sandbox({}, { vendor: { rateLimit: { requests: 2, withinSeconds: 30 } } });
    const stop = new AbortController();
    const twice = scenario("meridian", { summary: "", async run(stage) {
      await list(stage);
      setTimeout(() => stop.abort(), 100);
      await list(stage);
    } });
    const begun = now();
    const { results } = await run({ scenarios: scenarioList({ twice }), target: sandboxTarget(plan, meridian), ...meridian, signal: stop.signal });
    expect(results[0]).toMatchObject({ status: "couldNotRun", reason: "stopped before its end" });
    expect([now() - begun < 3000, acme.requests.filter((request) => request === "GET /v1/calls").length]).toEqual([true, 1]);
  });
});

describe("nothing is waited for longer than the longest wait", () => {
  test.each<[string, Story["run"]]>([
    ["an event", ({ events }) => events.expect("call.ended", {}, { within: "1h" })],
    ["a state", ({ until }) => until(async () => 1, () => false, { within: "1h" })],
  ])("%s that has not come by then: the story is skipped", async (_, story) => {
    const { plan } = await sandbox({}, { vendor: { webhook }, plan: { maxWaitSeconds: 0.3 } });
    const result = await runOn(plan, story);
    expect(result).toMatchObject({ status: "skipped", reason: "may need 3600 s to pass, and the longest wait is 0.3 s; --max-wait lets it be longer", findings: [] });
    expect(result.millis).toBeLessThan(3000);
  });

  test("what comes within it is taken, and what was promised sooner is a finding", async () => {
    const { plan } = await sandbox({}, { plan: { maxWaitSeconds: 2 } });
    let looks = 0;
    expect((await runOn(plan, ({ until }) => until(async () => ++looks, (n) => n > 3, { within: "1h" }))).status).toBe("held");
    expect((await runOn(plan, ({ until }) => until(async () => 1, () => false, { within: "1s" }))).status).toBe("findings");
  });
});

test("a rate that a vendor publishes for an operation is kept beside that of the targets file", async () => {
  const { bundle } = meridianContract;
  const [api, ...others] = structuredClone(bundle.documents) as any[];
  api.paths["/v1/calls"].get["x-rate-limit"] = { limit: 2, windowSeconds: 0.4 };
  const { plan } = await sandbox();
  const result = await runOn(plan, async (stage) => {
    for (let i = 0; i < 3; i++) await list(stage);
  }, { contractOf: () => createContract({ ...bundle, documents: [api, ...others] }) });
  expect(result.status).toBe("held");
  expect(result.millis).toBeGreaterThanOrEqual(390);
});
