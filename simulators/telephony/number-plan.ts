import type { Subscriber } from "./subscriber.ts";

/** One line of the plan: what the last two digits of a test number stand for. */
export interface PlanEntry {
  readonly digits: string;
  readonly summary: string;
  readonly subscriber: Subscriber;
}

/**
 * Test numbers, the same for every vendor: +1 NPA 555-01xx and +44 7700 900xxx, ranges that are reserved for fiction and never
 * reach anybody; the last two digits choose. What is not listed behaves as 00.
 * Source: NANPA, 555-0100 to 555-0199; Ofcom, telephone numbers for drama use.
 */
export const NUMBER_PLAN: readonly PlanEntry[] = [
  { digits: "00", summary: "rings after 1 s, answers after 3 s more, talks 30 s, hangs up", subscriber: { kind: "answers" } },
  { digits: "01", summary: "answers at once and talks 5 minutes", subscriber: { kind: "answers", answerAfterSeconds: 0.5, talkSeconds: 300 } },
  { digits: "02", summary: "busy", subscriber: { kind: "busy" } },
  { digits: "03", summary: "rings and nobody answers", subscriber: { kind: "noAnswer" } },
  { digits: "04", summary: "declines after 2 s of ringing", subscriber: { kind: "rejects" } },
  { digits: "05", summary: "cannot be reached", subscriber: { kind: "unreachable" } },
  { digits: "06", summary: "voicemail answers after 20 s, greets, hangs up 30 s later", subscriber: { kind: "voicemail", says: ["You have reached the mailbox. Please leave a message after the tone."], speaksFirst: true } },
  { digits: "07", summary: "answers and hangs up after 5 s", subscriber: { kind: "answers", talkSeconds: 5 } },
  { digits: "08", summary: "answers; the connection breaks after 10 s", subscriber: { kind: "answers", talkSeconds: null, dropsAfterSeconds: 10 } },
  { digits: "09", summary: "answers on a bad line", subscriber: { kind: "answers", badLine: true, says: ["Hello? I can hardly hear you.", "Could you say that again?"] } },
  { digits: "10", summary: "answers and says three lines when spoken to, then hangs up", subscriber: { kind: "answers", talkSeconds: 120, says: ["Hello, yes, this is a good time.", "That sounds right to me.", "Thank you, goodbye."], atTheEnd: "hangsUp" } },
  { digits: "11", summary: "answers and presses 1 after 4 s", subscriber: { kind: "answers", presses: [{ digits: "1", afterSeconds: 4 }] } },
  { digits: "12", summary: "answers, presses 2 after 4 s and 9# after 8 s", subscriber: { kind: "answers", presses: [{ digits: "2", afterSeconds: 4 }, { digits: "9#", afterSeconds: 8 }] } },
  { digits: "13", summary: "manual: rings until it is told what to do", subscriber: { kind: "manual", talkSeconds: null } },
  { digits: "14", summary: "answers, says nothing and stays until the other side hangs up", subscriber: { kind: "answers", talkSeconds: null } },
  { digits: "15", summary: "answers and presses 5 at every question", subscriber: { kind: "answers", talkSeconds: 120, replies: ["5", "5", "5", "5", "5", "5", "5", "5"] } },
  { digits: "16", summary: "answers, presses 4 at the first question and hangs up", subscriber: { kind: "answers", talkSeconds: 120, replies: ["4"], atTheEnd: "hangsUp" } },
  { digits: "17", summary: "answers, presses 3 and 5 at the first two questions, then nothing", subscriber: { kind: "answers", talkSeconds: 180, replies: ["3", "5"] } },
];

const BY_DIGITS = new Map(NUMBER_PLAN.map((entry) => [entry.digits, entry.subscriber]));

/** Is this a test number? */
export const isTestNumber = (e164: string): boolean => /^\+1\d{3}55501\d\d$/.test(e164) || /^\+447700900\d{3}$/.test(e164);

/** What a test number reaches, or undefined for other numbers. */
export const planned = (e164: string): Subscriber | undefined => (isTestNumber(e164) ? (BY_DIGITS.get(e164.slice(-2)) ?? BY_DIGITS.get("00")) : undefined);
