import type { Adapter, Json } from "../adapters/adapter.ts";
import { adapterOf as knownAdapter } from "../adapters/index.ts";
import { SkipScenario, TargetError } from "../errors.ts";
import { Receiver } from "../receiver.ts";
import { type Fetch, send } from "../send.ts";
import { uniqueTexts } from "../unique.ts";
import { now, sleep } from "../wall-clock.ts";
import { noDeliveries, noFixture, otherSetting, tooLong } from "./lacks.ts";
import type { Session, SessionClock, SubscriptionRequest, Target, VendorAccess } from "./target.ts";

export interface BareVendor {
  readonly baseUrl: string;
  /** By name; `default` is what calls use. Ready `headers`, or what the vendor's adapter turns into them. */
  readonly credentials: Readonly<Record<string, Json>>;
  /** Values that scenarios ask for by name (`needs`). */
  readonly rows?: Readonly<Record<string, unknown>>;
  /** Given when the vendor was told by hand to deliver to the receiver's port. */
  readonly webhook?: { readonly secret?: string };
  /** Settings that the service is known to have, such as `strictness`: judged by, not changed. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

export interface BareTargetOptions {
  readonly name: string;
  readonly vendors: Readonly<Record<string, BareVendor>>;
  readonly fetch?: Fetch;
  /** Longest real wait for world time to pass, in seconds; 60 unless said. */
  readonly maxWaitSeconds?: number;
  /** Port of the receiver, where a vendor delivers to it. */
  readonly receiverPort?: number;
  readonly timeoutMillis?: number;
  /** For tests: adapters other than the listed ones. */
  readonly adapterOf?: (vendor: string) => Adapter;
}

/** Any server that speaks a vendor's API and nothing else: a sandbox, or another implementation. */
export function bareTarget(options: BareTargetOptions): Target {
  const fetch: Fetch = options.fetch ?? ((request) => globalThis.fetch(request));
  return {
    kind: "sandbox",
    name: options.name,
    async probe() {
      // Else each story would say that its port is taken.
      if (options.receiverPort) await (await Receiver.open(() => {}, options.receiverPort)).close();
      // Any answer will do: what lies at the root of an API is the vendor's business.
      for (const { baseUrl } of Object.values(options.vendors)) await send(fetch, { method: "GET", url: baseUrl, headers: {}, body: undefined, forCheck: undefined }, options.timeoutMillis);
    },
    async open(request): Promise<Session> {
      const missing = request.vendors.find((name) => !options.vendors[name]);
      if (missing !== undefined) throw new SkipScenario(`${options.name} has no ${missing}`);
      if (request.fixture !== undefined) throw new SkipScenario(noFixture(options.name, request.fixture));
      for (const [vendor, settings] of Object.entries(request.settings)) requireSettings(options, vendor, settings);
      return {
        vendors: new Map(request.vendors.map((name) => [name, accessTo(options.adapterOf ?? knownAdapter, name, options.vendors[name]!)])),
        fetch,
        control: undefined,
        clock: realClock(options.name, options.maxWaitSeconds ?? 60, request.signal),
        webhookSecrets: Object.fromEntries(request.vendors.map((name) => [name, options.vendors[name]?.webhook?.secret])),
        receiverPort: options.receiverPort ?? 0,
        subscribe: async (vendor, subscriptions) => requireSubscription(options, vendor, subscriptions),
        async stimulate(subject, name) {
          throw new SkipScenario(`needs ${subject === "telephone" ? "people at telephones" : `the stimulus ${name}`}, which only a simulator has`);
        },
        setting: async (vendor, name) => options.vendors[vendor]?.settings?.[name],
        unique: uniqueTexts(),
        close: async () => {},
      };
    },
  };
}

function requireSettings({ name, vendors }: BareTargetOptions, vendor: string, wanted: Readonly<Record<string, unknown>>): void {
  const why = otherSetting(name, vendor, wanted, vendors[vendor]?.settings ?? {});
  if (why !== undefined) throw new SkipScenario(why);
}

/** The one that was made by hand is there, and none other can be made. @throws {SkipScenario} when something else is asked for */
function requireSubscription({ name, vendors }: BareTargetOptions, vendor: string, wanted: readonly SubscriptionRequest[]): void {
  const webhook = vendors[vendor]?.webhook;
  if (!webhook) throw new SkipScenario(noDeliveries(name, vendor));
  const [first, ...others] = wanted;
  const why = !first ? "nobody who is told" : others.length ? "several who are told" : first.events ? `${first.events.join(", ")} alone` : first.account !== undefined ? `events of the account ${first.account}` : first.options ? `deliveries with ${Object.keys(first.options).join(", ")}` : first.secret !== webhook.secret ? "another secret" : undefined;
  if (why !== undefined) throw new SkipScenario(`needs ${why}; the subscription of ${vendor} at ${name} was made by hand`);
}

function accessTo(adapterOf: (vendor: string) => Adapter, name: string, vendor: BareVendor): VendorAccess {
  if (!vendor.credentials["default"]) throw new TargetError("credential", `no default credential is given for ${name}`);
  const credentials = Object.fromEntries(Object.entries(vendor.credentials).map(([key, record]) => [key, adapterOf(name).authenticate(record)]));
  return { baseUrl: vendor.baseUrl, credentials, rows: vendor.rows ?? {} };
}

const realClock = (name: string, maxWaitSeconds: number, signal: AbortSignal | undefined): SessionClock => ({
  mode: "runs",
  rate: 1,
  patienceSeconds: maxWaitSeconds,
  now: async () => new Date(now()),
  async pass(seconds) {
    if (seconds > maxWaitSeconds) throw new SkipScenario(tooLong(name, seconds, maxWaitSeconds));
    await sleep(seconds * 1000, signal);
  },
  next: async (maxSeconds) => {
    await sleep(maxSeconds * 1000, signal);
    return true;
  },
});
