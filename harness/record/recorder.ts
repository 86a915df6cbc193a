import type { Contract } from "../../simulators/core/contract/contract.ts";
import type { Exchange } from "../exchange.ts";
import { basesOf } from "../locate.ts";
import type { Step } from "../log.ts";
import type { Delivery } from "../received-event.ts";
import { SkipScenario } from "../errors.ts";
import { ControlPlane, type PlainRecord } from "../targets/control-plane.ts";
import type { Session, SessionClock, SessionRequest, Target } from "../targets/target.ts";
import { now } from "../wall-clock.ts";

/** What happened, as it was: in memory only. */
export type RawItem =
  | { readonly kind: "exchange"; readonly exchange: Exchange; readonly began: number }
  | { readonly kind: "event"; readonly delivery: Delivery; readonly secret: string | undefined; readonly at: number }
  | { readonly kind: "clock"; readonly how: "pass" | "next"; readonly seconds: number; readonly now: Date; readonly more: boolean }
  | { readonly kind: "control"; readonly method: string; readonly path: string; readonly body: unknown; readonly status: number; readonly answer: PlainRecord };

export interface RawScenario {
  readonly request: SessionRequest;
  readonly session: Session;
  readonly began: number;
  readonly beganAt: Date;
  readonly items: RawItem[];
  /** Secrets that deliveries carry now, by vendor; all that ever were. */
  readonly secrets: Map<string, string>;
  readonly everySecret: Set<string>;
  readonly silent: Map<string, string>;
}

/** The run's own receiver, as a cassette has it. */
export const RECEIVER = "https://receiver.ringback.example/";

/** Vendors may have scenarios of one name. */
export const pageId = ({ vendors, scenario }: Pick<SessionRequest, "vendors" | "scenario">): string => `${vendors.join("+")}/${scenario}`;

/** Keeps what a run sends, gets and waits for. Hand the run `target` and `onStep`. */
export class Recorder {
  readonly scenarios: RawScenario[] = [];
  /** Where deliveries went, as the cassette has it. */
  readonly receivers: string[] = [];
  readonly target: Target;

  constructor(
    readonly recorded: Target,
    readonly contractOf: (vendor: string) => Contract,
  ) {
    this.target = { kind: recorded.kind, name: recorded.name, probe: () => recorded.probe(), open: async (request) => this.open(request, await recorded.open(request)) };
  }

  /** Scenarios run one after the other: what happens belongs to the last that was opened. */
  readonly onStep = ({ exchange, event }: Step): void => {
    const raw = this.scenarios.at(-1);
    if (exchange) raw?.items.push({ kind: "exchange", exchange, began: now() - exchange.millis });
    if (event) raw?.items.push({ kind: "event", delivery: event.delivery, secret: raw.secrets.get(event.delivery.vendor), at: now() });
  };

  /** Where a vendor's hosts were, and where the vendor has them. */
  places({ session, items }: RawScenario): { from: string; to: string }[] {
    const hosts = new Set(items.flatMap((item) => (item.kind === "event" ? [item.delivery.headers["host"] ?? ""] : [])));
    for (const vendor of session.vendors.keys()) if (hosts.size && !this.receivers.includes(RECEIVER + vendor)) this.receivers.push(RECEIVER + vendor);
    const vendors = [...session.vendors].flatMap(([vendor, { baseUrl }]) => {
      const contract = this.contractOf(vendor);
      // Links of a simulator may leave the world out.
      return basesOf(contract, baseUrl).flatMap((from, i) => [from, from.replace(/\/~[^/]+/, "")].map((base) => ({ from: base, to: homeOf(contract, i) })));
    });
    const outside = [...session.vendors.keys()].flatMap((vendor) => {
      const address = session.addressOf?.(vendor, "") ?? "";
      return address === "" ? [] : [{ from: address, to: RECEIVER + vendor }];
    });
    return [...vendors, ...outside, ...[...hosts].filter(Boolean).map((host) => ({ from: `http://${host}/`, to: RECEIVER }))];
  }

  private async open(request: SessionRequest, session: Session): Promise<Session> {
    const raw: RawScenario = { request, session, began: now(), beganAt: await session.clock.now(), items: [], secrets: new Map(Object.entries(session.webhookSecrets).flatMap(([vendor, secret]) => (secret === undefined ? [] : [[vendor, secret] as const]))), everySecret: new Set(), silent: new Map() };
    this.scenarios.push(raw);
    const control = session.control && new RecordedControl(session.control, raw);
    return {
      ...session,
      clock: listened(session.clock, raw),
      control,
      close: () => session.close(),
      setting: (vendor, name) => session.setting(vendor, name),
      async stimulate(subject, name, body, wants) {
        // A refusal is kept, too: stories try what must not be.
        if (control) return control.post(`stimuli/${subject}/${name}`, body);
        const answer = await session.stimulate(subject, name, body, wants);
        raw.items.push({ kind: "control", method: "POST", path: `stimuli/${subject}/${name}`, body, status: 200, answer });
        return answer;
      },
      async subscribe(vendor, subscriptions) {
        for (const { secret } of subscriptions) if (secret !== undefined) raw.secrets.set(vendor, secret) && raw.everySecret.add(secret);
        await session.subscribe(vendor, subscriptions).catch((error: unknown) => {
          if (error instanceof SkipScenario) raw.silent.set(vendor, error.message);
          throw error;
        });
      },
    };
  }
}

/** Base URL of a document on the vendor's own host. */
export function homeOf({ bundle }: Contract, document: number): string {
  const { servers, "x-hosts": hosts } = bundle.documents[document]!;
  return (servers?.[0]?.url ?? `https://${(hosts?.[0] ?? `${bundle.vendor}.example`).replace("*.", "account.")}`).replace(/\/+$/, "");
}

/** Passing time stands before what came meanwhile, so that a replay tells it when that time has passed and not before. */
function listened(clock: SessionClock, { items }: RawScenario): SessionClock {
  return {
    mode: clock.mode,
    rate: clock.rate,
    now: () => clock.now(),
    async pass(seconds) {
      const place = items.length;
      await clock.pass(seconds);
      items.splice(place, 0, { kind: "clock", how: "pass", seconds, now: await clock.now(), more: true });
    },
    async next(maxSeconds) {
      const place = items.length;
      const more = await clock.next(maxSeconds);
      items.splice(place, 0, { kind: "clock", how: "next", seconds: maxSeconds, now: await clock.now(), more });
      return more;
    },
  };
}

/** The control plane of a recorded simulator: what it answered is kept, so that stories with stimuli replay. */
class RecordedControl extends ControlPlane {
  constructor(
    private readonly inner: ControlPlane,
    private readonly raw: RawScenario,
  ) {
    super(() => Promise.reject(new Error("the recorded control plane is asked itself")), "");
  }

  override async tell(method: string, path: string, body?: unknown): Promise<{ status: number; answer: PlainRecord }> {
    const told = await this.inner.tell(method, path, body);
    this.raw.items.push({ kind: "control", method, path, body, ...told });
    return told;
  }
}
