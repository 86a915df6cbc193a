import wavefile from "wavefile";
import { expect, test } from "vitest";
import { createSimulator } from "../registry.ts";

const { WaveFile } = wavefile;

async function world() {
  const sim = await createSimulator("auralytik");
  const get = async (path: string) => (await sim.fetch(sim.url(`/api/v1${path}`), { headers: sim.auth() })).json() as any;
  const stimulate = async (name: string, body: object) => {
    const answer = await sim.fetch(`${sim.server.origin}/_sim/stimuli/auralytik/${name}`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
    return { status: answer.status, body: (await answer.json()) as any };
  };
  return { sim, get, stimulate };
}

test("the recording of the sample call is fetched by its link, in parts too, until it expires", async () => {
  const { sim, get } = await world();
  expect((await get("/voice-calls/vc_abc123")).epaResults.calculatedScore).toBe(85.5);
  const { recordingUrl } = await get("/voice-calls/vc_abc123/recording-url");
  const whole = await sim.fetch(recordingUrl);
  expect([whole.status, (await whole.arrayBuffer()).byteLength]).toEqual([200, 44 + 287 * 16000]);
  const part = await sim.fetch(recordingUrl, { headers: { range: "bytes=0-43" } });
  expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 44]);
  expect((await sim.fetch(recordingUrl, { headers: { range: "bytes=9999999-" } })).status).toBe(416);
  expect((await sim.fetch(recordingUrl, { method: "PUT" })).headers.get("x-ms-error-code")).toBe("AuthorizationPermissionMismatch");
  expect((await sim.fetch(recordingUrl.replace("sp=r", "sp=w"))).status).toBe(403);
  expect((await sim.fetch(recordingUrl.split("?")[0])).status).toBe(404);
  await sim.clock.advance(900);
  expect((await sim.fetch(recordingUrl)).headers.get("x-ms-error-code")).toBe("AuthenticationFailed");
});

test("a campaign dials, and each number becomes what the person there does", async () => {
  const { sim, get, stimulate } = await world();
  const numbers = ["00", "02", "03", "05", "06", "08", "15", "16", "17"].map((end) => `+155555501${end}`);
  const { voiceCallIds } = (await stimulate("dialCampaign", { campaignId: "camp_456", numbers })).body.result ?? {};
  await sim.clock.advance(600);
  const calls = await Promise.all(voiceCallIds.map((id: string) => get(`/voice-calls/${id}`)));
  expect(calls.map((call) => call.state)).toEqual(["Completed", "Busy", "NoAnswer", "Failed", "Voicemail", "Failed", "Completed", "Completed", "Completed"]);
  expect(calls.slice(6).map(({ epaResults: e }) => [e.state, e.completionReason, e.questionsAnswered])).toEqual([["Completed", "AllAnswered", 3], ["Partial", "HangUp", 1], ["Partial", "Timeout", 2]]);
  expect((await get("/analytics/summary")).metrics.totalCalls).toBe(14);
});

/** Bytes of the recording of a call to somebody who says three lines, and the call. */
async function recordedCall(seed: number) {
  const sim = await createSimulator("auralytik", { seed });
  const { result } = (await (await sim.fetch(`${sim.server.origin}/_sim/stimuli/auralytik/dialCampaign`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ campaignId: "camp_777", numbers: ["+15555550110"] }) })).json()) as any;
  await sim.clock.advance(600);
  const get = async (path: string) => (await sim.fetch(sim.url(`/api/v1${path}`), { headers: sim.auth() })).json() as any;
  const call = await get(`/voice-calls/${result.voiceCallIds[0]}`);
  const { recordingUrl } = await get(`/voice-calls/${call.id}/recording-url`);
  return { call, bytes: new Uint8Array(await (await sim.fetch(recordingUrl)).arrayBuffer()) };
}

test("same seed, same call, same sound, which lasts as long as was talked", async () => {
  const [one, again, other] = [await recordedCall(7), await recordedCall(7), await recordedCall(8)];
  expect(again).toEqual(one);
  expect(other.bytes).not.toEqual(one.bytes);
  const wav = new WaveFile(one.bytes) as any;
  expect([wav.fmt.sampleRate, wav.bitDepth]).toEqual([8000, "16"]);
  const samples = wav.getSamples(false, Int16Array).length / wav.fmt.numChannels;
  expect(Math.abs(samples / 8000 - one.call.talkTimeSeconds)).toBeLessThanOrEqual(0.02);
  expect(one.call.transcript.map(({ role }: any) => role)).toContain("customer");
});
