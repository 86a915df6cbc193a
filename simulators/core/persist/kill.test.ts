import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { packageRoot } from "../package-root.ts";
import { dataFolder, kept } from "../testing/data-folder.ts";
import { FIXTURE } from "../testing/simulating.ts";

let bundled: string;
beforeAll(async () => {
  // Inside the package, so that contracts and dependencies are found from there.
  bundled = mkdtempSync(join(packageRoot(), "node_modules", ".ringback-test-"));
  const input = fileURLToPath(new URL("../testing/durable-child.ts", import.meta.url));
  const bundle = await rolldown({ input, platform: "node", external: (id) => !id.startsWith(".") && !id.startsWith("/"), logLevel: "silent" });
  await bundle.write({ dir: bundled, format: "esm", entryFileNames: "child.mjs" });
  await bundle.close();
});
afterAll(() => rmSync(bundled, { recursive: true, force: true }));

/** A server in a process of its own. */
async function startChild(data: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [join(bundled, "child.mjs")], { env: { ...process.env, FIXTURE, DATA: data }, stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const [chunk] = await once(child.stdout!, "data");
  return { child, url: String(chunk).trim() };
}

const post = async (url: string, body: object, headers: Record<string, string> = {}): Promise<any> => {
  const answered = await fetch(url, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) });
  if (!answered.ok) throw new Error(`${answered.status} ${await answered.text()}`);
  return answered.json();
};

test("every call that was acknowledged is there after kill -9, in every world, over every change of logs", async () => {
  const folder = dataFolder();
  const acknowledged: { id: string; headers: Record<string, string> }[] = [];
  for (let round = 0; round < 2; round++) {
    const { child, url } = await startChild(folder);
    const dead = once(child, "exit");
    const client = async (n: number) => {
      const { vendors } = await post(`${url}/_sim/worlds`, { name: `r${round}-${n}` });
      for (const headers of [vendors[0].credentials.default.headers, { authorization: "Bearer mk-published-north" }]) {
        for (let i = 0; i < 40; i++) acknowledged.push({ id: (await post(`${url}/meridian/v2/calls`, { to: "+15555550110" }, headers)).id, headers });
      }
    };
    const clients = Promise.allSettled(Array.from({ length: 8 }, (_, n) => client(n)));
    while (acknowledged.length < 150 * (round + 1)) await new Promise(setImmediate);
    child.kill("SIGKILL");
    await Promise.all([dead, clients]);
  }
  const sim = await kept(folder);
  const lost = [];
  for (const { id, headers } of acknowledged) if ((await sim.ask("GET", `/v2/calls/${id}`, { as: "none", headers })).status !== 200) lost.push(id);
  expect(acknowledged.length).toBeGreaterThanOrEqual(300);
  expect(lost).toEqual([]);
});
