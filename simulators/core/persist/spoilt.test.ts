import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { StartupError } from "../refusal.ts";
import { dataFolder, filesOf, kept } from "../testing/data-folder.ts";
import { simulateMeridian } from "../testing/simulating.ts";
import { openData } from "./data.ts";

test("a last line that was torn off was never acknowledged: it is cut off, all before it is there", async () => {
  const folder = dataFolder();
  const first = await kept(folder, { durable: true });
  const { id } = await first.startCall();
  const copy = dataFolder();
  cpSync(folder, copy, { recursive: true });
  rmSync(join(copy, "lock"));
  const log = newestLog(copy);
  writeFileSync(log, `${readFileSync(log, "utf8")}{"t":{"mode":"fro`);
  const second = await kept(copy);
  expect((await second.ask("GET", `/v2/calls/${id}`)).status).toBe(200);
});

const newestLog = (folder: string) => {
  const world = join(folder, "worlds", "default");
  const logs = readdirSync(world).filter((file) => file.startsWith("log-"));
  return join(world, logs.sort((a, b) => Number(a.match(/\d+/)) - Number(b.match(/\d+/))).at(-1)!);
};

const saved = async () => {
  const folder = dataFolder();
  const sim = await kept(folder, { durable: true });
  await sim.startCall();
  const copy = dataFolder();
  cpSync(folder, copy, { recursive: true });
  rmSync(join(copy, "lock"));
  return copy;
};

test.each<[string, (folder: string) => void, RegExp]>([
  ["a line in the middle that cannot be read", (folder) => writeFileSync(newestLog(folder), `broken\n${readFileSync(newestLog(folder), "utf8")}`), /log-\d+\.jsonl:1 cannot be read; everything before it can/],
  ["a snapshot that is no JSON", (folder) => writeFileSync(join(folder, "worlds/default/snapshot.json"), "{"), /snapshot\.json cannot be read/],
  ["a snapshot that is another thing", (folder) => writeFileSync(join(folder, "worlds/default/snapshot.json"), "{}"), /snapshot\.json cannot be read: it is no snapshot of this version/],
  ["a key that is gone", (folder) => rmSync(join(folder, "secret.key")), /secret\.key is missing/],
  ["a key that is another one", (folder) => writeFileSync(join(folder, "secret.key"), "00".repeat(32)), /do not open with .*secret\.key/],
  ["a key that is none", (folder) => writeFileSync(join(folder, "secret.key"), "abc"), /does not hold a key of 32 bytes/],
  ["another process", (folder) => writeFileSync(join(folder, "lock"), String(process.ppid)), /is in use by process \d+/],
])("%s keeps the server from starting, is named, and the folder is not taken", async (_, spoil, message) => {
  const folder = await saved();
  spoil(folder);
  const before = filesOf(folder);
  const sim = await simulateMeridian();
  for (let times = 0; times < 2; times++) {
    await expect(openData(sim.server, folder)).rejects.toThrow(message);
    await expect(openData(sim.server, folder)).rejects.toThrow(StartupError);
  }
  expect(filesOf(folder)).toEqual(before);
});

test("a folder cannot be opened twice, not even in one process", async () => {
  const folder = dataFolder();
  await kept(folder);
  const sim = await simulateMeridian();
  await expect(openData(sim.server, folder)).rejects.toThrow(/in use by this very process/);
});

test("a folder that cannot be written is refused by its name", async () => {
  const file = join(dataFolder(), "a-file");
  writeFileSync(file, "");
  const sim = await simulateMeridian();
  await expect(openData(sim.server, join(file, "data"))).rejects.toThrow(/data folder .* cannot be written: ENOTDIR/);
});

test("a lock that a dead process left is taken over", async () => {
  const folder = dataFolder();
  mkdirSync(join(folder, "worlds"));
  writeFileSync(join(folder, "lock"), "999999999");
  await kept(folder);
  expect(readFileSync(join(folder, "lock"), "utf8")).toBe(String(process.pid));
});
