import { type ClientOf, scenario } from "../scenario.ts";

const [A, B, C] = ["+15550000001", "+15550000002", "+15550000003"];

/** Calls of one ticket, and calls between the same two numbers, come together in threads. */
export const callsInThreads = scenario("comswise", {
  summary: "Calls of one ticket, and calls between the same two numbers, come together in threads.",
  async run({ comswise, check, unique }) {
    const thread = threadOf(comswise, unique);
    const ticket = await thread("T1", { groupingId: "ticket-1" });
    check("a ticket decides, whatever the numbers", await thread("T2", { groupingId: "ticket-1", from: B, to: C }), ticket);
    const pair = await thread("N1", { from: A, to: B });
    check("the pair counts in either order", await thread("N2", { from: B, to: A }), pair);
    check("a ticket and a pair never share a thread", pair === ticket, false);
    check("another pair is another thread", [ticket, pair].includes(await thread("N3", { from: A, to: C })), false);
    check("a ticket wins over the pair", [ticket, pair].includes(await thread("M1", { groupingId: "ticket-2", from: A, to: B })), false);
    check("another organisation's ticket of the same name", (await thread("T1", { groupingId: "ticket-1" }, "KB")) === ticket, false);
  },
});

// The vendor shows threads nowhere; `threadId` is a simulator's extension. A service without it gives undefined each time.
const threadOf =
  (comswise: ClientOf<"comswise">, unique: (id: string) => string) =>
  async (callId: string, who: { groupingId?: string; from?: string; to?: string }, as = "default") =>
    (await comswise("createCall", { body: { callId: unique(callId), startTime: "2025-01-01T09:00:00Z", status: "in-progress", ...who, ...(who.groupingId === undefined ? {} : { groupingId: unique(who.groupingId) }) }, as })).body.threadId;
