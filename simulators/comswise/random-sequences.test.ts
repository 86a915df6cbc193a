import fc from "fast-check";
import { expect, test } from "vitest";
import { createSimulator } from "../registry.ts";

/** A call as a plain model keeps it, written from the vendor's rules and not from our tables. */
interface Model {
  status: "in-progress" | "completed";
  recording: string | null;
  /** World second at which the results will be there; null: no run is under way. */
  doneAt: number | null;
  results: boolean;
  told: number;
}

const GOOD = ["org_123/uploads/uuid.wav", "org_123/uploads/new-file.wav"];
const RUN_SECONDS = 1 + 5 + 3;

type Action = { kind: "patch"; status?: string; recordingUrl?: string } | { kind: "pass"; seconds: number };

const actions: fc.Arbitrary<Action> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("patch" as const), status: fc.constantFrom("completed", "in-progress", "done"), recordingUrl: fc.constantFrom(...GOOD, "org_123/uploads/none.wav", "org_456/uploads/x.wav") }, { requiredKeys: ["kind"] }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("pass" as const), seconds: fc.constantFrom(1, 4, 9, 20) }) },
);

/** Status of the answer, and what the model becomes. */
function patched(m: Model, { status, recordingUrl }: { status?: string; recordingUrl?: string }, now: number): [number, Model] {
  if (status === "done" || (status === undefined && recordingUrl === undefined)) return [422, m];
  if (status === "completed" && m.status === "in-progress" && recordingUrl === undefined && m.recording === null) return [422, m];
  const there = recordingUrl === undefined || GOOD.includes(recordingUrl);
  const back = status === "in-progress" && m.status === "completed";
  if (back) return [there ? 409 : 400, m];
  if (!there) return [400, m];
  const next = { ...m, recording: recordingUrl ?? m.recording };
  const starts = (status === "completed" && m.status === "in-progress") || (m.status === "completed" && recordingUrl !== undefined && recordingUrl !== m.recording);
  return [200, starts ? { ...next, status: "completed", doneAt: now + RUN_SECONDS, results: false } : next];
}

test("10,000 random stories of a call: no illegal move, no state unreachable, no 500, one event for each run that ends", async () => {
  const sim = await createSimulator("comswise");
  const statuses = new Set<string>();
  sim.world.onCommit(({ moves }) => moves.forEach((m) => m.lifecycle === "processing" && statuses.add(m.to)));
  let n = 0;
  const ask = async (method: string, path: string, body?: unknown) => {
    const answer = await sim.fetch(sim.url(path), { method, headers: { ...sim.auth(), "content-type": "application/json" }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    return { status: answer.status, body: await answer.json() };
  };
  await fc.assert(
    fc.asyncProperty(fc.array(actions, { maxLength: 10 }), async (story) => {
      const made = await ask("POST", "/v1/calls/create", { callId: `m-${n++}`, from: "+15555550100", to: "+15555550101", startTime: "2024-12-31T00:00:00Z", status: "in-progress" });
      expect(made.status).toBe(200);
      const { id } = made.body;
      let model: Model = { status: "in-progress", recording: null, doneAt: null, results: false, told: 0 };
      let now = 0;
      for (const action of story) {
        if (action.kind === "pass") {
          await sim.clock.advance(action.seconds);
          now += action.seconds;
          if (model.doneAt !== null && model.doneAt <= now) model = { ...model, doneAt: null, results: true, told: model.told + 1 };
          continue;
        }
        const { kind: _, ...body } = action;
        const [status, next] = patched(model, body, now);
        const got = await ask("PATCH", `/v1/calls/${id}`, body);
        expect(got.status, `${JSON.stringify(body)} on ${JSON.stringify(model)}: ${JSON.stringify(got.body)}`).toBe(status);
        model = next;
      }
      const { body } = await ask("GET", `/v1/calls/${id}`);
      expect({ status: body.status, recording: body.recordingUrl, results: body.transcript !== null && body.executiveSummary !== null }).toEqual({ status: model.status, recording: model.recording, results: model.results });
      expect(sim.published.filter((event) => event.rowId === id)).toHaveLength(model.told);
      await sim.clock.idle();
      sim.world.events.clear();
    }),
    { numRuns: 10_000, seed: 42 },
  );
  expect([...statuses].sort()).toEqual(["analyzing", "completed", "queued", "transcribing", "waiting_for_recording"]);
  expect(sim.server.worlds.drive(sim.world).breaches).toEqual([]);
});
