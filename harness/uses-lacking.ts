import type { Contract } from "../simulators/core/contract/contract.ts";
import type { Adapter } from "./adapters/adapter.ts";
import type { NamedScenario } from "./scenario.ts";
import { settingsOf } from "./strictness.ts";
import { noDeliveries, noFixture, otherSetting, tooLong } from "./targets/lacks.ts";
import type { SandboxPlan } from "./targets/targets-file.ts";
import type { ByVendor } from "./uses.ts";

/** What a run lets stories do on a sandbox. */
export interface Allowed {
  readonly allowBillable?: boolean | undefined;
  /** Longest real wait; what the file says unless given. */
  readonly maxWaitSeconds?: number | undefined;
  /** Somebody sits at the terminal. */
  readonly asks?: boolean;
  readonly adapterOf: (vendor: string) => Adapter;
}

/** A story that would be skipped on a sandbox, and why. */
export interface SkippedStory {
  readonly name: string;
  readonly why: string;
}

/** Stories that a sandbox would skip before their first request, as far as their uses are known: what `doctor` lists. */
export function skippedStories(plan: SandboxPlan, scenarios: readonly NamedScenario[], allowed: Allowed & { readonly contractOf: (vendor: string) => Contract }): readonly SkippedStory[] {
  const ours = scenarios.filter(({ vendors }) => vendors.every((vendor) => plan.vendors[vendor]));
  return ours.flatMap((story) => {
    const why = lackOf(story, plan, allowed) ?? unnamedNeed(story, plan) ?? unknownSetting(story, plan, allowed.contractOf);
    return why === undefined ? [] : [{ name: story.name, why }];
  });
}

/** What a sandbox lacks for a story, in words; undefined when it has all that is known to be needed. */
export function lackOf(story: NamedScenario, plan: SandboxPlan, allowed: Allowed): string | undefined {
  const name = `sandbox:${plan.name}`;
  const { uses = {}, billable, simulatorOnly, fixture } = story;
  if (billable !== undefined && !allowed.allowBillable) return costs(billable, name);
  if (simulatorOnly !== undefined) return `can only be told on a simulator: ${simulatorOnly}`;
  if (fixture !== undefined) return noFixture(name, fixture);
  if (uses.control?.length) return `needs ${uses.control.join(", ")}, which only a simulator has`;
  const maxWait = allowed.maxWaitSeconds ?? plan.maxWaitSeconds;
  return (
    withoutDeliveries(uses.events ?? [], plan, name) ??
    (uses.subscribes?.length ? `needs subscriptions of its own at ${uses.subscribes.join(", ")}; those of ${name} are made by hand` : undefined) ??
    withoutAddress(uses.addresses ?? [], plan, name) ??
    (uses.receiver?.length && Object.values(plan.vendors).some(({ webhook }) => webhook?.pull) ? `needs a receiver that is told to ${uses.receiver.join(" and ")}; deliveries of ${name} are taken elsewhere` : undefined) ??
    unnamedCredential(uses.credentials ?? {}, plan, name) ??
    ((uses.waitSeconds ?? 0) > maxWait ? tooLong(name, uses.waitSeconds!, maxWait) : undefined) ??
    guarded(story, plan, allowed, name) ??
    uses.stimuli?.map((stimulus) => stimulusLack(stimulus, plan, allowed)).find((why) => why !== undefined)
  );
}

export const costs = (what: string, target: string): string => `${what}, which costs money on ${target}; --allow-billable lets it`;
/** @param operations - their names, or one */
export const placesCalls = (operations: string): string => `${operations} places a real call or sends a real message`;
export const destroys = (operations: string, target: string): string => `${operations} removes or replaces what the story did not make; allowDestructive: true lets it on ${target}`;

function withoutDeliveries(events: readonly string[], plan: SandboxPlan, name: string): string | undefined {
  const vendor = events.find((wanted) => !plan.vendors[wanted]?.webhook);
  return vendor && noDeliveries(name, vendor);
}

function withoutAddress(vendors: readonly string[], plan: SandboxPlan, name: string): string | undefined {
  for (const vendor of vendors) {
    const { webhook, baseUrl } = plan.vendors[vendor] ?? {};
    if (webhook?.pull && webhook.pull.deliverTo === undefined) return `tells ${vendor} where to deliver to, and webhook.pull of ${name} does not say where deliveries are taken; deliverTo says it`;
    if (webhook?.listen && webhook.listen.publicUrl === undefined && !isHere(baseUrl!)) return `tells ${vendor} where to deliver to, and webhook.listen of ${name} has no publicUrl that leads from there to this machine`;
  }
  return undefined;
}

/** What runs on this machine reaches the listener as it is. */
const isHere = (baseUrl: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(baseUrl).hostname);

function unnamedCredential(credentials: ByVendor, plan: SandboxPlan, name: string): string | undefined {
  for (const [vendor, names] of Object.entries(credentials)) {
    const missing = names.filter((one) => !plan.vendors[vendor]?.credentials[one]);
    if (missing.length) return `needs the credential ${missing.join(", ")} of ${vendor}, which ${name} does not name`;
  }
  return undefined;
}

function guarded({ uses = {} }: NamedScenario, plan: SandboxPlan, { allowBillable }: Allowed, name: string): string | undefined {
  const named = (byVendor: ByVendor = {}) => Object.values(byVendor).flat();
  const byFile = Object.entries(uses.operations ?? {}).flatMap(([vendor, operations]) => operations.filter((id) => plan.billable.includes(`${vendor}.${id}`)));
  const billable = [...new Set([...named(uses.billable), ...byFile])];
  if (billable.length && !allowBillable) return costs(placesCalls(some(billable)), name);
  const destructive = named(uses.destructive);
  return destructive.length && !plan.allowDestructive ? destroys(some(destructive), name) : undefined;
}

/** A long list is cut: one is enough to know what kind of story it is. */
const some = (names: readonly string[]): string => (names.length > 3 ? `${names.slice(0, 2).join(", ")} and ${names.length - 2} more` : names.join(", "));

/** Why a stimulus (`vendor.name`, `telephone.answers`) cannot be had. */
export function stimulusLack(stimulus: string, plan: SandboxPlan, { allowBillable, asks, adapterOf }: Allowed): string | undefined {
  const name = `sandbox:${plan.name}`;
  const how = plan.stimuli[stimulus] ?? plan.stimuli["*"];
  if (!how) return `needs ${stimulus}; ${name} does not say how: stimuli: { ${stimulus}: automatic | ask | skip }`;
  if (how.how === "skip") return `needs ${stimulus}: ${how.reason}`;
  if (how.how === "ask") return asks ? undefined : `needs ${stimulus}, for which an operator is asked, and nobody sits at a terminal`;
  const wants = answersOf(stimulus, adapterOf);
  if (wants.length && how.url === undefined) return `needs ${stimulus}, and to be told ${wants.join(" and ")}: automatic needs a url that answers { ${wants.join(", ")} }`;
  return allowBillable || !reachesPeople(stimulus, adapterOf) ? undefined : costs(placesCalls(stimulus), name);
}

/** What a story must be told of a stimulus. */
function answersOf(stimulus: string, adapterOf: Allowed["adapterOf"]): readonly string[] {
  const [subject = "", what = ""] = stimulus.split(".");
  return subject === "telephone" ? [] : (adapterOf(subject).answers?.[what] ?? []);
}

/** Somebody who is asked decides for himself; what happens by itself is kept back like an operation. */
function reachesPeople(stimulus: string, adapterOf: Allowed["adapterOf"]): boolean {
  const [subject = "", what = ""] = stimulus.split(".");
  return subject === "telephone" ? what === "calls" : (adapterOf(subject).billableStimuli?.includes(what) ?? false);
}

function unnamedNeed({ needs }: NamedScenario, plan: SandboxPlan): string | undefined {
  const need = Object.values(needs).find(({ vendor, name }) => {
    const named = plan.vendors[vendor]?.needs ?? {};
    return !(name in named) && !(name.split(".")[0]! in named);
  });
  return need && `sandbox:${plan.name} names no ${need.vendor}.${need.name}`;
}

function unknownSetting(story: NamedScenario, plan: SandboxPlan, contractOf: (vendor: string) => Contract): string | undefined {
  return Object.entries(settingsOf(story, contractOf))
    .map(([vendor, settings]) => otherSetting(`sandbox:${plan.name}`, vendor, settings, plan.vendors[vendor]?.settings ?? {}))
    .find((why) => why !== undefined);
}
