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
}
