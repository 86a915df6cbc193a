import { expect, test } from "vitest";
import { A1, A2, OFFICE, openDesk, S1, SUPPORT, type Desk } from "../testing/desk.ts";

/** So many customers write, one after the other. @returns who has each conversation */
async function write({ writes, get }: Desk, count: number, first = 100): Promise<(string | undefined)[]> {
  const agents = [];
  for (let n = 0; n < count; n++) {
    const { conversationId } = (await writes(`155555501${first + n}`)).result;
    agents.push((await get(`/ccaas/1/conversations/${conversationId}`)).agentId);
  }
  return agents;
}
const idsIn = async ({ get }: Desk, agentId: string): Promise<string[]> => (await get(`/ccaas/1/agents/${agentId}/conversations?orderBy=createdAt:asc&limit=50`)).conversations.filter(({ status }: any) => status !== "CLOSED").map(({ id }: any) => id);
const queue = ({ ask }: Desk, change: object) => ask("PUT", `/ccaas/1/queues/${SUPPORT}`, { name: "Support", ...change });

test("by load: whoever has fewest gets the next one", async () => {
  const desk = await openDesk();
  await desk.present(A1);
  expect(await write(desk, 2)).toEqual([A1, A1]);
  await desk.present(A2);
  expect(await write(desk, 3, 110)).toEqual([A2, A2, expect.anything()]);
});

test("in turn, whatever each has", async () => {
  const desk = await openDesk();
  await queue(desk, { autoAssignmentAlgorithm: "ROUND_ROBIN" });
  await desk.present(A1, A2);
  const [first, ...rest] = await write(desk, 4);
  const second = first === A1 ? A2 : A1;
  expect(rest).toEqual([second, first, second]);
});

test("by performance: whoever has finished most", async () => {
  const desk = await openDesk();
  await queue(desk, { autoAssignmentAlgorithm: "PERFORMANCE_BASED" });
  await desk.present(A1, A2);
  // Agent One finished one in the fixture.
  expect(await write(desk, 3)).toEqual([A1, A1, A1]);
});

test("nobody gets more than can be taken; what waits is handed out in order as room is made, urgent ones first", async () => {
  const desk = await openDesk({ messagingCapacity: 2 });
  await desk.present(A1);
  const agents = await write(desk, 5);
  expect(agents).toEqual([A1, A1, undefined, undefined, undefined]);
  expect((await desk.get(`/ccaas/1/agents/${A1}`)).availability).toBe("BUSY");
  const waiting: string[] = (await desk.get(`/ccaas/1/conversations?queueIds=${SUPPORT}&status=OPEN&orderBy=createdAt:asc&limit=50`)).conversations.filter((row: any) => !row.agentId).map(({ id }: any) => id);
  await desk.ask("PATCH", `/ccaas/1/conversations/${waiting[2]}`, { priority: "URGENT" });
  const order = [];
  for (let n = 0; n < 3; n++) {
    const [oldest] = await idsIn(desk, A1);
    const before = new Set(await idsIn(desk, A1));
    await desk.ask("PATCH", `/ccaas/1/conversations/${oldest}`, { status: "CLOSED" });
    order.push(...(await idsIn(desk, A1)).filter((id) => !before.has(id)));
  }
  expect(order).toEqual([waiting[2], waiting[0], waiting[1]]);
});

test("nobody there: it waits, and goes to the first who comes", async () => {
  const desk = await openDesk();
  expect(await write(desk, 1)).toEqual([undefined]);
  await desk.present(S1);
  expect(await idsIn(desk, S1)).toEqual([]);
  await desk.present(A2);
  expect((await idsIn(desk, A2)).length).toBe(1);
});

test("a queue that hands out nothing leaves everything, until it is told to", async () => {
  const desk = await openDesk();
  await queue(desk, { isAutoAssignmentEnabled: false });
  await desk.present(A1);
  expect(await write(desk, 2)).toEqual([undefined, undefined]);
  await queue(desk, { isAutoAssignmentEnabled: true });
  expect((await idsIn(desk, A1)).length).toBe(2);
});

test("whoever gives a conversation up does not get it back; the next who is free does", async () => {
  const desk = await openDesk({ messagingCapacity: 1 });
  await desk.present(A1);
  await write(desk, 1);
  const [id] = await idsIn(desk, A1);
  expect((await desk.ask("DELETE", `/ccaas/1/conversations/${id}/assignee`)).body).toMatchObject({ id, queueId: SUPPORT });
  expect((await desk.get(`/ccaas/1/conversations/${id}`)).agentId).toBeUndefined();
  await desk.present(A2);
  expect((await desk.get(`/ccaas/1/conversations/${id}`)).agentId).toBe(A2);
});

test("a sticky queue keeps a customer with who had the last conversation, for so many days", async () => {
  const desk = await openDesk({ heartbeatExpirySeconds: 0 });
  await queue(desk, { stickyAgentTimeoutDays: 2 });
  await desk.present(A1);
  const back = async (): Promise<string> => {
    const { conversationId } = (await desk.writes("15555550155")).result;
    const { agentId } = await desk.get(`/ccaas/1/conversations/${conversationId}`);
    await desk.ask("PATCH", `/ccaas/1/conversations/${conversationId}`, { status: "CLOSED" });
    return agentId;
  };
  expect(await back()).toBe(A1);
  await write(desk, 2);
  await desk.present(A2);
  expect(await back()).toBe(A1);
  await desk.sim.clock.advance(3 * 86_400);
  expect(await back()).toBe(A2);
});

test("what came while the queue was closed is handed out when it opens", async () => {
  const desk = await openDesk({ heartbeatExpirySeconds: 0 });
  await queue(desk, { workingHoursId: OFFICE });
  await desk.present(A1);
  expect(await write(desk, 2)).toEqual([undefined, undefined]);
  await desk.sim.clock.advance(32 * 3600 - 1); // Thursday, a second before eight
  expect(await idsIn(desk, A1)).toEqual([]);
  await desk.sim.clock.advance(1);
  expect((await idsIn(desk, A1)).length).toBe(2);
});

test("a deleted queue is gone; what it had goes to the default one", async () => {
  const desk = await openDesk();
  await write(desk, 1);
  expect((await desk.ask("DELETE", `/ccaas/1/queues/${SUPPORT}`)).body.statusCode).toBe("SUCCESS");
  expect((await desk.ask("GET", `/ccaas/1/queues/${SUPPORT}`)).status).toBe(400);
  const { conversations } = await desk.get("/ccaas/1/conversations?status=OPEN");
  expect(conversations.map(({ queueId }: any) => queueId)).toEqual(["11111111-0000-4000-8000-000000000003"]);
});
