import wavefile from "wavefile";
import { expect, test } from "vitest";
import { openCallsDesk, type CallsDesk } from "../testing/calls-desk.ts";
import { A1, A2 } from "../testing/desk.ts";

const ACCOUNT = "/ccaas/voice/2/account-recording-config";
const own = (agentId: string) => `/ccaas/voice/2/agent-recording-configs/${agentId}`;
const both = { inbound: true, outbound: true, mediaType: "AUDIO", enabled: true };

/** Agent one talks to a customer for so long, and says something. */
async function talk(desk: CallsDesk, seconds = 20): Promise<any> {
  await desk.present(A1);
  const { conversationId, call } = await desk.callsOut("447700900114");
  await desk.pass(4);
  await desk.stimulus("rtcSay", { agentId: A1, text: "Good morning to you" });
  await desk.pass(seconds);
  await desk.stimulus("rtcHangUp", { agentId: A1 });
  return { conversationId, call: desk.callOf(call.id) };
}

const metadata = async (desk: CallsDesk, query = "") => (await desk.get(`/ccaas/voice/2/recording/metadata?${query}`)).elements;

async function bytes(desk: CallsDesk, path: string, headers: Record<string, string> = {}) {
  const answer = await desk.sim.fetch(desk.sim.url(path), { headers: { ...desk.sim.auth(), ...headers } });
  return { status: answer.status, headers: answer.headers, body: new Uint8Array(await answer.arrayBuffer()) };
}

test("an account's configuration is made once, replaced by PUT, and wants a direction and a known kind of media", async () => {
  const desk = await openCallsDesk();
  expect(await desk.ask("GET", ACCOUNT)).toMatchObject({ status: 404, body: { status: "ERROR" } });
  const made = await desk.ask("POST", ACCOUNT, both);
  expect(made).toMatchObject({ status: 200, body: { ...both, autoCompose: false, videoDownloadPreparation: false, enabledChangedAt: Date.parse("2025-01-01T00:00:00Z") } });
  expect((await desk.ask("POST", ACCOUNT, both)).status).toBe(400);
  for (const wrong of [{ ...both, inbound: false, outbound: false }, { inbound: true, enabled: true }, { ...both, mediaType: "VIDEO" }]) expect((await desk.ask("PUT", ACCOUNT, wrong)).status).toBe(400);
  await desk.pass(5);
  expect((await desk.ask("PUT", ACCOUNT, { ...both, outbound: false })).body.enabledChangedAt).toBe(made.body.enabledChangedAt);
  expect((await desk.ask("PUT", ACCOUNT, { ...both, enabled: false })).body.enabledChangedAt).toBe(made.body.enabledChangedAt + 5000);
});

test("agents' configurations: unknown agent 404, made once, a bare array with a filter", async () => {
  const desk = await openCallsDesk();
  expect((await desk.ask("POST", own("nobody"), both)).status).toBe(404);
  expect((await desk.ask("GET", own(A1))).status).toBe(404);
  expect((await desk.ask("POST", own(A1), { ...both, inbound: false })).body).toMatchObject({ agentId: A1, inbound: false, useDefault: false });
  expect((await desk.ask("POST", own(A1), both)).status).toBe(400);
  await desk.ask("PUT", own(A2), both);
  expect((await desk.get("/ccaas/voice/2/agent-recording-configs")).map((c: any) => c.agentId)).toEqual([A1, A2]);
  expect((await desk.get(`/ccaas/voice/2/agent-recording-configs?agentIds=${A2}`)).map((c: any) => c.agentId)).toEqual([A2]);
});

test.each([
  ["nothing set", undefined, undefined, false],
  ["the account's", both, undefined, true],
  ["the account's, switched off", { ...both, enabled: false }, undefined, false],
  ["the account's, for calls in alone", { ...both, outbound: false }, undefined, false],
  ["the agent's own before the account's", both, { ...both, outbound: false }, false],
  ["the agent's own where the account has none", undefined, both, true],
  ["the agent's own is off: the account's", both, { ...both, outbound: false, enabled: false }, true],
  ["the agent takes the default", both, { ...both, outbound: false, useDefault: true }, true],
])("a call out is recorded by %s", async (_, account, agent, recorded) => {
  const desk = await openCallsDesk();
  if (account) await desk.ask("PUT", ACCOUNT, account);
  if (agent) await desk.ask("PUT", own(A1), agent);
  const { conversationId } = await talk(desk);
  expect((await metadata(desk, `conversationId=${conversationId}`)).length > 0).toBe(recorded);
});

test("a recorded call: a row for each party, real sound in both families, ranges, and deletion that leaves the metadata", async () => {
  const desk = await openCallsDesk();
  await desk.ask("POST", ACCOUNT, both);
  const { conversationId, call } = await talk(desk);
  const rows = await metadata(desk, `conversationId=${conversationId}&sortDirection=ASC`);
  expect(rows.map((row: any) => [row.participantType, row.direction, row.recordingStatus, row.composed, row.duration])).toEqual([["CUSTOMER", "OUTBOUND", "SUCCESSFUL", false, 20], ["AGENT", "OUTBOUND", "SUCCESSFUL", false, 20]]);
  expect(await desk.entries(conversationId)).toEqual(["CALL_START", "CALL_HANGUP", "CALL_FILE", "CALL_FILE"]);
  const agent = rows.find((row: any) => row.participantType === "AGENT");
  const path = `/ccaas/voice/2/recording/download/${agent.recordingId}`;
  const whole = await bytes(desk, path);
  expect([whole.status, whole.body.length, whole.headers.get("content-type")]).toEqual([200, 44 + 20 * 16000, "application/octet-stream"]);
  const wav = new wavefile.WaveFile(whole.body) as any;
  const samples: number[] = Array.from(wav.getSamples(false));
  const loud = (from: number, to: number) => Math.sqrt(samples.slice(from * 8000, to * 8000).reduce((sum, s) => sum + s * s, 0) / ((to - from) * 8000));
  expect(loud(0.2, 1.4)).toBeGreaterThan(10 * loud(5, 6));
  const part = await bytes(desk, path, { range: "bytes=0-99" });
  expect([part.status, part.body, part.headers.get("content-range")]).toEqual([206, whole.body.slice(0, 100), `bytes 0-99/${whole.body.length}`]);
  expect((await bytes(desk, path, { range: "x" })).status).toBe(400);
  expect((await bytes(desk, "/ccaas/voice/2/recording/download/none")).status).toBe(404);

  const listed = await desk.get(`/calls/1/recordings/calls/${call.agentCallId}`);
  expect(listed).toMatchObject({ endpoint: { type: "WEBRTC", identity: A1 }, status: "SUCCESSFUL", files: [{ fileFormat: "WAV", size: whole.body.length, location: "HOSTED" }] });
  const file = `/calls/1/recordings/files/${listed.files[0].id}`;
  expect((await bytes(desk, file)).body).toEqual(whole.body);
  expect((await bytes(desk, file, { range: "bytes=99999999-" })).status).toBe(416);
  expect((await desk.get("/calls/1/recordings/calls")).paging.totalResults).toBe(2);
  expect((await desk.get(`/calls/1/recordings/conferences?callId=${call.id}`)).results[0]).toMatchObject({ conferenceId: call.conferenceId, composedFiles: [] });
  expect((await desk.get("/webrtc/1/recordings")).results[0]).toMatchObject({ application: { callType: "PHONE_CALL" }, recording: { callRecordings: [{}, {}] } });

  expect((await desk.ask("DELETE", file)).body.id).toBe(listed.files[0].id);
  expect([(await desk.ask("DELETE", file)).status, (await bytes(desk, file)).status, (await bytes(desk, path)).status]).toEqual([404, 404, 404]);
  expect((await metadata(desk, `recordingId=${agent.recordingId}`))[0]).toMatchObject({ deletedBy: "default", deletedAt: expect.any(Number) });
  expect(await desk.breaches()).toEqual([]);
});

test("composed by itself: one row for the whole, with both parties on it; the parts are gone", async () => {
  const desk = await openCallsDesk();
  await desk.ask("POST", ACCOUNT, { ...both, autoCompose: true });
  const { conversationId, call } = await talk(desk);
  await desk.pass(5);
  expect(await metadata(desk, `conversationId=${conversationId}`)).toMatchObject([{ composed: true, duration: 20 }]);
  expect((await desk.get(`/calls/1/recordings/conferences/${call.conferenceId}`)).composedFiles).toHaveLength(1);
});

test("composed on demand, with the parts kept and a channel for each", async () => {
  const desk = await openCallsDesk();
  await desk.ask("POST", ACCOUNT, both);
  const { call } = await talk(desk);
  expect((await desk.ask("POST", `/calls/1/recordings/conferences/${call.conferenceId}/compose`, { deleteCallRecordings: false, multiChannel: { enabled: true } })).body.status).toBe("PENDING");
  await desk.pass(5);
  const { composedFiles, callRecordings } = await desk.get(`/calls/1/recordings/conferences/${call.conferenceId}`);
  expect([composedFiles[0].size, callRecordings.map((c: any) => c.files.length)]).toEqual([44 + 20 * 32000, [1, 1]]);
  expect((await desk.ask("DELETE", `/calls/1/recordings/conferences/${call.conferenceId}`)).status).toBe(200);
  expect((await desk.ask("GET", `/calls/1/recordings/conferences/${call.conferenceId}`)).status).toBe(404);
});

test.each([
  [false, [404, 404]],
  [true, [404, 200]],
])("a video, prepared for download %s, is fetched with %j before and after", async (videoDownloadPreparation, statuses) => {
  const desk = await openCallsDesk();
  await desk.ask("POST", ACCOUNT, { ...both, mediaType: "AUDIO_AND_VIDEO", videoDownloadPreparation });
  const { conversationId } = await talk(desk, 30);
  const [{ recordingId, filename }] = await metadata(desk, `conversationId=${conversationId}`);
  const status = async () => (await bytes(desk, `/ccaas/voice/2/recording/download/${recordingId}`)).status;
  const before = await status();
  await desk.pass(64);
  expect(await status()).toBe(404);
  await desk.pass(1);
  expect([filename, [before, await status()]]).toEqual([`${recordingId}.mp4`, statuses]);
});

test("after a transfer the later part says from whom and to whom", async () => {
  const desk = await openCallsDesk();
  await desk.ask("POST", ACCOUNT, both);
  await desk.present(A1);
  const call = await desk.callsIn();
  await desk.stimulus("rtcAnswer", { agentId: A1 });
  await desk.present(A2);
  await desk.pass(10);
  await desk.ask("PATCH", `/ccaas/voice/2/conversation/${call.conversationId}/transfer/agent`, { agentId: A2 });
  await desk.pass(2);
  await desk.stimulus("rtcAnswer", { agentId: A2 });
  await desk.pass(7);
  await desk.stimulus("rtcHangUp", { agentId: A2 });
  const rows = await metadata(desk, `conversationId=${call.conversationId}&participantType=AGENT&sortDirection=ASC`);
  expect(rows.map((row: any) => [row.participantIdentity, row.duration, row.transferredFrom, row.transferredTo])).toEqual([[A1, 12, undefined, undefined], [A2, 7, A1, A2]]);
  expect((await desk.get(`/calls/1/recordings/calls/${call.id}`)).files).toHaveLength(2);
});

test("what came to nothing is listed as failed, without a file", async () => {
  const desk = await openCallsDesk();
  await desk.ask("POST", ACCOUNT, both);
  await desk.present(A1);
  const { conversationId, call } = await desk.callsOut("447700900114");
  await desk.stimulus("failRecording", { conversationId });
  await desk.pass(10);
  await desk.stimulus("rtcHangUp", { agentId: A1 });
  expect((await metadata(desk, `conversationId=${conversationId}`)).map((row: any) => row.recordingStatus)).toEqual(["FAILED", "FAILED"]);
  expect(await desk.get(`/calls/1/recordings/calls/${call.id}`)).toMatchObject({ status: "FAILED", files: [] });
});
