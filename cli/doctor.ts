import { existsSync, readdirSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { Command } from "commander";
import { adapterOf } from "../harness/adapters/index.ts";
import { examineSandbox } from "../harness/targets/examine.ts";
import { contractOf } from "../simulators/core/contract/contract.ts";
import { isCheckout, packageRoot } from "../simulators/core/package-root.ts";
import { StartupError } from "../simulators/core/refusal.ts";
import { registry } from "../simulators/registry.ts";
import { wholeNumber } from "./numbers.ts";
import { c, examples, print, printJson } from "./output.ts";
import { ask, DEFAULT_URL } from "./running-server.ts";
import { sandboxNamed, sandboxPlan } from "./verify-target.ts";

/** One thing that was looked at. */
export interface Finding {
  readonly check: string;
  readonly ok: boolean;
  /** Well, and worth knowing. */
  readonly note?: true;
  /** What was found, and what to do when it is not well. */
  readonly says: string;
}

interface Flags {
  readonly port: string;
  readonly url?: string;
  readonly target?: string;
  readonly targets: string;
  readonly fixture?: string;
  readonly json?: boolean;
}

/** Checks that this machine, a sandbox or a fixture is ready. */
export const command = (): Command =>
  new Command("doctor")
    .description("check that this machine is ready: Node, the build, the contracts, the port, a running server")
    .option("--port <number>", "the port that start will want", "4010")
    .option("--url <url>", "a running server, which must then be well")
    .option("--target <target>", "sandbox:<name> of the targets file: its variables, addresses, keys and webhooks")
    .option("--targets <file>", "where sandboxes are described", "targets.yaml")
    .option("--fixture <name>", "a fixture, or a YAML file of yours: does what its world shows keep the contracts?")
    .option("--json", "as a JSON array")
    .addHelpText("after", examples("doctor", "doctor --port 8080", `doctor --url ${DEFAULT_URL}`, "doctor --target sandbox:acme", "doctor --fixture ./my-world.yaml"))
    .action(async ({ port, url, target, targets, fixture, json }: Flags) => {
      const findings: readonly Finding[] = target !== undefined ? await sandbox(target, targets) : fixture !== undefined ? await (await import("./fixture-check.ts")).checkFixture(fixture) : [node(), build(), ...registry.map(({ name }) => contract(name)), url === undefined ? await freePort(wholeNumber("--port", port, 1, 65535)) : await health(url)];
      if (json) printJson(findings);
      else print(findings.map(({ ok, note, check, says }) => `${!ok ? c.red("✗") : note ? c.yellow("!") : c.green("✓")} ${check}: ${says}`).join("\n"));
      process.exitCode = findings.every(({ ok }) => ok) ? 0 : 1;
    });

/** @throws {StartupError} @throws {TargetError} when there is no such sandbox, or its description is wrong */
async function sandbox(target: string, targets: string): Promise<readonly Finding[]> {
  const name = sandboxNamed(target);
  if (name === undefined) throw new StartupError(`--target takes sandbox:<name> of ${targets}, not "${target}"; a running simulator is looked at by --url`);
  const { scenarios } = await import("../scenarios/index.ts");
  return examineSandbox(sandboxPlan(targets, name), { environment: process.env, scenarios, contractOf, adapterOf, asks: process.stdin.isTTY && process.stdout.isTTY });
}

function node(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const ok = major > 20 || (major === 20 && minor >= 19);
  return { check: "Node", ok, says: ok ? process.version : `${process.version} is too old; 20.19 or later is needed` };
}

function build(): Finding {
  const root = packageRoot();
  const stamp = join(root, "dist", ".built");
  if (!existsSync(stamp)) return { check: "build", ok: false, says: "dist/ is missing; npm run build makes it" };
  const built = statSync(stamp).mtimeMs;
  // An installed package has no sources to be older than.
  const folders = isCheckout() ? ["simulators", "harness", "scenarios", "cli", "contracts"].filter((folder) => existsSync(join(root, folder))) : [];
  const newer = folders.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file))).find((file) => statSync(join(root, file)).mtimeMs > built);
  return newer ? { check: "build", ok: false, says: `${newer} is newer than dist/; npm run build makes it anew` } : { check: "build", ok: true, says: "dist/ is fresh" };
}

function contract(vendor: string): Finding {
  try {
    const { operations, events } = contractOf(vendor);
    return { check: `contract of ${vendor}`, ok: true, says: `${operations.size} operations, ${events.length} events` };
  } catch (error) {
    return { check: `contract of ${vendor}`, ok: false, says: (error as Error).message };
  }
}

function freePort(port: number): Promise<Finding> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve({ check: `port ${port}`, ok: false, says: error.code === "EADDRINUSE" ? "taken; choose another with --port" : error.message }));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve({ check: `port ${port}`, ok: true, says: "free" })));
  });
}

async function health(url: string): Promise<Finding> {
  try {
    const { status, vendors, now, breaches } = await ask(url, "health");
    const broken = Array.isArray(breaches) ? breaches.length : Number(breaches ?? 0);
    return { check: `server ${url}`, ok: broken === 0, says: broken === 0 ? `${status}, serves ${vendors.join(", ")}, world time ${now}` : `${broken} promises of ours were broken; ringback tail shows them` };
  } catch (error) {
    return { check: `server ${url}`, ok: false, says: (error as Error).message };
  }
}
