import { describe, expect, test, vi } from "vitest";
import { Table } from "../core/world/table.ts";
import { createSimulator } from "../registry.ts";

const STATES = ["Completed", "Busy", "NoAnswer", "Voicemail", "Failed", "Canceled"] as const;
const iso = (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}Z`;
const BEGIN = Date.UTC(2024, 0, 1);

/** Call n of many: a minute after the one before, in a state, campaign and direction that follow from n. */
function call(n: number, stepSeconds: number) {
  const [state, start] = [STATES[n % 6]!, BEGIN + n * stepSeconds * 1000];
  const durationSeconds = state === "Completed" ? 30 + (n % 251) : 9;
  return {
    id: `vc_b${String(n).padStart(11, "0")}`, account: "client_1", campaignId: n % 7 ? "camp_456" : null, direction: n % 3 ? "Outbound" : "Inbound", state, startTime: iso(start), endTime: iso(start + durationSeconds * 1000), durationSeconds,
    talkTimeSeconds: state === "Completed" ? durationSeconds - 5 : 0, outcome: state === "Completed" ? "Successful" : "NoContact", createdAt: iso(start), transcript: null, turns: [], answeredAt: null, number: null, leg: null, line: 0, queued: 0,
  };
}
type Stored = ReturnType<typeof call>;

/** Calls spread over the 31 days of January 2024. */
async function holding(count: number) {
  const sim = await createSimulator("auralytik", { fixture: "empty" });
  const calls = Array.from({ length: count }, (_, n) => call(n, Math.floor((31 * 86_400) / count)));
  const table = sim.world.table("auralytik", "voiceCalls");
  for (const row of calls) table.put(row);
  const ask = async (method: string, path: string, body?: object) =>
    (await sim.fetch(sim.url(`/api/v1${path}`), { method, headers: { "x-api-key": sim.auth()["authorization"]!.slice(7), ...(body ? { "content-type": "application/json" } : {}) }, ...(body ? { body: JSON.stringify(body) } : {}) })).json() as any;
  return { sim, calls, ask };
}

const sum = (calls: readonly Stored[], of: (call: Stored) => number) => calls.reduce((all, one) => all + of(one), 0);
function countBy(calls: readonly Stored[], of: (call: Stored) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const one of calls) counts[of(one)] = (counts[of(one)] ?? 0) + 1;
  return counts;
}

describe.each([100, 100_000])("over %i calls", (count) => {
  test("figures, usage and exports agree with the calls that they sum up", async () => {
    const { sim, calls, ask } = await holding(count);
    const { metrics } = await ask("GET", "/analytics/summary?dateFrom=2024-01-01&dateTo=2024-01-31");
    expect(metrics).toMatchObject({ totalCalls: count, answeredCalls: calls.filter(({ state }) => state === "Completed").length, totalDurationSeconds: sum(calls, (c) => c.durationSeconds), totalTalkTimeSeconds: sum(calls, (c) => c.talkTimeSeconds) });
    expect(metrics.callsByState).toMatchObject(countBy(calls, (c) => c.state));
    expect(metrics.callsByOutcome).toMatchObject(countBy(calls, (c) => c.outcome));

    const { data: days } = await ask("GET", "/analytics/trends?dateFrom=2024-01-01&dateTo=2024-01-31&campaignId=camp_456");
    const ofCampaign = calls.filter(({ campaignId }) => campaignId === "camp_456");
    expect(Object.fromEntries(days.map(({ date, value }: any) => [date, value]))).toEqual({ ...Object.fromEntries(days.map(({ date }: any) => [date, 0])), ...countBy(ofCampaign, (c) => c.startTime.slice(0, 10)) });
    expect(days).toHaveLength(31);

    expect((await ask("GET", "/usage/summary?billingPeriod=2024-01")).usage.calls).toEqual({ used: count, included: 10_000, overage: Math.max(0, count - 10_000) });

    const { jobId } = await ask("POST", "/exports/ai-calls", { dateFrom: "2024-01-02", dateTo: "2024-01-20", campaignId: "camp_456" });
    await sim.clock.advance(10);
    const { downloadUrl } = await ask("GET", `/exports/${jobId}`);
    const [head, ...lines] = (await (await sim.fetch(downloadUrl)).text()).trimEnd().split("\r\n");
    const wanted = ofCampaign.filter(({ startTime }) => startTime >= "2024-01-02" && startTime < "2024-01-21");
    expect(head).toMatch(/^id,campaignId,direction,state,outcome,startTime,endTime,durationSeconds,talkTimeSeconds,/);
    expect(lines.map((line) => line.split(",").slice(0, 9))).toEqual(wanted.map((c) => [c.id, c.campaignId, c.direction, c.state, c.outcome, c.startTime, c.endTime, String(c.durationSeconds), String(c.talkTimeSeconds)]));
  }, 60_000);

  test("a page with one filter and a range of dates looks at the rows that it shows, and counts exactly", async () => {
    const { calls, ask } = await holding(count);
    const looked = vi.spyOn(Table.prototype, "page");
    const walked = vi.spyOn(Table.prototype, "each");
    const wanted = calls.filter(({ state, startTime }) => state === "Busy" && startTime >= "2024-01-03" && startTime <= "2024-01-20T12:00:00Z").reverse();
    for (const page of [1, 2]) {
      const { data, totalCount } = await ask("GET", `/voice-calls?state=Busy&dateFrom=2024-01-03&dateTo=2024-01-20T12:00:00Z&page=${page}&pageSize=4`);
      expect(totalCount).toBe(wanted.length);
      expect(data.map(({ id }: any) => id)).toEqual(wanted.slice((page - 1) * 4, page * 4).map(({ id }) => id));
      expect(looked.mock.results.at(-1)!.value.examined).toBeLessThanOrEqual(5);
    }
    expect(walked).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  }, 60_000);

  test("with several filters the smallest index is walked, and nothing else", async () => {
    const { calls, ask } = await holding(count);
    const walked = vi.spyOn(Table.prototype, "each");
    const wanted = calls.filter(({ state, direction, campaignId }) => state === "Canceled" && direction === "Outbound" && campaignId === "camp_456");
    const { data, totalCount } = await ask("GET", "/voice-calls?state=canceled&direction=outbound&campaignId=camp_456&pageSize=3");
    expect([totalCount, data.length]).toEqual([wanted.length, Math.min(3, wanted.length)]);
    expect(walked.mock.calls.map(([index, group]) => [index, group])).toEqual([["state", "client_1/Canceled"]]);
    vi.restoreAllMocks();
  }, 60_000);
});
