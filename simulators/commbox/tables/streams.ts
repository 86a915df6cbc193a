import { reply, show } from "../../core/behaviours.ts";
import { getStreamAvailability, getSubstreamAvailability } from "../handlers/availability.ts";
import { getStreamObjects } from "../handlers/list-objects.ts";
import { getSlaStreamsStats, getStreamsStats } from "../handlers/stats.ts";
import type { Rows } from "../served.ts";

export const streamRows = {
  List_Streams: reply((act) => ({ streams: [...act.each("streams", "account")].map((stream) => show(act, "streams", stream)) })),
  Get_Stream_Objects: getStreamObjects,
  Get_Stream_Availability: getStreamAvailability,
  Get_Substream_Availability: getSubstreamAvailability,
  Get_streams_stats: getStreamsStats,
  Get_SLA_streams_stats: getSlaStreamsStats,
} satisfies Rows;
