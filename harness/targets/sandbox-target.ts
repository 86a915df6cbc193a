import { dirname, join } from "node:path";
import type { Adapter } from "../adapters/adapter.ts";
import { adapterOf as knownAdapter } from "../adapters/index.ts";
import { contractOf as readContract, type Contract } from "../../simulators/core/contract/contract.ts";
import { SkipScenario } from "../errors.ts";
import { type Asked, isBillable, isDestructive } from "../guarded.ts";
import type { Fetch } from "../send.ts";
import { type Allowed, costs, destroys, lackOf, placesCalls, stimulusLack } from "../uses-lacking.ts";
import { bareTarget } from "./bare-target.ts";
import { collectedFrom, deliverySource } from "./delivery-source.ts";
import { Ledger } from "./ledger.ts";
import { paced } from "./pacing.ts";
import { limitsOf } from "./published-limits.ts";
import { type AskOperator, stimulate } from "./stimuli.ts";
import type { Session, Target } from "./target.ts";
import type { SandboxPlan, VendorPlan, WebhookPlan } from "./targets-file.ts";

export interface SandboxOptions {
  readonly ask?: AskOperator | undefined;
  /** Lets scenarios place real calls and send real messages. */
  readonly allowBillable?: boolean;
  /** Longest real wait for world time; what the file says unless given. */
  readonly maxWaitSeconds?: number | undefined;
  readonly fetch?: Fetch;
  readonly adapterOf?: (vendor: string) => Adapter;
  readonly contractOf?: (vendor: string) => Contract;
}

/** Where what a sandbox's scenarios made is written down: beside the targets file. */
export const ledgerOf = ({ file, name }: SandboxPlan): Ledger => new Ledger(join(dirname(file), ".ringback", `${name}.made.ndjson`));

/** A vendor's sandbox as a targets file describes it, its variables replaced. */
export function sandboxTarget(plan: SandboxPlan, options: SandboxOptions = {}): Target {
  const adapterOf = options.adapterOf ?? knownAdapter;
  const plain: Fetch = options.fetch ?? ((request) => globalThis.fetch(request));
  const fetch = paced(plain, limitsOf(plan, options.contractOf ?? readContract));
  const name = `sandbox:${plan.name}`;
  const ledger = ledgerOf(plan);
  const receiving = Object.values(plan.vendors).flatMap(({ webhook }) => webhook ?? []);
  const maxWaitSeconds = options.maxWaitSeconds ?? plan.maxWaitSeconds;
  const allowed: Allowed = { allowBillable: options.allowBillable, maxWaitSeconds, asks: options.ask !== undefined, adapterOf };
  const bare = bareTarget({
    name,
    fetch,
    adapterOf,
    maxWaitSeconds,
    timeoutMillis: plan.timeoutSeconds * 1000,
    receiverPort: receiving.find(({ listen }) => listen)?.listen?.port ?? 0,
    vendors: Object.fromEntries(Object.entries(plan.vendors).map(([vendor, given]) => [vendor, bareVendorOf(given)])),
  });
  return {
    ...bare,
    async open(request): Promise<Session> {
      const lack = request.story && lackOf(request.story, plan, allowed);
      if (lack !== undefined) throw new SkipScenario(lack);
      const session = await bare.open(request);
      const sources = collectedFrom(plan, request.vendors).map((place) => deliverySource(place, plain));
      return {
        ...session,
        ledger,
        patienceSeconds: maxWaitSeconds,
        timeoutMillis: plan.timeoutSeconds * 1000,
        addressOf: (vendor, local) => publicAddress(plan.vendors[vendor]?.webhook ?? {}, vendor) ?? local,
        ...(sources.length ? { sources } : {}),
        async stimulate(subject, stimulus, body, wants = []) {
          const key = `${subject}.${stimulus}`;
          const why = stimulusLack(key, plan, allowed);
          if (why !== undefined) throw new SkipScenario(why);
          return stimulate({ target: name, plan: (plan.stimuli[key] ?? plan.stimuli["*"])!, ask: options.ask, fetch: plain }, subject, stimulus, body, wants);
        },
        forbids: (vendor, asked) => keptBack(plan, allowed, vendor, asked),
      };
    },
  };
}

const bareVendorOf = ({ baseUrl, credentials, needs, settings, webhook }: VendorPlan) => ({
  baseUrl,
  credentials,
  rows: needs,
  settings,
  ...(webhook ? { webhook: webhook.secret === undefined ? {} : { secret: webhook.secret } } : {}),
});

/** Where a vendor delivers to, as it sees it: the vendor's name follows where a listener, or a place to collect from, serves several. */
function publicAddress({ listen, pull }: WebhookPlan, vendor: string): string | undefined {
  const base = listen?.publicUrl ?? pull?.deliverTo;
  const named = pull && (!pull.sharedWith || base?.split(/[/?]/).includes(vendor));
  return base === undefined || named ? base : `${base.replace(/\/+$/, "")}/${vendor}`;
}

/** Why a request is not sent: it costs money, or takes away what the operator had. */
function keptBack(plan: SandboxPlan, { allowBillable, adapterOf }: Allowed, vendor: string, asked: Asked): string | undefined {
  const name = `sandbox:${plan.name}`;
  const adapter = adapterOf(vendor);
  if (!allowBillable && (isBillable(adapter, asked) || plan.billable.includes(`${vendor}.${asked.operation}`))) return costs(placesCalls(asked.operation), name);
  return !plan.allowDestructive && isDestructive(adapter, asked) ? destroys(asked.operation, name) : undefined;
}
