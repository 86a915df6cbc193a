import { isSuccess } from "./exchange.ts";

/** One HTTP request that reached the runner's receiver. */
export interface Delivery {
  /** From 1, in order of arrival. */
  readonly n: number;
  readonly vendor: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Parsed JSON, or undefined when it is none. */
  readonly body: unknown;
  /** What the receiver did with it. */
  readonly answered: number | "hang" | "reset";
}

/** What an event is about, as the vendor's adapter reads it. */
export interface EventSubject {
  /** Name on the wire. */
  readonly name: string;
  /** The part of the payload that a scenario matches on. */
  readonly data: unknown;
  /** Equal for two deliveries of one fact; undefined when the vendor gives no way to tell. */
  readonly key?: string;
  /** Row that it is about. */
  readonly rowId?: string;
  /** When it happened, by the vendor's own stamp, in milliseconds since 1970. */
  readonly at?: number;
  /** State that it announces. */
  readonly state?: { readonly lifecycle: string; readonly rowId: string; readonly to: string };
}

export interface ReceivedEvent {
  readonly delivery: Delivery;
  /** Undefined when the adapter cannot read the delivery. */
  readonly subject: EventSubject | undefined;
  /** Told again by a vendor that tells at least once: the delivery of before that it repeats, one that was taken where there is one. */
  readonly repeats?: Delivery;
}

/** Did the receiver answer with a 2xx? */
export const isTaken = ({ answered }: Delivery): boolean => typeof answered === "number" && isSuccess(answered);

/** One fact, by what the vendor marks it with, or by every letter of it. */
export const isSameFact = (one: ReceivedEvent, other: ReceivedEvent): boolean =>
  one.subject?.key === undefined ? one.delivery.text === other.delivery.text : one.subject.key === other.subject?.key;
