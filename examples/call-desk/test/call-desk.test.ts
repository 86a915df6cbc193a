import { describe, expect } from "vitest";
import { simulatorTest } from "ringback/testing/vitest";
import type { TestSimulator } from "ringback/testing";
import { ask, callEnds, eventAt, OUR_NUMBER, startDesk } from "./desk.ts";

// The app calls the vendors' real hosts; here the simulator answers for them, and nothing leaves the machine.
const test = simulatorTest(["voipbin", "commbox", "comswise"], { seed: 7, takeOverFetch: { otherHosts: "refuse" } });

const TALKS = "+15555550110";
const BUSY = "+15555550102";
const HANGUP = { type: "call_hangup", data: { id: "6f1c2b1e-4c0f-4f0e-9a57-0b9a5d0c7e11", status: "hangup", direction: "outgoing" } };

test("a call that was talked becomes a conversation, and its recording is analysed", async ({ sim }) => {
  await startDesk(sim);
  const id = await callEnds(sim, TALKS);

  expect(sim).toHaveReceived("Create_Object", { times: 1, path: "/streams/5321/objects", body: { data: { Type: 8, StreamProviderId: id, UserStreamProviderId: "15555550110" } } });
  const [opened] = sim.calls("Create_Object");
  const conversation = (opened!.answer.body as { data: { id: number } }).data.id;
  expect(sim).toHaveReceived("createCall", { times: 1, body: { groupingId: `commbox-${conversation}`, direction: "outbound", from: OUR_NUMBER, to: TALKS, status: "completed" } });
  expect(sim).toHaveReceived("putUploadObject", { times: 1, headers: { "content-type": "audio/wav" } });
  expect(sim).toHaveReceived("Set_Remark_Log", { times: 1, path: `/objects/${conversation}/remarks` });
});

test("both sides of the call are in what is analysed, each on a channel of its own", async ({ sim }) => {
  await startDesk(sim);
  await callEnds(sim, TALKS);
  const wav = Buffer.from(sim.calls("putUploadObject")[0]!.body as Uint8Array);
  expect([wav.toString("latin1", 0, 4), wav.readUInt16LE(22)]).toEqual(["RIFF", 2]);
  const [far, near] = [0, 2].map((side) => Array.from({ length: (wav.length - 44) / 4 }, (_, n) => wav.readInt16LE(44 + 4 * n + side)).findIndex((sample) => Math.abs(sample) > 1000));
  expect(near).toBeGreaterThanOrEqual(0);
  expect(far).toBeGreaterThan(near!); // we say good morning first
});

test("Comswise has summed it up by the time its analysis takes", async ({ sim }) => {
  await startDesk(sim);
  await callEnds(sim, TALKS);
  await sim.clock.advance(60);
  const listed = (await (await fetch("https://api.comswise.in/v1/calls/?limit=1", { headers: sim.auth("default", "comswise") })).json()) as { calls: unknown[] };
  expect(listed.calls[0]).toMatchObject({ to: TALKS, executiveSummary: expect.stringMatching(/^# /) });
});

test("everything that is sent keeps the vendors' contracts, and so does every answer", async ({ sim }) => {
  await startDesk(sim);
  await callEnds(sim, TALKS);
  expect(new Set(sim.calls().map(({ vendor }) => vendor))).toEqual(new Set(["voipbin", "commbox", "comswise"]));
  for (const call of sim.calls()) await expect(call).toKeepContract(call.vendor);
});

test("a call that nobody took becomes a conversation without a recording", async ({ sim }) => {
  await startDesk(sim);
  await callEnds(sim, BUSY);
  expect(sim).toHaveReceived("Create_Object", { times: 1, body: { data: { Content: { call_duration: "00:00:00" } } } });
  expect(sim).not.toHaveReceived("GetRecordingfilesId");
  expect(sim).not.toHaveReceived("createCall");
});

test("who calls in is the customer of the conversation", async ({ sim }) => {
  await startDesk(sim);
  await sim.control.post("telephone/calls", { from: TALKS, to: OUR_NUMBER });
  await sim.clock.advance(60);
  expect(sim).toHaveReceived("Create_Object", { times: 1, body: { data: { UserStreamProviderId: "15555550110", Message: "Inbound call", Content: { call_direction: "INCOMING" } } } });
});

const eachThingOnce = (sim: TestSimulator): void => {
  const done = ["Create_Object", "createCall", "Set_Remark_Log"].map((operationId) => [operationId, sim.calls(operationId).filter(({ answer }) => answer.status === 200).length]);
  expect(Object.fromEntries(done)).toEqual({ Create_Object: 1, createCall: 1, Set_Remark_Log: 1 });
};

describe("all is done, and each thing once", () => {
  test.for([
    ["every event is told twice", { kind: "duplicateEvent", vendor: "voipbin", times: 0 }],
    ["the recording ends before the call", { kind: "lateEvent", vendor: "voipbin", event: "call_hangup", seconds: 5 }],
    ["the recording ends long after the call", { kind: "lateEvent", vendor: "voipbin", event: "recording_finished", seconds: 50 }],
    ["the end of the call is never told", { kind: "dropEvent", vendor: "voipbin", event: "call_hangup" }],
    ["VoipBin itself fails", { kind: "status", vendor: "voipbin", operationId: "GetRecordingfilesId", status: 500 }],
    ["CommBox fails", { kind: "status", vendor: "commbox", operationId: "Create_Object", status: 500 }],
    ["CommBox opens the conversation, and the answer is lost", { kind: "reset", vendor: "commbox", operationId: "Create_Object" }],
    ["Comswise fails", { kind: "status", vendor: "comswise", operationId: "createCall", status: 500 }],
    ["Comswise takes the recording, and the answer is lost", { kind: "reset", vendor: "comswise", operationId: "createCall" }],
  ])("when %s", async ([, fault], { sim }) => {
    await startDesk(sim);
    await sim.control.post("faults", fault);
    await callEnds(sim, TALKS);
    eachThingOnce(sim);
  });
});

test("a remark that CommBox did not take is written without another upload", async ({ sim }) => {
  await startDesk(sim);
  await sim.control.post("faults", { kind: "status", vendor: "commbox", operationId: "Set_Remark_Log", status: 500 });
  await callEnds(sim, TALKS);
  eachThingOnce(sim);
  expect(sim).toHaveReceived("putUploadObject", { times: 1 });
});

test("events that come at the same moment wait for each other", async ({ sim }) => {
  const { origin } = await startDesk(sim);
  for (const event of ["call_hangup", "recording_finished"]) await sim.control.post("faults", { kind: "dropEvent", vendor: "voipbin", event });
  const id = await callEnds(sim, TALKS);
  expect(sim).not.toHaveReceived("Create_Object");
  await sim.control.post("faults", { kind: "latency", vendor: "comswise", operationId: "createCall", seconds: 0.05 });
  const answers = await Promise.all([1, 2, 3].map(() => eventAt(origin, { type: "call_hangup", data: { id } })));
  expect(answers.map(({ status }) => status)).toEqual([204, 204, 204]);
  eachThingOnce(sim);
});

test("a recording that ends while both still talk is analysed when the call is over", async ({ sim }) => {
  await startDesk(sim);
  await callEnds(sim, TALKS, { recordSeconds: 2 });
  const ended = Date.parse((sim.calls("createCall")[0]!.body as { endTime: string }).endTime);
  expect(Date.parse(sim.calls("Create_Object")[0]!.at) - ended).toBeGreaterThan(5000);
  eachThingOnce(sim);
});

test("Comswise is down for longer than VoipBin repeats an event: the desk comes back by itself", async ({ sim }) => {
  const { desk } = await startDesk(sim);
  await sim.control.post("faults", { kind: "status", vendor: "comswise", operationId: "createCall", status: 503, times: 0 });
  await callEnds(sim, TALKS);
  expect(sim).toHaveReceived("createCall", { times: 3 });
  expect(await desk.catchUp()).toMatchObject([{ status: 503 }]);
  await sim.control.delete("faults");
  expect(await desk.catchUp()).toEqual([]);
  eachThingOnce(sim);
  const before = sim.calls().length;
  await desk.catchUp();
  expect(sim.calls()).toHaveLength(before);
});

test("the end of a recording is never told: the desk looks for itself", async ({ sim }) => {
  const { desk } = await startDesk(sim);
  await sim.control.post("faults", { kind: "dropEvent", vendor: "voipbin", event: "recording_finished" });
  await callEnds(sim, TALKS);
  expect(sim).not.toHaveReceived("createCall");
  expect(await desk.catchUp()).toEqual([]);
  eachThingOnce(sim);
});

test("a recording that was deleted before it could be fetched is let go", async ({ sim }) => {
  const { desk } = await startDesk(sim);
  await sim.control.post("faults", { kind: "dropEvent", vendor: "voipbin", event: "recording_finished" });
  await callEnds(sim, TALKS);
  const [{ id }] = (await ask(sim, "GET", "/recordings")).result;
  await ask(sim, "DELETE", `/recordings/${id}`);
  expect(await desk.catchUp()).toEqual([]);
  const before = sim.calls().length;
  await desk.catchUp();
  expect(sim.calls()).toHaveLength(before);
  expect(sim).not.toHaveReceived("createCall");
});

test("who does not know the secret of the address is refused, and nobody is called", async ({ sim }) => {
  const { origin } = await startDesk(sim);
  const before = sim.calls().length;
  for (const secret of ["guessed", "", "example-secret-of-the-addres", "example-secret-of-the-address-"]) expect((await eventAt(origin, HANGUP, secret)).status).toBe(404);
  expect(sim.calls()).toHaveLength(before);
});

test("what is no event is refused for good, and nobody is called", async ({ sim }) => {
  const { origin } = await startDesk(sim);
  const before = sim.calls().length;
  for (const event of [null, { type: "call_hangup" }, { type: "recording_finished", data: null }]) expect((await eventAt(origin, event)).status).toBe(400);
  for (const event of [{}, "call_hangup", { type: "agent_created", data: {} }]) expect((await eventAt(origin, event)).status).toBe(204);
  expect(sim.calls()).toHaveLength(before);
});

test("a vendor that does not answer is given up on, and named without the key that it was sent", async ({ sim }) => {
  let silent = false;
  const { desk } = await startDesk(sim, () => (silent ? AbortSignal.abort(new DOMException("nothing came in time", "TimeoutError")) : new AbortController().signal));
  await sim.control.post("faults", { kind: "dropEvent", vendor: "voipbin", event: "recording_finished" });
  await callEnds(sim, TALKS);
  silent = true;
  const [failure, ...others] = await desk.catchUp();
  silent = false;
  expect(failure!.message).toMatch(/^GET api\.voipbin\.net\/v1\.0\/calls\/[-0-9a-f]+ was not answered: nothing came in time$/);
  expect(others).toEqual([]);
  expect(await desk.catchUp()).toEqual([]);
  eachThingOnce(sim);
});

test("an event is not believed: of a call that VoipBin does not know, nobody else hears", async ({ sim }) => {
  const { origin, desk } = await startDesk(sim);
  const before = sim.calls().length;
  expect((await eventAt(origin, HANGUP)).status).toBe(404);
  expect(await desk.catchUp()).toEqual([]);
  expect(sim.calls().slice(before).map(({ operationId }) => operationId)).toEqual(["GetCallsId"]);
});

test("the same story gives the same requests, in the same order", async ({ sim }) => {
  await startDesk(sim);
  const before = sim.calls().length;
  await callEnds(sim, TALKS);
  expect(sim.calls().slice(before).map(({ operationId }) => operationId)).toEqual([
    "PostCalls",
    ...["GetCallsId", "Get_Stream_Objects", "Create_Object", "GetRecordingsId"], // hung up
    ...["GetCallsId", "GetRecordingsId", "GetRecordingfilesId", "downloadObject", "requestUpload", "putUploadObject", "createCall", "Set_Remark_Log"], // recorded
  ]);
});
