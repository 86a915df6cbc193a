import { expect, test } from "vitest";
import { NUMBER, openCallsDesk } from "../testing/calls-desk.ts";

const SCENARIOS = "/voice/ivr/1/scenarios";
const SETUP = "/numbers/2/numbers/D1000000000000000000000000000001/voice";
const toConversations = { dialToConversations: { options: { tags: ["vip"], tagIdentifierType: "NAME" } } };

/** The number runs a script. */
async function scripted(script: readonly unknown[], more: object = {}) {
  const desk = await openCallsDesk();
  const made = await desk.ask("POST", SCENARIOS, { name: "Menu", script, ...more });
  expect(made.status).toBe(200);
  expect((await desk.ask("PUT", SETUP, { action: { type: "FORWARD_TO_IVR", scenarioKey: made.body.id } })).status).toBe(200);
  return { ...desk, scenarioId: made.body.id as string };
}

test("Dial to Conversations puts its tags on the conversation; a step behind it is 400, in any branch", async () => {
  const desk = await scripted([{ say: "Welcome to us" }, toConversations]);
  const from = desk.sim.published.length;
  expect(await desk.callsIn()).toBeUndefined();
  await desk.pass(2);
  const call = desk.rows("calls")[0];
  expect(call).toMatchObject({ state: "QUEUED", customer: "447700900114" });
  expect(desk.told(from)).toEqual(expect.arrayContaining(["CONVERSATION_CREATED", "CONVERSATION_TAG_ADDED"]));
  expect((await desk.get("/ccaas/1/conversations?tagNames=vip")).conversations.map((c: any) => c.id)).toEqual([call.conversationId]);
  // oxlint-disable-next-line unicorn/no-thenable
  for (const script of [[toConversations, { say: "x" }], [{ if: "1 == 1", then: [toConversations, { say: "x" }] }]]) expect((await desk.ask("POST", SCENARIOS, { name: "Wrong", script })).status).toBe(400);
  expect((await desk.get(`${SCENARIOS}/${desk.scenarioId}`)).lastUsageDate).toBe("2025-01-01");
  expect(await desk.breaches()).toEqual([]);
});

const MENU = [
  { setVariable: "round", value: "1" },
  { say: "Press one for somebody", actionId: 7 },
  { collectInto: "choice", options: { maxInputLength: 1, timeout: 5 } },
  // oxlint-disable-next-line unicorn/no-thenable
  { switch: "${choice}", case: { 1: [toConversations], 2: ["hangup"], __default: [{ if: "${round} == 2", then: ["hangup"], else: [{ setVariable: "round", value: "2" }, { goTo: 7 }] }] } },
];

test.each([
  ["1", "calls", 1],
  ["2", "ended", 0],
  ["", "ended", 0],
])("a menu: the key %j leads to %s", async (key, _, calls) => {
  const desk = await scripted([...MENU.slice(0, 1), ...MENU.slice(1)]);
  await desk.callsIn();
  await desk.pass(2);
  const { legs } = await desk.control("GET", "/telephone/legs");
  if (key) await desk.control("POST", `/telephone/legs/${legs[0].id}/digits`, { digits: key });
  await desk.pass(30);
  expect(desk.rows("calls")).toHaveLength(calls);
  if (calls === 0) expect((await desk.control("GET", "/telephone/legs")).legs[0].state).toBe("ended");
  expect(desk.rows("ivr-runs")).toHaveLength(calls === 0 ? 0 : 0);
});

test("a step that dials puts the caller through; a recorded scenario leaves the recording of a dialog", async () => {
  const desk = await scripted([{ dial: "447700900114" }], { record: true });
  await desk.callsIn("+447700900101");
  await desk.pass(20);
  const { legs } = await desk.control("GET", "/telephone/legs");
  expect(legs.map((leg: any) => leg.bridgedTo)).toEqual([legs[1].id, legs[0].id]);
  await desk.control("POST", `/telephone/legs/${legs[0].id}/hangup`);
  const { results } = await desk.get("/calls/1/recordings/dialogs");
  expect(results).toMatchObject([{ composedFiles: [], callRecordings: [{ direction: "INBOUND", files: [{ fileFormat: "WAV" }] }, { direction: "OUTBOUND" }] }]);
  expect((await desk.get("/ccaas/voice/2/recording/metadata")).total).toBe(0);
  expect((await desk.ask("POST", `/calls/1/recordings/dialogs/${results[0].dialogId}/compose`, {})).status).toBe(200);
  await desk.pass(5);
  expect((await desk.get(`/calls/1/recordings/dialogs/${results[0].dialogId}`)).composedFiles).toHaveLength(1);
  expect(await desk.breaches()).toEqual([]);
});

test("a script goes out to numbers: it begins when somebody answers", async () => {
  const desk = await openCallsDesk();
  const { body } = await desk.ask("POST", SCENARIOS, { name: "Out", script: [{ say: "Hello ${name}" }, toConversations] });
  const sent = await desk.ask("POST", "/voice/ivr/1/messages", { messages: [{ scenarioId: body.id, from: "442079460001", destinations: [{ to: "447700900114" }, { to: "12" }], parameters: { name: "Jo" } }] });
  expect(sent.body.messages.map((m: any) => m.status.groupName)).toEqual(["PENDING", "REJECTED"]);
  expect((await desk.ask("POST", "/voice/ivr/1/messages", { messages: [{ scenarioId: "none", destinations: [{ to: "447700900114" }] }] })).status).toBe(400);
  await desk.pass(10);
  expect((await desk.control("GET", "/telephone/legs")).legs[0].turns[0].text).toBe("Hello Jo");
  expect(desk.rows("calls")).toHaveLength(1);
});

test("numbers: forwarded to Conversations, set up anew, or not set up at all; unknown ones are 404 without a body", async () => {
  const desk = await openCallsDesk();
  expect(await desk.get(SETUP)).toEqual({ action: { type: "VOICE_FORWARD_TO_CONVERSATIONS" } });
  expect((await desk.ask("PUT", SETUP, { action: { type: "FORWARD_TO_PSTN", pstnNumber: "447700900114" } })).status).toBe(200);
  await desk.control("POST", "/telephone/calls", { from: "+447700900101", to: NUMBER });
  await desk.pass(10);
  expect((await desk.control("GET", "/telephone/legs")).legs.map((leg: any) => leg.state)).toEqual(["answered", "answered"]);
  expect((await desk.ask("DELETE", SETUP)).status).toBe(204);
  expect([(await desk.ask("GET", SETUP)).status, (await desk.ask("GET", "/numbers/2/numbers/none/voice")).status]).toEqual([404, 404]);
  await desk.control("POST", "/telephone/calls", { from: "+447700900102", to: NUMBER });
  expect((await desk.control("GET", "/telephone/legs")).legs.at(-1)).toMatchObject({ state: "ended", hangup: { cause: "destinationOutOfOrder" } });
});

test("scenarios: read, found by name, changed, deleted; unknown is 404", async () => {
  const desk = await openCallsDesk();
  const { body } = await desk.ask("POST", SCENARIOS, { name: "First", description: "blue", script: ["hangup"] });
  expect((await desk.get(`${SCENARIOS}?name=fir&label=BLUE&page=1&pageSize=5`)).map((s: any) => s.id)).toEqual([body.id]);
  expect((await desk.ask("PUT", `${SCENARIOS}/${body.id}`, { name: "Second", script: [{ pause: 1 }] })).body).toMatchObject({ name: "Second", script: [{ pause: 1 }] });
  expect((await desk.ask("DELETE", `${SCENARIOS}/${body.id}`)).status).toBe(200);
  expect((await desk.ask("GET", `${SCENARIOS}/${body.id}`)).status).toBe(404);
});
