import type { Contract } from "../../simulators/core/contract/contract.ts";
import type { Adapter } from "../adapters/adapter.ts";
import type { NamedScenario } from "../scenario.ts";
import { type Fetch, send } from "../send.ts";
import type { SkippedStory } from "../uses-lacking.ts";
import { examineCredentials } from "./examine-credentials.ts";
import { examineNeeds } from "./examine-needs.ts";
import { examineStories } from "./examine-stories.ts";
import { examineWebhook } from "./examine-webhook.ts";
import { onlyFor, type SandboxPlan } from "./targets-file.ts";
import { type Environment, sentenceFor, unsetVariables, withVariables } from "./variables.ts";

/** One thing that was looked at: well, or what is missing and what to do. */
export interface Examined {
  readonly check: string;
  readonly ok: boolean;
  /** Well, and worth knowing: stories will be skipped, a credential is refused that may be meant to be. */
  readonly note?: true;
  readonly says: string;
  /** Stories that the sandbox would skip before their first request. */
  readonly skipped?: readonly SkippedStory[];
}

export interface ExamineOptions {
  readonly environment: Environment;
  readonly scenarios: readonly NamedScenario[];
  readonly contractOf: (vendor: string) => Contract;
  readonly adapterOf: (vendor: string) => Adapter;
  readonly fetch?: Fetch;
  /** Somebody sits at the terminal, who may be asked to do something. */
  readonly asks?: boolean;
}

/** What one vendor of a sandbox is examined with. */
export interface Examining {
  readonly sandbox: SandboxPlan;
  readonly fetch: Fetch;
  readonly contract: Contract;
  readonly adapter: Adapter;
  /** Stories of the vendor. */
  readonly scenarios: readonly NamedScenario[];
}

/**
 * Looks at everything that a sandbox needs: variables, addresses, credentials, what stories need, webhooks, stimuli. Asks for nothing
 * but harmless reads. Not well is only what keeps a run from running.
 */
export async function examineSandbox(plan: SandboxPlan, options: ExamineOptions): Promise<readonly Examined[]> {
  const { environment, fetch = (request) => globalThis.fetch(request) } = options;
  const unset = unsetVariables(plan, environment);
  const variables: Examined = { check: "variables", ok: unset.length === 0, says: unset.length ? `${sentenceFor(unset)}; export ${unset.length === 1 ? "it" : "them"} before running` : "all are set" };
  const vendors = Object.keys(plan.vendors);
  const lists = await Promise.all(vendors.map((vendor) => examineVendor(vendor, plan, options, fetch)));
  const webhooks = new Map<string, Examined>();
  // One after the other: they share a port.
  for (const vendor of vendors) {
    const ready = readyFor(vendor, plan, environment);
    if ("vendors" in ready) webhooks.set(vendor, await examineWebhook(vendor, ready.vendors[vendor]!, ready, fetch));
  }
  return [variables, ...vendors.flatMap((vendor, i) => [...lists[i]!, ...(webhooks.has(vendor) ? [webhooks.get(vendor)!] : [])]), ...(await examineStimuli(plan, environment, fetch)), ...examineStories(plan, options)];
}

/** The sandbox of one vendor with its variables replaced, or why that cannot be. */
function readyFor(vendor: string, plan: SandboxPlan, environment: Environment): SandboxPlan | Examined {
  const only = { ...onlyFor(plan, [vendor]), stimuli: {} };
  if (unsetVariables(only, environment).length) return { check: vendor, ok: false, says: "not asked: its variables are not all set" };
  try {
    return withVariables(only, environment);
  } catch (error) {
    return { check: vendor, ok: false, says: (error as Error).message };
  }
}

async function examineVendor(vendor: string, plan: SandboxPlan, { environment, contractOf, adapterOf, scenarios }: ExamineOptions, fetch: Fetch): Promise<readonly Examined[]> {
  const sandbox = readyFor(vendor, plan, environment);
  if (!("vendors" in sandbox)) return [sandbox];
  const adapter = await attempt(vendor, () => adapterOf(vendor));
  if ("says" in adapter) return [adapter];
  const examining: Examining = { sandbox, fetch, adapter: adapter.value, contract: contractOf(vendor), scenarios: scenarios.filter(({ vendors }) => vendors.includes(vendor)) };
  return [...(await examineCredentials(vendor, sandbox.vendors[vendor]!, examining)), ...examineNeeds(vendor, sandbox.vendors[vendor]!, examining)];
}

async function examineStimuli(plan: SandboxPlan, environment: Environment, fetch: Fetch): Promise<readonly Examined[]> {
  const check = "stimuli";
  const how = Object.entries(plan.stimuli).map(([name, stimulus]) => `${name}: ${stimulus.how}`);
  if (how.length === 0) return [{ check, ok: true, note: true, says: "none: stories that need somebody to do something are skipped" }];
  const only = { ...plan, vendors: {} };
  if (unsetVariables(only, environment).length) return [{ check, ok: false, says: "not asked: their variables are not all set" }];
  const ready = await attempt(check, () => withVariables(only, environment));
  if ("says" in ready) return [ready];
  const addresses = new Map(Object.entries(ready.value.stimuli).flatMap(([name, stimulus]) => (stimulus.how === "automatic" && stimulus.url !== undefined ? [[stimulus.url, name] as const] : [])));
  // Any answer will do: nobody is told of anything yet.
  const asked = await Promise.all([...addresses].map(([url, name]) => attempt(`stimulus ${name}`, () => send(fetch, { method: "HEAD", url, headers: {}, body: undefined, forCheck: undefined }, plan.timeoutSeconds * 1000))));
  return [{ check, ok: true, says: how.join(", ") }, ...asked.flatMap((one) => ("says" in one ? [{ ...one, says: `${one.says}; it is the address that stimuli are told to` }] : []))];
}

/** A value, or what went wrong as a sentence. */
export async function attempt<T>(check: string, work: () => T | Promise<T>): Promise<{ readonly value: T } | Examined> {
  try {
    return { value: await work() };
  } catch (error) {
    return { check, ok: false, says: (error as Error).message };
  }
}
