import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../runner.ts";
import { scenarioList } from "../scenario.ts";
import { simulatorTarget } from "../targets/simulator-target.ts";
import { MeridianSimulator } from "../testing/meridian-simulator.ts";
import { meridian, scenario } from "../testing/play.ts";
import { readCassette } from "./read-cassette.ts";
import { Recorder } from "./recorder.ts";
import { cassetteOf } from "./to-har.ts";

let folder: string;
let whole: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "ringback-cassette-"));
  const { fetch, url } = new MeridianSimulator();
  const recorder = new Recorder(simulatorTarget({ fetch, url }), meridian.contractOf);
  const scenarios = scenarioList({ called: scenario("meridian", { summary: "Called.", async run({ meridian: client, events }) {
    const { body } = await client("startCall", { body: { to: "+15550000001" } });
    await events.expect("call.ended", { callId: body.id });
  } }) });
  await run({ scenarios, target: recorder.target, onStep: recorder.onStep, ...meridian });
  whole = JSON.stringify(cassetteOf(recorder, { version: "0", recordedAt: new Date(0) }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(text: string) {
  writeFileSync(join(folder, "a.har"), text);
  return readCassette(join(folder, "a.har"), (vendor) => {
    if (vendor !== "meridian") throw new Error("not here");
    return meridian.contractOf();
  });
}
const changed = (change: (log: any) => void): string => {
  const cassette = JSON.parse(whole);
  change(cassette.log);
  return JSON.stringify(cassette);
};

test("what was recorded is read", () => {
  expect(read(whole).log.pages.map(({ id }) => id)).toEqual(["meridian/called"]);
});

const AGAIN = "; record it again with ringback record";

test.each<[string, () => string, string | RegExp]>([
  ["null", () => "null", " is no cassette: there is no log._ringback.format; ringback record makes one"],
  ["a HAR of a browser", () => '{"log":{"version":"1.2","entries":[]}}', " is no cassette: there is no log._ringback.format; ringback record makes one"],
  ["a later version", () => changed((log) => (log._ringback.format = 2)), ` is of another version: log._ringback.format is 2; this Ringback reads 1, so record it again with ringback record`],
  ["a format alone", () => '{"log":{"_ringback":{"format":1}}}', ` is damaged: log.pages is missing${AGAIN}`],
  ["an empty page", () => changed((log) => (log.pages = [{}])), ` is damaged: log.pages[0].id is missing${AGAIN}`],
  ["a page without its story", () => changed((log) => delete log.pages[0]._ringback.timeline), ` is damaged: log.pages[0]._ringback.timeline is missing${AGAIN}`],
  ["no stand-ins", () => changed((log) => delete log._ringback.standIns), ` is damaged: log._ringback.standIns is missing${AGAIN}`],
  ["an entry without an answer", () => changed((log) => delete log.entries[0].response), ` is damaged: log.entries[0].response is missing${AGAIN}`],
  ["an entry that is not there", () => changed((log) => (log.entries = [])), ` is damaged: meridian/called speaks of log.entries[0], and there are 0${AGAIN}`],
  ["a step of no kind", () => changed((log) => (log.pages[0]._ringback.timeline[0].kind = "dance")), ` is damaged: log.pages[0]._ringback.timeline[0].kind is "dance", not "exchange" or "event" or "clock" or "control"${AGAIN}`],
  ["a time that is none", () => changed((log) => (log.pages[0]._ringback.beganAt = "soon")), ` is damaged: log.pages[0]._ringback.beganAt is "soon", not a time${AGAIN}`],
  ["a vendor of somebody else", () => changed((log) => (log.pages[0]._ringback.vendors = ["acme"])), " tells of acme in meridian/called, and this Ringback knows no such vendor"],
  ["a file that was cut", () => whole.slice(0, 900), / cannot be read as HAR: .*; was it cut off\? record it again with ringback record$/],
])("%s is refused in one sentence that names file, place and remedy", (_, text, sentence) => {
  expect(() => read(text())).toThrow(typeof sentence === "string" ? `a.har${sentence}` : sentence);
});

test("a file that is not there, and a folder", () => {
  expect(() => readCassette(join(folder, "none.har"))).toThrow(/^there is no cassette .*none\.har; ringback record makes one$/);
  expect(() => readCassette(folder)).toThrow(/^the cassette .* cannot be read: EISDIR$/);
});
