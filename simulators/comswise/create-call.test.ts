import { describe, expect, test } from "vitest";
import { createSimulator } from "../registry.ts";
import type { SimulatorOptions } from "../core/simulator.ts";
import { customerOf, RINGING } from "./customer.ts";

const start = async (settings: Record<string, unknown> = {}, options: SimulatorOptions = {}) => {
  const sim = await createSimulator("comswise", { ...options, settings: { comswise: settings } });
  return { sim, ...customerOf(sim) };
};

/** The vendor's own sample. */
const SAMPLE = { callId: "unique-internal-id-123", groupingId: "ticket-9876", status: "completed", startTime: "2024-02-28T10:30:00Z", recordingUrl: "org_123/uploads/uuid.wav" };

test("the vendor's sample of a creation is accepted as it stands and answered with the whole call", async () => {
  const { create } = await start();

  const { status, body } = await create(SAMPLE);

  expect(status).toBe(200);
  expect(body).toMatchObject({ ...SAMPLE, direction: "unknown", endTime: null, from: null, to: null, executiveSummary: null, transcript: null });
  expect(body.id).toMatch(/^jd7[0-9a-hjkmnp-tv-z]{29}$/);
});

test("fields that the vendor does not document can be left out", async () => {
  const { create } = await start({ extensions: false });

  const fields = Object.keys((await create(SAMPLE)).body);
  expect(fields.sort()).toEqual(["callId", "direction", "endTime", "executiveSummary", "from", "groupingId", "id", "recordingUrl", "startTime", "status", "to", "transcript"]);
});

test("a creation can be answered with 201", async () => {
  const { create } = await start({ createStatus: "201" });

  expect((await create(SAMPLE)).status).toBe(201);
});

test("a call in progress needs no recording, a completed one does, also when nothing is said of its status", async () => {
  const { create } = await start();

  expect((await create(RINGING)).status).toBe(200);
  for (const status of [undefined, null, "completed"]) {
    const { status: code, body } = await create({ ...RINGING, callId: "c-2", status });
    expect([code, body.detail]).toEqual([422, [expect.objectContaining({ type: "value_error", loc: ["body"], msg: "Value error, recordingUrl is required when status is completed", input: expect.objectContaining({ callId: "c-2" }) })]]);
  }
});

test.each([
  ["neither number", {}, "from and to are required"],
  ["only from", { from: "+15550000001" }, "to is required"],
  ["only to", { to: "+15550000001" }, "from is required"],
])("without a groupingId, a call with %s is refused", async (_, numbers, message) => {
  const { create } = await start();

  const { status, body } = await create({ callId: "c", startTime: "2025-01-01T00:00:00Z", status: "in-progress", ...numbers });

  expect([status, body.detail[0].msg]).toEqual([422, `Value error, ${message} when groupingId is missing`]);
});

test("text is trimmed; an empty text and null count as absent", async () => {
  const { create } = await start();

  const { body } = await create({ callId: " c-1 ", groupingId: " g ", startTime: " 2025-01-01T00:00:00Z ", endTime: "", from: null, to: "  ", status: "in-progress", direction: null, recordingUrl: "", voipNumber: 7 });

  expect(body).toMatchObject({ callId: "c-1", groupingId: "g", startTime: "2025-01-01T00:00:00Z", endTime: null, from: null, to: null, direction: "unknown", recordingUrl: null });
});

describe("times", () => {
  test.each([
    ["2025-01-01T10:00:00Z", "2025-01-01T10:00:00Z"],
    ["2025-01-01T10:00:00+02:00", "2025-01-01T08:00:00Z"],
    ["2025-01-01T10:00:00.250-0530", "2025-01-01T15:30:00.250Z"],
    ["2025-01-01T10:00:00", "2025-01-01T10:00:00Z"],
    ["2025-01-01 10:00", "2025-01-01T10:00:00Z"],
    ["2025-01-01", "2025-01-01T00:00:00Z"],
  ])("%s is kept as %s", async (given, kept) => {
    const { create } = await start();

    expect((await create({ ...RINGING, startTime: given })).body.startTime).toBe(kept);
  });

  test.each(["yesterday", "2025-02-30T10:00:00Z", "2025-01-01T25:00:00Z", "2025-01-01T10:00:00+99:00", "1735689600"])("%s is no time", async (given) => {
    const { create } = await start();

    const { status, body } = await create({ ...RINGING, startTime: given });

    expect([status, body.detail[0].type, body.detail[0].loc, body.detail[0].input]).toEqual([422, "value_error", ["body", "startTime"], given]);
  });

  test("a call cannot end before it starts, whatever zones its times are written in", async () => {
    const { create } = await start();
    const ends = (endTime: string) => create({ ...RINGING, callId: endTime, startTime: "2025-01-01T10:00:00Z", endTime });

    expect((await ends("2025-01-01T09:59:59Z")).body.detail[0].msg).toBe("Value error, endTime is before startTime");
    expect((await ends("2025-01-01T11:00:00+02:00")).status).toBe(422);
    expect((await ends("2025-01-01T10:00:00Z")).status).toBe(200);
  });
});

describe("numbers", () => {
  test("numbers are checked also beside a groupingId", async () => {
    const { create } = await start();

    const { status, body } = await create({ ...RINGING, groupingId: "g", from: "9998887777", to: "123" });

    expect([status, body.detail.map((issue: any) => issue.loc)]).toEqual([422, [["body", "from"], ["body", "to"]]]);
  });

  test("in the lenient reading ten digits are taken and stored as they are", async () => {
    const { create } = await start({ numbers: "lenient" });

    expect((await create({ ...RINGING, from: "9998887777" })).body.from).toBe("9998887777");
    expect((await create({ ...RINGING, callId: "c-2", from: "12345" })).status).toBe(422);
  });
});

describe("the recording", () => {
  test("an address is not looked at before the analysis", async () => {
    const { create } = await start();

    expect((await create({ ...RINGING, status: "completed", recordingUrl: "https://files.example/404.wav" })).status).toBe(200);
  });

  test("a key that is unknown, empty or another organisation's is refused with one and the same text, and the callId stays free", async () => {
    const { sim, create, requestUpload } = await start();
    const foreign = await customerOf(sim, "KB").store();
    const { fileKey: empty } = await requestUpload();

    for (const recordingUrl of ["org_123/uploads/none.wav", empty, foreign, "org_123/transcripts/jd7c4x9m2t8v5r1k6w3n0qbh7yfe2sgz/transcript.md"]) {
      const { status, body } = await create({ ...SAMPLE, recordingUrl });
      expect([status, body]).toEqual([400, { detail: "recordingUrl does not name a stored object" }]);
    }
    expect((await create(SAMPLE)).status).toBe(200);
  });

  test("one key may serve several calls", async () => {
    const { create } = await start();

    expect([(await create(SAMPLE)).status, (await create({ ...SAMPLE, callId: "other" })).status]).toEqual([200, 200]);
  });
});

describe("the caller's own id", () => {
  test("a callId in use is refused whatever else is said, and the first call stays as it is", async () => {
    const { create, read } = await start();
    const first = (await create(RINGING)).body;

    const again = await create({ ...RINGING, from: "+15559999999" });

    expect([again.status, again.body]).toEqual([409, { detail: "A call with this callId already exists" }]);
    expect((await read(first.id)).body).toEqual(first);
  });

  test("in the other reading a callId in use answers the first call", async () => {
    const { create } = await start({ duplicateCallId: "existing", createStatus: "201" });
    const first = await create(RINGING);

    const again = await create({ ...RINGING, from: "+15559999999" });

    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
  });

  test("two organisations may use the same callId", async () => {
    const { sim, create } = await start();

    expect([(await create(RINGING)).status, (await customerOf(sim, "KB").create(RINGING)).status]).toEqual([200, 200]);
  });
});

test("what is checked first is answered first: fields, then rules that join them, then the recording, then the callId", async () => {
  const { create } = await start();
  await create(RINGING);
  const faulty: Record<string, unknown> = { ...RINGING, startTime: "soon", endTime: "2024-01-01T00:00:00Z", status: "completed", recordingUrl: "org_123/uploads/none.wav" };

  expect((await create(faulty)).body.detail[0].loc).toEqual(["body", "startTime"]);
  expect((await create({ ...faulty, startTime: RINGING.startTime })).body.detail[0].loc).toEqual(["body"]);
  expect((await create({ ...faulty, startTime: RINGING.startTime, endTime: null })).status).toBe(400);
  expect((await create({ ...faulty, startTime: RINGING.startTime, endTime: null, recordingUrl: "org_123/uploads/uuid.wav" })).status).toBe(409);
});

test("the same story gives the same ids", async () => {
  const ids = await Promise.all([start(), start()].map(async (started) => (await (await started).create(RINGING)).body.id));

  expect(ids[0]).toBe(ids[1]);
});
