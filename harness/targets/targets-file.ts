import { readFileSync } from "node:fs";
import { didYouMean } from "../../simulators/core/refusal.ts";
import type { Json } from "../adapters/adapter.ts";
import { TargetError } from "../errors.ts";
import { placeOf } from "./delivery-source.ts";
import { address, seconds, secrets } from "./fields.ts";
import { type KnownNames, notKnown } from "./known-names.ts";
import { stimuliOf } from "./stimuli-section.ts";
import { webhookOf } from "./webhook-section.ts";
import { YamlSection } from "./yaml-section.ts";

/** How often requests may be sent. */
export interface RateLimit {
  readonly requests: number;
  readonly withinSeconds: number;
  /** So many may go at once, after a rest; then `requests` in that time. Without it no such time sees more than `requests`. */
  readonly burst?: number;
}

/** How events reach the runner. */
export interface WebhookPlan {
  /** What signs or accompanies deliveries; a variable. */
  readonly secret?: string;
  /** The runner listens itself: on this port, reached from outside at this address. */
  readonly listen?: { readonly port: number; readonly publicUrl?: string };
  /** Deliveries are collected elsewhere: in a file, one JSON object a line, or at an address that answers a JSON list. */
  readonly pull?: {
    readonly file?: string;
    readonly url?: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly everySeconds: number;
    readonly deliverTo?: string;
    /** Other vendors of the sandbox whose deliveries lie there, too. */
    readonly sharedWith?: readonly string[];
  };
}

export interface VendorPlan {
  readonly baseUrl: string;
  readonly credentials: Readonly<Record<string, Json>>;
  readonly needs: Json;
  readonly settings: Json;
  readonly rateLimit?: RateLimit;
  readonly webhook?: WebhookPlan;
}

/** What happens when a story wants something of the outside world. */
export type StimulusPlan =
  | { readonly how: "automatic"; readonly url?: string; readonly headers: Readonly<Record<string, string>> }
  | { readonly how: "ask"; readonly question?: string }
  | { readonly how: "skip"; readonly reason: string };

/** One sandbox as targets.yaml describes it. Variables are still names. */
export interface SandboxPlan {
  readonly name: string;
  readonly file: string;
  readonly maxWaitSeconds: number;
  readonly timeoutSeconds: number;
  readonly vendors: Readonly<Record<string, VendorPlan>>;
  /** By `vendor.name` or `telephone.answers`; `*` is for all others. */
  readonly stimuli: Readonly<Record<string, StimulusPlan>>;
  /** `vendor.Operation` that cost money, beside those that are known to. */
  readonly billable: readonly string[];
  /** Stories may remove and replace what they did not make: this account is there for nothing else. */
  readonly allowDestructive?: boolean;
}

/**
 * Reads one sandbox of a targets file.
 * @param known - what names may be; without it, names of vendors, operations, settings and stimuli are taken as they are
 * @throws {TargetError} `setup`: file, line, field, remedy
 */
export function readSandbox(file: string, name: string, known?: KnownNames): SandboxPlan {
  const targets = YamlSection.read(file, textOf(file)).only("targets").section("targets");
  if (!targets.has(name)) {
    const meant = didYouMean(name, targets.names());
    throw new TargetError("setup", `${file} has no target "${name}"${meant || ";"} ${meant ? "It" : "it"} has ${targets.names().join(", ") || "none"}`);
  }
  const section = targets.section(name).only("maxWait", "timeout", "vendors", "stimuli", "billable", "allowDestructive");
  const vendors = section.section("vendors");
  if (known) vendors.only(...known.vendors);
  onePort(vendors);
  return {
    name,
    file,
    maxWaitSeconds: seconds(section, "maxWait", "60s"),
    timeoutSeconds: seconds(section, "timeout", "30s", "some"),
    vendors: sharing(Object.fromEntries(vendors.names().map((vendor) => [vendor, vendorOf(vendors.section(vendor), vendor, known)]))),
    stimuli: stimuliOf(section.optionalSection("stimuli"), known),
    billable: billableOf(section, known),
    ...(yes(section, "allowDestructive") ? { allowDestructive: true } : {}),
  };
}

function yes(section: YamlSection, name: string): boolean {
  const value = section.value(name);
  if (value !== undefined && typeof value !== "boolean") throw section.fail(name, "must be true or false");
  return value === true;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === "ENOENT" ? "there is no such file; targets.example.yaml shows what belongs in it" : (error as Error).message;
    throw new TargetError("setup", `${file} cannot be read: ${why}`);
  }
}

function vendorOf(section: YamlSection, vendor: string, known: KnownNames | undefined): VendorPlan {
  section.only("baseUrl", "credentials", "needs", "settings", "rateLimit", "webhook");
  const baseUrl = address(section, "baseUrl");
  const credentials = section.section("credentials");
  if (!credentials.has("default")) throw credentials.fail("default", "is missing: the credential that calls are made with");
  const rate = section.optionalSection("rateLimit")?.only("requests", "within", "burst");
  const webhook = section.optionalSection("webhook");
  return {
    baseUrl,
    credentials: Object.fromEntries(credentials.names().map((name) => [name, secrets(credentials.section(name))])),
    needs: section.optionalSection("needs") ? (section.value("needs") as Json) : {},
    settings: settingsOf(section.optionalSection("settings"), vendor, known),
    ...(rate ? { rateLimit: { requests: rate.wholeNumber("requests", 1), withinSeconds: seconds(rate, "within", "60s", "some"), ...(rate.has("burst") ? { burst: rate.wholeNumber("burst", 1) } : {}) } } : {}),
    ...(webhook ? { webhook: webhookOf(webhook) } : {}),
  };
}

function settingsOf(section: YamlSection | undefined, vendor: string, known: KnownNames | undefined): Json {
  if (known) section?.only(...known.settings(vendor));
  return Object.fromEntries(
    (section?.names() ?? []).map((name) => {
      const value = section!.value(name);
      try {
        return [name, known ? known.readSetting(vendor, name, value) : value];
      } catch (error) {
        throw section!.fail(name, (error as Error).message.replace(`${vendor}.${name} `, ""));
      }
    }),
  );
}

/** What is listed costs money, so a slip of the pen in it would, too. */
function billableOf(section: YamlSection, known: KnownNames | undefined): readonly string[] {
  const listed = section.texts("billable");
  listed.forEach((operation, index) => {
    const [, vendor, id] = /^([^.]+)\.(.+)$/.exec(operation) ?? [];
    if (vendor === undefined || id === undefined) throw section.failItem("billable", index, `must be vendor.Operation, not "${operation}"`);
    if (!known) return;
    if (!known.vendors.includes(vendor)) throw section.failItem("billable", index, `names the vendor ${vendor}, which ${notKnown(vendor, known.vendors)}`);
    if (!known.operations(vendor).includes(id)) throw section.failItem("billable", index, `names the operation ${id}, which ${vendor} does not have${didYouMean(id, known.operations(vendor)) || "; ringback list operations shows what it has"}`);
  });
  return listed;
}

/** One listener serves all vendors of a sandbox. */
function onePort(vendors: YamlSection): void {
  const listens = vendors.names().flatMap((vendor) => vendors.section(vendor).inner("webhook")?.inner("listen") ?? []);
  const [first] = listens.map((listen) => listen.value("port"));
  const other = listens.find((listen) => listen.value("port") !== first);
  if (other) throw other.fail("port", `must be ${String(first)} as above: one listener serves all vendors of a sandbox, at <publicUrl>/<vendor>`);
}

/** Notes at each place that deliveries are collected from who else has it: a run of one vendor must still know. */
function sharing(vendors: SandboxPlan["vendors"]): SandboxPlan["vendors"] {
  const others = (vendor: string, place: string) => Object.keys(vendors).filter((other) => other !== vendor && vendors[other]!.webhook?.pull && placeOf(vendors[other]!.webhook.pull) === place);
  return Object.fromEntries(
    Object.entries(vendors).map(([vendor, plan]) => {
      const { pull } = plan.webhook ?? {};
      const sharedWith = pull ? others(vendor, placeOf(pull)) : [];
      return [vendor, pull && sharedWith.length ? { ...plan, webhook: { ...plan.webhook, pull: { ...pull, sharedWith } } } : plan];
    }),
  );
}

/** What of a sandbox stories of some vendors need: nobody must set a variable of another. */
export function onlyFor(plan: SandboxPlan, vendors: readonly string[]): SandboxPlan {
  const wanted = (name: string) => [...vendors, "telephone", "*"].includes(name.split(".")[0]!);
  const chosen = <T>(all: Readonly<Record<string, T>>): Record<string, T> => Object.fromEntries(Object.entries(all).filter(([name]) => wanted(name)));
  return { ...plan, vendors: chosen(plan.vendors), stimuli: chosen(plan.stimuli) };
}
