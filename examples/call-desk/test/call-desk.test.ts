import { expect, onTestFinished } from "vitest";
import { simulatorTest } from "ringback/testing/vitest";
import { callEnds, startDesk } from "./desk.ts";

// The app calls the vendors' real hosts; here the simulator answers for them, and nothing leaves the machine.
const test = simulatorTest(["auralytik", "commbox", "comswise"], { seed: 7, takeOverFetch: { otherHosts: "refuse" } });

const ANSWERS = "+15555550101";
const BUSY = "+15555550102";

const start: typeof startDesk = async (sim) => {
  const desk = await startDesk(sim);
  onTestFinished(() => desk.close());
  return desk;
};

test("a call that was talked becomes a conversation, and its recording is analysed", async ({ sim }) => {
  await start(sim);
  const id = await callEnds(sim, ANSWERS);

  expect(sim).toHaveReceived("Create_Object", { times: 1, path: "/streams/5321/objects", body: { data: { Type: 8, StreamProviderId: id } } });
  const [opened] = sim.calls("Create_Object");
  const conversation = (opened!.answer.body as { data: { id: number } }).data.id;
  expect(sim).toHaveReceived("createCall", { times: 1, body: { callId: id, groupingId: `commbox-${conversation}`, direction: "outbound", status: "completed" } });
  expect(sim).toHaveReceived("putUploadObject", { times: 1, headers: { "content-type": "audio/wav" } });
  expect(sim).toHaveReceived("Set_Remark_Log", { times: 1, path: `/objects/${conversation}/remarks` });
});

test("Comswise has summed it up by the time its analysis takes", async ({ sim }) => {
  await start(sim);
  const id = await callEnds(sim, ANSWERS);
  await sim.clock.advance(60);
  const calls = (await (await fetch("https://api.comswise.in/v1/calls/?limit=1", { headers: sim.auth("default", "comswise") })).json()) as { calls: { callId: string; executiveSummary: string | null }[] };
  expect(calls.calls[0]).toMatchObject({ callId: id, executiveSummary: expect.stringMatching(/^# /) });
});

test("everything that is sent keeps the vendors' contracts, and so does every answer", async ({ sim }) => {
  await start(sim);
  await callEnds(sim, ANSWERS);
  expect(sim.calls().length).toBeGreaterThan(6);
  for (const call of sim.calls()) await expect(call).toKeepContract(call.vendor);
});

test("a call that nobody took becomes a conversation without a recording", async ({ sim }) => {
  await start(sim);
  await callEnds(sim, BUSY);
  expect(sim).toHaveReceived("Create_Object", { times: 1 });
  expect(sim).not.toHaveReceived("getVoiceCallRecordingUrl");
  expect(sim).not.toHaveReceived("createCall");
});

test("while Comswise is down the webhook is refused, and repeated until all is done, each thing once", async ({ sim }) => {
  await start(sim);
  await sim.control.post("faults", { kind: "status", vendor: "comswise", operationId: "createCall", status: 500, times: 1 });
  await callEnds(sim, ANSWERS);
  expect(sim.calls("createCall").map(({ answer }) => answer.status)).toEqual([500, 200]);
  expect(sim).toHaveReceived("Create_Object", { times: 1 });
  expect(sim).toHaveReceived("Set_Remark_Log", { times: 1 });
});

test("a webhook that is not signed is refused, and nobody is called", async ({ sim }) => {
  const { url } = await start(sim);
  const before = sim.calls().length;
  const body = JSON.stringify({ id: "evt_1", event: "voice-call.completed", data: { voiceCallId: "vc_1" } });
  const signed = { "x-auralytik-timestamp": "1735689600", "x-auralytik-signature": `sha256=${"0".repeat(64)}` };
  for (const headers of [{}, signed]) expect((await fetch(url, { method: "POST", headers, body })).status).toBe(401);
  expect(sim.calls()).toHaveLength(before);
});

test("the same story gives the same requests, in the same order", async ({ sim }) => {
  await start(sim);
  await callEnds(sim, ANSWERS);
  expect(sim.calls().map(({ operationId }) => operationId)).toEqual(["createWebhook", "Create_Object", "getVoiceCallRecordingUrl", "downloadRecordingBlob", "requestUpload", "putUploadObject", "createCall", "Set_Remark_Log"]);
});
