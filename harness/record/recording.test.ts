import { expect, test } from "vitest";
import { run } from "../runner.ts";
import { scenarioList } from "../scenario.ts";
import { simulatorTarget } from "../targets/simulator-target.ts";
import { meridian, scenario } from "../testing/play.ts";
import { MeridianSimulator, reply } from "../testing/meridian-simulator.ts";
import type { Cassette } from "./cassette.ts";
import { Recorder } from "./recorder.ts";
import { replayTarget } from "./replay-target.ts";
import { cassetteOf } from "./to-har.ts";

type Story = Parameters<typeof scenario<"meridian">>[1]["run"];

async function record(story: Story, answer?: ConstructorParameters<typeof MeridianSimulator>[0]) {
  const simulator = new MeridianSimulator(answer);
  const recorder = new Recorder(simulatorTarget({ fetch: simulator.fetch, url: simulator.url }), meridian.contractOf);
  const scenarios = scenarioList({ story: scenario("meridian", { summary: "A story.", run: story }) });
  const { results } = await run({ scenarios, target: recorder.target, onStep: recorder.onStep, ...meridian });
  const cassette: Cassette = JSON.parse(JSON.stringify(cassetteOf(recorder, { version: "0", recordedAt: new Date(0) })));
  return { cassette, recorded: results[0]!, scenarios };
}

const called: Story = async ({ meridian: client, events, check, until }) => {
  const { body } = await client("startCall", { body: { to: "+4915112345678", note: "Dana Levi, dana@acme-corp.io" } });
  check("to", body.to, "+4915112345678");
  await events.expect("call.ended", { callId: body.id });
  const ended = await until(() => client("getCall", { path: { callId: body.id } }), (answer) => answer.body.state === "completed");
  await client.link(ended.body.recording!.url);
};

test("a recorded run replays: same answers, same events, same findings, and the story's own values come back", async () => {
  const { cassette, recorded, scenarios } = await record(called);
  expect(recorded).toMatchObject({ status: "held", findings: [] });
  const { results } = await run({ scenarios, target: replayTarget(cassette, meridian.contractOf), ...meridian });
  expect(results[0]).toMatchObject({ status: "held", findings: [] });
  // The simulator of the test leaves its world out of links, so that only the replay knows which operation they lead to.
  expect(results[0]!.steps.map(({ title }) => title).slice(0, -1)).toEqual(recorded.steps.map(({ title }) => title).slice(0, -1));
});

test("an event that came while time passed comes at the same time in every replay", async () => {
  const began = new Date("2025-01-01T00:00:00Z").getTime();
  const came: number[] = [];
  const timed: Story = async ({ meridian: client, events, clock }) => {
    const { body } = await client("startCall", { body: { to: "+4915112345678" } });
    await events.expect("call.ended", { callId: body.id });
    came.push((await clock.now()).getTime() - began);
  };
  const { cassette, scenarios } = await record(timed);
  const { results } = await run({ scenarios, target: replayTarget(cassette, meridian.contractOf), ...meridian });
  expect(results[0]).toMatchObject({ status: "held" });
  expect(came).toHaveLength(2);
  expect(came[1]).toBe(came[0]);
});

test("what broke a promise when it was recorded breaks it in every replay", async () => {
  const { cassette, recorded, scenarios } = await record(called, { events: (payload) => [payload, payload] });
  expect(recorded.findings.map(({ check }) => check)).toEqual(["events-once"]);
  const { results } = await run({ scenarios, target: replayTarget(cassette, meridian.contractOf), ...meridian });
  expect(results[0]!.findings.map(({ check, got }) => [check, got])).toEqual(recorded.findings.map(({ check, got }) => [check, got]));
});

test("a request that was not recorded is not made up: the story could not run", async () => {
  const { cassette } = await record(called);
  const other = scenarioList({ story: scenario("meridian", { summary: "Another.", run: ({ meridian: client }) => client("getCall", { path: { callId: "C99" } }) }) });
  const { results } = await run({ scenarios: other, target: replayTarget(cassette, meridian.contractOf), ...meridian });
  expect(results[0]).toMatchObject({ status: "couldNotRun", reason: "the recording of story holds no such GET /meridian/v1/calls/C99, its request 1" });
});

test("a story that the cassette does not hold is skipped and named", async () => {
  const { cassette } = await record(called);
  const other = scenarioList({ other: scenario("meridian", { summary: "Another.", run: async () => {} }) });
  const { results } = await run({ scenarios: other, target: replayTarget(cassette, meridian.contractOf), ...meridian });
  expect(results[0]).toMatchObject({ status: "skipped", reason: "the cassette holds no other" });
});

test("the cassette is HAR 1.2: one page for the scenario, each entry on the vendor's own host", async () => {
  const { cassette } = await record(called);
  const { log } = cassette;
  expect(log).toMatchObject({ version: "1.2", creator: { name: "ringback" }, pages: [{ id: "meridian/story" }] });
  expect(log.entries.map(({ request }) => `${request.method} ${request.url}`)).toEqual([
    "POST https://api.meridian.example/v1/calls",
    "GET https://api.meridian.example/v1/calls/C1",
    expect.stringMatching(/^GET https:\/\/.*\/bucket\/calls\/C1\.txt$/),
  ]);
  for (const entry of log.entries) {
    expect(entry.time).toBe(entry.timings.send + entry.timings.wait + entry.timings.receive);
    expect(entry).toMatchObject({ pageref: "meridian/story", cache: {}, request: { cookies: [], headersSize: -1 }, response: { cookies: [], redirectURL: "" } });
  }
});

/** Everything that must not be found, each in a place of its own. */
const PRIVATE = {
  key: "meridian-key",
  secret: "ringback-harness-secret",
  phone: "+4915112345678",
  national: "015112345678",
  name: "Dana Levi",
  mail: "dana@acme-corp.io",
  jwt: "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.c2lnbmF0dXJlLWhlcmU",
  signature: "6a1f0c9d8b7e6a5f4c3d2e1f0a9b8c7d6e5f4a3b2c1d0e9f8a7b6c5d4e3f2a1b",
  token: "tok_9f8e7d6c5b4a39281706",
  session: "s3ss10n-c00k1e-value",
  colleague: "Noa Ben-David",
};

const leaky = (extra: object) => ({
  answer: (method: string) =>
    method !== "POST" ? undefined : reply(201, {
      id: "C1", to: PRIVATE.phone, state: "ringing", recording: { url: `http://sim.test/files/${encodeURIComponent(PRIVATE.mail)}?X-Amz-Signature=${PRIVATE.signature}&token=${PRIVATE.token}` },
      customerName: PRIVATE.name, agent: { firstName: "Noa Ben-David", email: PRIVATE.mail, phones: [PRIVATE.national] },
      content: JSON.stringify({ caller_phone: PRIVATE.national, access_token: PRIVATE.jwt }),
      transcript: `Agent: Hello ${PRIVATE.name}, this is Noa Ben-David. Shall I write to ${PRIVATE.mail} or call ${PRIVATE.phone}? My key is ${PRIVATE.key}.`,
      xml: `<Call Name="${PRIVATE.name}"><Phone>${PRIVATE.phone}</Phone><Password>${PRIVATE.token}</Password></Call>`, ...extra,
    }, { "set-cookie": `sid=${PRIVATE.session}; Path=/`, "x-signature": PRIVATE.signature }),
  events: (payload: object) => [{ ...payload, customerName: PRIVATE.name, customerPhone: PRIVATE.phone, token: PRIVATE.token }],
});

test("nothing private is in the file: not in addresses, headers, bodies, events, nor in text inside text", async () => {
  const { cassette } = await record(async ({ meridian: client, clock }) => {
    await client("startCall", { body: { to: PRIVATE.phone, note: `for ${PRIVATE.name}`, apiKey: PRIVATE.token } as never, expect: "any" as never });
    await client.raw("GET", `/v1/calls?phone=${encodeURIComponent(PRIVATE.phone)}&api_key=${PRIVATE.token}&name=${encodeURIComponent(PRIVATE.name)}`, { allow2xx: true, headers: { "x-api-key": PRIVATE.token, "x-session-token": PRIVATE.session } });
    await client.raw("POST", "/v1/login", { headers: { "content-type": "application/x-www-form-urlencoded" }, body: `password=${PRIVATE.token}&email=${encodeURIComponent(PRIVATE.mail)}&phone=${encodeURIComponent(PRIVATE.phone)}` });
    await clock.pass("31s");
  }, leaky({}));
  const file = JSON.stringify(cassette);
  expect(cassette.log.entries).toHaveLength(3);
  for (const [what, value] of Object.entries(PRIVATE)) {
    for (const form of [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1), Buffer.from(value).toString("base64").replace(/=+$/, "")]) expect(file.includes(form), `${what} as ${form}`).toBe(false);
  }
  expect(file).not.toContain(PRIVATE.phone.slice(1));
});

test("relations survive: one value has one stand-in, in every place and however a number is written", async () => {
  const { cassette } = await record(async ({ meridian: client }) => void (await client("startCall", { body: { to: PRIVATE.phone, note: PRIVATE.mail }, expect: "any" as never })), leaky({ customerPhone: PRIVATE.phone, other_phone: "+4915187654321" }));
  const [entry] = cassette.log.entries;
  const sent = JSON.parse(entry!.request.postData!.text);
  const body = JSON.parse(entry!.response.content.text!);
  expect(sent.to).toMatch(/^\+1\d{3}55501\d\d$/);
  expect([body.to, body.customerPhone]).toEqual([sent.to, sent.to]);
  expect(body.other_phone).not.toBe(sent.to);
  expect(body.agent.phones[0].slice(-9)).toBe(sent.to.slice(-9));
  expect(body.agent.email).toBe(sent.note);
  expect(body.transcript).toContain(body.customerName);
  expect(body.transcript).toContain(sent.note);
  expect(new URL(body.recording.url).searchParams.get("X-Amz-Signature")).toHaveLength(PRIVATE.signature.length);
  expect(body.state).toBe("ringing");
});

test("deliveries keep their order, their headers and how they were answered", async () => {
  const { cassette } = await record(async ({ meridian: client, clock, receiver }) => {
    receiver.fail(1);
    await client("startCall", { body: { to: "+15550000001" } });
    await clock.pass("31s");
    await clock.pass("31s");
  });
  const events = cassette.log.pages[0]!._ringback.timeline.filter((item) => item.kind === "event");
  expect(events.map(({ event }) => event.answered)).toEqual([500, 200]);
  expect(events[0]!.event.headers["x-secret"]).toBe(cassette.log.pages[0]!._ringback.webhookSecrets["meridian"]);
});
