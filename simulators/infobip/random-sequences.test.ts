import fc from "fast-check";
import { expect, test } from "vitest";
import { A1, A2, BOT, DEFAULT, openDesk, S1, SALES, SUPPORT, type Desk } from "./testing/desk.ts";

const AGENTS = [A1, A2, S1];
const CAPACITY = 2;
const EXPIRY = 60;

/** What is known of an agent from what was asked for, by the vendor's rules and not from our tables. */
interface Known {
  status: string;
  enabled: boolean;
  beatAt: number | undefined;
  queues: Set<string>;
}

interface Model {
  now: number;
  agents: Map<string, Known>;
  /** Closed conversations, as they were then. */
  closed: Map<string, unknown>;
  /** Who gave a conversation up last. */
  leftBy: Map<string, string>;
}

const agent = fc.constantFrom(...AGENTS);
const nth = fc.nat(7);
const actions = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant("write" as const), customer: fc.nat(5), channel: fc.constantFrom("WHATSAPP", "SMS") }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("beat" as const), agent }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("choose" as const), agent, status: fc.constantFrom("ACTIVE", "BUSY", "AWAY", "INVISIBLE") }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("enable" as const), agent, enabled: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("join" as const), agent, queue: fc.constantFrom(SUPPORT, SALES, DEFAULT) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("wait" as const), seconds: fc.constantFrom(1, 30, 61) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("status" as const), nth, status: fc.constantFrom("OPEN", "WAITING", "SOLVED", "CLOSED") }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("assign" as const), nth, agent: fc.constantFrom(...AGENTS, BOT) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("unassign" as const), nth }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("route" as const), nth }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("queue" as const), nth, queue: fc.constantFrom(SUPPORT, SALES, DEFAULT) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("send" as const), nth, header: fc.constantFrom(...AGENTS, BOT, "") }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("tag" as const), nth }) },
);
type Action = typeof actions extends fc.Arbitrary<infer A> ? A : never;

const MESSAGE = { channel: "WHATSAPP", from: "447700900000", to: "15555550100", contentType: "TEXT", content: { text: "Hi" } };

const all = async ({ get }: Desk): Promise<any[]> => (await get("/ccaas/1/conversations?limit=999&orderBy=createdAt:asc")).conversations;

/** Does one thing. @returns the statuses that may come of it */
async function act(desk: Desk, model: Model, action: Action): Promise<void> {
  const rows = "nth" in action ? await all(desk) : [];
  const row = "nth" in action ? rows[action.nth % rows.length] : undefined;
  const path = `/ccaas/1/conversations/${row?.id}`;
  const known = "agent" in action ? model.agents.get(action.agent) : undefined;
  const refusedIfClosed = ({ status }: { status: number }) => expect([action.do, row.status, status]).toEqual([action.do, row.status, row.status === "CLOSED" ? 400 : 200]);
  switch (action.do) {
    case "write":
      return void (await desk.writes(`1555555010${action.customer}`, "Hello", { channel: action.channel }));
    case "beat":
      known!.beatAt = model.now;
      return void (await desk.present(action.agent));
    case "choose":
      known!.status = action.status;
      return void expect((await desk.ask("PUT", `/ccaas/1/agents/${action.agent}/status`, { status: action.status })).status).toBe(200);
    case "enable":
      known!.enabled = action.enabled;
      return void expect((await desk.ask("PUT", `/ccaas/1/agents/${action.agent}`, { displayName: "Somebody", status: known!.status, role: action.agent === S1 ? "SUPERVISOR" : "AGENT", enabled: action.enabled })).status).toBe(200);
    case "join":
      known!.queues.add(action.queue);
      return void expect((await desk.ask("POST", `/ccaas/1/agents/${action.agent}/queues`, { queueId: action.queue })).status).toBe(200);
    case "wait":
      model.now += action.seconds;
      return desk.sim.clock.advance(action.seconds);
    case "status":
      return refusedIfClosed(await desk.ask("PATCH", path, { status: action.status }));
    case "assign":
      return refusedIfClosed(await desk.ask("PUT", `${path}/assignee`, { agentId: action.agent }));
    case "unassign":
      if (row.agentId && row.status !== "CLOSED") model.leftBy.set(row.id, row.agentId);
      return refusedIfClosed(await desk.ask("DELETE", `${path}/assignee`));
    case "route":
      if (row.status !== "CLOSED") model.leftBy.delete(row.id);
      return refusedIfClosed(await desk.ask("POST", `${path}/route`));
    case "queue":
      return refusedIfClosed(await desk.ask("PATCH", path, { queueId: action.queue }));
    case "send":
      return void expect([200, 400]).toContain((await desk.ask("POST", `${path}/messages`, MESSAGE, { headers: action.header ? { "x-agent-id": action.header } : {} })).status);
    case "tag":
      return refusedIfClosed(await desk.ask("POST", `${path}/tags`, { tagName: "vip" }));
  }
}

/** Everything that must hold, whatever was done. */
async function check(desk: Desk, model: Model, what: string): Promise<void> {
  const rows = await all(desk);
  for (const row of rows) {
    const then = model.closed.get(row.id);
    if (then) expect(row, `${what}: a closed conversation changed`).toEqual(then);
    else if (row.status === "CLOSED") model.closed.set(row.id, row);
    if (row.agentId) model.leftBy.get(row.id) !== row.agentId || model.leftBy.delete(row.id);
  }
  const load = (id: string) => rows.filter(({ agentId, status }) => agentId === id && (status === "OPEN" || status === "WAITING")).length;
  for (const { id, availability } of (await desk.get("/ccaas/1/agents")).agents) {
    const { status, enabled, beatAt } = model.agents.get(id)!;
    const there = enabled && beatAt !== undefined && model.now - beatAt < EXPIRY;
    expect(availability, `${what}: availability of ${id}`).toBe(!there ? "INVISIBLE" : status === "ACTIVE" && load(id) >= CAPACITY ? "BUSY" : status);
    if (availability !== "ACTIVE") continue;
    const left = rows.find((row) => !row.agentId && (row.status === "OPEN" || row.status === "WAITING") && model.agents.get(id)!.queues.has(row.queueId) && model.leftBy.get(row.id) !== id);
    expect(left, `${what}: ${id} is free, and this one waits`).toBeUndefined();
  }
}

test("random stories: closed conversations never change, assignment and availability agree, nothing breaks", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(actions, { minLength: 5, maxLength: 30 }), async (story) => {
      const desk = await openDesk({ messagingCapacity: CAPACITY, heartbeatExpirySeconds: EXPIRY });
      await desk.ask("PUT", `/ccaas/1/queues/${DEFAULT}`, { isAutoAssignmentEnabled: true });
      const member = (...queues: string[]): Known => ({ status: "ACTIVE", enabled: true, beatAt: undefined, queues: new Set(queues) });
      const model: Model = { now: 0, agents: new Map([[A1, member(SUPPORT)], [A2, member(SUPPORT, SALES)], [S1, member()]]), closed: new Map(), leftBy: new Map() };
      for (const [n, action] of story.entries()) {
        await act(desk, model, action as Action);
        await check(desk, model, `${n} ${JSON.stringify(action)}`);
      }
      expect(await desk.breaches()).toEqual([]);
      await desk.sim.close();
    }),
    { numRuns: 120, seed: 42 },
  );
}, 60_000);
