import type { Duration } from "./duration.ts";
import type { PlainRecord } from "./targets/control-plane.ts";

/** World time: `within: "60s"`. */
export interface Within {
  readonly within?: Duration;
}

export interface StageClock {
  /** World time. */
  now(): Promise<Date>;
  /** Lets world time pass: jumps where the target can, waits where it cannot, and skips the scenario where the wait is too long. */
  pass(duration: Duration): Promise<void>;
}

/** An event as the runner's own receiver got it. */
export interface StageEvent<Data = unknown> {
  readonly vendor: string;
  readonly name: string;
  /** The part that the event is about: `data` of Comswise, the entity of CommBox. */
  readonly data: Data;
  readonly body: unknown;
  /** The payload as it came. */
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly rowId: string | undefined;
  /** How the receiver answered it. */
  readonly answered: number | "hang" | "reset";
}

/** Part of `data` or of the whole payload (functions and patterns inside are tried), or a predicate over the event. */
export type EventMatch<Data = unknown> = Readonly<Record<string, unknown>> | ((event: StageEvent<Data>) => boolean);

export interface StageEvents {
  /**
   * Waits for an event; each call takes one, so two calls need two. Missing is a finding and ends the story.
   * @param within - world time; 60 s unless said
   */
  expect<Data = unknown>(name: string, match?: EventMatch<Data>, options?: Within): Promise<StageEvent<Data>>;
  /** Lets world time pass; an event of this name that no `expect` has taken is a finding. */
  none(name: string, options?: Within & { readonly match?: EventMatch }): Promise<void>;
  /** What has arrived so far, in order. */
  received<Data = unknown>(name?: string): readonly StageEvent<Data>[];
  /** Replaces the vendor's subscriptions by one that tells the receiver. @param secret - null for none */
  subscribe(vendor: string, options?: { readonly secret?: string | null; readonly events?: readonly string[]; readonly account?: string; readonly options?: PlainRecord }): Promise<void>;
  unsubscribe(vendor: string): Promise<void>;
  /** Where the receiver listens for a vendor's deliveries: for stories that subscribe over the vendor's own API. */
  address(vendor: string): string;
  /** The secret that deliveries are signed with from now on, when the vendor's API handed it out; null for none. */
  signedWith(vendor: string, secret: string | null): void;
}

/** One party's connection, as the simulated network shows it. */
export interface TelephoneLeg {
  readonly id: string;
  readonly vendor: string;
  readonly direction: "incoming" | "outgoing";
  readonly from: string;
  readonly to: string;
  readonly state: "dialing" | "ringing" | "answered" | "ended";
}

/** People at telephones. Skips the scenario on targets that have none. */
export interface StageTelephone {
  legs(query?: Readonly<Record<string, string>>): Promise<readonly TelephoneLeg[]>;
  /** How whoever has this number behaves from now on: `{ kind: "answers", says: ["Hello"] }`, `{ kind: "manual" }`. */
  subscriber(number: string, behaviour: PlainRecord): Promise<void>;
  /** Somebody calls a number. */
  calls(from: string, to: string): Promise<TelephoneLeg>;
  answers(number: string): Promise<TelephoneLeg>;
  rejects(number: string): Promise<TelephoneLeg>;
  isBusy(number: string): Promise<TelephoneLeg>;
  hangsUp(number: string): Promise<TelephoneLeg>;
  presses(number: string, digits: string): Promise<TelephoneLeg>;
  says(number: string, text: string): Promise<TelephoneLeg>;
}

/** How the receiver treats what arrives. */
export interface StageReceiver {
  fail(times?: number, status?: number): void;
  hang(times?: number): void;
  reset(times?: number): void;
  recover(): void;
}

/** What a simulator's control plane shows of this world. Skips the scenario on other targets. */
export interface StageInspect {
  events(query?: Readonly<Record<string, string>>): Promise<PlainRecord>;
  deliveries(query?: Readonly<Record<string, string>>): Promise<PlainRecord>;
  timers(): Promise<PlainRecord>;
  journal(query?: Readonly<Record<string, string>>): Promise<PlainRecord>;
  rows(vendor: string, resource: string): Promise<PlainRecord>;
  settings(vendor: string): Promise<PlainRecord>;
  get(path: string): Promise<PlainRecord>;
}

/** What a simulator can be told beside its clock. Skips the scenario on other targets. */
export interface StageArrange {
  rows(vendor: string, resource: string, rows: readonly unknown[]): Promise<PlainRecord>;
  settings(vendor: string, settings: PlainRecord): Promise<PlainRecord>;
  fault(fault: PlainRecord): Promise<PlainRecord>;
  clearFaults(): Promise<PlainRecord>;
}

/** The words of a story, beside its clients. */
export interface StageTools<Needs> {
  readonly target: "simulator" | "sandbox";
  readonly needs: Needs;
  /** An id of the story's own choice, as it is on a simulator, and with a mark of this run on a sandbox, which may know it from an earlier one. */
  unique(text: string): string;
  readonly clock: StageClock;
  readonly events: StageEvents;
  readonly receiver: StageReceiver;
  readonly telephone: StageTelephone;
  readonly inspect: StageInspect;
  readonly arrange: StageArrange;
  /**
   * Asks again until the answer is as wanted. Never so within the time is a finding and ends the story.
   * @param within - world time; 60 s unless said
   */
  until<T>(ask: () => Promise<T>, wanted: (value: T) => boolean, options?: Within): Promise<T>;
  /**
   * Makes something happen in the outside world; a target that cannot skips the scenario.
   * @returns `{ result }` with the fields that the vendor's adapter names under `answers`
   */
  stimulus(vendor: string, name: string, body?: PlainRecord): Promise<PlainRecord>;
  /** Holds a value against what is expected (functions and patterns inside are tried). A difference is a finding; the story goes on. */
  check(label: string, actual: unknown, expected: unknown): boolean;
  /** The same, where objects may hold more than expected. */
  checkLike(label: string, actual: unknown, expected: unknown): boolean;
}
