import { expect, test } from "vitest";
import { reply } from "./testing/meridian-simulator.ts";
import { lines, play } from "./testing/play.ts";

const call = (over: object = {}) => ({ id: "C9", to: "+972501234567", state: "ringing", recording: null, ...over });

/** One read of a call that the server shows like this. */
const readShown = (body: unknown, headers: Record<string, string> = { "x-age": "3" }, status = 200) =>
  play(({ meridian }) => meridian("getCall", { path: { callId: "C9" } }), { answer: () => reply(status, body, headers) });

test("a service that keeps its contract has no findings", async () => {
  const result = await readShown(call());
  expect(lines(result)).toEqual([]);
  expect(result.status).toBe("held");
});

test("a field that the contract does not list is a finding, with the contract line behind it", async () => {
  const result = await readShown(call({ mood: "good" }));
  expect(lines(result)).toEqual(['no-undocumented-field | body.mood | no such field | "good"']);
  expect(result.findings[0]).toMatchObject({
    severity: "error", scenario: "story", step: 1, operationId: "getCall",
    contract: "contracts/meridian/schemas/calls.yaml#/components/schemas/Call", source: "calls", provenance: "inferred",
  });
});

test("a state outside the enum is a finding that names the values", async () => {
  const result = await readShown(call({ state: "singing" }));
  expect(lines(result)).toContain('known-value | body.state | one of "queued", "ringing", "answered", "held", "completed" | "singing"');
  expect(lines(result)).toContain("legal-moves | body | a state of call: queued, ringing, answered, held, completed | C9 is singing");
});

test("of an object or null, only what is wrong inside the object is told", async () => {
  expect(lines(await readShown(call({ recording: { url: 7 } })))).toEqual(["body-conforms | body.recording.url | string | 7"]);
});

test("a field that always comes and does not is a finding", async () => {
  const { to: _, ...withoutTo } = call();
  expect(lines(await readShown(withoutTo))).toEqual(["required-field | body.to | a value | nothing"]);
});

test("null in place of a value, text in another form, and a refusal in another shape are told by name", async () => {
  expect(lines(await readShown(call({ to: null })))).toEqual(["required-field | body.to | string | null"]);
  expect(lines(await readShown(call({ recording: { url: "/C9.wav" } })))).toEqual(['well-formed | body.recording.url | text of format uri | "/C9.wav"']);
  const refused = await play(({ meridian }) => meridian("getCall", { path: { callId: "C9" }, expect: 404 }), { answer: () => reply(404, { code: 7 }) });
  expect(lines(refused)).toEqual(["error-envelope | body.code | string | 7"]);
});

test("a status that is not promised is a finding", async () => {
  const result = await play(({ meridian }) => meridian("getCall", { path: { callId: "C9" }, expect: "any" }), { answer: () => reply(409, { code: "X" }) });
  expect(lines(result)).toEqual(["status-documented | status | one of 200, 404 | 409"]);
});

test("a server error is a finding though the contract lists it, unless the scenario asks for it", async () => {
  const broken = { answer: () => reply(500, { code: "BOOM" }) };
  const found = await play(({ meridian }) => meridian("startCall", { body: { to: "+1" }, expect: "any" }), broken);
  expect(lines(found)).toEqual(['no-server-error | status | no server error | 500 {"code":"BOOM"}']);
  expect(lines(await play(({ meridian }) => meridian("startCall", { body: { to: "+1" }, expect: 500 }), broken))).toEqual([]);
});

test("a missing header and one of another shape are findings", async () => {
  expect(lines(await readShown(call(), {}))).toEqual(["headers-conform | header.x-age | a value | nothing"]);
  expect(lines(await readShown(call(), { "x-age": "old" }))).toEqual(['headers-conform | header.x-age | integer | "old"']);
});

test("another media type is a finding", async () => {
  const result = await play(({ meridian }) => meridian("getCall", { path: { callId: "C9" } }), { answer: () => new Response("<call/>", { headers: { "content-type": "application/xml", "x-age": "1" } }) });
  expect(lines(result)).toEqual(["media-type | header.content-type | application/json | application/xml"]);
});

test("text that calls itself JSON and is none is a finding", async () => {
  const result = await play(({ meridian }) => meridian("getCall", { path: { callId: "C9" } }), { answer: () => new Response("{oops", { headers: { "content-type": "application/json", "x-age": "1" } }) });
  expect(lines(result)[0]).toMatch(/^body-conforms \| body \| JSON \| /);
});

/** Two reads of one call, in these states. */
const seenTwice = (first: string, second: string, strictness?: string) => {
  const states = [first, second];
  return play(
    async ({ meridian }) => {
      await meridian("getCall", { path: { callId: "C9" } });
      await meridian("getCall", { path: { callId: "C9" } });
    },
    { answer: () => reply(200, call({ state: states.shift() }), { "x-age": "1" }) },
    strictness === undefined ? {} : { strictness },
  );
};

test("a poll may skip states, as long as legal moves lead there", async () => {
  expect(lines(await seenTwice("queued", "held"))).toEqual([]);
});

test("a move that no lifecycle allows is a finding", async () => {
  expect(lines(await seenTwice("held", "queued"))).toEqual(["legal-moves | body | after held: held, answered, completed | C9 went from held to queued"]);
});

test("a simulator's own reading is asked for when the story names none", async () => {
  const states = ["completed", "answered"];
  const result = await play(
    async ({ meridian }) => {
      await meridian("getCall", { path: { callId: "C9" } });
      await meridian("getCall", { path: { callId: "C9" } });
    },
    { answer: () => reply(200, call({ state: states.shift() }), { "x-age": "1" }), settings: { strictness: { value: "strict", default: "lenient" } } },
  );
  expect(lines(result)).toEqual(["legal-moves | body | after completed: completed (strict) | C9 went from completed to answered"]);
});

test("what a path says to a verb that it does not have is held against what its operations promise", async () => {
  const refused = (body: unknown) => play(({ meridian }) => meridian.raw("PUT", "/v1/calls/C9", { expect: 404 }), { answer: () => reply(404, body) });
  expect(lines(await refused({ code: "NO_SUCH_VERB" }))).toEqual([]);
  expect(lines(await refused({ error: "no" }))).toEqual(["unlisted-method | body.code | a value | nothing", "unlisted-method | body.error | no such field | \"no\""]);
});

test("a move of the lenient reading is illegal in the strict one", async () => {
  expect(lines(await seenTwice("completed", "answered", "lenient"))).toEqual([]);
  expect(lines(await seenTwice("completed", "answered", "strict"))).toEqual(["legal-moves | body | after completed: completed (strict) | C9 went from completed to answered"]);
});

test("a status other than the expected one ends the story, so that nothing is concluded from a refusal", async () => {
  let reached = false;
  const result = await play(async ({ meridian }) => {
    await meridian("getCall", { path: { callId: "C404" } });
    reached = true;
  });
  expect(lines(result)).toEqual(['expected-status | status | a 2xx | 404 {"code":"UNKNOWN"}']);
  expect([result.status, result.reason, reached]).toEqual(["findings", "getCall answered 404", false]);
});

test("what a simulator itself calls a broken promise is a finding", async () => {
  const result = await play(({ meridian }) => meridian("listCalls"), { breaches: ["timer hangup: no such move"] });
  expect(lines(result)).toEqual(["no-breach |  | a simulator that keeps its own promises | timer hangup: no such move"]);
});

test("what names no source of its own rests on that of its operation; a move on that of its states", async () => {
  const refused = await play(({ meridian }) => meridian("startCall", { body: { to: "+12025550143" }, expect: 400 }), { answer: () => reply(400, { code: 7 }) });
  expect(refused.findings).toMatchObject([{ check: "error-envelope", contract: "contracts/meridian/openapi.yaml#/components/schemas/Problem/properties/code", source: "start-call" }]);
  const shown = [call({ state: "completed" }), call({ state: "ringing" })];
  const moved = await play(async ({ meridian }) => {
    for (let n = 0; n < 2; n++) await meridian("getCall", { path: { callId: "C9" } });
  }, { answer: () => reply(200, shown.shift(), { "x-age": "3" }) });
  expect(moved.findings).toMatchObject([{ check: "legal-moves", contract: "contracts/meridian/lifecycles.yaml#/lifecycles/call", source: "states", provenance: "documented" }]);
});

test("JSON that is written in another encoding than UTF-8 is a finding", async () => {
  const bytes = Buffer.from(JSON.stringify({ code: "Größe" }), "latin1");
  const result = await play(({ meridian }) => meridian("getCall", { path: { callId: "C9" }, expect: 404 }), { answer: () => new Response(bytes, { status: 404, headers: { "content-type": "application/json" } }) });
  expect(lines(result)).toEqual(["body-conforms | body | JSON in UTF-8 | bytes that are no UTF-8"]);
});
