/** How a simulated phone behaves when it is called, or when it calls. Seconds are world time. */
export interface Subscriber {
  readonly kind: "answers" | "busy" | "noAnswer" | "rejects" | "unreachable" | "voicemail" | "manual";
  /** From dialling to ringing. Default 1. */
  readonly ringAfterSeconds?: number;
  /** From ringing to answer (to the decline, for `rejects`). Default 3; voicemail 20. */
  readonly answerAfterSeconds?: number;
  /** From answer to hanging up; null: never. Default 30. */
  readonly talkSeconds?: number | null;
  /** From answer to the connection breaking in the middle of it. */
  readonly dropsAfterSeconds?: number;
  /** The line is bad: what is said arrives in pieces. */
  readonly badLine?: boolean;
  /** Lines that this person says, one after each thing said to them; without a listener they wait. */
  readonly says?: readonly string[];
  /** Says the first line without being spoken to. */
  readonly speaksFirst?: boolean;
  /** What they do when they have no line left. Default `listens`. */
  readonly atTheEnd?: "listens" | "hangsUp";
  /** Keys pressed, each so long after the answer. */
  readonly presses?: readonly { readonly digits: string; readonly afterSeconds: number }[];
  /** Keys pressed in reply to each question (what is said with a `?`), one entry a time: answers to a survey. */
  readonly replies?: readonly string[];
}

/** Who is reached when nobody says otherwise: rings after 1 s, answers after 3 s, talks 30 s. */
export const DEFAULT_SUBSCRIBER: Subscriber = { kind: "answers" };

export const ringAfter = (s: Subscriber): number => s.ringAfterSeconds ?? 1;
export const answerAfter = (s: Subscriber): number => s.answerAfterSeconds ?? (s.kind === "voicemail" ? 20 : s.kind === "rejects" ? 2 : 3);
export const talkFor = (s: Subscriber): number | null => (s.talkSeconds === undefined ? 30 : s.talkSeconds);

/** Seconds that a network lets a phone ring before it gives up by itself. */
export const NETWORK_RING_SECONDS = 120;
