import { Refusal } from "../../core/refusal.ts";
import type { CommboxAct, Handler } from "../resources.ts";
import { showConversation } from "../resources/conversation-views.ts";
import { ORDERS, providerKey, type StoredConversation } from "../resources/conversations.ts";
import { channelOf } from "../resources/streams.ts";
import { findIdentity } from "../resources/users.ts";

/** A page of a channel's conversations; at most 100, without a total. */
export const getStreamObjects: Handler<"Get_Stream_Objects"> = (act) => {
  const stream = channelOf(act, act.path.STREAM_ID);
  const source = sourceOf(act, stream.id, act.query);
  const wanted = filterOf(stream.id, act.query);
  return pageOf(act, source, wanted, act.query).map((row) => showConversation(row, act, act.query));
};

type Query = Parameters<typeof getStreamObjects>[0]["query"];
type Order = NonNullable<Query["order"]>;

/** Ending of the indexes that sort by each order. */
const SUFFIX: Readonly<Record<Order, keyof typeof ORDERS>> = { createdtime: "", closedtime: "Closed", updatedtime: "Updated", prioritytime: "Priority" };

export interface Source {
  readonly group: string;
  readonly name: "stream" | "identity" | "provider";
  readonly min?: number;
  readonly max?: number;
}

/**
 * What narrows a listing: a range of time, an identity, or an external conversation id. Without one it is refused.
 * Half a pair is refused too: inferred, contracts/commbox/sources.md#paging
 */
function sourceOf(act: CommboxAct, streamId: number, query: Query): Source {
  const { userIdentityId, identityStreamProviderId: id, identityStreamProviderType: type, streamProviderId, streamProviderType, unixStartTime, unixEndTime } = query;
  for (const [a, b] of [[id, type], [streamProviderId, streamProviderType], [unixStartTime, unixEndTime]]) {
    if ((a === undefined) !== (b === undefined)) throw new Refusal("rule", "half a pair narrows nothing", { rule: "listing: pairs", code: "Invalid parameters" });
  }
  const range = unixStartTime === undefined ? {} : { min: unixStartTime * 1e6, max: unixEndTime! * 1e6 + 999_999 };
  if (userIdentityId !== undefined) return { name: "identity", group: String(act.get("identities", userIdentityId).id), ...range };
  if (id !== undefined) return { name: "identity", group: String(findIdentity(act, id, type!)?.id ?? ""), ...range };
  if (streamProviderId !== undefined) return { name: "provider", group: providerKey(streamId, streamProviderId, streamProviderType!), ...range };
  if (range.min === undefined) throw new Refusal("rule", "the listing must be narrowed", { rule: "listing: a range, an identity or an external id", code: "Invalid parameters" });
  return { name: "stream", group: String(streamId), ...range };
}

/** What a row must be besides. */
function filterOf(streamId: number, { subStream, status }: Query): (row: StoredConversation) => boolean {
  const statuses = status?.split(",").map(Number);
  return (row) => row.streamId === streamId && (subStream === undefined || row.subStreamId === subStream) && (!statuses || statuses.includes(row.statusId));
}

/** `timeFilter` names the time that the range looks at; its values are not published, so those of `order` are taken. */
const rangeTime = (timeFilter: string | undefined): Order => (timeFilter !== undefined && timeFilter.toLowerCase() in SUFFIX ? (timeFilter.toLowerCase() as Order) : "createdtime");

/**
 * One page. Where range and order look at the same time it costs the page. Else either the order is walked until the page
 * is full, or the rows of the range are sorted: whichever looks at fewer.
 */
export function pageOf(act: CommboxAct, source: Source, where: (row: StoredConversation) => boolean, query: Pick<Query, "order" | "sort" | "pageNumber" | "pageSize" | "timeFilter">): StoredConversation[] {
  const { order = "createdtime", pageNumber = 0, pageSize = 100 } = query;
  const [skip, limit, descending] = [pageNumber * pageSize, pageSize, query.sort !== "asc"];
  const { name, group, min, max } = source;
  const table = act.table("conversations");
  const ranged = min === undefined ? order : rangeTime(query.timeFilter);
  const bounds = min === undefined ? {} : { min, max: max! };
  if (ranged === order && name !== "provider") return [...table.page(name + SUFFIX[order], group, { ...bounds, descending, skip, limit, where }).rows];
  const looked = ORDERS[SUFFIX[ranged]];
  const wanted = (row: StoredConversation) => where(row) && (min === undefined || (looked(row) >= min && looked(row) <= max!));
  const index = name === "provider" ? name : name + SUFFIX[ranged];
  const [all, inRange] = name === "provider" ? [0, 0] : [table.count(index, group), table.count(index, group, min, max)];
  if (((skip + limit) * all) / inRange < inRange) return [...table.page(name + SUFFIX[order], group, { descending, skip, limit, where: wanted }).rows];
  const time = ORDERS[SUFFIX[order]];
  const rows = [...table.each(index, group, name === "provider" ? {} : bounds)].filter(wanted);
  return rows.sort((a, b) => (descending ? time(b) - time(a) : time(a) - time(b))).slice(skip, skip + limit);
}
