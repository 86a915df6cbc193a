import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { start, type Started } from "./testing/ringback.ts";

/** Kills under load. */
const KILLS = 50;
const KEY = "cw_sandbox-org-123-key";
const headers = { authorization: `Bearer ${KEY}`, "content-type": "application/json" };

/** Creates calls over eight connections until the server is gone. @returns ids that were acknowledged */
async function load(server: Started, round: number, acknowledged: string[]): Promise<void> {
  let n = 0;
  const client = async (worker: number) => {
    for (;;) {
      const body = JSON.stringify({ callId: `r${round}-${worker}-${n++}`, groupingId: `ticket-${worker}`, startTime: "2025-01-01T00:00:00Z", recordingUrl: "org_123/uploads/uuid.wav" });
      try {
        const answer = await fetch(`${server.vendors["comswise"]}/v1/calls/create`, { method: "POST", headers, body });
        if (answer.status !== 200) throw new Error(await answer.text());
        acknowledged.push(((await answer.json()) as { id: string }).id);
      } catch {
        return;
      }
    }
  };
  await Promise.all(Array.from({ length: 8 }, (_, worker) => client(worker)));
}

/** Settles when a list has grown beyond a length. */
async function moreThan(list: readonly unknown[], length: number): Promise<void> {
  while (list.length <= length) await new Promise((resolve) => setTimeout(resolve, 2));
}

test(`${KILLS} times killed with -9 under load, every acknowledged call is there after the restart and its timer goes on`, { timeout: 300_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "ringback-crash-"));
  const acknowledged: string[] = [];
  const serve = () => start(["--vendors", "comswise", "--clock", "frozen", "--data", folder, "--durable"]);
  let server = await serve();
  for (let round = 0; round < KILLS; round++) {
    const loading = load(server, round, acknowledged);
    // Under load, and at another moment each round: in the first write, between two, while a snapshot is on its way.
    const before = acknowledged.length;
    await Promise.race([loading, moreThan(acknowledged, before + (round % 5) * 4)]);
    await new Promise((resolve) => setTimeout(resolve, (round * 37) % 60));
    await server.stop("SIGKILL");
    await loading;
    server = await serve();
    const { rows } = (await (await fetch(`${server.url}/_sim/rows/comswise/calls?id=${acknowledged.at(-1)}`)).json()) as { rows: unknown[] };
    expect(rows, `round ${round}`).toHaveLength(1);
  }
  expect(acknowledged.length).toBeGreaterThan(KILLS);
  const { timers } = (await (await fetch(`${server.url}/_sim/timers?vendor=comswise`)).json()) as { timers: { rowId: string }[] };
  const waiting = new Set(timers.map((timer) => timer.rowId));
  for (const id of acknowledged) {
    const answer = await fetch(`${server.vendors["comswise"]}/v1/calls/${id}`, { headers });
    expect(answer.status, id).toBe(200);
    await answer.arrayBuffer();
    expect(waiting.has(id), `timer of ${id}`).toBe(true);
  }
  await fetch(`${server.url}/_sim/clock/advance`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ until: "idle" }) });
  const last = (await (await fetch(`${server.vendors["comswise"]}/v1/calls/${acknowledged[0]}`, { headers })).json()) as { processingStatus: string };
  expect(last.processingStatus).toBe("completed");
  await server.stop();
  // No secret lies open in the folder.
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.jsonl?$/.test(name))) expect(readFileSync(join(folder, file), "utf8").includes(KEY), file).toBe(false);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
