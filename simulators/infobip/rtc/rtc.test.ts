import { expect, test } from "vitest";
import { openCallsDesk } from "../testing/calls-desk.ts";
import { A1 } from "../testing/desk.ts";

test("a token is a JWT for the agent, lives eight hours, and opens a session while it does", async () => {
  const desk = await openCallsDesk();
  const { status, body } = await desk.ask("POST", "/webrtc/1/token", { identity: A1, displayName: "Agent One" });
  const [head, claims] = body.token.split(".").slice(0, 2).map((part: string) => JSON.parse(Buffer.from(part, "base64url").toString()));
  expect([status, head.alg, claims.identity, claims.name, body.expirationTime]).toEqual([200, "HS256", A1, "Agent One", "2025-01-01T08:00:00.000Z"]);
  await desk.stimulus("rtcConnect", { token: body.token });
  await desk.pass(60);
  await desk.stimulus("rtcDisconnect", { identity: A1 });
  const { results, pageInfo } = await desk.get(`/webrtc/1/user-activity?identity=${A1}`);
  expect([results.map((one: any) => one.activityType), pageInfo.totalResults]).toEqual([["DISCONNECTED", "CONNECTED"], 2]);
  await desk.pass(8 * 3600);
  await expect(desk.stimulus("rtcConnect", { token: body.token })).rejects.toThrow(/not valid/);
  for (const wrong of [{ identity: "ab" }, { identity: A1, displayName: "Jo" }, { identity: A1, timeToLive: 86401 }]) expect((await desk.ask("POST", "/webrtc/1/token", wrong)).status).toBe(400);
});

test("a customer calls from an application: rings at an agent, talks, sends keys, and hangs up", async () => {
  const desk = await openCallsDesk();
  await desk.present(A1);
  await desk.stimulus("appCalls", { identity: "customer-1", displayName: "Customer One" });
  const call = desk.rows("calls")[0];
  expect(call).toMatchObject({ state: "RINGING", clientType: "WEBRTC", customer: "customer-1", leg: null });
  await desk.stimulus("rtcAnswer", { agentId: A1 });
  for (const deed of [{ does: "say", text: "Hello" }, { does: "digits", digits: "1" }, { does: "hangUp" }]) await desk.stimulus("customerClient", { conversationId: call.conversationId, ...deed });
  expect(desk.callOf(call.id)).toMatchObject({ state: "FINISHED", turns: [{ side: "far", text: "Hello" }] });
  expect(await desk.breaches()).toEqual([]);
});

test("an agent whose heartbeat stops while it rings loses the call to the next one", async () => {
  const desk = await openCallsDesk({ heartbeatExpirySeconds: 20 });
  await desk.present(A1);
  await desk.callsIn();
  expect(desk.rows("calls")[0].state).toBe("RINGING");
  await desk.pass(21);
  expect(desk.rows("calls")[0]).toMatchObject({ state: "QUEUED", agentId: null });
  expect(await desk.availability(A1)).toBe("INVISIBLE");
  expect(await desk.breaches()).toEqual([]);
});
