import type { Act, HandlerAct } from "../../core/act.ts";
import { Refusal } from "../../core/refusal.ts";
import { resource } from "../../core/resource.ts";
import { NAMED_AND_DATED, orderedBy, stamped } from "../calls/named-and-dated.ts";
import { announcedPart, durationPart, musicPart, parts, spokenPart } from "../audio/options.ts";
import type { ClientType } from "../calls/call.ts";
import type { Duration } from "../calls/durations.ts";
import { uuid } from "../ids.ts";
import { compact, type Us } from "../instants.ts";
import { voicePage } from "../pages.ts";
import { queueOf } from "../queues/stored.ts";
import { shown, success } from "../shown.ts";

interface Sender {
  readonly clientType?: ClientType;
  readonly identifier?: string;
}

/** What callers hear while they wait, for some senders or for some queues. */
export interface WaitingStrategy {
  readonly id: string;
  readonly account: string;
  readonly createdAt: Us;
  readonly updatedAt: Us;
  readonly name: string | null;
  readonly maximumWaitTime: Duration;
  readonly greetingMessage?: any;
  readonly musicOnHold?: any;
  readonly announcementMessage?: any;
  readonly maximumWaitTimeMessage?: any;
  readonly conditionType: "SENDER" | "QUEUE";
  readonly condition: { readonly senders?: readonly Sender[]; readonly queues?: readonly string[] };
}

const PARTS = { maximumWaitTime: durationPart, greetingMessage: spokenPart, musicOnHold: musicPart, announcementMessage: announcedPart, maximumWaitTimeMessage: spokenPart };
const SPOKEN = ["greetingMessage", "announcementMessage", "maximumWaitTimeMessage"];
const senderOf = ({ clientType, identifier }: Sender): Sender => ({ ...(clientType ? { clientType } : {}), ...(identifier ? { identifier } : {}) });

/** A body as fields of the row: all of them, since a later one replaces the whole. */
function accept(body: any): Partial<WaitingStrategy> {
  const { name, conditionType, condition } = body;
  const kept = conditionType === "SENDER" ? { senders: (condition.senders ?? []).map(senderOf) } : { queues: condition.queues ?? [] };
  const absent = Object.fromEntries(Object.keys(PARTS).map((part) => [part, null]));
  return { ...absent, name: name ?? null, ...parts(body, PARTS), conditionType, condition: kept };
}

const show = ({ account: _, createdAt, updatedAt, ...rest }: WaitingStrategy): any => ({ ...shown(rest), senders: rest.condition.senders ?? [], createdAt: compact(createdAt), updatedAt: compact(updatedAt) });

export const strategyResources = {
  "waiting-strategies": resource<WaitingStrategy>()({
    newId: uuid,
    defaults: (act) => stamped(act.stamp()),
    accept,
    indexes: NAMED_AND_DATED,
    views: { default: show },
  }),
};

const wrong = (message: string, rule: string) => new Refusal("rule", message, { rule: `waiting-strategies: ${rule}` });

/** What the schema cannot say: the condition is of its type, names something, and nothing that has a strategy already. */
function check(act: Act<any>, row: Partial<WaitingStrategy>, own?: string): void {
  const { senders = [], queues = [] } = row.condition!;
  if (senders.length + queues.length === 0) throw wrong(`condition: must name ${row.conditionType === "SENDER" ? "senders" : "queues"}`, "condition of its type");
  for (const queue of queues) if (queue !== "default" && !act.find("queues", queue)) throw wrong(`condition.queues: queue ${queue} does not exist`, "unknown queue");
  for (const part of SPOKEN) checkPart(part, (row as any)[part]);
  for (const other of act.each("waiting-strategies", "createdAt") as Iterable<WaitingStrategy>) {
    if (other.id === own) continue;
    const taken = queues.find((queue) => other.condition.queues?.includes(queue)) ?? senders.find((sender) => other.condition.senders?.some((s) => same(s, sender)))?.identifier;
    if (taken !== undefined) throw wrong(`condition: ${taken} has a waiting strategy already`, "one strategy each");
  }
}

function checkPart(name: string, part: any): void {
  if (!part?.enabled) return;
  if (part.audioSourceType === "TTS" && !part.ttsAudioSource) throw wrong(`${name}.ttsAudioSource: must not be null`, "text where the source is TTS");
  if (part.audioSourceType === "FILE" && !part.fileAudioSource?.fileDescriptor) throw wrong(`${name}.fileAudioSource: must not be null`, "file where the source is FILE");
}

const same = (a: Sender, b: Sender) => a.identifier === b.identifier && (a.clientType ?? "PSTN") === (b.clientType ?? "PSTN");

function createConversationsWaitingStrategy(act: HandlerAct<any>): unknown {
  const fields = accept(act.body);
  check(act, fields);
  return show(act.create("waiting-strategies", fields) as WaitingStrategy);
}

function updateConversationsWaitingStrategy(act: HandlerAct<any>): unknown {
  const row = act.get("waiting-strategies", act.path.id) as WaitingStrategy;
  if (act.body.conditionType !== row.conditionType) throw wrong("conditionType: cannot be changed", "conditionType stays");
  const fields = accept(act.body);
  check(act, fields, row.id);
  return show(act.update("waiting-strategies", row.id, { ...fields, updatedAt: act.stamp() }) as WaitingStrategy);
}

function deleteConversationsWaitingStrategy(act: HandlerAct<any>): unknown {
  act.remove("waiting-strategies", act.path.id);
  return success("Waiting strategy deleted");
}

export const strategyRows = {
  getConversationsWaitingStrategies: (act: HandlerAct<any>) => voicePage(act, "waiting-strategies", { index: orderedBy(act), where: act.query.queueId ? (row: WaitingStrategy) => !!row.condition.queues?.includes(act.query.queueId) : undefined }),
  getConversationsWaitingStrategy: (act: HandlerAct<any>) => show(act.get("waiting-strategies", act.path.id) as WaitingStrategy),
  createConversationsWaitingStrategy,
  updateConversationsWaitingStrategy,
  deleteConversationsWaitingStrategy,
};

const digits = (text: string) => text.replace(/^\+/, "");

/** The strategy for a call: one that names its number or application goes before one that names its queue. */
export function strategyFor(act: Act<any>, clientType: ClientType, own: string, queueId: string): WaitingStrategy | undefined {
  const name = queueOf(act, queueId)?.isDefault ? "default" : queueId;
  let byQueue: WaitingStrategy | undefined;
  for (const row of act.each("waiting-strategies", "createdAt") as Iterable<WaitingStrategy>) {
    if (row.condition.senders?.some((s) => (s.clientType ?? "PSTN") === clientType && digits(s.identifier ?? "") === digits(own))) return row;
    if (row.condition.queues?.includes(name)) byQueue = row;
  }
  return byQueue;
}
