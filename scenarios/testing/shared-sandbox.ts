import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type NamedScenario, run, sandboxTarget, type ScenarioResult, type Session, simulatorTarget, type Target } from "../../harness/index.ts";
import { ScenarioLog } from "../../harness/log.ts";
import { SkipScenario } from "../../harness/errors.ts";
import { tooLong } from "../../harness/targets/lacks.ts";
import type { SessionClock } from "../../harness/targets/target.ts";
import { telephoneOf } from "../../harness/stage-telephone.ts";
import type { SandboxPlan } from "../../harness/targets/targets-file.ts";
import type { Simulator } from "../../simulators/core/simulator.ts";
import { createSimulator } from "../../simulators/registry.ts";

/** Nothing is too long to wait for: the world behind the sandbox jumps. */
const DAYS = 86_400 * 30;
const SECRET = "shared-secret";

/**
 * One world of the simulator that all stories share, as an account of a vendor is shared: API and webhooks, no control plane, and nothing
 * is reset between stories. People and stimuli are played; its clock jumps, so that a month takes no time.
 */
export class SharedSandbox {
  private readonly folder = mkdtempSync(join(tmpdir(), "ringback-shared-"));

  private constructor(
    private readonly sim: Simulator,
    private readonly world: Session,
    private readonly vendor: string,
    private readonly port: number,
  ) {}

  static async open(vendor: string): Promise<SharedSandbox> {
    const sim = await createSimulator([vendor]);
    const world = await simulatorTarget({ url: sim.server.origin, fetch: (request) => sim.fetch(request) }).open({ scenario: `shared-${vendor}`, vendors: [vendor], settings: {} });
    const port = await freePort();
    await world.subscribe(vendor, [{ url: `http://127.0.0.1:${port}/${vendor}`, secret: SECRET }]).catch(() => {});
    return new SharedSandbox(sim, world, vendor, port);
  }

  async close(): Promise<void> {
    await this.sim.close();
    rmSync(this.folder, { recursive: true });
  }

  /**
   * Runs stories one after another, as a run against a sandbox does.
   * @param poor - nothing is named or allowed that need not be
   * @param allowDestructive - the account is there for nothing else
   * @param maxWaitSeconds - longest wait for time to pass
   */
  async run(scenarios: readonly NamedScenario[], { poor = false, allowDestructive = false, maxWaitSeconds }: { poor?: boolean; allowDestructive?: boolean; maxWaitSeconds?: number } = {}): Promise<readonly ScenarioResult[]> {
    return (await run({ scenarios, target: this.target(poor, allowDestructive, maxWaitSeconds ?? (poor ? 60 : DAYS)) })).results;
  }

  private target(poor: boolean, allowDestructive: boolean, maxWaitSeconds: number): Target {
    const { world, vendor, sim, port } = this;
    const access = world.vendors.get(vendor)!;
    const credentials = Object.fromEntries(Object.keys(access.credentials).map((name) => [name, { headers: {} }]));
    const plain: SandboxPlan = {
      name: "shared", file: join(this.folder, "targets.yaml"), maxWaitSeconds, timeoutSeconds: 30, billable: [], stimuli: {},
      vendors: { [vendor]: { baseUrl: access.baseUrl, credentials: { default: credentials["default"]! }, needs: access.rows, settings: {} } },
    };
    const rich: SandboxPlan = {
      ...plain,
      allowDestructive,
      stimuli: { "*": { how: "automatic", url: "http://127.0.0.1:1/", headers: {} } },
      vendors: { [vendor]: { ...plain.vendors[vendor]!, credentials, webhook: { secret: SECRET, listen: { port } } } },
    };
    const base = sandboxTarget(poor ? plain : rich, { allowBillable: !poor, fetch: (request) => sim.fetch(request) });
    return {
      ...base,
      probe: async () => {},
      open: async (request) => ({ ...(await base.open(request)), vendors: world.vendors, clock: impatient(world.clock, maxWaitSeconds), stimulate: (subject, name, body) => this.plays(subject, name, body) }),
    };
  }

  private async plays(subject: string, name: string, body: Readonly<Record<string, unknown>>): ReturnType<Session["stimulate"]> {
    if (subject !== "telephone") return this.world.stimulate(subject, name, body);
    const { number, from, to, digits, text, ...behaviour } = body as Record<string, string>;
    const people = telephoneOf(this.world, new ScenarioLog("people"));
    if (name === "behaves") await people.subscriber(number!, behaviour);
    else if (name === "calls") await people.calls(from!, to!);
    else await people[name as "presses"](number!, (digits ?? text)!);
    return {};
  }
}

/** The world's clock, for which nobody waits longer than that. */
const impatient = (clock: SessionClock, patienceSeconds: number): SessionClock => ({
  mode: clock.mode,
  rate: clock.rate,
  patienceSeconds,
  now: clock.now,
  async pass(seconds) {
    if (seconds > patienceSeconds) throw new SkipScenario(tooLong("shared", seconds, patienceSeconds));
    await clock.pass(seconds);
  },
  next: (maxSeconds) => clock.next(maxSeconds),
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
