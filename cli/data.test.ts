import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ringback, start, type Started } from "./testing/ringback.ts";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "ringback-data-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const serve = (...more: readonly string[]) => start(["--vendors", "comswise", "--clock", "frozen", "--data", folder, ...more]);
const headers = { authorization: "Bearer cw_sandbox-org-123-key", "content-type": "application/json" };

async function createCall(server: Started): Promise<string> {
  const body = { callId: "pbx-kept", from: "+15555550100", to: "+15555550101", direction: "outbound", status: "in-progress", startTime: "2025-01-01T00:00:00Z" };
  const answer = await fetch(`${server.vendors["comswise"]}/v1/calls/create`, { method: "POST", headers, body: JSON.stringify(body) });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { id: string }).id;
}
const readCall = (server: Started, id: string) => fetch(`${server.vendors["comswise"]}/v1/calls/${id}`, { headers });

test("with --data a call is there after a restart", async () => {
  const first = await serve();
  const id = await createCall(first);
  expect((await first.stop()).code).toBe(0);

  const second = await serve();
  expect((await readCall(second, id)).status).toBe(200);
  await second.stop();
});

test("a vendor that a folder does not know yet begins as in a fresh world, and what was kept stays", async () => {
  const first = await serve();
  const id = await createCall(first);
  const { snapshot } = (await (await fetch(`${first.url}/_sim/snapshots`, { method: "POST", headers, body: "{}" })).json()) as { snapshot: object };
  await first.stop();
  const both = await serve("--vendors", "comswise,commbox");
  const managers = () => fetch(`${both.vendors["commbox"]}/managers`, { headers: { authorization: "Bearer test-token" } });
  expect((await managers()).status).toBe(200);
  expect((await readCall(both, id)).status).toBe(200);
  await fetch(`${both.url}/_sim/reset`, { method: "POST", headers, body: "{}" });
  expect((await fetch(`${both.url}/_sim/snapshots/restore`, { method: "POST", headers, body: JSON.stringify({ snapshot }) })).status).toBe(200);
  expect((await managers()).status).toBe(200);
  expect((await readCall(both, id)).status).toBe(200);
  await both.stop();
});

test("with --durable an acknowledged call survives kill -9", async () => {
  const first = await serve("--durable");
  const id = await createCall(first);
  await first.stop("SIGKILL");

  const second = await serve("--durable");
  expect((await readCall(second, id)).status).toBe(200);
  await second.stop();
});

test("a folder that another server uses is refused in one sentence", async () => {
  const server = await serve();
  const { code, stderr } = await ringback(["start", "--port", "0", "--data", folder]);
  expect({ code, stderr }).toEqual({ code: 2, stderr: `ringback: data folder ${folder} is in use by process ${server.pid}\n` });
  await server.stop();
});
