import { expect, test } from "vitest";
import { openCallsDesk } from "../testing/calls-desk.ts";
import { OFFICE, SUPPORT } from "../testing/desk.ts";

test("audio is handed in by address or in base64, and named by its id", async () => {
  const desk = await openCallsDesk();
  const upload = (body: object) => desk.ask("POST", "/voice/masking/1/upload", body);
  expect((await upload({ url: "https://www.example.com/music.wav" })).body).toEqual({ fileId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  expect((await upload({ content: "UklGRg==" })).status).toBe(200);
  for (const wrong of [{}, { url: "" }, { content: "%%%" }]) expect((await upload(wrong)).status).toBe(400);
});

test("voices and placeholders: neural ones when asked for, an unknown language or purpose is 404", async () => {
  const desk = await openCallsDesk();
  expect((await desk.get("/tts/3/voices/en")).voices).toHaveLength(2);
  expect((await desk.get("/tts/3/voices/en?includeNeural=true")).voices).toHaveLength(3);
  expect((await desk.ask("GET", "/tts/3/voices/xx")).status).toBe(404);
  const purpose = (name: string) => desk.ask("GET", `/ccaas/voice/2/tts/options/placeholders/${name}`);
  expect((await purpose("WAITING_STRATEGY_ANNOUNCEMENT_MESSAGE")).body[0]).toMatchObject({ type: "POSITION_IN_QUEUE" });
  expect((await purpose("ON_HOLD_MESSAGE")).body).toEqual([]);
  expect([400, 404]).toContain((await purpose("OTHER")).status);
});

test("files for calls: handed in as a form, listed, read and deleted; other formats are refused", async () => {
  const desk = await openCallsDesk();
  const upload = async (bytes: string) => {
    const form = new FormData();
    form.set("file", new File([bytes], "music.wav", { type: "audio/wav" }));
    const answer = await desk.sim.fetch(desk.sim.url("/calls/1/files"), { method: "POST", headers: desk.sim.auth(), body: form });
    return { status: answer.status, body: (await answer.json()) as any };
  };
  const { status, body } = await upload("RIFF....WAVE");
  expect([status, body.fileFormat, body.name, body.size]).toEqual([200, "WAV", "music.wav", 12]);
  expect((await upload("text")).status).toBe(400);
  expect((await desk.get("/calls/1/files")).paging.totalResults).toBe(1);
  expect((await desk.ask("DELETE", `/calls/1/files/${body.id}`)).body.id).toBe(body.id);
  expect((await desk.ask("GET", `/calls/1/files/${body.id}`)).status).toBe(404);
});

test("outside its hours a queue's callers hear the message for that, and are let go", async () => {
  const desk = await openCallsDesk();
  const audioSource = { enabled: true, audioSourceType: "TTS", ttsAudioSource: { text: "We are closed", language: "en", voice: { name: "Joanna", gender: "female" }, speechRate: 1 } };
  const path = `/ccaas/voice/2/away-audio-message/${OFFICE}`;
  expect((await desk.ask("GET", path)).status).toBe(404);
  expect((await desk.ask("PUT", path, { audioSource })).body).toMatchObject({ workingHoursConfigId: OFFICE, audioSource });
  await desk.ask("PUT", `/ccaas/1/queues/${SUPPORT}`, { workingHoursId: OFFICE });
  const call = await desk.callsIn();
  await desk.pass(2);
  expect([desk.callOf(call.id).state, desk.rows("waiting-callers")[0].state]).toEqual(["FINISHED", "missed"]);
  expect((await desk.ask("DELETE", path)).body.status).toBe("DELETED");
  expect((await desk.ask("DELETE", path)).status).toBe(404);
});

test("ringing times: 30 and 45 s, 3 to 60, null goes back", async () => {
  const desk = await openCallsDesk();
  const path = "/ccaas/voice/2/call-timeouts";
  expect(await desk.get(path)).toEqual({ inbound: 30, outbound: 45 });
  expect((await desk.ask("PUT", path, { inbound: 20, outbound: null })).body).toEqual({ inbound: 20, outbound: 45 });
  for (const wrong of [{ inbound: 2 }, { outbound: 61 }]) expect((await desk.ask("PUT", path, wrong)).status).toBe(400);
  expect((await desk.ask("DELETE", path)).body.status).toBe("DELETED");
  expect(await desk.get(path)).toEqual({ inbound: 30, outbound: 45 });
});
