import { expect, test } from "vitest";
import { openDesk, OWN, tel } from "../testing/desk.ts";
import { sinceYearOne } from "./year-one.ts";

test("what is said on a call is written down until it ends; a recording is written down at once, and once", async () => {
  const { ask, pass, phone, send, status, told } = await openDesk();
  const after = await ask("POST", "/flows", { actions: [{ type: "block" }] });
  const { calls } = await ask("POST", "/calls", { source: tel(OWN), destinations: [tel("+15555550113")], actions: [{ type: "sleep", option: { duration: 600_000 } }] });
  await pass(1);
  await phone("+15555550113", "answer");
  const { recording_id } = await ask("POST", `/calls/${calls[0].id}/recording_start`, { format: "wav" });
  const made = await ask("POST", "/transcribes", { reference_type: "call", reference_id: calls[0].id, language: "en-US", direction: "in", on_end_flow_id: after.id });
  expect([made.status, made.direction]).toEqual(["progressing", "both"]);
  await pass(2.5);
  await phone("+15555550113", "say", { text: "I would like to order" });
  await ask("POST", `/calls/${calls[0].id}/talk`, { text: "Certainly", language: "en-US" });
  const { result } = await ask("GET", `/transcripts?transcribe_id=${made.id}`);
  expect(result.map(({ direction, message, tm_transcript }: any) => [direction, message, tm_transcript])).toEqual([["out", "Certainly", "0001-01-01T00:00:02.5Z"], ["in", "I would like to order", "0001-01-01T00:00:02.5Z"]]);
  const missing = await send("GET", "/transcripts");
  expect([missing.status, await missing.json()]).toEqual([400, { msg: "Query argument transcribe_id is required, but not found" }]);
  await pass(5);
  told();
  await phone("+15555550113", "hangup");
  await pass(1);
  expect(told()).toEqual(expect.arrayContaining(["call_hangup", "transcribe_done", "activeflow_created"]));
  expect((await ask("POST", `/transcribes/${made.id}/stop`)).status).toBe("done");
  expect(await status("POST", "/transcribes", { reference_type: "call", reference_id: calls[0].id })).toBe(400);

  const ofRecording = await ask("POST", "/transcribes", { reference_type: "recording", reference_id: recording_id, language: "en-US" });
  expect(ofRecording.status).toBe("done");
  expect((await ask("GET", `/transcripts?transcribe_id=${ofRecording.id}`)).result.map(({ message }: any) => message).sort()).toEqual(["Certainly", "I would like to order"]);
  expect((await ask("POST", "/transcribes", { reference_type: "recording", reference_id: recording_id, language: "en-US" })).id).toBe(ofRecording.id);
  expect(await status("POST", `/transcribes/${ofRecording.id}/stop`)).toBe(400);
});

test("a span is a moment of the year 1", () => expect([0, 5120, 61_000, 600_000].map(sinceYearOne)).toEqual(["0001-01-01T00:00:00Z", "0001-01-01T00:00:05.12Z", "0001-01-01T00:01:01Z", "0001-01-01T00:10:00Z"]));
