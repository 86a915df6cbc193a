import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Contract } from "../../simulators/core/contract/contract.ts";
import type { Adapter } from "../adapters/adapter.ts";
import { buildRequest } from "../request.ts";
import type { LooseInput } from "../client-types.ts";
import type { ReceivedAnswer, SentRequest } from "../exchange.ts";
import { type Fetch, send } from "../send.ts";
import type { NamedScenario } from "../scenario.ts";
import { mediaTypeOf } from "../promise.ts";
import { now } from "../wall-clock.ts";
import { deliverySource } from "./delivery-source.ts";
import type { SandboxPlan, VendorPlan } from "./targets-file.ts";
import { type Environment, sentenceFor, unsetVariables, withVariables } from "./variables.ts";

/** One thing that was looked at: well, or what is missing and what to do. */
export interface Examined {
  readonly check: string;
  readonly ok: boolean;
  readonly says: string;
}

export interface ExamineOptions {
  readonly environment: Environment;
  readonly scenarios: readonly NamedScenario[];
  readonly contractOf: (vendor: string) => Contract;
  readonly adapterOf: (vendor: string) => Adapter;
  readonly fetch?: Fetch;
}

/** Milliseconds above which a sandbox is called slow. */
const SLOW_MILLIS = 3000;

/** Looks at everything that a sandbox needs: variables, addresses, credentials, what stories need, webhooks. Asks for nothing but harmless reads. */
export async function examineSandbox(plan: SandboxPlan, options: ExamineOptions): Promise<readonly Examined[]> {
  const unset = unsetVariables(plan, options.environment);
  const variables: Examined = { check: "variables", ok: unset.length === 0, says: unset.length ? `${sentenceFor(unset)}; export ${unset.length === 1 ? "it" : "them"} before running` : "all are set" };
  const known = Object.keys(plan.vendors).filter((vendor) => unset.length === 0 || unsetVariables(plan.vendors[vendor], options.environment).length === 0);
  const ready = withVariables({ ...plan, vendors: Object.fromEntries(known.map((vendor) => [vendor, plan.vendors[vendor]!])), stimuli: unset.length ? {} : plan.stimuli }, options.environment);
  const vendors = await Promise.all(known.map((vendor) => examineVendor(vendor, ready.vendors[vendor]!, ready, options)));
  const unread = Object.keys(plan.vendors).filter((vendor) => !known.includes(vendor)).map((vendor): Examined => ({ check: vendor, ok: false, says: "not asked: its variables are not all set" }));
  return [variables, ...vendors.flat(), ...unread, stimuliOf(plan)];
}

async function examineVendor(vendor: string, plan: VendorPlan, sandbox: SandboxPlan, options: ExamineOptions): Promise<readonly Examined[]> {
  const { contractOf, adapterOf, scenarios, fetch = (request) => globalThis.fetch(request) } = options;
  const adapter = await attempt(`${vendor}`, () => adapterOf(vendor));
  if ("says" in adapter) return [adapter];
  const keys = await Promise.all(Object.entries(plan.credentials).map(([name]) => credential(vendor, name, plan, sandbox, adapter.value, contractOf(vendor), fetch)));
  return [...keys, needsOf(vendor, plan, scenarios), await webhookOf(vendor, plan, sandbox, fetch)];
}

/** A harmless read with one credential: is it there, is it the API, does it take the key, how fast is it? */
async function credential(vendor: string, name: string, plan: VendorPlan, sandbox: SandboxPlan, adapter: Adapter, contract: Contract, fetch: Fetch): Promise<Examined> {
  const check = `${vendor} credential ${name}`;
  const operation = contract.operations.get(adapter.probe?.operation ?? "");
  if (!operation || !adapter.probe) return { check, ok: true, says: "not tried: no harmless read is known for this vendor" };
  const begun = now();
  const asked = await attempt(check, async () => {
    const ready = adapter.authenticate(plan.credentials[name]!);
    const request = buildRequest(contract, operation, plan.baseUrl.replace(/\/+$/, ""), { query: adapter.probe!.query ?? {} } as LooseInput, ready);
    const signed: SentRequest = ready.hmacSecret !== undefined && adapter.sign ? { ...request, headers: { ...adapter.sign(request, ready.hmacSecret, new Date(now())), ...request.headers } } : request;
    return send(fetch, signed, sandbox.timeoutSeconds * 1000);
  });
  return "says" in asked ? asked : { check, ...verdict(vendor, plan.baseUrl, name, asked.value, now() - begun) };
}

function verdict(vendor: string, baseUrl: string, name: string, { status, headers }: ReceivedAnswer, millis: number): Omit<Examined, "check"> {
  const { origin } = new URL(baseUrl);
  const bad = (says: string) => ({ ok: false, says });
  if (status >= 300 && status < 400) return bad(`${origin} redirects to ${headers.get("location") ?? "nowhere"} (${status}); write the address that answers as baseUrl`);
  if (mediaTypeOf(headers) === "text/html") return bad(`${origin} answers with a web page (${status}); is that the base URL of ${vendor}?`);
  if (status === 401 || status === 403) return bad(`${origin} refuses the credential "${name}" (${status}); is the variable that it names the right key?`);
  if (status === 429) return bad(`${origin} throttles already this one request${headers.has("retry-after") ? `, to be tried again after ${headers.get("retry-after")} s` : ""}; a rateLimit keeps runs below`);
  if (status >= 400) return bad(`${origin} answered ${status} to a harmless read; is baseUrl complete?`);
  return millis > SLOW_MILLIS ? { ok: true, says: `taken, but slow: ${(millis / 1000).toFixed(1)} s; a longer timeout and maxWait may be needed` } : { ok: true, says: `taken, answered in ${millis} ms` };
}

/** What stories need and the file does not name. Nothing is wrong with that: those stories are skipped. */
function needsOf(vendor: string, { needs }: VendorPlan, scenarios: readonly NamedScenario[]): Examined {
  const missing = new Map<string, number>();
  for (const scenario of scenarios) {
    const names = Object.values(scenario.needs).filter((need) => need.vendor === vendor && !(need.name in needs) && !(need.name.split(".")[0]! in needs)).map(({ name }) => name);
    for (const name of new Set(names)) missing.set(name, (missing.get(name) ?? 0) + 1);
  }
  const check = `${vendor} needs`;
  if (missing.size === 0) return { check, ok: true, says: "all that stories need is named" };
  return { check, ok: true, says: `not named: ${[...missing].map(([name, stories]) => `${name} (${stories} ${stories === 1 ? "story" : "stories"})`).join(", ")}; these stories are skipped` };
}

async function webhookOf(vendor: string, { webhook }: VendorPlan, sandbox: SandboxPlan, fetch: Fetch): Promise<Examined> {
  const check = `${vendor} webhook`;
  if (!webhook) return { check, ok: true, says: "none: stories that wait for events are skipped" };
  if (webhook.pull) {
    const pulled = await attempt(check, () => deliverySource(webhook.pull!, fetch).fresh());
    return "says" in pulled ? pulled : { check, ok: true, says: `deliveries are collected from ${webhook.pull.file ?? webhook.pull.url}` };
  }
  const { port, publicUrl } = webhook.listen!;
  return listening(check, port, publicUrl, sandbox.timeoutSeconds * 1000, fetch);
}

/** Opens the listener and asks it from outside. */
function listening(check: string, port: number, publicUrl: string | undefined, timeoutMillis: number, fetch: Fetch): Promise<Examined> {
  const token = `ringback-doctor-${now()}`;
  return new Promise((resolve) => {
    const server = createServer((_, response) => response.writeHead(200, { "content-type": "text/plain" }).end(token));
    const done = (examined: Examined) => void (server.closeAllConnections(), server.close(() => resolve(examined)));
    server.once("error", (error: NodeJS.ErrnoException) => resolve({ check, ok: false, says: error.code === "EADDRINUSE" ? `port ${port} is taken; choose another, or end what listens there` : error.message }));
    server.listen(port, "127.0.0.1", async () => {
      const bound = (server.address() as AddressInfo).port;
      if (publicUrl === undefined) return done({ check, ok: true, says: `listens on port ${bound}; without a publicUrl, only what runs on this machine can deliver` });
      const asked = await attempt(check, () => send(fetch, { method: "GET", url: publicUrl, headers: {}, body: undefined, forCheck: undefined }, timeoutMillis));
      if ("says" in asked) return done({ ...asked, says: `${asked.says}; does the tunnel to port ${bound} run?` });
      done(asked.value.text === token ? { check, ok: true, says: `${publicUrl} leads to port ${bound} here` } : { check, ok: false, says: `${publicUrl} answers ${asked.value.status}, but does not lead to port ${bound} here` });
    });
  });
}

function stimuliOf({ stimuli }: SandboxPlan): Examined {
  const how = Object.entries(stimuli).map(([name, plan]) => `${name}: ${plan.how}`);
  return { check: "stimuli", ok: true, says: how.length ? how.join(", ") : "none: stories that need somebody to do something are skipped" };
}

/** A value, or what went wrong as a sentence. */
async function attempt<T>(check: string, work: () => T | Promise<T>): Promise<{ readonly value: T } | Examined> {
  try {
    return { value: await work() };
  } catch (error) {
    return { check, ok: false, says: (error as Error).message };
  }
}
