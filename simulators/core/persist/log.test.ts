import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dataFolder } from "../testing/data-folder.ts";
import { Log, readLog } from "./log.ts";

test("lines are written in order, and all are there when the disk was waited for", async () => {
  const path = join(dataFolder(), "log");
  const log = new Log(path);
  const forced = Array.from({ length: 100 }, (_, i) => {
    log.append(JSON.stringify({ i }));
    return log.force().then(() => expect(readLog<{ i: number }>(path).length).toBeGreaterThan(i));
  });
  await Promise.all(forced);
  expect(readLog(path)).toEqual(Array.from({ length: 100 }, (_, i) => ({ i })));
  await log.close();
});

test("many who wait at once share one force", async () => {
  const log = new Log(join(dataFolder(), "log"));
  log.append("1");
  await log.force();
  let forces = 0;
  const handle = (log as any).handle;
  const datasync = handle.datasync.bind(handle);
  handle.datasync = () => (forces++, datasync());
  await Promise.all(Array.from({ length: 50 }, (_, i) => (log.append(String(i)), log.force())));
  expect(forces).toBeLessThan(10);
  await log.close();
});

test("a log that cannot be written says so to everyone who waits, now and later", async () => {
  const folder = dataFolder();
  const failures: string[] = [];
  const log = new Log(join(folder, "log"), (error) => failures.push(error.message));
  rmSync(folder, { recursive: true });
  log.append("1");
  await expect(log.force()).rejects.toThrow("ENOENT");
  log.append("2");
  await expect(log.force()).rejects.toThrow("ENOENT");
  await expect(log.close()).rejects.toThrow("ENOENT");
  expect(failures.length).toBeGreaterThan(0);
});

test("a torn line is cut off the file, also in the middle of a letter", () => {
  const path = join(dataFolder(), "log");
  writeFileSync(path, Buffer.concat([Buffer.from('{"a":"ש"}\n{"b":"'), Buffer.from("ש").subarray(0, 1)]));
  expect(readLog(path)).toEqual([{ a: "ש" }]);
  expect(readFileSync(path, "utf8")).toBe('{"a":"ש"}\n');
});

test("no log is an empty log", () => {
  expect(readLog(join(dataFolder(), "none"))).toEqual([]);
});
