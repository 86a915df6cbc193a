import type { ReadyCredential } from "../adapters/adapter.ts";
import type { Asked } from "../guarded.ts";
import type { NamedScenario } from "../scenario.ts";
import type { ControlPlane, PlainRecord } from "./control-plane.ts";
import type { DeliverySource } from "./delivery-source.ts";
import type { Ledger } from "./ledger.ts";

/** One vendor as a session offers it. */
export interface VendorAccess {
  /** Base URL of the vendor's main host, such as `http://127.0.0.1:4010/~name/commbox`. */
  readonly baseUrl: string;
  readonly credentials: Readonly<Record<string, ReadyCredential>>;
  /** Ids and values that scenarios ask for by name (`needs`). */
  readonly rows: Readonly<Record<string, unknown>>;
}

/** The time of a session. */
export interface SessionClock {
  /** `jumps`: stands still until told, then moves at once. `runs`: passes by itself, `rate` world seconds per real second. */
  readonly mode: "jumps" | "runs";
  readonly rate: number;
  /** Longest wait that the target is ready for, in world seconds; undefined for any. */
  readonly patienceSeconds?: number;
  /** World time. */
  now(): Promise<Date>;
  /**
   * Lets world time pass.
   * @throws {SkipScenario} when the target cannot, or not within its patience
   */
  pass(seconds: number): Promise<void>;
  /**
   * Where time jumps: goes to the next thing that is due, at most so many world seconds ahead. Where it runs: waits that long.
   * @returns whether there may be more to come; false when nothing is pending and time did not move
   */
  next(maxSeconds: number): Promise<boolean>;
}

/** Who is told of a vendor's events. */
export interface SubscriptionRequest {
  readonly url: string;
  readonly secret?: string;
  /** Event names; all unless said. */
  readonly events?: readonly string[];
  readonly account?: string;
  /** What else the vendor lets a subscriber choose: a name, a format. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** A target made ready for one scenario. */
export interface Session {
  readonly vendors: ReadonlyMap<string, VendorAccess>;
  /** @param stop - a request that still waits for its turn when this is aborted is not sent. @throws {Interrupted} */
  fetch(request: Request, stop?: AbortSignal): Response | Promise<Response>;
  /** Takes what is not to be cut in two when the run is told to stop: a request, until its answer is judged. */
  whole?<T>(work: Promise<T>): Promise<T>;
  readonly clock: SessionClock;
  /** Simulators only. */
  readonly control: ControlPlane | undefined;
  /** Secret that deliveries carry where subscriptions are made by hand; undefined for none. */
  readonly webhookSecrets: Readonly<Record<string, string | undefined>>;
  /** Where a vendor delivers to, as the vendor sees it. @param local - where the receiver listens */
  addressOf?(vendor: string, local: string): string;
  /** Where deliveries are collected that others took. */
  readonly sources?: readonly DeliverySource[];
  /**
   * Makes something happen outside: a vendor's stimulus, or `telephone` and what somebody does there.
   * @param wants - what the story must be told of it: fields of `result` in what comes back
   * @throws {SkipScenario}
   */
  stimulate(subject: string, name: string, body: PlainRecord, wants?: readonly string[]): Promise<PlainRecord>;
  /** Why a request must not be sent; undefined when it may. */
  forbids?(vendor: string, asked: Asked): string | undefined;
  /** Sandboxes: where what a story makes is written down, so that it can be removed. */
  readonly ledger?: Ledger;
  /** Real milliseconds for one request. */
  readonly timeoutMillis?: number;
  /** Aborted when the run is told to stop. */
  readonly signal?: AbortSignal;
  /** Sandboxes: seconds that a harmless request may wait to be repeated when it is throttled. */
  readonly patienceSeconds?: number;
  /** Port that the receiver must have, where deliveries are sent by hand-made subscriptions; 0 for any. */
  readonly receiverPort: number;
  /** Replaces a vendor's subscriptions. @throws {SkipScenario} when the target cannot */
  subscribe(vendor: string, subscriptions: readonly SubscriptionRequest[]): Promise<void>;
  /** A setting that the service is known to have; undefined when the target does not tell. */
  setting(vendor: string, name: string): Promise<unknown>;
  /** Makes a text that must be new to the service so; the same text stays where the service is new, too. */
  unique?(text: string): string;
  close(): Promise<void>;
}

/** What a scenario asks of a target before it begins. */
export interface SessionRequest {
  readonly scenario: string;
  readonly vendors: readonly string[];
  readonly seed?: number | undefined;
  readonly fixture?: string | undefined;
  /** Settings by vendor. */
  readonly settings: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** The story itself: what it needs is looked at before its first request. */
  readonly story?: NamedScenario | undefined;
  /** Aborted when the run is told to stop: whatever is waited for ends. */
  readonly signal?: AbortSignal | undefined;
}

/** What scenarios run against. */
export interface Target {
  readonly kind: "simulator" | "sandbox";
  /** For people: `in process`, `http://127.0.0.1:4010`, `sandbox acme`. */
  readonly name: string;
  /** Is it there and what it should be? @throws {TargetError} in one sentence */
  probe(): Promise<void>;
  /** @throws {TargetError} @throws {SkipScenario} */
  open(request: SessionRequest): Promise<Session>;
}
