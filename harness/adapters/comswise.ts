import { bearer } from "./bearer.ts";
import { comswiseRows } from "./comswise-rows.ts";
import { type Adapter, get, instant, type Json } from "./adapter.ts";

const stateIn = (field: string) => (call: Json) =>
  typeof call["id"] === "string" && typeof call[field] === "string" ? { rowId: call["id"], state: call[field] } : undefined;

/** Comswise: one webhook address per organisation, set in the dashboard; a shared secret comes as a bearer token. */
export const comswise: Adapter = {
  vendor: "comswise",
  pollSeconds: 2,
  subscribing: "control",
  authenticate: (record) => bearer("comswise", record),

  verify({ headers }, secret) {
    const sent = headers["authorization"];
    if (secret === undefined) return sent === undefined ? undefined : "no secret is set, yet an Authorization header came";
    if (sent === undefined) return "a secret is set, yet no Authorization header came";
    return sent === `Bearer ${secret}` ? undefined : "the Authorization header does not hold the secret";
  },

  subject({ body }) {
    const name = get(body, "event");
    const rowId = get(body, "data", "id");
    if (typeof name !== "string" || typeof rowId !== "string") return undefined;
    return {
      name,
      rowId,
      data: get(body, "data"),
      // There is no event id. A second analysis of one call is another fact, and has another `created`.
      key: `${name} ${rowId} ${String(get(body, "created"))}`,
      at: instant(get(body, "created")),
      state: { lifecycle: "processing", rowId, to: "completed" },
    };
  },

  // `processingStatus` is a simulator's extension: a sandbox does not show it and is not judged by it.
  states: { call: stateIn("status"), processing: stateIn("processingStatus") },

  rows: comswiseRows,
  // Calls are handed over when they are over, and their recordings analysed: nobody is called, and nothing can be removed.
  billable: {},
  probe: { operation: "listCalls", query: { limit: 1 } },
  times: [["startTime", "endTime"], ["createdAt", "updatedAt"]],
  // `createdAt` is a simulator's extension; a sandbox that does not show it is not judged by it.
  orders: { listCalls: () => ({ by: "createdAt", direction: "descending" }) },
  // Both readings: a second hand-over is refused, or answered with the first call.
  repeats: { createCall: { key: "callId", id: "id", promise: "one call for each callId" } },

  pages: {
    listCalls: (body, query) => ({
      rows: body["calls"] as readonly unknown[],
      next: body["hasMore"] === true ? { ...query, cursor: body["cursor"] } : undefined,
    }),
  },
};
