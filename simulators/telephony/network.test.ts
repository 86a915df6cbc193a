import { expect, test } from "vitest";
import { bridge, dial, hangUp, hold, ownNumber, say, sendDigits, answers } from "./network.ts";
import { NUMBER_PLAN } from "./number-plan.ts";
import { switchboards } from "./testing/switchboards.ts";

const FROM = "+12025550190";
const test555 = (digits: string) => `+120255501${digits}`;
const calling = async (digits: string) => {
  const net = await switchboards();
  const leg = net.at("alder", (act) => dial(act, { from: FROM, to: test555(digits), ref: "row" }));
  return { net, leg };
};

test("a phone rings after a second, is answered three seconds later, talks half a minute and hangs up", async () => {
  const { net, leg } = await calling("00");
  await net.clock.advance(0.9);
  expect(net.leg(leg.id).state).toBe("dialing");
  await net.clock.advance(0.1);
  expect(net.leg(leg.id).state).toBe("ringing");
  await net.clock.advance(3);
  expect(net.leg(leg.id).state).toBe("answered");
  await net.clock.advance(30);
  expect(net.leg(leg.id)).toMatchObject({ state: "ended", hangup: { cause: "normalClearing", q850: 16, sip: 200, by: "far" } });
  expect(net.heard("alder")).toEqual(["ringing", "answered", "ended normalClearing by far"]);
});

test.each([
  ["00", ["ringing", "answered", "ended normalClearing by far"]],
  ["01", ["ringing", "answered", "ended normalClearing by far"]],
  ["02", ["ended userBusy by far"]],
  ["03", ["ringing", "ended noAnswer by network"]],
  ["04", ["ringing", "ended callRejected by far"]],
  ["05", ["ended subscriberAbsent by network"]],
  ["06", ["ringing", "answered", "says You have reached the mailbox. Please leave a message after the tone.", "ended normalClearing by far"]],
  ["07", ["ringing", "answered", "ended normalClearing by far"]],
  ["08", ["ringing", "answered", "ended temporaryFailure by network"]],
  ["09", ["ringing", "answered", "ended normalClearing by far"]],
  ["10", ["ringing", "answered", "ended normalClearing by far"]],
  ["11", ["ringing", "answered", "presses 1", "ended normalClearing by far"]],
  ["12", ["ringing", "answered", "presses 2", "presses 9#", "ended normalClearing by far"]],
  ["15", ["ringing", "answered", "ended normalClearing by far"]],
  ["16", ["ringing", "answered", "ended normalClearing by far"]],
  ["17", ["ringing", "answered", "ended normalClearing by far"]],
])("a call that is left alone to test number …%s goes as the plan says", async (digits, story) => {
  const { net } = await calling(digits);
  await net.clock.idle();
  expect(net.heard("alder")).toEqual(story);
  expect(net.server.worlds.drive(net.world).breaches).toEqual([]);
});

test("the plan behaves alike in the British range", async () => {
  const net = await switchboards();
  net.at("birch", (act) => dial(act, { from: FROM, to: "+447700900802", ref: "row" }));
  await net.clock.idle();
  expect(net.heard("birch")).toEqual(["ended userBusy by far"]);
});

test("a phone that says nothing stays until the caller hangs up; a manual one rings until it is told", async () => {
  const { net, leg } = await calling("14");
  await net.clock.advance(3000);
  expect(net.leg(leg.id).state).toBe("answered");
  net.at("alder", (act) => hangUp(act, leg.id));
  expect(net.leg(leg.id).hangup).toMatchObject({ cause: "normalClearing", by: "near" });

  const manual = net.at("alder", (act) => dial(act, { from: FROM, to: test555("13"), ref: "row" }));
  await net.clock.advance(100);
  expect(net.leg(manual.id).state).toBe("ringing");
  expect((await net.control("POST", `/legs/${manual.id}/answer`)).body.state).toBe("answered");
  expect((await net.control("POST", `/legs/${manual.id}/answer`)).status).toBe(409);
  await net.control("POST", `/legs/${manual.id}/say`, { text: "Hello?" });
  await net.control("POST", `/legs/${manual.id}/digits`, { digits: "7#" });
  await net.control("POST", `/legs/${manual.id}/hangup`);
  expect(net.heard("alder").slice(-4)).toEqual(["answered", "says Hello?", "presses 7#", "ended normalClearing by far"]);
});

test("who is spoken to replies in turn, and goes when there is nothing more to say", async () => {
  const { net, leg } = await calling("10");
  await net.clock.advance(4);
  for (const line of ["Good morning, is this a good time?", "You ordered a parcel.", "Goodbye."]) {
    net.at("alder", (act) => say(act, leg.id, line));
    await net.clock.advance(12);
  }
  await net.clock.idle();
  const { turns, state, hangup } = net.leg(leg.id);
  expect(turns.map((turn) => turn.side)).toEqual(["near", "far", "near", "far", "near", "far"]);
  expect(turns.every((turn, i) => i === 0 || turn.atMs >= turns[i - 1]!.atMs + turns[i - 1]!.durationMs)).toBe(true);
  expect({ state, by: hangup?.by }).toEqual({ state: "ended", by: "far" });
});

test("a survey is answered with keys: five to everything, or leaving after the first question", async () => {
  const { net, leg } = await calling("15");
  const other = net.at("alder", (act) => dial(act, { from: FROM, to: test555("16"), ref: "row" }));
  await net.clock.advance(4);
  for (const question of ["How was it?", "Would you tell a friend?"]) {
    net.at("alder", (act) => say(act, leg.id, question));
    net.at("alder", (act) => say(act, other.id, question));
    await net.clock.advance(8);
  }
  expect(net.leg(leg.id).digits).toBe("55");
  expect(net.leg(other.id)).toMatchObject({ digits: "4", state: "ended" });
});

test("a call to a number that another vendor owns rings there, and both legs share one end", async () => {
  const net = await switchboards();
  net.at("birch", (act) => ownNumber(act, "+12025550177", "flow-1"));
  const out = net.at("alder", (act) => dial(act, { from: FROM, to: "+12025550177", ref: "row" }));
  await net.clock.advance(1);
  expect([net.heard("alder"), net.heard("birch")]).toEqual([["ringing"], ["incoming"]]);
  const [incoming] = (await net.control("GET", "/legs?vendor=birch")).body.legs;
  expect(incoming).toMatchObject({ direction: "incoming", ref: "flow-1", callId: out.callId });
  net.at("birch", (act) => answers(act, incoming.id));
  net.at("alder", (act) => say(act, out.id, "Hello there"));
  net.at("alder", (act) => sendDigits(act, out.id, "12"));
  net.at("alder", (act) => hold(act, out.id, true));
  net.at("alder", (act) => say(act, out.id, "nobody hears this"));
  net.at("alder", (act) => hold(act, out.id, false));
  net.at("birch", (act) => hangUp(act, incoming.id));
  expect(net.heard("birch")).toEqual(["incoming", "answered", "says Hello there", "presses 12", "held", "resumed", "ended normalClearing by near"]);
  expect(net.heard("alder")).toEqual(["ringing", "answered", "ended normalClearing by far"]);
  await net.clock.idle();
});

test("a caller who gives up cancels; a vendor that declines an incoming call rejects it", async () => {
  const { net, leg } = await calling("03");
  await net.clock.advance(5);
  net.at("alder", (act) => hangUp(act, leg.id));
  expect(net.leg(leg.id).hangup).toMatchObject({ cause: "originatorCancel", sip: 487 });
  net.at("birch", (act) => ownNumber(act, "+12025550177", "flow-1"));
  const placed = await net.control("POST", "/calls", { from: test555("14"), to: "+12025550177" });
  expect(placed.status).toBe(201);
  net.at("birch", (act) => hangUp(act, placed.body.id));
  expect(net.leg(placed.body.id).hangup).toMatchObject({ cause: "callRejected", sip: 603, by: "near" });
  expect((await net.control("POST", "/calls", { from: test555("14"), to: "+12025550178" })).status).toBe(404);
});

test("two joined legs hear each other; when one ends the other is alone again", async () => {
  const { net, leg } = await calling("14");
  const second = net.at("alder", (act) => dial(act, { from: FROM, to: test555("14"), ref: "row" }));
  await net.clock.advance(5);
  net.at("alder", (act) => bridge(act, leg.id, second.id));
  await net.control("POST", `/legs/${leg.id}/say`, { text: "Can you hear me?" });
  expect(net.leg(second.id).turns).toMatchObject([{ side: "near", text: "Can you hear me?" }]);
  net.at("alder", (act) => hangUp(act, leg.id));
  expect(net.leg(second.id)).toMatchObject({ bridgedTo: null, state: "answered" });
});

test("a world's own subscriber comes before the plan, and a snapshot in mid-call goes on", async () => {
  const net = await switchboards();
  await net.control("PUT", `/numbers/${encodeURIComponent(test555("02"))}`, { kind: "answers", talkSeconds: 20 });
  const leg = net.at("alder", (act) => dial(act, { from: FROM, to: test555("02"), ref: "row" }));
  await net.clock.advance(10);
  expect(net.leg(leg.id).state).toBe("answered");
  const post = (path: string, body?: unknown) => net.fetch(`${net.server.origin}/_sim${path}`, { method: "POST", headers: { "content-type": "application/json" }, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { snapshot } = (await (await post("/snapshots")).json()) as { snapshot: unknown };
  const later = await switchboards();
  await later.fetch(`${later.server.origin}/_sim/snapshots/restore`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ snapshot }) });
  for (const each of [net, later]) await each.clock.idle();
  const end = (each: typeof net) => JSON.stringify([...each.world.store("telephony/legs").all()]);
  expect(end(later)).toBe(end(net));
  expect(later.heard("alder")).toEqual(["ringing", "answered", "ended normalClearing by far"]);
});

test("the README's table of test numbers is the plan", async () => {
  const { readFileSync } = await import("node:fs");
  const readme = readFileSync(new URL("./README.md", import.meta.url), "utf8");
  for (const { digits, summary } of NUMBER_PLAN) expect(readme).toContain(`| ${digits} | ${summary} |`);
});

test("the control plane's own document tells of the telephone too", async () => {
  const net = await switchboards();
  const document = (await (await net.fetch(`${net.server.origin}/_sim/openapi.json`)).json()) as { paths: object };
  expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(["/_sim/health", "/_sim/telephone/legs"]));
});
