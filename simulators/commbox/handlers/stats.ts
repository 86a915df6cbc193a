import type { components } from "../../../contracts/gen/commbox.ts";
import type { CommboxAct, Handler } from "../resources.ts";
import { CLOSED, heldKey, statusKey, STATUSES, type StatusId } from "../resources/conversations.ts";
import { subStreamOf, type StoredStream } from "../resources/streams.ts";
import { onCall } from "./assignments.ts";
import { classOf, moduleName, STREAM_TYPE } from "../modules.ts";

type Schemas = components["schemas"];
type Count = Schemas["StreamCount"];

const LIVE = STATUSES.filter((status) => !CLOSED.includes(status));
/** No limit: the count of a whole group costs nothing. */
const EVER = Infinity;

/** How many conversations of each module and status an agent holds: read from an index, whatever their number. */
export function* heldBy(act: CommboxAct, managerId: number): Generator<{ moduleId: Count["moduleId"]; statusId: StatusId; n: number }> {
  for (const { id, moduleId } of act.each("streams", "account")) {
    for (const statusId of STATUSES) {
      const n = act.table("conversations").count("held", heldKey(managerId, id, statusId));
      if (n > 0) yield { moduleId, statusId, n };
    }
  }
}

/** Counters by class and status; voice is a class of its own and in neither total. The spelling is the vendor's. */
export const getManagerStats: Handler<"Get_Manager_stats"> = (act) => {
  const manager = act.get("managers", act.path.MANAGER_ID);
  const held = [...heldBy(act, manager.id)];
  const count = (kind: "sync" | "async", status: StatusId) => held.reduce((sum, { moduleId, statusId, n }) => sum + (classOf(moduleId) === kind && statusId === status ? n : 0), 0);
  const counts = { AsyncAssignedNoResponse: count("async", 1), AsyncAssignedInProccess: count("async", 8), SyncAssignedNoResponse: count("sync", 1), SyncAssignedInProccess: count("sync", 8) };
  return {
    id: manager.id, ...counts, FaceToFaceStatus: onCall(act, manager.id),
    TotalAsyncAssigned: counts.AsyncAssignedNoResponse + counts.AsyncAssignedInProccess, TotalSyncAssigned: counts.SyncAssignedNoResponse + counts.SyncAssignedInProccess,
  };
};

/** What an agent has in hand, by kind of channel; a kind without any is left out. */
export const getManagerAssignments: Handler<"Get_Manager_Assignments"> = (act) => {
  const counts = new Map<Count["moduleId"], number>();
  for (const { moduleId, n } of heldBy(act, act.get("managers", act.path.MANAGER_ID).id)) counts.set(moduleId, (counts.get(moduleId) ?? 0) + n);
  return [...counts].sort(([a], [b]) => a - b).map(([id, n]) => ({ AssignedObjectsCount: n, StreamTypeId: STREAM_TYPE[id] ?? null, ModuleId: id, ModuleUniqueName: moduleName(id) }));
};

/** Counts per part of a channel and status; read from an index, so they cost channels and not conversations. */
function* counters(act: CommboxAct, statuses: readonly StatusId[], olderThan: (stream: StoredStream) => number | undefined): Generator<Count> {
  for (const stream of act.each("streams", "account")) {
    const before = olderThan(stream);
    if (before === undefined) continue;
    for (const sub of [subStreamOf(stream, 0)!, ...stream.subStreams]) {
      for (const statusId of statuses) {
        const c = act.table("conversations").count("status", statusKey(stream.id, sub.id, statusId), undefined, before === EVER ? undefined : before);
        if (c > 0) yield { moduleId: stream.moduleId, streamId: stream.id, subStreamId: sub.id, statusId, c };
      }
    }
  }
}

export const getStreamsStats: Handler<"Get_streams_stats"> = (act) => [...counters(act, STATUSES, () => EVER)];

/** Inferred: the first half counts what nobody answered in time, the second what is open for too long. */
export const getSlaStreamsStats: Handler<"Get_SLA_streams_stats"> = (act) => {
  const before = (seconds: number | undefined) => (seconds === undefined ? undefined : (act.now - seconds * 1000) * 1000);
  return { Item1: [...counters(act, [1], (stream) => before(stream.sla?.responseSeconds))], Item2: [...counters(act, LIVE, (stream) => before(stream.sla?.resolveSeconds))] };
};
