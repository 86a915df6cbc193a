import { expect, test } from "vitest";
import { openCallsDesk } from "../testing/calls-desk.ts";
import { A1, A2, OFFICE, S1, SALES, SUPPORT } from "../testing/desk.ts";

/** A customer talks to agent one; agent two is there. */
async function talking(settings: Record<string, unknown> = {}) {
  const desk = await openCallsDesk(settings);
  await desk.present(A1);
  const call = await desk.callsIn();
  await desk.stimulus("rtcAnswer", { agentId: A1 });
  await desk.present(A2, S1);
  const transfer = (way: string, body: unknown, conversationId = call.conversationId) => desk.ask("PATCH", `/ccaas/voice/2/conversation/${conversationId}/transfer/${way}`, body);
  const holder = async () => (await desk.get(`/ccaas/1/conversations/${call.conversationId}`)).agentId;
  return { ...desk, call, transfer, holder };
}

test("to an agent: 412 without a live call, then 404 unknown, then 409 not available, each in envelope B", async () => {
  const desk = await talking();
  expect(await desk.transfer("agent", { agentId: "nobody" }, "44444444-0000-4000-8000-000000000001")).toMatchObject({ status: 412, body: { status: "ERROR" } });
  expect(await desk.transfer("agent", { agentId: "nobody" })).toMatchObject({ status: 404, body: { status: "ERROR" } });
  await desk.ask("PUT", `/ccaas/1/agents/${A2}/status`, { status: "BUSY" });
  expect(await desk.transfer("agent", { agentId: A2 })).toMatchObject({ status: 409, body: { status: "ERROR" } });
  expect((await desk.transfer("agent", {})).status).toBe(400);
  expect(desk.rows("transfers")).toEqual([]);
});

test("to an agent: it rings, the conversation changes hands when the target answers, and the first agent wraps up", async () => {
  const desk = await talking();
  expect(await desk.transfer("agent", { agentId: A2 })).toMatchObject({ status: 200, body: { status: "SUCCESS" } });
  expect([await desk.holder(), await desk.availability(A2)]).toEqual([A1, "BUSY"]);
  expect((await desk.transfer("agent", { agentId: S1 })).status).toBe(409);
  const from = desk.sim.published.length;
  await desk.stimulus("rtcAnswer", { agentId: A2 });
  expect(await desk.holder()).toBe(A2);
  expect(desk.told(from)).toContain("CONVERSATION_ASSIGNMENT_UPDATED");
  expect(desk.rows("wrap-ups")).toMatchObject([{ agentId: A1, state: "wrapping" }]);
  await desk.stimulus("rtcHangUp", { agentId: A2 });
  expect(desk.rows("wrap-ups")).toHaveLength(2);
  expect((await desk.transfer("agent", { agentId: S1 })).status).toBe(412);
  expect(await desk.breaches()).toEqual([]);
});

test.each(["rings", "declines"])("to an agent who %s: the call is back at the first, nobody is told of an assignment", async (how) => {
  const desk = await talking();
  await desk.transfer("agent", { agentId: A2 });
  const from = desk.sim.published.length;
  if (how === "rings") await desk.pass(30);
  else await desk.stimulus("rtcReject", { agentId: A2 });
  expect([await desk.holder(), desk.rows("transfers")[0].state, await desk.availability(A2), desk.callOf(desk.call.id).agentId]).toEqual([A1, "returned", "ACTIVE", A1]);
  expect(desk.told(from)).not.toContain("CONVERSATION_ASSIGNMENT_UPDATED");
});

test("where unanswered transfers go to the queue, the customer waits there and the first agent is out", async () => {
  const desk = await talking({ unansweredTransfer: "queue" });
  await desk.transfer("agent", { agentId: A2 });
  await desk.stimulus("rtcReject", { agentId: A2 });
  expect([await desk.holder(), desk.rows("transfers")[0].state, desk.rows("wrap-ups").length]).toEqual([undefined, "queued", 1]);
  // Offered to who is free in the queue: agent two, who declined, is of it too.
  expect(desk.rows("waiting-callers").at(-1)).toMatchObject({ queueId: SUPPORT });
  await desk.pass(35);
  await desk.stimulus("rtcAnswer", { agentId: desk.rows("waiting-callers").at(-1).agentId });
  expect(desk.callOf(desk.call.id)).toMatchObject({ state: "ESTABLISHED" });
  expect(await desk.breaches()).toEqual([]);
});

test("an agent who hands on may leave; the handing on goes on without, and falls to the queue when nobody answers", async () => {
  const desk = await talking();
  await desk.transfer("agent", { agentId: A2 });
  await desk.stimulus("rtcHangUp", { agentId: A1 });
  expect(desk.callOf(desk.call.id)).toMatchObject({ state: "ESTABLISHED", agentId: null });
  await desk.pass(30);
  expect(desk.rows("transfers")[0].state).toBe("queued");
  expect(await desk.breaches()).toEqual([]);
});

test("the customer hangs up during a transfer: the target rings no longer", async () => {
  const desk = await talking();
  await desk.transfer("agent", { agentId: A2 });
  await desk.control("POST", `/telephone/legs/${desk.call.leg}/hangup`);
  expect([desk.rows("transfers")[0].state, await desk.availability(A2), desk.callOf(desk.call.id).state]).toEqual(["abandoned", "ACTIVE", "FINISHED"]);
});

test("to a queue: 404, then 409 outside its hours or without automatic assignment; else the queue changes at once and the agent on answer", async () => {
  const desk = await talking();
  expect((await desk.transfer("queue", { queueId: "none" }, "44444444-0000-4000-8000-000000000001")).status).toBe(412);
  expect((await desk.transfer("queue", { queueId: "none" })).status).toBe(404);
  await desk.ask("PUT", `/ccaas/1/queues/${SALES}`, { workingHoursId: OFFICE });
  expect((await desk.transfer("queue", { queueId: SALES })).status).toBe(409);
  expect((await desk.get("/ccaas/voice/2/transfer/queues")).elements).toContainEqual({ queueId: SALES, queueName: "Sales", active: false, autoAssignmentEnabled: true });
  await desk.ask("PUT", `/ccaas/1/queues/${SALES}`, { workingHoursId: "22222222-0000-4000-8000-000000000001", isAutoAssignmentEnabled: false });
  expect((await desk.transfer("queue", { queueId: SALES })).status).toBe(409);
  await desk.ask("PUT", `/ccaas/1/queues/${SALES}`, { isAutoAssignmentEnabled: true });
  const from = desk.sim.published.length;
  expect((await desk.transfer("queue", { queueId: SALES })).status).toBe(200);
  expect(desk.told(from)).toContain("CONVERSATION_QUEUE_UPDATED");
  expect(await desk.get(`/ccaas/1/conversations/${desk.call.conversationId}`)).toMatchObject({ queueId: SALES, agentId: A1 });
  await desk.stimulus("rtcAnswer", { agentId: A2 });
  expect(await desk.holder()).toBe(A2);
  expect(await desk.breaches()).toEqual([]);
});

test("to a queue in which nobody is free: who becomes free is asked; after a minute the call is back", async () => {
  const desk = await talking();
  await desk.ask("PUT", `/ccaas/1/agents/${A2}/status`, { status: "AWAY" });
  await desk.transfer("queue", { queueId: SALES });
  expect(desk.rows("transfers")[0].state).toBe("selecting");
  await desk.pass(30);
  await desk.ask("PUT", `/ccaas/1/agents/${A2}/status`, { status: "ACTIVE" });
  expect(desk.rows("transfers")[0]).toMatchObject({ state: "ringing", toAgentId: A2 });
  await desk.pass(30);
  expect(desk.rows("transfers")[0].state).toBe("returned");
  await desk.ask("PUT", `/ccaas/1/agents/${A2}/status`, { status: "AWAY" });
  expect((await desk.transfer("queue", { queueId: SALES })).status).toBe(200);
  await desk.pass(60);
  expect(desk.rows("transfers")[1].state).toBe("returned");
  expect(desk.callOf(desk.call.id)).toMatchObject({ agentId: A1, transferId: null });
});

test("to an outside number: 404 for none, 409 where only tagged people are permitted; else the customer is joined and the agent is out", async () => {
  const desk = await talking();
  const to = (externalNumber: string) => desk.transfer("external-number", { externalNumber, from: "442079460001" });
  expect((await to("123")).status).toBe(404);
  await desk.ask("PUT", "/ccaas/voice/2/transfer-configs/external-number", { transferToAnyNumberEnabled: false });
  expect((await to("447700900114")).status).toBe(409);
  await desk.stimulus("permitNumber", { number: "447700900114" });
  expect((await to("447700900114")).status).toBe(200);
  await desk.pass(4);
  expect(desk.rows("transfers")[0].state).toBe("joined");
  const call = desk.callOf(desk.call.id);
  expect(call).toMatchObject({ state: "ESTABLISHED", agentId: null });
  expect((await desk.control("GET", "/telephone/legs")).legs.map((leg: any) => leg.bridgedTo)).toEqual([call.outsideLeg, call.leg]);
  expect(desk.rows("wrap-ups")).toMatchObject([{ agentId: A1 }]);
  await desk.control("POST", `/telephone/legs/${call.leg}/hangup`);
  expect(desk.callOf(call.id).state).toBe("FINISHED");
  expect((await desk.control("GET", "/telephone/legs?state=ended")).legs).toHaveLength(2);
  expect(await desk.breaches()).toEqual([]);
});

test.each(["447700900102", "447700900103", "447700900104"])("an outside number that does not answer (%s): the call is back at the agent", async (externalNumber) => {
  const desk = await talking();
  await desk.transfer("external-number", { externalNumber, from: "442079460001" });
  await desk.pass(50);
  expect([desk.rows("transfers")[0].state, desk.callOf(desk.call.id).agentId]).toEqual(["returned", A1]);
});
