import { expect, test } from "vitest";
import { A1, openDesk, SUPPORT } from "../testing/desk.ts";

const shown = async ({ get }: Pick<Awaited<ReturnType<typeof openDesk>>, "get">, id = A1) => {
  const { status, availability } = await get(`/ccaas/1/agents/${id}`);
  return [status, availability];
};

test("an agent is there while heartbeats come, and keeps what it chose when they stop", async () => {
  const desk = await openDesk();
  const { sim, present, told } = desk;
  expect(await shown(desk)).toEqual(["ACTIVE", "INVISIBLE"]);
  await present(A1);
  expect([await shown(desk), told()]).toEqual([["ACTIVE", "ACTIVE"], ["CONVERSATION_AGENT_STATUS_CHANGED"]]);
  await sim.clock.advance(59);
  await present(A1);
  await sim.clock.advance(59);
  expect([await shown(desk), told().length]).toEqual([["ACTIVE", "ACTIVE"], 1]);
  await sim.clock.advance(1);
  expect(await shown(desk)).toEqual(["ACTIVE", "INVISIBLE"]);
  const { payload }: any = sim.published.at(-1)!.payload;
  expect(payload).toMatchObject({ id: A1, role: "AGENT", status: { group: "INVISIBLE" }, invoker: { type: "SYSTEM", id: null, name: null } });
});

test("what the agent chooses shows at once; a heartbeat does not make it active", async () => {
  const desk = await openDesk();
  await desk.present(A1);
  for (const status of ["AWAY", "BUSY", "INVISIBLE"]) {
    expect((await desk.ask("PUT", `/ccaas/1/agents/${A1}/status`, { status })).body).toMatchObject({ status, availability: status });
    await desk.present(A1);
    expect(await shown(desk)).toEqual([status, status]);
  }
});

test("how long a heartbeat lasts, and what is made of its end, are settings; some agents need none", async () => {
  const away = await openDesk({ heartbeatExpirySeconds: 5, heartbeatLost: "AWAY" });
  await away.present(A1);
  await away.sim.clock.advance(5);
  expect(await shown(away)).toEqual(["ACTIVE", "AWAY"]);
  await away.present(A1);
  expect(await shown(away)).toEqual(["ACTIVE", "ACTIVE"]);
  const lasting = await openDesk({ heartbeatExpirySeconds: 0 });
  await lasting.present(A1);
  await lasting.sim.clock.advance(86_400);
  expect(await shown(lasting)).toEqual(["ACTIVE", "ACTIVE"]);
  const free = await openDesk({ heartbeatRequired: false });
  const { body } = await free.ask("POST", "/ccaas/1/agents", { displayName: "New", status: "ACTIVE", role: "AGENT" });
  expect(body.availability).toBe("ACTIVE");
});

test("an agent who is switched off is not there, and comes back as chosen", async () => {
  const desk = await openDesk();
  await desk.present(A1);
  const put = (enabled: boolean) => desk.ask("PUT", `/ccaas/1/agents/${A1}`, { displayName: "Agent One", status: "ACTIVE", role: "AGENT", enabled });
  expect((await put(false)).body).toMatchObject({ enabled: false, status: "ACTIVE", availability: "INVISIBLE" });
  expect((await put(true)).body).toMatchObject({ enabled: true, availability: "ACTIVE" });
});

test("whoever made an agent finds it by each filter, and in its queue", async () => {
  const { ask, get } = await openDesk();
  const { body: agent } = await ask("POST", "/ccaas/1/agents", { displayName: "Zoe Example", status: "AWAY", role: "AGENT" });
  expect([agent.id, agent.createdAt]).toEqual([expect.stringMatching(/^[0-9A-F]{32}$/), "2025-01-01T00:00:00.000+0000"]);
  expect((await ask("POST", `/ccaas/1/agents/${agent.id}/queues`, { queueId: SUPPORT })).body.statusCode).toBe("SUCCESS");
  for (const filter of [`agentIds=${agent.id}`, "displayName=zoe", "status=AWAY", `queueIds=${SUPPORT}&displayName=Zoe`, "enabled=true&status=AWAY", "createdAfter=2024-12-31T00:00:00.000%2B0000"]) {
    expect([filter, (await get(`/ccaas/1/agents?${filter}`)).agents.map(({ id }: any) => id)]).toEqual([filter, [agent.id]]);
  }
  expect((await get(`/ccaas/1/queues?agentId=${agent.id}`)).queues).toMatchObject([{ id: SUPPORT, enabledAgentsCount: 3 }]);
  expect((await ask("DELETE", `/ccaas/1/agents/${agent.id}/queues/${SUPPORT}`)).status).toBe(200);
  expect((await ask("DELETE", `/ccaas/1/agents/${agent.id}/queues/${SUPPORT}`)).status).toBe(400);
});
