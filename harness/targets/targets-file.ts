import { readFileSync } from "node:fs";
import type { Json } from "../adapters/adapter.ts";
import { type Duration, secondsOf } from "../duration.ts";
import { TargetError } from "../errors.ts";
import { hasVariable } from "./variables.ts";
import { YamlSection } from "./yaml-section.ts";

/** How often requests may be sent. */
export interface RateLimit {
  readonly requests: number;
  readonly withinSeconds: number;
}

/** How events reach the runner. */
export interface WebhookPlan {
  /** What signs or accompanies deliveries; a variable. */
  readonly secret?: string;
  /** The runner listens itself: on this port, reached from outside at this address. */
  readonly listen?: { readonly port: number; readonly publicUrl?: string };
  /** Deliveries are collected elsewhere: in a file, one JSON object a line, or at an address that answers a JSON list. */
  readonly pull?: { readonly file?: string; readonly url?: string; readonly headers: Readonly<Record<string, string>>; readonly everySeconds: number; readonly deliverTo?: string };
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
}

/**
 * Reads one sandbox of a targets file.
 * @throws {TargetError} `setup`: file, line, field, remedy
 */
export function readSandbox(file: string, name: string): SandboxPlan {
  const targets = YamlSection.read(file, textOf(file)).only("targets").section("targets");
  if (!targets.has(name)) throw new TargetError("setup", `${file} has no target "${name}"; it has ${targets.names().join(", ") || "none"}`);
  const section = targets.section(name).only("maxWait", "timeout", "vendors", "stimuli", "billable");
  const vendors = section.section("vendors");
  const stimuli = section.optionalSection("stimuli");
  return {
    name,
    file,
    maxWaitSeconds: seconds(section, "maxWait", "60s"),
    timeoutSeconds: seconds(section, "timeout", "30s"),
    vendors: Object.fromEntries(vendors.names().map((vendor) => [vendor, vendorOf(vendors.section(vendor))])),
    stimuli: Object.fromEntries((stimuli?.names() ?? []).map((key) => [key, stimulusOf(stimuli!, key)])),
    billable: section.texts("billable"),
  };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === "ENOENT" ? "there is no such file; targets.example.yaml shows what belongs in it" : (error as Error).message;
    throw new TargetError("setup", `${file} cannot be read: ${why}`);
  }
}

function vendorOf(section: YamlSection): VendorPlan {
  section.only("baseUrl", "credentials", "needs", "settings", "rateLimit", "webhook");
  const baseUrl = section.text("baseUrl");
  if (!hasVariable(baseUrl) && !isHttp(baseUrl)) throw section.fail("baseUrl", `must be an address such as https://api.example.com, not "${baseUrl}"`);
  const credentials = section.section("credentials");
  if (!credentials.has("default")) throw credentials.fail("default", "is missing: the credential that calls are made with");
  const rate = section.optionalSection("rateLimit")?.only("requests", "within");
  const webhook = section.optionalSection("webhook");
  return {
    baseUrl,
    credentials: Object.fromEntries(credentials.names().map((name) => [name, secretsOf(credentials.section(name))])),
    needs: (section.value("needs") ?? {}) as Json,
    settings: (section.value("settings") ?? {}) as Json,
    ...(rate ? { rateLimit: { requests: rate.number("requests"), withinSeconds: seconds(rate, "within", "60s") } } : {}),
    ...(webhook ? { webhook: webhookOf(webhook) } : {}),
  };
}

/** Secrets are named, never written down: each text in here must be a variable, or hold one. */
function secretsOf(section: YamlSection): Record<string, unknown> {
  return Object.fromEntries(
    section.names().map((name) => {
      const value = section.value(name);
      if (typeof value === "object" && value !== null) return [name, secretsOf(section.section(name))];
      if (typeof value !== "string" || !hasVariable(value)) throw section.fail(name, `must name an environment variable, as in ${name}: $VENDOR_${name.replace(/\W/g, "_").toUpperCase()}; secrets are not written into files`);
      return [name, value];
    }),
  );
}

function webhookOf(section: YamlSection): WebhookPlan {
  section.only("secret", "listen", "pull");
  if (section.has("listen") === section.has("pull")) throw section.fail("listen", "or pull must be there, and only one of them");
  const secret = section.optionalText("secret");
  if (secret !== undefined && !hasVariable(secret)) throw section.fail("secret", "must name an environment variable, as in secret: $VENDOR_WEBHOOK_SECRET");
  const listen = section.optionalSection("listen")?.only("port", "publicUrl");
  const pull = section.optionalSection("pull")?.only("file", "url", "headers", "every", "deliverTo");
  if (pull && pull.has("file") === pull.has("url")) throw pull.fail("file", "or url must be there, and only one of them");
  const publicUrl = listen?.optionalText("publicUrl");
  return {
    ...(secret === undefined ? {} : { secret }),
    ...(listen ? { listen: { port: listen.number("port"), ...(publicUrl === undefined ? {} : { publicUrl }) } } : {}),
    ...(pull ? { pull: pullOf(pull) } : {}),
  };
}

function pullOf(section: YamlSection): NonNullable<WebhookPlan["pull"]> {
  const [file, url, deliverTo] = ["file", "url", "deliverTo"].map(section.optionalText);
  const headers = section.optionalSection("headers");
  return {
    ...(file === undefined ? {} : { file }),
    ...(url === undefined ? {} : { url }),
    ...(deliverTo === undefined ? {} : { deliverTo }),
    headers: headers ? (secretsOf(headers) as Record<string, string>) : {},
    everySeconds: seconds(section, "every", "2s"),
  };
}

function stimulusOf(section: YamlSection, name: string): StimulusPlan {
  const given = section.value(name);
  if (given === "automatic") return { how: "automatic", headers: {} };
  if (given === "ask") return { how: "ask" };
  if (given === "skip") return { how: "skip", reason: "targets.yaml says that it cannot be done here" };
  if (typeof given !== "object" || given === null) throw section.fail(name, "must be automatic, ask or skip, or one of them with more: { skip: the reason }, { ask: what to do }, { automatic: { url: … } }");
  const inner = section.section(name).only("automatic", "ask", "skip");
  if (inner.has("skip")) return { how: "skip", reason: inner.text("skip") };
  if (inner.has("ask")) return { how: "ask", question: inner.text("ask") };
  const call = inner.section("automatic").only("url", "headers");
  const headers = call.optionalSection("headers");
  return { how: "automatic", url: call.text("url"), headers: headers ? (secretsOf(headers) as Record<string, string>) : {} };
}

function seconds(section: YamlSection, name: string, otherwise: Duration): number {
  const text = section.optionalText(name) ?? otherwise;
  try {
    return secondsOf(text as Duration);
  } catch (error) {
    throw section.fail(name, `is not understood: ${(error as Error).message}`);
  }
}

export const isHttp = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
