import { scenario } from "../scenario.ts";
import { rowsOfNobody as rows } from "./every-row.ts";

const TOKEN = "0".repeat(64);

/** The service breaks down for a while, and later somebody asks the open routes too often. */
export const faultsAndOpenRoutes = scenario("voipbin", {
  summary: "The service breaks down for a while, and later somebody asks the open routes too often.",
  settings: { voipbin: { rateLimits: true } },
  async run({ voipbin, arrange, clock, check, checkLike }) {
    await arrange.fault({ kind: "status", status: 500, times: 0 });
    const down = { expect: 500 } as const;
    await voipbin("GetActiveflows", down);
    await voipbin("GetAvailableNumbers", { ...down, query: { country_code: "US" } });
    for (const id of ["GetWs", "GetServiceAgentsWs"] as const) await voipbin(id, { ...down, as: "agent1" });
    const timelines = [
      await voipbin("GetTimelinesCallsCallIdPcap", { ...down, path: { call_id: rows.call } }),
      await voipbin("GetTimelinesCallsCallIdSipAnalysis", { ...down, path: { call_id: rows.call } }),
      await voipbin("GetTimelinesResourceTypeResourceIdEvents", { ...down, path: { resource_type: "calls", resource_id: rows.call } }),
    ];
    for (const { body } of timelines) checkLike("says so", body, { message: "internal error" });
    await arrange.clearFaults();
    await arrange.fault({ kind: "status", status: 502, times: 0 });
    await voipbin("GetTimelinesCallsCallIdPcap", { expect: 502, path: { call_id: rows.call } });
    await voipbin("GetTimelinesCallsCallIdSipAnalysis", { expect: 502, path: { call_id: rows.call } });
    await voipbin("GetTimelinesResourceTypeResourceIdEvents", { expect: 502, path: { resource_type: "calls", resource_id: rows.call } });
    await arrange.clearFaults();

    const busy = { as: null, expect: 429 } as const;
    for (let n = 0; n < 20; n++) await voipbin("PostAuthPasswordForgot", { as: null, body: { username: "nobody@example.com" } });
    const { body } = await voipbin("PostAuthPasswordForgot", { ...busy, body: { username: "nobody@example.com" } });
    checkLike("too often", body, { error: "rate_limit_exceeded" });
    await voipbin("PostAuthLogin", { ...busy, body: { username: "nobody@example.com", password: "not-a-real-password" } });
    await voipbin("PostAuthSignup", { ...busy, body: { email: "new@example.com", accepted_tos: true } });
    await voipbin("PostAuthEmailVerify", { ...busy, body: { token: TOKEN } });
    await voipbin("PostAuthCompleteSignup", { ...busy, body: { temp_token: "0".repeat(32), code: "123456" } });
    await voipbin("PostAuthPasswordReset", { ...busy, body: { token: TOKEN, password: "not-a-real-password" } });
    for (const id of ["GetAuthEmailVerify", "GetAuthPasswordReset"] as const) await voipbin(id, { ...busy, query: { token: TOKEN } });
    check("the rest is not limited", (await voipbin("GetPing")).body, { message: "pong" });
    await clock.pass("3s");
    await voipbin("PostAuthPasswordForgot", { as: null, body: { username: "nobody@example.com" } });
  },
});
