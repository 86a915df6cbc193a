import { expect, test } from "vitest";
import { csvOf } from "./exports/csv.ts";
import { daysIn } from "./exports/days.ts";
import { createSimulator } from "../registry.ts";

test("days are those of the time zone, both ends included, 92 at most", () => {
  expect(daysIn("2024-01-01", "2024-01-31", "UTC")).toEqual({ min: "2024-01-01T00:00:00Z", max: "2024-01-31T23:59:59Z" });
  expect(daysIn("2024-01-01", "2024-01-01", "America/Santiago").min).toBe("2024-01-01T03:00:00Z");
  expect(() => daysIn("2024-01-01", "2024-04-02", "UTC")).toThrow(/92/);
  expect(() => daysIn("2024-01-01", "2024-01-02", "Mars/X")).toThrow(/Mars/);
});

test("a cell with a comma or a quote is quoted", () => {
  expect(String(csvOf([["a,b", 'c"d', null, 1]]))).toBe('"a,b","c""d",,1\r\n');
});

test("an export of the figures gets on with time and ends with a file", async () => {
  const sim = await createSimulator("auralytik");
  const ask = async (method: string, path: string) => (await sim.fetch(sim.url(`/api/v1${path}`), { method, headers: sim.auth() })).json() as any;
  const { jobId, status } = await ask("POST", "/analytics/export");
  expect(status).toBe("queued");
  await sim.clock.advance(2);
  expect((await ask("GET", `/analytics/export/${jobId}`)).status).toBe("processing");
  await sim.clock.advance(5);
  const { downloadUrl } = await ask("GET", `/analytics/export/${jobId}`);
  expect(await (await sim.fetch(downloadUrl)).text()).toContain("camp_456,Satisfaction,3,1,350");
  await sim.clock.advance(7200);
  expect((await sim.fetch(downloadUrl)).status).toBe(403);
});

test("a campaign of 300 numbers ends, and its list is counted exactly", async () => {
  const sim = await createSimulator("auralytik");
  const numbers = Array.from({ length: 300 }, (_, i) => `+1555555${String(100 + (i % 10)).padStart(4, "0")}`);
  await sim.fetch(`${sim.server.origin}/_sim/stimuli/auralytik/dialCampaign`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ campaignId: "camp_456", numbers, finish: true }) });
  await sim.clock.advance(7200);
  const get = async (path: string) => (await sim.fetch(sim.url(`/api/v1${path}`), { headers: sim.auth() })).json() as any;
  expect((await get("/campaigns/camp_456")).status).toBe("Completed");
  expect((await get("/voice-calls?state=Busy&direction=Outbound&pageSize=5")).totalCount).toBe(61);
  expect((await get("/usage/summary")).usage.calls.used).toBe(300);
});

test("a campaign ends at its end date, and what still waited is canceled", async () => {
  const sim = await createSimulator("auralytik");
  const control = (method: string, path: string, body: object) => sim.fetch(`${sim.server.origin}/_sim/${path}`, { method, headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  const [row] = [...sim.world.table("auralytik", "campaigns").all()];
  await control("PUT", "rows/auralytik/campaigns", { rows: [{ ...row, id: "camp_short", concurrency: 1, endDate: "2025-01-01T00:00:20Z" }] });
  await control("POST", "stimuli/auralytik/dialCampaign", { campaignId: "camp_short", numbers: ["+15555550114", "+15555550114"] });
  await sim.clock.advance(20);
  const get = async (path: string) => (await sim.fetch(sim.url(`/api/v1${path}`), { headers: sim.auth() })).json() as any;
  expect((await get("/campaigns/camp_short")).status).toBe("Completed");
  expect((await get("/voice-calls?campaignId=camp_short")).data.map(({ state }: any) => state).sort()).toEqual(["Canceled", "InProgress"]);
});
