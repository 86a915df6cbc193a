import { expect, test } from "vitest";
import { openCallsDesk } from "../testing/calls-desk.ts";
import { A1, SALES, SUPPORT } from "../testing/desk.ts";

const CONFIGS = "/ccaas/voice/2/hold-configs-per-queue";
const music = { enabled: true, useDefault: false, fileAudioSource: { fileDescriptor: "music-1" } };

test("a customer is put on hold, hears the music of the queue, and is taken back; twice is refused", async () => {
  const desk = await openCallsDesk();
  const { body } = await desk.ask("POST", CONFIGS, { name: "Support", queueIds: [SUPPORT], onHoldMusic: music });
  await desk.present(A1);
  const call = await desk.callsIn();
  await desk.stimulus("rtcAnswer", { agentId: A1 });
  const patch = (what: string) => desk.ask("PATCH", `/ccaas/voice/2/${call.conversationId}/${what}`);
  expect((await patch("hold")).body.status).toBe("SUCCESS");
  expect([desk.callOf(call.id).state, desk.callOf(call.id).holdConfigId, (await desk.control("GET", "/telephone/legs")).legs[0].held]).toEqual(["ON_HOLD", body.id, true]);
  expect(await patch("hold")).toMatchObject({ status: 400, body: { status: "ERROR" } });
  expect((await desk.ask("PATCH", `/ccaas/voice/2/conversation/${call.conversationId}/transfer/agent`, { agentId: A1 })).status).toBe(409);
  expect((await patch("unhold")).status).toBe(200);
  expect((await patch("unhold")).status).toBe(400);
  await patch("hold");
  await desk.stimulus("rtcHangUp", { agentId: A1 });
  expect(await patch("hold")).toMatchObject({ status: 404, body: { status: "ERROR" } });
  expect(await desk.breaches()).toEqual([]);
});

test("configurations need a queue unless they are the default one, and a queue has one", async () => {
  const desk = await openCallsDesk();
  expect((await desk.ask("POST", CONFIGS, { name: "None", queueIds: [] })).status).toBe(400);
  expect((await desk.ask("POST", CONFIGS, { name: "Default", queueIds: [], default: true })).status).toBe(200);
  expect((await desk.ask("POST", CONFIGS, { name: "Unknown", queueIds: ["none"] })).status).toBe(404);
  const { body } = await desk.ask("POST", CONFIGS, { name: "Sales", queueIds: [SALES] });
  expect(body).toMatchObject({ id: expect.stringMatching(/^[0-9a-f]{24}$/), enabled: true, default: false });
  expect((await desk.ask("POST", CONFIGS, { name: "Again", queueIds: [SALES] })).status).toBe(400);
  expect((await desk.ask("PUT", `${CONFIGS}/${body.id}`, { name: "Both", queueIds: [SALES, SUPPORT] })).body.queueIds).toHaveLength(2);
  expect((await desk.get(`${CONFIGS}?sortBy=NAME&sortDirection=ASC`)).elements.map((c: any) => c.name)).toEqual(["Both", "Default"]);
  expect((await desk.ask("DELETE", `${CONFIGS}/${body.id}`)).status).toBe(200);
  expect((await desk.ask("GET", `${CONFIGS}/${body.id}`)).status).toBe(404);
});
