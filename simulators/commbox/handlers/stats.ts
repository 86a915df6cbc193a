import type { components } from "../../../contracts/gen/commbox.ts";
import type { CommboxAct, Handler } from "../resources.ts";
import { CLOSED, statusKey, type StatusId, type StoredConversation } from "../resources/conversations.ts";
import { subStreamOf, type StoredStream } from "../resources/streams.ts";
import { onCall } from "./assignments.ts";
import { classOf, moduleName, STREAM_TYPE } from "../modules.ts";

type Schemas = components["schemas"];
type Count = Schemas["StreamCount"];

const STATUSES: readonly StatusId[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15];
const LIVE = STATUSES.filter((status) => !CLOSED.includes(status));

const assigned = (act: CommboxAct, managerId: number): StoredConversation[] => [...act.each("conversations", "assignee", String(managerId))];
const moduleOf = (act: CommboxAct, row: StoredConversation): number => act.find("streams", row.streamId)?.moduleId ?? 0;

/** Counters by class and status; voice is a class of its own and in neither total. The spelling is the vendor's. */
export const getManagerStats: Handler<"Get_Manager_stats"> = (act) => {
  const manager = act.get("managers", act.path.MANAGER_ID);
  const rows = assigned(act, manager.id).map((row) => ({ kind: classOf(moduleOf(act, row)), status: row.statusId }));
  const count = (kind: "sync" | "async", status: StatusId) => rows.filter((row) => row.kind === kind && row.status === status).length;
  const counts = { AsyncAssignedNoResponse: count("async", 1), AsyncAssignedInProccess: count("async", 8), SyncAssignedNoResponse: count("sync", 1), SyncAssignedInProccess: count("sync", 8) };
  return {
    id: manager.id, ...counts, FaceToFaceStatus: onCall(act, manager.id),
    TotalAsyncAssigned: counts.AsyncAssignedNoResponse + counts.AsyncAssignedInProccess, TotalSyncAssigned: counts.SyncAssignedNoResponse + counts.SyncAssignedInProccess,
  };
};

/** What an agent has in hand, by kind of channel; a kind without any is left out. */
export const getManagerAssignments: Handler<"Get_Manager_Assignments"> = (act) => {
  const manager = act.get("managers", act.path.MANAGER_ID);
  const counts = new Map<number, number>();
  for (const row of assigned(act, manager.id)) counts.set(moduleOf(act, row), (counts.get(moduleOf(act, row)) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b).map(([id, n]) => ({ AssignedObjectsCount: n, StreamTypeId: STREAM_TYPE[id] ?? null, ModuleId: id as Schemas["ModuleType"], ModuleUniqueName: moduleName(id) }));
};

/** Counts per part of a channel and status; read from an index, so they cost channels and not conversations. */
function* counters(act: CommboxAct, statuses: readonly StatusId[], olderThan: (stream: StoredStream) => number | undefined): Generator<Count> {
  for (const stream of act.each("streams", "account")) {
    const before = olderThan(stream);
    if (before === undefined) continue;
    for (const sub of [subStreamOf(stream, 0)!, ...stream.subStreams]) {
      for (const statusId of statuses) {
        const c = act.table("conversations").count("status", statusKey(stream.id, sub.id, statusId), undefined, before);
        if (c > 0) yield { moduleId: stream.moduleId, streamId: stream.id, subStreamId: sub.id, statusId, c };
      }
    }
  }
}

export const getStreamsStats: Handler<"Get_streams_stats"> = (act) => [...counters(act, STATUSES, () => Number.MAX_SAFE_INTEGER)];

/** Inferred: the first half counts what nobody answered in time, the second what is open for too long. */
export const getSlaStreamsStats: Handler<"Get_SLA_streams_stats"> = (act) => {
  const before = (seconds: number | undefined) => (seconds === undefined ? undefined : (act.now - seconds * 1000) * 1000);
  return { Item1: [...counters(act, [1], (stream) => before(stream.sla?.responseSeconds))], Item2: [...counters(act, LIVE, (stream) => before(stream.sla?.resolveSeconds))] };
};
