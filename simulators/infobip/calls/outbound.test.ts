import { expect, test } from "vitest";
import { openCallsDesk } from "../testing/calls-desk.ts";
import { A1, A2 } from "../testing/desk.ts";

test("an agent calls a customer, talks, wraps up and closes the conversation", async () => {
  const desk = await openCallsDesk();
  await desk.present(A1);
  const from = desk.sim.published.length;
  const { conversationId, call } = await desk.callsOut("447700900114");
  expect(desk.told(from)).toEqual(["CONVERSATION_CREATED", "CONVERSATION_ASSIGNMENT_UPDATED", "CONVERSATION_AGENT_STATUS_CHANGED"]);
  expect([call.state, await desk.availability(A1)]).toEqual(["CALLING", "BUSY"]);
  await desk.pass(1);
  expect(desk.callOf(call.id).state).toBe("RINGING");
  await desk.pass(3);
  expect(desk.callOf(call.id)).toMatchObject({ state: "ESTABLISHED", agentId: A1 });
  await desk.pass(20);
  await desk.stimulus("rtcHangUp", { agentId: A1 });
  expect(desk.callOf(call.id)).toMatchObject({ state: "FINISHED", hangup: { id: 10000 } });
  expect(await desk.entries(conversationId)).toEqual(["CALL_START", "CALL_HANGUP"]);
  expect(await desk.get(`/ccaas/1/conversations/${conversationId}`)).toMatchObject({ status: "OPEN", agentId: A1 });
  expect(await desk.availability(A1)).toBe("BUSY");
  await desk.pass(30);
  expect(await desk.availability(A1)).toBe("ACTIVE");
  expect(await desk.breaches()).toEqual([]);
});

test.each([
  ["447700900102", "BUSY", 10201],
  ["447700900103", "NO_ANSWER", 10200],
  ["447700900104", "BUSY", 10203],
  ["447700900105", "FAILED", 10500],
])("a call to %s ends %s with %i, without wrap-up; the conversation stays open and may be called in again", async (to, state, code) => {
  const desk = await openCallsDesk();
  await desk.present(A1);
  const { conversationId, call } = await desk.callsOut(to);
  await desk.pass(60);
  expect(desk.callOf(call.id)).toMatchObject({ state, hangup: { id: code } });
  expect(await desk.availability(A1)).toBe("ACTIVE");
  expect(await desk.get(`/ccaas/1/conversations/${conversationId}`)).toMatchObject({ status: "OPEN", agentId: A1 });
  const customData = { isOutbound: true, outboundTo: to, outboundFrom: "442079460001", outboundAgentId: A1, conversationId, calleeClientType: "WebRTC" };
  await desk.stimulus("rtcStartCall", { agentId: A1, customData });
  for (const does of ["ring", "earlyMedia", "answer", "hangUp"]) await desk.stimulus("customerClient", { conversationId, does });
  expect(desk.rows("calls").at(-1)).toMatchObject({ state: "FINISHED", clientType: "WEBRTC" });
  expect(await desk.breaches()).toEqual([]);
});

test.each([
  ["another agent's conversation", { outboundAgentId: A2 }, A2, /not that of agent/],
  ["somebody else's name", { outboundAgentId: A2 }, A1, /outboundAgentId is not/],
  ["more than 920 characters", { note: "x".repeat(900) }, A1, /longer than 920/],
  ["a number where text belongs", { outboundTo: 447700900114 }, A1, /must be text/],
  ["no kind of client", { calleeClientType: undefined }, A1, /calleeClientType is missing/],
  ["a kind of client that there is not", { calleeClientType: "FAX" }, A1, /WebRTC or PSTN/],
  ["no isOutbound", { isOutbound: "false" }, A1, /isOutbound must be true/],
  ["a conversation that there is not", { conversationId: "none" }, A1, /does not exist/],
])("custom data with %s starts no call", async (_, wrong, agentId, sentence) => {
  const desk = await openCallsDesk();
  await desk.present(A1, A2);
  const { body } = await desk.ask("POST", "/ccaas/voice/2/outbound-call-conversation", { from: "442079460001", to: "447700900114", agentId: A1 });
  const customData = { isOutbound: "true", outboundTo: "447700900114", outboundFrom: "442079460001", outboundAgentId: A1, conversationId: body.conversationId, calleeClientType: "PSTN", ...wrong };
  await expect(desk.stimulus("rtcStartCall", { agentId, customData })).rejects.toThrow(sentence);
  expect(desk.rows("calls")).toEqual([]);
});

test("a conversation for a call needs numbers and an agent who exists", async () => {
  const desk = await openCallsDesk();
  const post = (body: object) => desk.ask("POST", "/ccaas/voice/2/outbound-call-conversation", { from: "442079460001", to: "447700900114", agentId: A1, ...body });
  for (const wrong of [{ to: "" }, { to: "  " }, { agentId: "nobody" }]) expect(await post(wrong)).toMatchObject({ status: 400, body: { status: "ERROR" } });
  expect((await post({ to: "" })).body.message).toMatch(/^to: /);
});

test("the calls underneath are told of once for each state: back from hold is nothing new, and a call that fails says why", async () => {
  const desk = await openCallsDesk();
  await desk.present(A1);
  const { conversationId } = await desk.callsOut("447700900114");
  await desk.pass(5);
  for (const what of ["hold", "unhold"]) await desk.ask("PATCH", `/ccaas/voice/2/${conversationId}/${what}`);
  await desk.stimulus("rtcHangUp", { agentId: A1 });
  await desk.callsOut("447700900102");
  await desk.pass(5);
  const told = desk.sim.published.filter(({ name }) => name === "calls-event").map(({ payload }: any) => [payload.type, payload.properties.errorCode?.name]);
  expect(told).toEqual([["CALL_STARTED", undefined], ["CALL_RINGING", undefined], ["CALL_ESTABLISHED", undefined], ["CALL_FINISHED", "NORMAL_HANGUP"], ["CALL_STARTED", undefined], ["CALL_FAILED", "BUSY"]]);
});
