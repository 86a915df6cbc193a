import type { HangupBy, HangupCause } from "./hangup-cause.ts";
import type { Subscriber } from "./subscriber.ts";

/** One thing said, or pressed, on a call. */
export interface Turn {
  readonly side: "near" | "far";
  readonly text: string;
  /** World milliseconds from the answer. */
  readonly atMs: number;
  readonly durationMs: number;
}

/** One party's connection in a call, as the vendor that holds it sees it: the vendor is near, the other end far. */
export interface Leg {
  readonly id: string;
  /** The whole conversation: shared by the two legs of a call between vendors. */
  readonly callId: string;
  readonly vendor: string;
  readonly account: string;
  /** The vendor's own row. */
  readonly ref: string | null;
  readonly direction: "outgoing" | "incoming";
  readonly from: string;
  readonly to: string;
  readonly state: "dialing" | "ringing" | "answered" | "ended";
  readonly far: { readonly kind: "subscriber"; readonly subscriber: Subscriber } | { readonly kind: "leg"; readonly leg: string };
  readonly held: boolean;
  /** Another leg of the same vendor that it is joined to: what one hears, the other does. */
  readonly bridgedTo: string | null;
  /** World milliseconds since 1970. */
  readonly startedAt: number;
  readonly ringingAt: number | null;
  readonly answeredAt: number | null;
  readonly endedAt: number | null;
  /** A machine answered. */
  readonly machine: boolean;
  readonly hangup: { readonly cause: HangupCause; readonly q850: number; readonly sip: number; readonly by: HangupBy } | null;
  readonly turns: readonly Turn[];
  /** Keys that the far side has pressed. */
  readonly digits: string;
}

/** What a vendor hears of one of its legs, topic `leg`. */
export type LegFact =
  | { readonly change: "incoming" | "ringing" | "answered" | "held" | "resumed" | "ended"; readonly leg: Leg }
  | { readonly change: "speech"; readonly leg: Leg; readonly turn: Turn }
  | { readonly change: "digits"; readonly leg: Leg; readonly digits: string };

/** Milliseconds since the answer; 0 before. */
export const talkMs = (leg: Leg, now: number): number => (leg.answeredAt === null ? 0 : (leg.endedAt ?? now) - leg.answeredAt);
