import { Refusal } from "../../core/refusal.ts";
import { classOf } from "../modules.ts";
import type { CommboxAct, Handler } from "../resources.ts";
import { isPerson, type StoredManager } from "../resources/managers.ts";
import { findChannel, subStreamOf, type StoredStream } from "../resources/streams.ts";
import { onCall } from "./assignments.ts";
import { heldBy } from "./stats.ts";

type Asked = { readonly ignoreAutomationExsistance?: boolean | undefined; readonly autoAssign?: boolean | undefined };
const STATE = { NOT_ACTIVE: 0, AVAILABLE: 1, BUSY: 2, UNAVAILABLE: 3 } as const;

export const getStreamAvailability: Handler<"Get_Stream_Availability"> = (act) => ({ state: availability(act, findChannel(act, act.path.STREAM_ID), act.query) });

export const getSubstreamAvailability: Handler<"Get_Substream_Availability"> = (act) => {
  const stream = findChannel(act, act.path.STREAM_ID);
  const sub = subStreamOf(stream, act.path.SUBSTREAM_ID);
  if (!sub) throw new Refusal("not-found", `channel ${stream.id} has no part ${act.path.SUBSTREAM_ID}`, { rule: "substreams of the channel" });
  return { state: sub.active ? availability(act, stream, act.query) : STATE.NOT_ACTIVE };
};

/** Whether a channel can take a conversation now. The rule for voice is documented, the rest inferred: contracts/commbox/sources.md#availability */
export function availability(act: CommboxAct, stream: StoredStream, asked: Asked): 0 | 1 | 2 | 3 {
  if (!stream.active) return STATE.NOT_ACTIVE;
  if (!isOpen(stream, act.now)) return STATE.UNAVAILABLE;
  if (stream.automation && !asked.ignoreAutomationExsistance) return STATE.AVAILABLE;
  const voice = classOf(stream.moduleId) === "faceToFace";
  const online = [...act.each("managers", "account")].filter((manager) => isPerson(manager) && isPermitted(manager, stream) && manager.presenceType !== 3);
  const ready = online.filter((manager) => manager.presenceType === 1 && (!(voice || asked.autoAssign) || isAutoAssigned(manager, stream)));
  const isTaken = (manager: StoredManager) => (voice ? onCall(act, manager.id) : !hasQuota(act, manager, stream));
  if (ready.some((manager) => !isTaken(manager))) return STATE.AVAILABLE;
  return online.length > 0 && online.every((manager) => manager.presenceType === 2 || isTaken(manager)) ? STATE.BUSY : STATE.UNAVAILABLE;
}

const isPermitted = (manager: StoredManager, stream: StoredStream) => manager.streamIds === null || manager.streamIds.includes(stream.id);
const isAutoAssigned = (manager: StoredManager, stream: StoredStream) => manager.autoAssignStreamIds === null || manager.autoAssignStreamIds.includes(stream.id);

/** Has an agent room for one more of this class? Chats and mails are counted apart. */
function hasQuota(act: CommboxAct, manager: StoredManager, stream: StoredStream): boolean {
  const kind = classOf(stream.moduleId);
  const most = kind === "sync" ? manager.maxSyncObjectsAssignments : manager.maxAsyncObjectsAssignments;
  if (most === null) return true;
  const held = [...heldBy(act, manager.id)].filter(({ moduleId }) => classOf(moduleId) === kind);
  return held.reduce((sum, { n }) => sum + n, 0) < most;
}

/** @param now - milliseconds since 1970 */
export function isOpen(stream: StoredStream, now: number): boolean {
  if (!stream.hours) return true;
  const at = new Date(now);
  const time = at.toISOString().slice(11, 16);
  return stream.hours.days.includes(at.getUTCDay()) && time >= stream.hours.from && time < stream.hours.to;
}
