import { expect, test } from "vitest";
import { createSimulator } from "../registry.ts";
import { customerOf, RINGING } from "./customer.ts";

/** The seeded call in progress, and two stored recordings: names of the vendor's sample of an update. */
const IN_PROGRESS = "j976yz9yr5t5r40xs5xj4j7h017wx17r";
const FIRST = "org_123/uploads/uuid.wav";
const SECOND = "org_123/uploads/new-file.wav";

const start = async () => {
  const sim = await createSimulator("comswise");
  const client = customerOf(sim);
  const stateOf = async (id: string) => (await client.read(id)).body.processingStatus;
  return { sim, ...client, stateOf };
};

/** A call whose analysis is finished. */
const analysed = async () => {
  const started = await start();
  await started.update(IN_PROGRESS, { status: "completed", recordingUrl: FIRST });
  await started.sim.clock.idle();
  return started;
};

test("the vendor's sample of an update completes the call and starts its analysis", async () => {
  const { update } = await start();

  const { status, body } = await update(IN_PROGRESS, { status: "completed", recordingUrl: SECOND });

  expect([status, body.id, body.status, body.recordingUrl, body.processingStatus]).toEqual([200, IN_PROGRESS, "completed", SECOND, "queued"]);
});

test("a call without a recording cannot be completed", async () => {
  const { update, read } = await start();

  const { status, body } = await update(IN_PROGRESS, { status: "completed" });

  expect([status, body.detail[0].loc, body.detail[0].input]).toEqual([422, ["body"], { status: "completed" }]);
  expect((await read(IN_PROGRESS)).body.status).toBe("in-progress");
});

test("a recording alone is stored and waits; it is enough to complete the call later", async () => {
  const { sim, update, stateOf } = await start();

  expect((await update(IN_PROGRESS, { recordingUrl: ` ${FIRST} ` })).body).toMatchObject({ recordingUrl: FIRST, status: "in-progress", processingStatus: "waiting_for_recording" });
  await sim.clock.advance(60);
  expect(await stateOf(IN_PROGRESS)).toBe("waiting_for_recording");
  expect((await update(IN_PROGRESS, { status: "completed" })).body.processingStatus).toBe("queued");
});

test("a call in progress that is said to be in progress stays so", async () => {
  const { update } = await start();

  expect((await update(IN_PROGRESS, { status: "in-progress" })).body).toMatchObject({ status: "in-progress", recordingUrl: null });
});

test("another recording of a completed call drops the results, and the analysis tells of itself again", async () => {
  const { sim, update, read } = await analysed();
  const old = (await read(IN_PROGRESS)).body.transcript.transcriptUrl;

  expect((await update(IN_PROGRESS, { recordingUrl: SECOND })).body).toMatchObject({ processingStatus: "queued", executiveSummary: null, transcript: null });
  expect((await sim.fetch(old)).status).toBe(404);
  await sim.clock.idle();

  expect((await read(IN_PROGRESS)).body.executiveSummary).toContain("# ");
  expect(sim.published.map((event) => event.name)).toEqual(["call.analysis.completed", "call.analysis.completed"]);
});

test("another recording overtakes an analysis that is under way, which then says nothing", async () => {
  const { sim, update, stateOf } = await start();
  await update(IN_PROGRESS, { status: "completed", recordingUrl: FIRST });
  await sim.clock.advance(7);
  expect(await stateOf(IN_PROGRESS)).toBe("analyzing");

  await update(IN_PROGRESS, { recordingUrl: SECOND });
  await sim.clock.advance(8);
  expect(await stateOf(IN_PROGRESS)).toBe("analyzing");
  await sim.clock.idle();

  expect(sim.published.length).toBe(1);
});

test.each([{ recordingUrl: FIRST }, { status: "completed" }, { status: "completed", recordingUrl: FIRST }])("%j changes nothing of a completed call with that recording", async (body) => {
  const { sim, update, read } = await analysed();
  const before = (await read(IN_PROGRESS)).body;

  expect((await update(IN_PROGRESS, body)).body).toEqual(before);
  await sim.clock.idle();
  expect(sim.published.length).toBe(1);
});

test("a completed call cannot go back", async () => {
  const { update, read } = await analysed();

  const { status, body } = await update(IN_PROGRESS, { status: "in-progress", recordingUrl: SECOND });

  expect([status, body]).toEqual([409, { detail: "A completed call cannot go back to in-progress" }]);
  expect((await read(IN_PROGRESS)).body.recordingUrl).toBe(FIRST);
});

test.each([{}, { status: null, recordingUrl: "  " }, { callId: "other", direction: "inbound" }])("%j says neither status nor recording and is refused", async (body) => {
  const { update } = await start();

  const answer = await update(IN_PROGRESS, body);

  expect([answer.status, answer.body.detail[0].msg]).toEqual([422, "Value error, status or recordingUrl is required"]);
});

test("an unknown status is refused", async () => {
  const { update } = await start();

  expect((await update(IN_PROGRESS, { status: "done" })).body.detail[0]).toMatchObject({ type: "literal_error", loc: ["body", "status"], input: "done" });
});

test("a key that is not stored is refused and changes nothing", async () => {
  const { update, read } = await start();
  const before = (await read(IN_PROGRESS)).body;

  expect((await update(IN_PROGRESS, { status: "completed", recordingUrl: "org_123/uploads/none.wav" })).status).toBe(400);
  expect((await read(IN_PROGRESS)).body).toEqual(before);
});

test("only the system id names a call: not the callId, not a made-up id, not another organisation's", async () => {
  const { sim, create, update } = await start();
  const { id } = (await create(RINGING)).body;

  for (const wrong of [RINGING.callId, "jd70000000000000000000000000001a", "%20"]) expect((await update(wrong, { status: "completed" })).status).toBe(404);
  const foreign = await customerOf(sim, "KB").update(id, { status: "completed" });
  expect([foreign.status, foreign.body]).toEqual([404, { detail: "Call not found" }]);
});

test("fields that only a creation knows are ignored in an update", async () => {
  const { update } = await start();

  expect((await update(IN_PROGRESS, { status: "in-progress", callId: "other", groupingId: "g", from: 7 })).body).toMatchObject({ callId: "pbx-call-0002", groupingId: null, from: "+15555550100" });
});
