import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { ScenarioResult } from "../run-result.ts";
import { run, type RunOptions } from "../runner.ts";
import { scenarioList } from "../scenario.ts";
import { sandboxTarget, type SandboxOptions } from "../targets/sandbox-target.ts";
import type { SandboxPlan, VendorPlan } from "../targets/targets-file.ts";
import { fakeSandbox, type FakeSandbox, type Manners } from "./fake-sandbox.ts";
import { MeridianSimulator } from "./meridian-simulator.ts";
import { meridian, scenario } from "./play.ts";

export type Story = Parameters<typeof scenario<"meridian">>[1];

/** A sandbox of Meridian that listens on this machine, and its plan; both go away with the test. */
export async function sandbox(manners: Manners = {}, more: { vendor?: Partial<VendorPlan>; plan?: Partial<SandboxPlan> } = {}): Promise<{ acme: FakeSandbox; plan: SandboxPlan }> {
  const folder = mkdtempSync(join(tmpdir(), "ringback-sandbox-"));
  const simulator = new MeridianSimulator();
  const acme = await fakeSandbox(simulator.fetch, `${simulator.url}/meridian`, manners);
  onTestFinished(async () => {
    await acme.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const vendor: VendorPlan = { baseUrl: acme.url, credentials: { default: { token: "k" } }, needs: {}, settings: {}, ...more.vendor };
  return { acme, plan: { name: "acme", file: join(folder, "targets.yaml"), maxWaitSeconds: 2, timeoutSeconds: 5, stimuli: {}, billable: [], vendors: { meridian: vendor }, ...more.plan } };
}

/** Runs one story against a sandbox of Meridian. */
export async function runOn(plan: SandboxPlan, story: Story["run"], options: SandboxOptions = {}, more: Partial<Story> = {}, running: Partial<RunOptions> = {}): Promise<ScenarioResult> {
  const target = sandboxTarget(plan, { ...meridian, ...options });
  const { results } = await run({ scenarios: scenarioList({ story: scenario("meridian", { summary: "A story.", ...more, run: story }) }), target, ...meridian, ...running });
  return results[0]!;
}
