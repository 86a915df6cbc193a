import { expect, test } from "vitest";
import { StartupError } from "./refusal.ts";
import { choice, flag, number, readSetting, seconds, text, type SettingsTable } from "./settings.ts";
import { simulateMeridian } from "./testing/simulating.ts";

const about = { summary: "a switch" };
const table: SettingsTable = { strictness: choice(["strict", "lenient"], "strict", about), open: flag(false, about), limit: number(3, about), patience: seconds(30, about), greeting: text("hi", about) };

test.each([
  ["strictness", "lenient", "lenient"],
  ["open", "true", true],
  ["open", false, false],
  ["limit", "0.5", 0.5],
  ["patience", 0, 0],
  ["greeting", "", ""],
])("%s takes %j as %j", (name, given, value) => {
  expect(readSetting("meridian", table, name, given)).toBe(value);
});

test.each([
  ["strictness", "loose", "meridian.strictness takes strict or lenient, not \"loose\""],
  ["strictness", ["strict"], "meridian.strictness takes strict or lenient, not [\"strict\"]"],
  ["open", 1, "meridian.open takes true or false, not 1"],
  ["limit", "", "meridian.limit takes a number, 0 or more, not \"\""],
  ["limit", Number.NaN, "meridian.limit takes a number, 0 or more, not null"],
  ["patience", -1, "meridian.patience takes seconds, 0 or more, not -1"],
  ["greeting", 7, "meridian.greeting takes text, not 7"],
  ["dance", 7, "meridian has no setting \"dance\"; it has greeting, limit, open, patience, strictness"],
  ["constructor", 7, "meridian has no setting \"constructor\"; it has greeting, limit, open, patience, strictness"],
])("%s does not take %j, and says what it takes", (name, given, message) => {
  expect(() => readSetting("meridian", table, name, given)).toThrow(new StartupError(message));
});

test("a world's own settings win over the server's, and the server's over the fixture's and the vendor's", async () => {
  const sim = await simulateMeridian({ settings: { meridian: { patienceSeconds: "20", queuedSeconds: 3 } } });
  const value = async (world: string, name: string) => (await sim.control("GET", `/~${world}/_sim/settings/meridian`)).settings[name].value;
  await sim.control("POST", "/worlds", { name: "one", settings: { meridian: { patienceSeconds: 10 } } });
  expect([await value("default", "patienceSeconds"), await value("one", "patienceSeconds"), await value("one", "queuedSeconds"), await value("one", "strictness")]).toEqual([20, 10, 3, "strict"]);
});

test("a change of settings holds from the next request on, for its world alone", async () => {
  const sim = await simulateMeridian();
  await sim.control("POST", "/worlds", { name: "one" });
  await sim.control("PUT", "/settings/meridian", { queuedSeconds: 100 });
  await sim.startCall();
  await sim.clock.advance(99);
  expect(sim.published.map((event) => event.name)).toEqual(["call.queued"]);
  expect((await sim.control("GET", "/~one/_sim/settings/meridian")).settings.queuedSeconds.value).toBe(1);
});

test("one bad switch among good ones changes none of them", async () => {
  const sim = await simulateMeridian();
  expect((await sim.ask("PUT", "/_sim/settings/meridian", { body: { queuedSeconds: 9, patienceSeconds: "soon" } })).status).toBe(400);
  expect((await sim.control("GET", "/settings/meridian")).settings.queuedSeconds.value).toBe(1);
});

test("a secret switch is shown shortened", async () => {
  const sim = await simulateMeridian({ settings: { meridian: { adminPassword: "password-of-the-page" } } });
  expect((await sim.control("GET", "/settings/meridian")).settings.adminPassword.value).toBe("pas…ge");
});
