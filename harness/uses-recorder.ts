import type { Adapter } from "./adapters/adapter.ts";
import { secondsOf } from "./duration.ts";
import { type Exchange, isSuccess } from "./exchange.ts";
import { type Asked, isBillable, isDestructive } from "./guarded.ts";
import type { StageArrange, StageEvents, StageInspect, StageTelephone, StageTools } from "./stage-tools.ts";
import type { ByVendor, StoryUses } from "./uses.ts";

/** Notes what one story uses, while it runs. */
export class UsesRecorder {
  private readonly sets = new Map<string, Set<string>>();
  private waitSeconds = 0;

  /** @param told - vendors of the story that tell events */
  constructor(
    private readonly told: readonly string[],
    private readonly adapterOf: (vendor: string) => Adapter,
  ) {}

  exchange({ vendor, operation, as, answer }: Exchange, asked: Asked | undefined): void {
    if (as !== undefined && as !== "default") this.note("credentials", `${vendor}.${as}`);
    if (!operation || !asked) return;
    const name = `${vendor}.${operation.id}`;
    this.note("operations", name);
    if (isBillable(this.adapterOf(vendor), asked)) this.note("billable", name);
    if (isSuccess(answer.status) && isDestructive(this.adapterOf(vendor), asked)) this.note("destructive", name);
  }

  /** The same words, listened to. */
  words(words: StageTools<unknown>): StageTools<unknown> {
    const { clock, events, receiver, telephone } = words;
    const misbehaves = (how: string) => this.note("receiver", how);
    return {
      ...words,
      clock: {
        now: () => clock.now(),
        pass: (duration) => (this.waits(secondsOf(duration)), clock.pass(duration)),
      },
      until: (ask, wanted, options) => this.timed(clock, () => words.until(ask, wanted, options)),
      stimulus: (vendor, name, ...more) => (this.note("stimuli", `${vendor}.${name}`), words.stimulus(vendor, name, ...more)),
      events: this.events(events, clock),
      receiver: {
        fail: (...how) => (misbehaves("fail"), receiver.fail(...how)),
        hang: (...how) => (misbehaves("hang"), receiver.hang(...how)),
        reset: (...how) => (misbehaves("reset"), receiver.reset(...how)),
        recover: () => receiver.recover(),
      },
      telephone: this.listened<StageTelephone>(telephone, (name) => (name === "legs" ? this.note("control", "telephone.legs") : this.note("stimuli", `telephone.${name === "subscriber" ? "behaves" : name}`))),
      inspect: this.listened<StageInspect>(words.inspect, (name) => this.note("control", `inspect.${name}`)),
      arrange: this.listened<StageArrange>(words.arrange, (name) => this.note("control", `arrange.${name}`)),
    };
  }

  /** What was noted so far. */
  uses(): StoryUses {
    const list = (use: string) => [...(this.sets.get(use) ?? [])].toSorted();
    const plain = ["events", "subscribes", "addresses", "receiver", "control", "stimuli"].filter((use) => this.sets.has(use)).map((use) => [use, list(use)]);
    const byVendor = ["credentials", "operations", "billable", "destructive"].filter((use) => this.sets.has(use)).map((use) => [use, groupedByVendor(list(use))]);
    return Object.fromEntries([...plain, ...(this.waitSeconds > 0 ? [["waitSeconds", this.waitSeconds]] : []), ...byVendor]);
  }

  private events(events: StageEvents, clock: StageTools<unknown>["clock"]): StageEvents {
    const needed = (vendors: readonly string[] = this.told) => vendors.forEach((vendor) => this.note("events", vendor));
    return {
      expect: (name, match, options) => (needed(), this.timed(clock, () => events.expect(name, match, options))),
      none: (name, options) => (needed(), this.waits(secondsOf(options?.within ?? "60s")), events.none(name, options)),
      received: (name) => (needed(), events.received(name)),
      // Without a wish of its own a story is content with the subscription that there is.
      subscribe: (vendor, options = {}) => (Object.keys(options).length && this.note("subscribes", vendor), events.subscribe(vendor, options)),
      unsubscribe: (vendor) => (this.note("subscribes", vendor), events.unsubscribe(vendor)),
      address: (vendor) => (needed([vendor]), this.note("addresses", vendor), events.address(vendor)),
      signedWith: (vendor, secret) => events.signedWith(vendor, secret),
    };
  }

  /** What a wait took is what it takes: the time it was given may be a hundred times that. How fast deliveries travel must not show in the file, so it is rounded up. */
  private async timed<T>(clock: StageTools<unknown>["clock"], wait: () => Promise<T>): Promise<T> {
    const begun = await clock.now();
    try {
      return await wait();
    } finally {
      this.waits(roundedUp(((await clock.now()).getTime() - begun.getTime()) / 1000));
    }
  }

  private waits(seconds: number): void {
    this.waitSeconds = Math.max(this.waitSeconds, Math.ceil(seconds));
  }

  private listened<Words extends object>(words: Words, note: (name: string) => void): Words {
    const listened = Object.entries(words).map(([name, word]) => [name, (...given: unknown[]) => (note(name), (word as (...given: unknown[]) => unknown)(...given))]);
    return Object.fromEntries(listened) as Words;
  }

  private note(use: string, name: string): void {
    const names = this.sets.get(use) ?? new Set();
    this.sets.set(use, names.add(name));
  }
}

/** Seconds that a wait is rounded up to. */
const STEPS = [0, 5, 15, 30, 60, 300, 900, 3600, 10_800, 86_400];
const roundedUp = (seconds: number): number => STEPS.find((step) => seconds <= step) ?? seconds;

/** `vendor.name` as names by vendor. */
function groupedByVendor(names: readonly string[]): ByVendor {
  const grouped: Record<string, string[]> = {};
  for (const name of names) (grouped[name.slice(0, name.indexOf("."))] ??= []).push(name.slice(name.indexOf(".") + 1));
  return grouped;
}
