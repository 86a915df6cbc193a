import { expect, test } from "vitest";
import { meridian } from "../testing/meridian.ts";
import { simulateMeridian } from "../testing/simulating.ts";

const whoAmI = async (sim: any, headers: Record<string, string>) => {
  const { status, body } = await sim.ask("GET", "/v2/whoami", { as: "none", headers });
  return status === 200 ? `${body.account || "nobody"} by ${body.credential || "nothing"}` : `${status} ${body.error}`;
};

test.each([
  ["a bearer token", { authorization: "Bearer mk-published-north" }, "north by default"],
  ["its scheme in small letters", { authorization: "bearer  mk-published-north " }, "north by default"],
  ["an API key", { "x-meridian-key": "mk-published-key" }, "north by key"],
  ["a token in its time of grace", { authorization: "Bearer mk-published-graceful" }, "north by graceful"],
  ["an expired token", { authorization: "Bearer mk-published-lapsed" }, "401 the credential is expired"],
  ["a revoked token", { authorization: "Bearer mk-published-revoked" }, "401 the credential is revoked"],
  ["an unknown token", { authorization: "Bearer mk-published-nort" }, "401 the credential is not known"],
  ["a key used as a token", { authorization: "Bearer mk-published-key" }, "401 the credential is not known"],
  ["a token used as a key", { "x-meridian-key": "mk-published-north" }, "401 the credential is not known"],
  ["a bad token beside a good key", { authorization: "Bearer x", "x-meridian-key": "mk-published-key" }, "north by key"],
  ["another scheme", { authorization: "Basic mk-published-north" }, "nobody by nothing"],
  ["nothing, where nothing is needed", {}, "nobody by nothing"],
  ["a scheme without a token", { authorization: "Bearer " }, "nobody by nothing"],
])("%s: %j is %s", async (_, headers, expected) => {
  expect(await whoAmI(await simulateMeridian(), headers)).toBe(expected);
});

test("who lacks a scope is known and not allowed; nobody is asked to come again with one", async () => {
  const sim = await simulateMeridian();
  expect(await sim.ask("GET", "/v2/calls", { as: "visitor" })).toMatchObject({ status: 403, body: { error: "scope calls is missing" } });
  expect(await sim.ask("GET", "/v2/calls", { as: "none" })).toMatchObject({ status: 401 });
});

test("a token that was logged in for expires at its instant of world time", async () => {
  const sim = await simulateMeridian();
  const { accessToken } = (await sim.ask("POST", "/v2/tokens", { as: "none", raw: "user=south&password=open+sesame&hours=2", headers: { "content-type": "application/x-www-form-urlencoded" } })).body;
  const headers = { authorization: `Bearer ${accessToken}` };
  expect(await whoAmI(sim, headers)).toBe("south by login-1");
  await sim.clock.advance(7199);
  expect(await whoAmI(sim, headers)).toBe("south by login-1");
  await sim.clock.advance(1);
  expect(await whoAmI(sim, headers)).toBe("401 the credential is expired");
});

test("a refused login mints nothing", async () => {
  const sim = await simulateMeridian();
  const before = sim.world.credentials.size;
  expect((await sim.ask("POST", "/v2/tokens", { as: "none", raw: "user=south&password=x", headers: { "content-type": "application/x-www-form-urlencoded" } })).status).toBe(401);
  expect(sim.world.credentials.size).toBe(before);
});

test("a vendor may answer an unknown caller before it says whether a path exists, or after", async () => {
  const routed = await simulateMeridian();
  const guarded = await simulateMeridian({}, { wire: { ...meridian.wire, first: "authenticate" } });
  const statuses = async (sim: typeof routed, as: string) => [(await sim.ask("GET", "/v2/nothing", { as })).status, (await sim.ask("PUT", "/v2/calls", { as })).status];
  expect([await statuses(routed, "none"), await statuses(routed, "default")]).toEqual([[404, 405], [404, 405]]);
  expect([await statuses(guarded, "none"), await statuses(guarded, "default")]).toEqual([[401, 401], [404, 405]]);
});

test("credentials of a world are shown ready to send, each with its account", async () => {
  const sim = await simulateMeridian();
  const [{ credentials, rows, operations, unsupported }] = (await sim.control("GET", "/vendors")).vendors;
  expect(credentials.default).toEqual({ headers: { authorization: "Bearer mk-published-north" }, account: "north", state: "active" });
  expect([Object.keys(credentials).length, rows, operations, unsupported]).toEqual([7, { call: "CLfirst" }, 22, 1]);
});
