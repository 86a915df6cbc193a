import { readFileSync } from "node:fs";
import { Option, type Command } from "commander";
import { registry } from "../simulators/registry.ts";
import { StartupError } from "../simulators/core/refusal.ts";
import { readSetting } from "../simulators/core/settings.ts";
import type { SimulatorOptions } from "../simulators/core/simulator.ts";
import type { VendorDefinition } from "../simulators/core/vendor.ts";
import { names, positiveNumber, wholeNumber } from "./numbers.ts";

/** What commander has read for `start` and `exec`. */
export interface ServerFlags {
  readonly vendors?: string;
  readonly port: string;
  readonly host: string;
  readonly clock?: "real" | "scaled" | "frozen";
  readonly rate?: string;
  readonly now?: string;
  readonly seed?: string;
  readonly fixture?: string;
  readonly set?: readonly string[];
  readonly maxWorlds?: string;
  readonly publicUrl?: string;
  readonly allowHost?: readonly string[];
  readonly responseCheck: boolean;
  readonly exchangeHeader: boolean;
  readonly portPerVendor?: boolean;
  readonly tls?: "self";
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly data?: string;
  readonly durable?: boolean;
  readonly catchUp?: boolean;
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** Adds the options of a server to a verb. */
export function addServerOptions(command: Command, defaultPort: number): Command {
  return command
    .option("--vendors <names>", `which vendors, as a,b (default: all; there are ${registry.map((v) => v.name).join(", ")})`)
    .option("--port <number>", "port; 0 takes a free one", String(defaultPort))
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .addOption(new Option("--clock <mode>", "how world time passes (default: real)").choices(["real", "scaled", "frozen"]))
    .option("--rate <number>", "world seconds per real second of a scaled clock (default: 60)")
    .option("--now <time>", "world time to begin at, as 2025-01-01T09:00:00Z")
    .option("--seed <number>", "seed of ids, tokens and names (default: 42)")
    .option("--fixture <name>", "named starting world, or a YAML file with one section per vendor (default: default)")
    .option("--set <vendor.switch=value>", "a setting; may be given again; ringback list settings shows them", collect)
    .option("--max-worlds <number>", "most worlds at a time (default: 1000)")
    .option("--public-url <url>", "where minted links point, when clients reach this server by another address")
    .option("--allow-host <host>", "a host other than this machine that webhooks may be sent to; may be given again", collect)
    .option("--no-response-check", "do not hold each answer against the contract before it is sent")
    .option("--no-exchange-header", "leave out the header x-ringback-exchange")
    .option("--port-per-vendor", "give each vendor a root of its own, on the ports after --port; with --port 0 on free ones")
    .option("--tls-cert <file>", "serve https: certificate (PEM)")
    .option("--tls-key <file>", "serve https: key (PEM)")
    .addOption(new Option("--tls <kind>", "serve https with a certificate made for this run").choices(["self"]))
    .option("--data <folder>", "keep worlds in a folder")
    .option("--durable", "with --data: an answer leaves only when its writes are on disk")
    .option("--catch-up", "with --data: begin at the present and not where the world stood");
}

/** The vendors that the flags name. @throws {StartupError} */
export function vendorsOf(given: string | undefined): readonly VendorDefinition[] {
  if (given === undefined) return registry;
  const wanted = names(given);
  if (wanted.length === 0) throw new StartupError(`no vendor is named; there are ${registry.map((v) => v.name).join(", ")}`);
  return wanted.map((name) => {
    const found = registry.find((v) => v.name === name);
    if (!found) throw new StartupError(`there is no vendor "${name}"; there are ${registry.map((v) => v.name).join(", ")}`);
    return found;
  });
}

/** Flags as options of a simulator. @throws {StartupError} naming the flag and what it takes */
export function simulatorOptions(flags: ServerFlags, vendors: readonly VendorDefinition[]): SimulatorOptions {
  if (flags.rate !== undefined && flags.clock !== undefined && flags.clock !== "scaled") throw new StartupError(`--rate is for --clock scaled, not ${flags.clock}`);
  const now = flags.now === undefined ? undefined : Date.parse(flags.now);
  if (now !== undefined && Number.isNaN(now)) throw new StartupError(`--now takes a time such as 2025-01-01T09:00:00Z, not "${flags.now}"`);
  return {
    clock: {
      mode: flags.clock ?? (flags.rate === undefined ? "real" : "scaled"),
      ...(flags.rate === undefined ? {} : { rate: positiveNumber("--rate", flags.rate) }),
      ...(now === undefined ? {} : { now }),
    },
    settings: settingsOf(flags.set ?? [], vendors),
    responseCheck: flags.responseCheck,
    hideExchangeHeader: !flags.exchangeHeader,
    ...(flags.seed === undefined ? {} : { seed: wholeNumber("--seed", flags.seed, 0, Number.MAX_SAFE_INTEGER) }),
    ...(flags.fixture === undefined ? {} : { fixture: flags.fixture }),
    ...(flags.maxWorlds === undefined ? {} : { maxWorlds: wholeNumber("--max-worlds", flags.maxWorlds, 1, 1_000_000) }),
    ...(flags.publicUrl === undefined ? {} : { publicUrl: originOf(flags.publicUrl) }),
    ...(flags.allowHost === undefined ? {} : { allowHosts: flags.allowHost }),
  };
}

/** `vendor.switch=value`, checked by the vendor's own table. @throws {StartupError} */
function settingsOf(given: readonly string[], vendors: readonly VendorDefinition[]): NonNullable<SimulatorOptions["settings"]> {
  const settings: Record<string, Record<string, unknown>> = {};
  for (const text of given) {
    const [, name, key, value] = /^([^.=]+)\.([^=]+)=(.*)$/s.exec(text) ?? [];
    if (name === undefined || key === undefined) throw new StartupError(`--set takes vendor.switch=value, not "${text}"`);
    const vendor = vendors.find((v) => v.name === name);
    if (!vendor) throw new StartupError(`--set ${text}: ${name} is not served here; served are ${vendors.map((v) => v.name).join(", ")}`);
    (settings[name] ??= {})[key] = readSetting(name, vendor.settings, key, value);
  }
  return settings;
}

function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== "/" || url.search) throw new StartupError(`--public-url takes an address such as https://sim.example.com, without a path, not "${text}"`);
  return url.origin;
}

/** Certificate and key that the flags name; undefined for plain http. @throws {StartupError} */
export async function tlsOf(flags: ServerFlags): Promise<{ key: string; cert: string } | undefined> {
  if (flags.tls === "self") {
    if (flags.tlsCert !== undefined || flags.tlsKey !== undefined) throw new StartupError("--tls self makes its own certificate; leave out --tls-cert and --tls-key");
    const { selfSigned } = await import("./self-signed.ts");
    return selfSigned(flags.host);
  }
  if (flags.tlsCert === undefined && flags.tlsKey === undefined) return undefined;
  if (flags.tlsCert === undefined || flags.tlsKey === undefined) throw new StartupError("--tls-cert and --tls-key go together");
  const tls = { cert: readText("--tls-cert", flags.tlsCert), key: readText("--tls-key", flags.tlsKey) };
  const { createSecureContext } = await import("node:tls");
  try {
    createSecureContext(tls);
  } catch (error) {
    throw new StartupError(`${flags.tlsCert} and ${flags.tlsKey} are no certificate with its key: ${(error as Error).message}`);
  }
  return tls;
}

function readText(flag: string, path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new StartupError(`${flag} ${path} cannot be read: ${(error as NodeJS.ErrnoException).code}`);
  }
}
