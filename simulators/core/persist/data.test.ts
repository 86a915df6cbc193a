import { cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { dataFolder, filesOf, kept } from "../testing/data-folder.ts";
import { contentsOf } from "../testing/simulating.ts";

const rest = (sim: any) => ({ ...contentsOf(sim) as any, events: 0 });

test("a world goes on where it was: rows, timers, deliveries, credentials, settings, clock", async () => {
  const folder = dataFolder();
  const first = await kept(folder);
  await first.control("PUT", "/subscriptions/meridian", { subscriptions: [{ url: `${first.server.origin}/_sim/inbox/a`, secret: "s3cret" }] });
  await first.control("PUT", "/settings/meridian", { patienceSeconds: 50 });
  const { id } = await first.startCall({ pin: "pin-pin-pin" });
  await first.clock.advance(11);
  const before = rest(first);
  const told = first.published;
  await first.stop();
  const second = await kept(folder);
  expect(rest(second)).toEqual(before);
  expect(second.published).toEqual(told);
  await second.clock.advance(40);
  expect((await second.ask("GET", `/v2/calls/${id}`)).body).toMatchObject({ state: "no_answer", endedAt: "2025-01-01T00:00:51.000Z" });
  expect((await second.control("GET", "/inbox/a")).received).toHaveLength(3);
});

test("what was written since the snapshot is in the log, and both together are the world", async () => {
  const folder = dataFolder();
  const first = await kept(folder, { durable: true });
  const notes = [];
  for (let i = 0; i < 5; i++) notes.push((await first.startCall({ note: `n${i}` })).id);
  await first.ask("DELETE", `/v2/calls/${notes[0]}`);
  await first.control("POST", "/clock/advance", { seconds: 7 });
  const copy = dataFolder();
  cpSync(folder, copy, { recursive: true });
  rmSync(join(copy, "lock"));
  const second = await kept(copy);
  expect(rest(second)).toEqual(rest(first));
  expect(second.published).toEqual(first.published);
  expect(filesOf(copy)).not.toEqual({});
  expect(Object.values(filesOf(copy)).filter((text) => text.includes("call.queued"))).toEqual([]);
});

test("rows of the fixture that were removed stay removed, however the world was saved", async () => {
  const folder = dataFolder();
  let sim = await kept(folder, { durable: true });
  for (const id of ["CLfirst", "CLsecond"]) await sim.ask("DELETE", `/v2/calls/${id}`);
  await sim.ask("DELETE", "/v2/calls/CLsouth", { as: "south" });
  for (let times = 0; times < 2; times++) {
    await sim.stop();
    sim = await kept(folder);
    expect(sim.world.table("meridian", "calls").size).toBe(0);
  }
});

test("a clock that was moved with nothing due is at its instant again", async () => {
  const folder = dataFolder();
  const first = await kept(folder, { durable: true });
  await first.control("POST", "/clock/advance", { seconds: 3600 });
  const copy = dataFolder();
  cpSync(folder, copy, { recursive: true });
  rmSync(join(copy, "lock"));
  expect((await kept(copy)).clock.now()).toBe("2025-01-01T01:00:00.000Z");
});

test("worlds that came, were reset, and went are so after a restart, also in a hurry", async () => {
  const folder = dataFolder();
  const first = await kept(folder, { durable: true });
  for (const name of ["a", "b", "c"]) await first.control("POST", "/worlds", { name });
  for (let i = 0; i < 5; i++) {
    await first.control("PUT", "/~a/_sim/rows/meridian/calls", { rows: [{ id: `CLa${i}`, to: "+15555550110" }] });
    if (i < 4) await first.control("POST", "/~a/_sim/reset");
  }
  await first.control("DELETE", "/worlds/b");
  const copy = dataFolder();
  cpSync(folder, copy, { recursive: true });
  rmSync(join(copy, "lock"));
  const second = await kept(copy);
  expect((await second.control("GET", "/worlds")).worlds.map((w: any) => w.name).sort()).toEqual(["a", "c", "default"]);
  expect([...second.server.worlds.get("a")!.table("meridian", "calls").all()].map((call: any) => call.id)).toEqual(["CLfirst", "CLsecond", "CLsouth", "CLa4"]);
});

test("logs that grew long are replaced by a snapshot, and nothing is lost on the way", async () => {
  const folder = dataFolder();
  const first = await kept(folder, { durable: true, logBytes: 5000 });
  await Promise.all(Array.from({ length: 60 }, (_, i) => first.startCall({ note: `n${i}` })));
  const before = rest(first);
  await first.stop();
  expect(readdirSync(join(folder, "worlds", "default"))).toHaveLength(2);
  expect(rest(await kept(folder))).toEqual(before);
});

test("no secret is readable in the folder", async () => {
  const folder = dataFolder();
  const sim = await kept(folder, { durable: true }, { settings: { meridian: { adminPassword: "password-of-the-page" } } });
  const token = (await sim.ask("POST", "/v2/tokens", { as: "none", raw: "user=north&password=open+sesame", headers: { "content-type": "application/x-www-form-urlencoded" } })).body.accessToken;
  await sim.control("PUT", "/subscriptions/meridian", { subscriptions: [{ url: `${sim.server.origin}/_sim/inbox/a`, secret: "secret-of-the-hook" }] });
  await sim.ask("POST", "/_sim/inbox/b", { as: "default", body: { a: "secret-in-the-inbox" } });
  await sim.startCall({ pin: "pin-of-a-new-call" });
  await sim.control("POST", "/clock/advance", { seconds: 2 });
  await sim.stop();
  for (const [file, text] of Object.entries(filesOf(folder))) {
    for (const secret of [token, "mk-published", "password-of-the-page", "secret-of-the-hook", "secret-in-the-inbox", "pin-of-a-new-call"]) expect([file, secret, text.includes(secret)]).toEqual([file, secret, false]);
  }
  const again = await kept(folder);
  expect((await again.ask("GET", "/v2/calls", { as: "none", headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
  expect((await again.control("GET", "/inbox/b")).received[0].body).toContain("secret-in-the-inbox");
  expect([...again.world.subscriptions.all()][0]!.secret).toBe("secret-of-the-hook");
});

test("a world that is taken up later goes on at its instant, or catches up when it is asked to", async () => {
  vi.useFakeTimers({ now: new Date("2026-03-01T00:00:00Z"), toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
  const folder = dataFolder();
  const first = await kept(folder, {}, { clock: { mode: "real" } });
  await first.startCall();
  await first.stop();
  vi.setSystemTime(new Date("2026-03-02T00:00:00Z"));
  const second = await kept(folder);
  expect(second.clock.now()).toBe("2026-03-01T00:00:00.000Z");
  await second.stop();
  const third = await kept(folder, { catchUp: true });
  expect(third.clock.now()).toBe("2026-03-02T00:00:00.000Z");
});

test("a disk that fails is told: by a plain 500 to who waits for it, and by the health to all", async () => {
  const folder = dataFolder();
  const sim = await kept(folder, { durable: true });
  rmSync(join(folder, "worlds", "default"), { recursive: true });
  const answered = await sim.ask("POST", "/v2/calls", { body: { to: "+15555550110" } });
  expect([answered.status, answered.body.ringback]).toEqual([500, expect.stringMatching(/^what this request changed could not be kept: ENOENT/)]);
  expect((await sim.control("GET", "/health")).breaches[0]).toMatch(/^data folder: world default could not be written: ENOENT/);
  expect((await sim.ask("GET", "/v2/calls")).status).toBe(200);
  sim.beKilled();
});
