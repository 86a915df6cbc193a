import { expect, test } from "vitest";
import { openDesk, OWN, tel } from "../testing/desk.ts";

const PHONES = ["+15555550113", "+12125550113", "+447700900013"];

test("three meet, are recorded and written down, one is sent out, and the room closes behind the last", async () => {
  const { ask, pass, phone, status, told } = await openDesk();
  const room = await ask("POST", "/conferences", { name: "weekly", timeout: 0 });
  expect([room.status, told()]).toEqual(["progressing", ["conference_created"]]);
  await ask("POST", "/calls", { source: tel(OWN), destinations: PHONES.map(tel), actions: [{ type: "conference_join", option: { conference_id: room.id } }, { type: "talk", option: { text: "that was it", language: "en-US" } }] });
  await pass(1);
  told();
  for (const number of PHONES) await phone(number, "answer");
  expect(told().filter((name) => name === "conference_updated")).toHaveLength(3);
  const inside = (await ask("GET", "/conferencecalls")).result;
  expect(inside.map((row: any) => row.status)).toEqual(["joined", "joined", "joined"]);

  const recorded = await ask("POST", `/conferences/${room.id}/recording_start`, { format: "wav" });
  expect(await status("POST", `/conferences/${room.id}/recording_start`, { format: "wav" })).toBe(400);
  expect(told()).toEqual(["recording_started", "conference_updated"]);
  await ask("POST", `/conferences/${room.id}/transcribe_start`, { language: "en-US" });
  expect(told()).toEqual(["transcribe_created", "transcribe_progressing", "conference_updated"]);
  await pass(3);
  await phone(PHONES[0]!, "say", { text: "good morning all" });
  expect(told()).toEqual(["transcribe_speech_started", "transcribe_speech_interim", "transcribe_speech_ended", "transcript_created"]);
  const [transcribe] = (await ask("GET", "/transcribes")).result;
  expect((await ask("GET", `/transcripts?transcribe_id=${transcribe.id}`)).result).toMatchObject([{ message: "good morning all", direction: "in", tm_transcript: "0001-01-01T00:00:03Z" }]);

  expect((await ask("DELETE", `/conferencecalls/${inside[0].id}`)).status).toBe("leaving");
  await pass(0.2);
  expect((await ask("GET", `/conferencecalls/${inside[0].id}`)).status).toBe("leaved");
  expect((await ask("GET", `/conferences/${room.id}`)).conferencecall_ids).toHaveLength(2);
  await pass(5);
  told();
  await ask("POST", `/conferences/${room.id}/transcribe_stop`);
  await ask("POST", `/conferences/${room.id}/recording_stop`);
  await pass(1);
  expect(told()).toEqual(["transcribe_done", "conference_updated", "conference_updated", "recording_finished"]);
  expect(await status("POST", `/conferences/${room.id}/recording_stop`)).toBe(400);
  expect((await ask("GET", `/recordings/${recorded.recording_id}`)).reference_type).toBe("confbridge");

  expect((await ask("DELETE", `/conferences/${room.id}`)).status).toBe("terminating");
  await pass(1);
  expect(told().filter((name) => name === "conference_deleted")).toHaveLength(2);
  const closed = await ask("GET", `/conferences/${room.id}`);
  expect([closed.status, closed.tm_delete !== null, closed.tm_end !== null]).toEqual(["terminated", true, true]);
  expect((await ask("GET", "/conferences")).result.map(({ id }: any) => id)).not.toContain(room.id);
});

test("a room with a time of its own is deleted when that is over, and nobody comes in then", async () => {
  const { ask, pass, phone, call } = await openDesk();
  const room = await ask("POST", "/conferences", { timeout: 120 });
  await pass(121);
  expect(await ask("GET", `/conferences/${room.id}`)).toMatchObject({ status: "terminating" });
  const { calls } = await ask("POST", "/calls", { source: tel(OWN), destinations: [tel(PHONES[0]!)], actions: [{ type: "conference_join", option: { conference_id: room.id } }] });
  await pass(1);
  await phone(PHONES[0]!, "answer");
  expect((await call(calls[0].id)).status).toBe("terminating");
});

test("who is in a room through a number of one's own does not hear the room for ever", async () => {
  const { ask, pass, phone, legs, sim } = await openDesk();
  const room = await ask("POST", "/conferences", {});
  const join = [{ type: "conference_join", option: { conference_id: room.id } }];
  const flow = await ask("POST", "/flows", { actions: join });
  await ask("PUT", `/numbers/${sim.world.samples.get("voipbin")!["numberId"]}/flow_ids`, { call_flow_id: flow.id, message_flow_id: "00000000-0000-0000-0000-000000000000" });
  await ask("POST", "/calls", { source: tel("+12025550199"), destinations: [tel(OWN), tel(PHONES[0]!)], actions: join });
  await pass(2);
  await phone(PHONES[0]!, "answer");
  await pass(2);
  expect((await ask("GET", `/conferences/${room.id}`)).conferencecall_ids).toHaveLength(3);
  await phone(PHONES[0]!, "say", { text: "is there an echo" });
  expect((await legs(PHONES[0]!)).at(-1).turns.map(({ side }: any) => side)).toEqual(["far"]);
});
