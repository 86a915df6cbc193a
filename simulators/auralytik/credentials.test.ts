import { createHash, createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createSimulator } from "../registry.ts";

const [LIVE, LIVE_SECRET] = ["ak_live_k3K3k3K3k3K3k3K3k3K3k3K3k3K3k3K3", "example-hmac-secret-of-key-3"];
const [TEST, TEST_SECRET] = ["ak_test_k1aK1ak1aK1ak1aK1ak1aK1ak1aK1ak", "example-hmac-secret-of-key-1"];
const [NARROW, NARROW_SECRET] = ["ak_test_k4K4k4K4k4K4k4K4k4K4k4K4k4K4k4K4", "example-hmac-secret-of-key-4"];

async function service(settings: object = {}) {
  const sim = await createSimulator("auralytik");
  await sim.fetch(`${sim.server.origin}/_sim/settings/auralytik`, { method: "PUT", headers: { "content-type": "application/json" }, body: JSON.stringify(settings) });
  const now = Math.floor(sim.world.clock.now() / 1000);
  const signed = (secret: string, { path = "/api/v1/voice-calls", method = "GET", body = "", at = now as number | string } = {}) => ({
    "x-timestamp": String(at),
    "x-signature": createHmac("sha256", secret).update([at, method, path, createHash("sha256").update(body).digest("base64")].join(".")).digest("base64"),
  });
  const ask = async (headers: Record<string, string>, path = "/api/v1/voice-calls", init: RequestInit = {}) => {
    const answer = await sim.fetch(sim.url(path), { ...init, headers });
    const { error } = (await answer.json()) as { error?: { code: string } };
    return error ? `${answer.status} ${error.code}` : String(answer.status);
  };
  return { sim, now, signed, ask };
}

describe("the checks of a key come in one order: each request has everything wrong from some check on", () => {
  const LATE = 301;
  test.each<[string, string, (tools: Awaited<ReturnType<typeof service>>) => Record<string, string>]>([
    ["nothing there", "401 UNAUTHORIZED", () => ({ "x-signature": "x", "x-timestamp": "x" })],
    ["unknown key", "401 INVALID_API_KEY", () => ({ "x-api-key": "ak_live_unknown" })],
    ["no signature", "401 INVALID_SIGNATURE", () => ({ "x-api-key": LIVE, "x-timestamp": "x" })],
    ["timestamp too old", "401 TIMESTAMP_EXPIRED", ({ now }) => ({ "x-api-key": LIVE, "x-signature": "x", "x-timestamp": String(now - LATE) })],
    ["timestamp too new", "401 TIMESTAMP_EXPIRED", ({ now }) => ({ "x-api-key": LIVE, "x-signature": "x", "x-timestamp": String(now + LATE) })],
    ["timestamp no number", "401 TIMESTAMP_EXPIRED", () => ({ "x-api-key": LIVE, "x-signature": "x", "x-timestamp": "1e9" })],
    ["timestamp missing", "401 TIMESTAMP_EXPIRED", () => ({ "x-api-key": LIVE, "x-signature": "x" })],
    ["signature wrong", "401 INVALID_SIGNATURE", ({ now }) => ({ "x-api-key": NARROW, "x-signature": "x", "x-timestamp": String(now) })],
    ["scope missing", "403 INSUFFICIENT_SCOPE", ({ signed }) => ({ "x-api-key": NARROW, ...signed(NARROW_SECRET) })],
    ["nothing wrong", "200", ({ signed }) => ({ "x-api-key": LIVE, ...signed(LIVE_SECRET) })],
  ])("%s: %s", async (_, expected, headers) => {
    const tools = await service();
    expect(await tools.ask(headers(tools))).toBe(expected);
  });

  test("the request is looked at after the scope, the row after the request", async () => {
    const { ask } = await service();
    expect(await ask({ "x-api-key": NARROW }, "/api/v1/voice-calls?page=0")).toBe("403 INSUFFICIENT_SCOPE");
    expect(await ask({ "x-api-key": TEST }, "/api/v1/voice-calls?page=0")).toBe("400 VALIDATION_ERROR");
    expect(await ask({ "x-api-key": NARROW }, "/api/v1/voice-calls/vc_nobody")).toBe("403 INSUFFICIENT_SCOPE");
  });
});

test("a signature of up to 300 seconds holds either way, or as long as the setting says", async () => {
  const { now, signed, ask } = await service();
  for (const away of [-300, 0, 300]) expect(await ask({ "x-api-key": LIVE, ...signed(LIVE_SECRET, { at: now + away }) })).toBe("200");
  const patient = await service({ signatureToleranceSeconds: 3600 });
  expect(await patient.ask({ "x-api-key": LIVE, ...patient.signed(LIVE_SECRET, { at: patient.now - 3000 }) })).toBe("200");
});

test("the signature covers verb, path and body, and not the query; the alias is signed as it was sent", async () => {
  const { signed, ask } = await service();
  const body = JSON.stringify({ dateFrom: "2024-01-01", dateTo: "2024-01-31" });
  const path = "/api/v1/exports/ai-calls";
  const post = (headers: Record<string, string>, text = body, to = path) => ask({ "content-type": "application/json", "x-api-key": LIVE, ...headers }, to, { method: "POST", body: text });
  const good = signed(LIVE_SECRET, { path, method: "POST", body });
  expect(await post(good)).toBe("202");
  expect(await post(good, body, `${path}?trace=1`)).toBe("202");
  expect(await post(good, `${body} `)).toBe("401 INVALID_SIGNATURE");
  expect(await post(signed(LIVE_SECRET, { path, method: "GET", body }))).toBe("401 INVALID_SIGNATURE");
  expect(await post(signed(TEST_SECRET, { path, method: "POST", body }))).toBe("401 INVALID_SIGNATURE");
  expect(await post(good, body, "/v1/exports/ai-calls")).toBe("401 INVALID_SIGNATURE");
  expect(await post(signed(LIVE_SECRET, { path: "/v1/exports/ai-calls", method: "POST", body }), body, "/v1/exports/ai-calls")).toBe("202");
});

test("with both schemes the key decides; a test key need not sign, yet a signature beside it is checked", async () => {
  const { sim, signed, ask } = await service();
  const bearer = sim.auth();
  expect(await ask({ ...bearer, "x-api-key": "nonsense" })).toBe("401 INVALID_API_KEY");
  expect(await ask({ authorization: "Bearer nonsense", "x-api-key": TEST })).toBe("200");
  expect(await ask({ "x-api-key": TEST, ...signed(LIVE_SECRET) })).toBe("401 INVALID_SIGNATURE");
  expect(await ask({ authorization: `Bearer ${LIVE}` })).toBe("200");
  expect(await ask({ authorization: `Bearer ${LIVE}`, ...signed(TEST_SECRET) })).toBe("401 INVALID_SIGNATURE");
});

test("exports take a key alone, and a bearer token where the setting says so", async () => {
  for (const [exportsBearer, expected] of [["refuse", "401 UNAUTHORIZED"], ["accept", "404 NOT_FOUND"]] as const) {
    const { sim, ask } = await service({ exportsBearer });
    expect(await ask(sim.auth(), "/api/v1/exports/job_1")).toBe(expected);
  }
});
