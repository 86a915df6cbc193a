import type { Act } from "../../core/act.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import { resource } from "../../core/resource.ts";
import { findLeg, say } from "../../telephony/network.ts";
import { soundOf, type Sound } from "../audio/sound.ts";
import type { Call } from "../calls/call.ts";
import { secondsOf } from "../calls/durations.ts";
import { strategyFor, type WaitingStrategy } from "./strategies.ts";

/** One thing that a waiting caller went through. */
export interface Entry {
  /** World milliseconds. */
  readonly at: number;
  readonly what: "greeting" | "music" | "announcement" | "offered" | "passed" | "declined" | "answered" | "maximumWaitTimeMessage" | "awayMessage" | "callbackConfirmation" | "key" | "ended";
  /** What was said, or the file that was played. */
  readonly text?: string;
  readonly file?: string;
  readonly agentId?: string;
}

/** A caller who waits for an agent, with everything that it heard: the timeline. */
export interface WaitingCaller {
  readonly id: string;
  readonly account: string;
  readonly state: string;
  /** Microseconds of the arrival: who came first. */
  readonly made: number;
  /** The same in world milliseconds. */
  readonly arrivedAt: number;
  readonly callId: string;
  readonly conversationId: string;
  readonly queueId: string;
  readonly priority: Priority;
  /** As it was when the caller came: later changes do not reach who waits. */
  readonly strategy: WaitingStrategy | null;
  readonly timeline: readonly Entry[];
  /** Whom it rings at. */
  readonly agentId: string | null;
  /** Who let it ring or declined since everybody was asked. */
  readonly passedBy: readonly string[];
  /** What is said at the end, and for how long. */
  readonly farewell: Sound | null;
}

const RANK = { URGENT: "0", HIGH: "1", NORMAL: "2", LOW: "3" } as const;
export type Priority = keyof typeof RANK;

const WAITS = ["greeting", "music", "announcement"];
export const queueKey = (account: string, queueId: string): string => `${account}/${queueId}`;
const place = (row: WaitingCaller) => `${RANK[row.priority]}${String(row.made).padStart(17, "0")}`;

export const callerResources = {
  "waiting-callers": resource<WaitingCaller>()({
    newId: (_, random) => random().uuid(),
    defaults: (act) => ({ made: act.stamp(), arrivedAt: act.now, agentId: null, passedBy: [], farewell: null, timeline: [] }),
    indexes: {
      // In the order in which agents take them: priority, then arrival. Who rings somewhere keeps the place and is left out.
      queue: { by: (row) => (WAITS.includes(row.state) ? queueKey(row.account, row.queueId) : undefined), order: place },
      conversation: { by: (row) => row.conversationId, order: (row) => row.made },
      offeredTo: { by: (row) => (row.state === "offered" ? row.agentId! : undefined), order: (row) => row.made },
    },
  }),
};

const announceAfter = (row: WaitingCaller): number | undefined => {
  const announcement = row.strategy?.announcementMessage;
  return announcement?.enabled ? (announcement.repeatInterval ? secondsOf(announcement.repeatInterval) : 30) : undefined;
};
const position = (act: Act<any>, row: WaitingCaller) => act.table("waiting-callers").count("queue", queueKey(row.account, row.queueId), undefined, place(row)) || 1;
const greeting = (act: Act<any>, row: WaitingCaller) => soundOf(act, row.strategy?.greetingMessage, position(act, row));
const announcement = (act: Act<any>, row: WaitingCaller) => soundOf(act, row.strategy?.announcementMessage, position(act, row));

/** Time moves a caller from part to part; the announcement keeps its beat, however long it takes to say. */
export const callerLifecycles: Record<string, LifecycleCode<WaitingCaller>> = {
  waitingCaller: {
    field: "state",
    pacing: {
      greeting: { on: "greeted", afterSeconds: (act, row) => greeting(act, row)?.seconds ?? 0 },
      music: { on: "announce", afterSeconds: (act, row) => nextAnnouncement(act, row) },
      announcement: { on: "announced", afterSeconds: (act, row) => announcement(act, row)?.seconds ?? 0 },
      farewell: { on: "end", afterSeconds: (_, row) => row.farewell?.seconds ?? 0 },
    },
  },
};

/** Counted from the arrival: 20 s, 40 s, …; one that came while the caller rang somewhere is left out. */
function nextAnnouncement(act: Act<any>, row: WaitingCaller): number | undefined {
  const every = announceAfter(row);
  if (every === undefined) return undefined;
  return every - (((act.now - row.arrivedAt) / 1000) % every);
}

/** A caller begins to wait in the queue of its call. */
export function beginToWait(act: Act<any>, call: Call, priority: Priority): WaitingCaller {
  const strategy = strategyFor(act, call.clientType, call.own, call.queueId!) ?? null;
  const greets = soundOf(act, strategy?.greetingMessage) !== undefined;
  const row = act.create("waiting-callers", { state: greets ? "greeting" : "music", callId: call.id, conversationId: call.conversationId, queueId: call.queueId!, priority, strategy }) as WaitingCaller;
  if (strategy) act.schedule("waitedTooLong", secondsOf(strategy.maximumWaitTime), { caller: row.id }, { key: waitKey(row.id), resource: "waiting-callers", rowId: row.id });
  return row;
}

export const waitKey = (id: string) => `wait/${id}`;
export const offerKey = (id: string) => `offer/${id}`;

/** Adds a line to the timeline; a text is also said to the caller. */
export function note(act: Act<any>, id: string, entry: Omit<Entry, "at">): void {
  const row = act.get("waiting-callers", id) as WaitingCaller;
  act.update("waiting-callers", id, { timeline: [...row.timeline, { at: act.now, ...entry }] });
  const leg = (act.find("calls", row.callId) as Call | undefined)?.leg;
  if (entry.text !== undefined && leg && findLeg(act, leg)?.state === "answered") say(act, leg, entry.text);
}

const heard = (sound: Sound | undefined): { text?: string; file?: string } => ({ ...(sound?.text === undefined ? {} : { text: sound.text }), ...(sound?.file === undefined ? {} : { file: sound.file }) });

/** What the caller hears on entering a state. */
const HEARD: Readonly<Record<string, (act: Act<any>, row: WaitingCaller) => Omit<Entry, "at"> | undefined>> = {
  greeting: (act, row) => ({ what: "greeting", ...heard(greeting(act, row)) }),
  music: (act, row) => ({ what: "music", ...heard(soundOf(act, row.strategy?.musicOnHold)) }),
  announcement: (act, row) => ({ what: "announcement", ...heard(announcement(act, row)) }),
  offered: (_, row) => ({ what: "offered", agentId: row.agentId! }),
  answered: (_, row) => ({ what: "answered", agentId: row.agentId! }),
};

export function entered(act: Act<any>, row: WaitingCaller, before: WaitingCaller | undefined): void {
  if (row.state === before?.state) return;
  const entry = HEARD[row.state]?.(act, row);
  if (entry) note(act, row.id, entry);
}
