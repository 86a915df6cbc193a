import { isLike } from "./compare.ts";
import { type Duration, secondsOf } from "./duration.ts";
import { SkipScenario, StopScenario } from "./errors.ts";
import { show } from "./finding.ts";
import type { Judge } from "./judge.ts";
import type { ScenarioLog } from "./log.ts";
import { type Delivery, isTaken } from "./received-event.ts";
import type { Receiver } from "./receiver.ts";
import type { EventMatch, StageEvent, StageEvents, Within } from "./stage-tools.ts";
import { collect } from "./targets/delivery-source.ts";
import type { Session } from "./targets/target.ts";
import { waitFor } from "./waiting.ts";

const DEFAULT_SECRET = "ringback-harness-secret";
const DEFAULT_WITHIN: Duration = "60s";
/** Seconds of world time between two looks where time runs by itself; deliveries come unasked, so this costs nothing. */
const LOOK_SECONDS = 0.1;
/** Seconds of world time that the last deliveries of a story have where time runs by itself. */
const LAST_SECONDS = 10;

/** What the runner's receiver got in one scenario, and who tells it. */
export class EventInbox implements StageEvents {
  private readonly arrived: { event: StageEvent; step: number; taken: boolean }[] = [];
  private readonly secrets = new Map<string, string | undefined>();
  private readonly unavailable = new Map<string, string>();
  /** Vendors that were told of the receiver before the story began, and whose subscriptions the story left alone. */
  private readonly undisturbed = new Set<string>();
  private stopped = false;
  private broken: Error | undefined;
  receiver!: Receiver;

  constructor(
    private readonly session: Session,
    private readonly judges: ReadonlyMap<string, Judge>,
    private readonly log: ScenarioLog,
    private readonly verify: (delivery: Delivery, secret: string | undefined) => string | undefined,
  ) {}

  /** Judges a delivery and keeps it. */
  take = (delivery: Delivery): void => {
    try {
      this.keep(delivery);
    } catch (error) {
      // Whatever a vendor sends must not end the run: it is a mistake of ours, told where the story waits.
      this.broken ??= error as Error;
    }
  };

  private keep(delivery: Delivery): void {
    if (this.isOfTheAccount(delivery)) return;
    const received = this.judges.get(delivery.vendor)?.event(delivery, this.secrets.get(delivery.vendor));
    if (!received?.subject) return;
    // Who is told at least once keeps nothing twice. Where time stands still, two facts without a mark may be alike to the letter.
    const known = received.repeats && (received.subject.key !== undefined || this.session.clock.mode !== "jumps");
    if (known && isTaken(received.repeats!)) return;
    const { name, data, rowId } = received.subject;
    const { vendor, body, text, headers, answered } = delivery;
    this.arrived.push({ event: { vendor, name, data, body, text, headers, rowId, answered }, step: this.log.steps.length, taken: false });
  }

  /** The subscription that was made by hand delivers also while a story has one of its own, or none: that is no concern of the story. */
  private isOfTheAccount(delivery: Delivery): boolean {
    const [account, own] = [this.session.webhookSecrets[delivery.vendor], this.secrets.get(delivery.vendor)];
    if (account === undefined || account === own || !this.judges.has(delivery.vendor)) return false;
    return this.verify(delivery, account) === undefined && this.verify(delivery, own) !== undefined;
  }

  /** Subscribes the receiver where the target can; where it cannot, a story that asks for events is skipped with the reason. */
  async begin(vendors: readonly string[]): Promise<void> {
    for (const vendor of vendors) {
      await this.subscribe(vendor).catch((error: unknown) => {
        if (!(error instanceof SkipScenario)) throw error;
        this.unavailable.set(vendor, error.message);
      });
      if (!this.unavailable.has(vendor)) this.undisturbed.add(vendor);
    }
  }

  /**
   * Asks the judges of all vendors whose events must all have come. Deliveries under way are given a moment first.
   * A receiver that was told to misbehave, or a subscription that the story changed, proves nothing.
   */
  async conclude(): Promise<void> {
    if (this.broken) throw this.broken;
    if (!this.receiver.wellBehaved) return;
    // Also where nothing is owed: how much of it came must not be chance, for two runs are laid side by side.
    if (this.session.clock.mode === "jumps") await this.session.clock.pass(0);
    if (this.undisturbed.size === 0) return;
    const judges = [...this.undisturbed].map((vendor) => this.judges.get(vendor)!);
    await waitFor(this.session.clock, LAST_SECONDS, LOOK_SECONDS, async () => this.session.clock.mode === "jumps" || judges.every((judge) => judge.missing().length === 0), LAST_SECONDS);
    for (const judge of judges) judge.story();
  }

  /** Collects what others took, until the story is over. What lies there now is of before: it is looked at before the story's first request. */
  async collect(): Promise<void> {
    for (const source of this.session.sources ?? []) {
      const broken = (error: Error) => void (this.broken ??= error);
      await source.fresh().catch(broken);
      collect(source, (delivery) => this.receiver.record(delivery), () => this.stopped || this.broken !== undefined).catch(broken);
    }
  }

  /** No more deliveries are collected. */
  stop = (): void => void (this.stopped = true);

  async subscribe(vendor: string, { secret = this.usualSecret(vendor), ...rest }: Parameters<StageEvents["subscribe"]>[1] = {}): Promise<void> {
    await this.session.subscribe(vendor, [{ url: this.address(vendor), ...(secret === null ? {} : { secret }), ...rest }]);
    this.secrets.set(vendor, secret ?? undefined);
    this.undisturbed.delete(vendor);
  }

  /** That of a subscription that was made by hand, else one of ours; null for none. */
  private usualSecret(vendor: string): string | null {
    const fixed = this.session.webhookSecrets;
    return vendor in fixed ? (fixed[vendor] ?? null) : DEFAULT_SECRET;
  }

  address = (vendor: string): string => {
    const local = this.receiver.url(vendor);
    return this.session.addressOf?.(vendor, local) ?? local;
  };
  signedWith = (vendor: string, secret: string | null): void => void this.secrets.set(vendor, secret ?? undefined);
  async unsubscribe(vendor: string): Promise<void> {
    this.undisturbed.delete(vendor);
    await this.session.subscribe(vendor, []);
  }

  received<Data>(name?: string): readonly StageEvent<Data>[] {
    return this.arrived.map(({ event }) => event as StageEvent<Data>).filter((event) => name === undefined || event.name === name);
  }

  async expect<Data>(name: string, match: EventMatch<Data> = {}, { within = DEFAULT_WITHIN }: Within = {}): Promise<StageEvent<Data>> {
    this.requireDeliveries();
    // What was done last before it was waited for: what comes meanwhile is something else.
    const since = this.log.steps.length;
    let found = this.untaken(name, match);
    // Deliveries of this very instant may still be under way: a frozen clock sends them when asked to pass no time.
    if (!found && this.session.clock.mode === "jumps") await this.session.clock.pass(0);
    await waitFor(this.session.clock, secondsOf(within), LOOK_SECONDS, async () => {
      this.requireDeliveries();
      return (found ??= this.untaken(name, match)) !== undefined;
    });
    if (!found) {
      const others = this.arrived.map(({ event }) => event.name).join(", ") || "no event at all";
      this.log.find("events-complete", { ...this.promiseOf(name), pointer: "event", expected: `${name} ${typeof match === "function" ? "" : show(match)} within ${within}`, got: others }, since);
      throw new StopScenario(`${name} did not come within ${within}`);
    }
    found.taken = true;
    return found.event as StageEvent<Data>;
  }

  async none(name: string, { match = {}, within = DEFAULT_WITHIN }: Within & { match?: EventMatch } = {}): Promise<void> {
    this.requireDeliveries();
    await this.session.clock.pass(secondsOf(within));
    this.log.step("clock", `${within} pass without ${name}`);
    const found = this.untaken(name, (event) => this.isOurs(event) && matches(event, match));
    if (found) this.log.find("no-unexpected-event", { ...this.judges.get(found.event.vendor)?.promiseOf(name), pointer: "event", expected: `no ${name} within ${within}`, got: show(found.event.data) }, found.step);
  }

  /** Of the vendor whose event it is. */
  private promiseOf(name: string): ReturnType<Judge["promiseOf"]> {
    const judges = [...this.judges.values()];
    return (judges.find((judge) => judge.tells(name)) ?? judges[0])?.promiseOf(name) ?? {};
  }

  private untaken<Data>(name: string, match: EventMatch<Data>) {
    return this.arrived.find(({ event, taken }) => !taken && event.name === name && matches(event as StageEvent<Data>, match));
  }

  /** An account is shared: what is told of a row that this story has never seen is no concern of it. A simulator's world is its own. */
  private isOurs({ rowId }: StageEvent): boolean {
    if (this.session.control || rowId === undefined) return true;
    return this.log.steps.some(({ exchange }) => exchange && (exchange.answer.text.includes(rowId) || exchange.request.url.includes(rowId)));
  }

  private requireDeliveries(): void {
    if (this.broken) throw this.broken;
    const [reason] = this.unavailable.values();
    if (reason !== undefined) throw new SkipScenario(reason);
  }
}

const matches = <Data>(event: StageEvent<Data>, match: EventMatch<Data>): boolean =>
  typeof match === "function" ? match(event) : isLike(event.data, match) || isLike(event.body, match);
