import { expect, test } from "vitest";
import { CUSTOMER, openCallsDesk } from "../testing/calls-desk.ts";
import { A1, A2, OFFICE, SUPPORT } from "../testing/desk.ts";
import { tts, waitingStrategy } from "../testing/waiting-strategy.ts";

async function waitingDesk(more: object = {}) {
  const desk = await openCallsDesk();
  const made = await desk.ask("POST", "/ccaas/voice/2/waiting-strategies", waitingStrategy(more));
  expect(made).toMatchObject({ status: 200, body: { senders: [] } });
  const timeline = async (conversationId: string): Promise<any[]> => {
    const told = await desk.stimulus("readWaitingTimeline", { conversationId });
    return (told.result ?? told).callers.at(-1).entries.map((e: any) => [e.afterSeconds, e.what, e.text ?? e.file ?? e.agentId]);
  };
  return { ...desk, strategyId: made.body.id as string, timeline };
}

test("a caller hears the greeting, music, an announcement every 20 s, and after 70 s the last message; the conversation stays open", async () => {
  const desk = await waitingDesk();
  const call = await desk.callsIn();
  await desk.pass(120);
  expect(await desk.timeline(call.conversationId)).toEqual([
    [0, "greeting", "Welcome to us"],
    [1.2, "music", "music-1"],
    [20, "announcement", "You are number 1 in line"],
    [22.4, "music", "music-1"],
    [40, "announcement", "You are number 1 in line"],
    [42.4, "music", "music-1"],
    [60, "announcement", "You are number 1 in line"],
    [62.4, "music", "music-1"],
    [70, "maximumWaitTimeMessage", "Please call again"],
    [71.2, "ended", undefined],
  ]);
  expect(desk.callOf(call.id)).toMatchObject({ state: "FINISHED" });
  const conversation = await desk.get(`/ccaas/1/conversations/${call.conversationId}`);
  expect(conversation).toMatchObject({ status: "OPEN", queueId: SUPPORT });
  expect(conversation.agentId).toBeUndefined();
  expect(await desk.entries(call.conversationId)).toEqual(["CALL_HANGUP"]);
  const { legs } = await desk.control("GET", "/telephone/legs");
  expect(legs[0]).toMatchObject({ state: "ended" });
  expect(legs[0].turns.filter((t: any) => t.side === "near").map((t: any) => t.text)[0]).toBe("Welcome to us");
  expect(await desk.breaches()).toEqual([]);
});

test("an agent who comes is rung at once, answers, and has the conversation", async () => {
  const desk = await waitingDesk();
  const call = await desk.callsIn();
  await desk.pass(5);
  const from = desk.sim.published.length;
  await desk.present(A1);
  expect(await desk.availability(A1)).toBe("BUSY");
  await desk.pass(3);
  await desk.stimulus("rtcAnswer", { agentId: A1 });
  expect(desk.callOf(call.id)).toMatchObject({ state: "ESTABLISHED", agentId: A1 });
  expect(await desk.get(`/ccaas/1/conversations/${call.conversationId}`)).toMatchObject({ agentId: A1 });
  expect(desk.told(from)).toEqual(["CONVERSATION_AGENT_STATUS_CHANGED", "CONVERSATION_AGENT_STATUS_CHANGED", "CONVERSATION_ASSIGNMENT_UPDATED", "OUTBOUND_MESSAGE"]);
  expect((await desk.timeline(call.conversationId)).slice(-2)).toEqual([[5, "offered", A1], [8, "answered", A1]]);
  await desk.control("POST", `/telephone/legs/${call.leg}/hangup`);
  expect(desk.callOf(call.id).state).toBe("FINISHED");
  expect(await desk.availability(A1)).toBe("BUSY");
  await desk.pass(30);
  expect(await desk.availability(A1)).toBe("ACTIVE");
  expect(await desk.breaches()).toEqual([]);
});

test("who lets it ring for 30 s or declines is passed over; after everybody was asked it begins anew 10 s later", async () => {
  const desk = await waitingDesk({ maximumWaitTime: { unit: "MINUTES", value: 10 }, announcementMessage: undefined });
  await desk.present(A1, A2);
  const call = await desk.callsIn();
  const [first, second] = [desk.callOf(call.id).agentId, [A1, A2].find((id) => id !== desk.callOf(call.id).agentId)!];
  await desk.pass(30);
  expect(desk.callOf(call.id)).toMatchObject({ state: "RINGING", agentId: second });
  expect(await desk.availability(first)).toBe("ACTIVE");
  await desk.stimulus("rtcReject", { agentId: second });
  expect(desk.callOf(call.id)).toMatchObject({ state: "QUEUED", agentId: null });
  await desk.pass(10);
  expect(desk.callOf(call.id)).toMatchObject({ state: "RINGING" });
  expect((await desk.timeline(call.conversationId)).map(([at, what]) => [at, what]).filter(([, what]) => what !== "music" && what !== "greeting")).toEqual([[0, "offered"], [30, "passed"], [30, "offered"], [30, "declined"], [40, "offered"]]);
});

test("callers are served in the order of their coming, urgent ones first", async () => {
  const desk = await waitingDesk({ maximumWaitTime: { unit: "HOURS", value: 1 } });
  const calls: any[] = [];
  for (const end of ["01", "02", "03"]) {
    calls.push(await desk.callsIn(`+4477009001${end}`));
    await desk.pass(1);
  }
  await desk.ask("PATCH", `/ccaas/1/conversations/${calls[2].conversationId}`, { priority: "URGENT" });
  const served: string[] = [];
  await desk.ask("PUT", "/ccaas/voice/2/account-wrap-up-config", { wrapUpSeconds: 0, canExtendWrapUp: false, enabled: false });
  await desk.present(A1);
  for (let i = 0; i < 3; i++) {
    await desk.stimulus("rtcAnswer", { agentId: A1 });
    served.push(desk.rows("calls").find((call) => call.agentId === A1 && call.state === "ESTABLISHED").id);
    await desk.pass(5);
    await desk.stimulus("rtcHangUp", { agentId: A1 });
  }
  expect(served).toEqual([calls[2].id, calls[0].id, calls[1].id]);
});

test("a strategy for the number goes before one for the queue; 5 s are the maximum that it says", async () => {
  const desk = await waitingDesk();
  await desk.ask("POST", "/ccaas/voice/2/waiting-strategies", waitingStrategy({ conditionType: "SENDER", condition: { senders: [{ clientType: "PSTN", identifier: "442079460001" }] }, maximumWaitTime: { unit: "SECONDS", value: 5 }, greetingMessage: undefined, announcementMessage: undefined }));
  const call = await desk.callsIn();
  await desk.pass(10);
  expect((await desk.timeline(call.conversationId)).map(([at, what]) => [at, what])).toEqual([[0, "music"], [5, "maximumWaitTimeMessage"], [6.2, "ended"]]);
});

test("a key during the wait asks for a call back, and ends the call", async () => {
  const desk = await waitingDesk();
  const call = await desk.callsIn();
  await desk.pass(25);
  await desk.control("POST", `/telephone/legs/${call.leg}/digits`, { digits: "1" });
  expect(desk.callOf(call.id).state).toBe("CANCELLED");
  expect(desk.rows("callbacks")).toMatchObject([{ number: CUSTOMER.slice(1), value: "back", conversationId: call.conversationId }]);
  expect((await desk.timeline(call.conversationId)).slice(-2).map(([, what]) => what)).toEqual(["key", "callbackConfirmation"]);
});

test("a caller who hangs up is gone, and an agent at whom it rang is free again", async () => {
  const desk = await waitingDesk();
  await desk.present(A1);
  const call = await desk.callsIn();
  expect(await desk.availability(A1)).toBe("BUSY");
  await desk.control("POST", `/telephone/legs/${call.leg}/hangup`);
  expect([desk.callOf(call.id).state, await desk.availability(A1)]).toEqual(["CANCELLED", "ACTIVE"]);
  expect(desk.rows("waiting-callers")[0].state).toBe("abandoned");
});

test("strategies: type and condition belong together and stay, one for each sender or queue; a deleted one is unknown", async () => {
  const desk = await waitingDesk();
  const path = `/ccaas/voice/2/waiting-strategies/${desk.strategyId}`;
  const sender = { conditionType: "SENDER", condition: { senders: [{ clientType: "PSTN", identifier: "442079460001" }] } };
  expect((await desk.ask("PUT", path, waitingStrategy(sender))).status).toBe(400);
  expect((await desk.ask("POST", "/ccaas/voice/2/waiting-strategies", waitingStrategy())).status).toBe(400);
  expect((await desk.ask("POST", "/ccaas/voice/2/waiting-strategies", waitingStrategy({ conditionType: "SENDER" }))).status).toBe(400);
  expect((await desk.ask("PUT", path, waitingStrategy({ name: "Other" }))).body.name).toBe("Other");
  expect((await desk.get("/ccaas/voice/2/waiting-strategies?sortBy=NAME&sortDirection=ASC")).total).toBe(1);
  expect(await desk.ask("DELETE", path)).toMatchObject({ status: 200, body: { status: "SUCCESS" } });
  expect(await desk.ask("GET", path)).toMatchObject({ status: 404, body: { status: "ERROR" } });
});

test("a caller of a queue that is closed and has no message for that waits until it opens", async () => {
  const desk = await waitingDesk({ maximumWaitTime: { unit: "HOURS", value: 48 }, announcementMessage: undefined });
  await desk.ask("PUT", `/ccaas/1/queues/${SUPPORT}`, { workingHoursId: OFFICE });
  await desk.present(A1);
  const call = await desk.callsIn();
  await desk.pass(30 * 3600);
  expect(desk.callOf(call.id).state).toBe("QUEUED");
  await desk.pass(2 * 3600 + 60);
  expect(desk.callOf(call.id).state).toBe("RINGING");
  expect(await desk.breaches()).toEqual([]);
});

test("a key during the wait brings the caller back to a script", async () => {
  const desk = await openCallsDesk();
  const scenario = (await desk.ask("POST", "/voice/ivr/1/scenarios", { name: "Menu", script: [{ say: "Back in the menu" }, "hangup"] })).body.id;
  const announcementMessage = { ...tts("Press two"), repeatInterval: { unit: "SECONDS", value: 20 }, collectables: [{ code: "2", action: "RETURN_TO_IVR", value: scenario }] };
  await desk.ask("POST", "/ccaas/voice/2/waiting-strategies", waitingStrategy({ announcementMessage }));
  const call = await desk.callsIn();
  await desk.pass(25);
  await desk.control("POST", `/telephone/legs/${call.leg}/digits`, { digits: "2" });
  expect([desk.callOf(call.id).state, desk.rows("waiting-callers")[0].state]).toEqual(["CANCELLED", "returned"]);
  await desk.pass(10);
  const [leg] = (await desk.control("GET", "/telephone/legs")).legs;
  expect([leg.state, leg.turns.at(-1).text]).toEqual(["ended", "Back in the menu"]);
  expect(await desk.breaches()).toEqual([]);
});
