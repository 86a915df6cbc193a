import { describe, expect, test } from "vitest";
import { createSimulator } from "../registry.ts";
import { customerOf } from "./customer.ts";

const start = async (settings: Record<string, unknown> = {}) => {
  const sim = await createSimulator("comswise", { settings: { comswise: settings } });
  const client = customerOf(sim);
  const issuesOf = async (body: unknown, path = "/v1/calls/create") => {
    const answer = await client.send("POST", path, body);
    expect(answer.status).toBe(422);
    return answer.body.detail;
  };
  return { sim, ...client, issuesOf };
};

describe("a body that breaks the rules of its fields", () => {
  test("lacking a field: the whole body is shown", async () => {
    const { issuesOf } = await start();

    expect(await issuesOf({})).toEqual([
      { type: "missing", loc: ["body", "callId"], msg: "Field required", input: {} },
      { type: "missing", loc: ["body", "startTime"], msg: "Field required", input: {} },
    ]);
  });

  test("with text that is blank where it is required: as good as missing", async () => {
    const { issuesOf } = await start();
    const body = { callId: " ", startTime: "" };

    expect((await issuesOf(body)).map(({ type, loc, input }: any) => [type, loc, input])).toEqual([["missing", ["body", "callId"], body], ["missing", ["body", "startTime"], body]]);
  });

  test("with a wrong word, of whatever type: what is expected is said once", async () => {
    const { issuesOf } = await start();

    expect(await issuesOf({ callId: "c", startTime: "2025-01-01", status: 5, direction: "sideways" })).toEqual([
      { type: "literal_error", loc: ["body", "status"], msg: "Input should be 'completed' or 'in-progress'", input: 5, ctx: { expected: "'completed' or 'in-progress'" } },
      { type: "literal_error", loc: ["body", "direction"], msg: "Input should be 'inbound', 'outbound' or 'unknown'", input: "sideways", ctx: { expected: "'inbound', 'outbound' or 'unknown'" } },
    ]);
  });

  test("with something that is no text", async () => {
    const { issuesOf } = await start();

    expect(await issuesOf({ callId: null, startTime: 7 })).toEqual([
      { type: "string_type", loc: ["body", "callId"], msg: "Input should be a valid string", input: null },
      { type: "string_type", loc: ["body", "startTime"], msg: "Input should be a valid string", input: 7 },
    ]);
  });

  test("in several ways: all faults of fields are told together", async () => {
    const { issuesOf } = await start();

    const issues = await issuesOf({ startTime: "soon", from: "0049", direction: "up" });

    expect(issues.map((issue: any) => [issue.type, issue.loc[1]]).sort()).toEqual([["literal_error", "direction"], ["missing", "callId"], ["value_error", "from"], ["value_error", "startTime"]]);
  });

  test.each([
    [{ fileName: "", contentType: "audio/wav" }, "string_too_short", { min_length: 1 }],
    [{ fileName: "a".repeat(256), contentType: "audio/wav" }, "string_too_long", { max_length: 255 }],
    [{ fileName: "../a.wav", contentType: "audio/wav" }, "string_pattern_mismatch", expect.anything()],
    [{ fileName: "a.wav", contentType: "video/mp4" }, "string_pattern_mismatch", expect.anything()],
  ])("of an upload: %j", async (body, type, ctx) => {
    const { issuesOf } = await start();

    expect(await issuesOf(body, "/v1/upload/request")).toEqual([expect.objectContaining({ type, ctx })]);
  });
});

describe("a body that is no object", () => {
  test("but no JSON either: the place is told", async () => {
    const { issuesOf } = await start();

    expect(await issuesOf('{"callId": }')).toEqual([{ type: "json_invalid", loc: ["body", 11], msg: "JSON decode error", input: {}, ctx: { error: "Expecting value" } }]);
  });

  test("but missing", async () => {
    const { issuesOf } = await start();

    expect(await issuesOf(undefined)).toEqual([{ type: "missing", loc: ["body"], msg: "Field required", input: null }]);
  });

  test("but a list", async () => {
    const { issuesOf } = await start();

    expect(await issuesOf([])).toEqual([{ type: "model_attributes_type", loc: ["body"], msg: "Input should be a valid dictionary or object to extract fields from", input: [] }]);
  });

  test("but of another media type", async () => {
    const { send } = await start();

    const { status, body } = await send("POST", "/v1/calls/create", "callId=c-1", { "content-type": "application/x-www-form-urlencoded" });

    expect([status, body.detail[0].type, body.detail[0].loc, body.detail[0].input]).toEqual([422, "model_attributes_type", ["body"], "callId=c-1"]);
  });
});

describe("who may call", () => {
  test.each([
    ["a missing key", {}, "Not authenticated"],
    ["another scheme", { authorization: "Basic eDp5" }, "Invalid API key"],
    ["an unknown key", { authorization: "Bearer cw_wrong" }, "Invalid API key"],
  ])("%s is refused with the scheme that is expected", async (_, headers, detail) => {
    const { sim } = await start();

    const answer = await sim.fetch(sim.url("/v1/calls/"), { headers });

    expect([answer.status, answer.headers.get("www-authenticate"), await answer.json()]).toEqual([401, "Bearer", { detail }]);
  });

  test("in the older reading only a missing key is 403", async () => {
    const { sim } = await start({ missingCredentials: "403" });
    const ask = (headers: Record<string, string>) => sim.fetch(sim.url("/v1/calls/"), { headers });

    const missing = await ask({});
    expect([missing.status, missing.headers.get("www-authenticate")]).toEqual([403, null]);
    expect((await ask({ authorization: "Basic eDp5" })).status).toBe(401);
  });

  test("a revoked key is refused", async () => {
    const { sim } = await start();
    const headers = sim.auth();
    for (const [key, credential] of [...sim.world.credentials.entries()]) sim.world.credentials.put(key, { ...credential, state: "revoked" });

    expect((await sim.fetch(sim.url("/v1/calls/"), { headers })).status).toBe(401);
  });
});

test("an unknown address and a method that it does not have are said in one sentence each", async () => {
  const { send } = await start();

  const [nowhere, method] = [await send("GET", "/v1/nowhere"), await send("DELETE", "/v1/calls/create")];

  expect([nowhere.status, nowhere.body]).toEqual([404, { detail: "Not Found" }]);
  expect([method.status, method.body, method.headers.get("allow")]).toEqual([405, { detail: "Method Not Allowed" }, "POST"]);
});

test("a rate limit, once set, counts an organisation's requests of a minute and says how long to wait", async () => {
  const { sim, list } = await start({ rateLimit: 2 });
  await list();
  await list();

  const { status, headers, body } = await list();
  expect([status, headers.get("retry-after"), body]).toEqual([429, "60", { detail: "Too many requests" }]);
  expect((await customerOf(sim, "KB").list()).status).toBe(200);
  await sim.clock.advance(60);
  expect((await list()).status).toBe(200);
});
