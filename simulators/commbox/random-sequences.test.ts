import fc from "fast-check";
import { expect, test } from "vitest";
import { createSimulator } from "../registry.ts";
import type { Simulator } from "../core/simulator.ts";

/** A conversation as a plain model keeps it, written from the vendor's rules and not from our tables. */
interface Model {
  status: number;
  agent: number;
  call: "CONNECTED" | "DISCONNECTED";
}

type Action = { kind: "assign" | "unassign"; agent: number } | { kind: "content"; call: Model["call"] } | { kind: "remark" } | { kind: "status"; status: number };

const AGENTS = [28361974, 28361975];
const STATUSES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 0, 12];
const closed = (m: Model) => [2, 4, 5, 14].includes(m.status);
const stateOf = (m: Model) => ({ 2: "resolved", 4: "irrelevant", 5: "deleted", 14: "archived" })[m.status] ?? (m.agent ? (m.call === "CONNECTED" ? "handled" : "wrapUp") : m.call === "CONNECTED" ? "waiting" : "missed");

/** What the model becomes, or "refused". */
function expected(m: Model, action: Action, strict: boolean): Model | "refused" {
  switch (action.kind) {
    case "remark":
      return m;
    case "assign":
      return strict && closed(m) ? "refused" : { ...m, agent: action.agent };
    case "unassign":
      return m.agent !== action.agent ? "refused" : { ...m, agent: 0 };
    case "content":
      if (strict && (closed(m) || (m.call === "DISCONNECTED" && action.call === "CONNECTED"))) return "refused";
      return { ...m, call: action.call };
    case "status": {
      const { status } = action;
      if (status === 0 || status === 12) return "refused";
      if (status === m.status) return m;
      if (strict && status === 2 && !closed(m) && stateOf(m) !== "wrapUp") return "refused";
      return { ...m, status, agent: [2, 4, 5].includes(status) ? 0 : m.agent };
    }
  }
}

const actions: fc.Arbitrary<Action> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("assign" as const), agent: fc.constantFrom(...AGENTS) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("unassign" as const), agent: fc.constantFrom(...AGENTS) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("content" as const), call: fc.constantFrom("CONNECTED" as const, "DISCONNECTED" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("remark" as const) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("status" as const), status: fc.constantFrom(...STATUSES) }) },
);

type Request = readonly [method: string, path: string, body?: unknown];
const REQUEST: Record<Action["kind"], (id: number, action: any) => Request> = {
  assign: (id, a) => ["POST", `/managers/${a.agent}/assignments?objectId=${id}`],
  unassign: (id, a) => ["DELETE", `/managers/${a.agent}/assignments?objectId=${id}`],
  content: (id, a) => ["POST", `/objects/${id}/content`, { data: { conversation_status: a.call } }],
  remark: (id) => ["POST", `/objects/${id}/remarks`, { data: { Text: "note" } }],
  status: (id, a) => ["POST", `/objects/${id}/status/${a.status}`],
};

async function send(sim: Simulator, world: string, method: string, path: string, body?: unknown): Promise<{ status: number; body: any }> {
  const headers = { "x-sim-world": world, authorization: credential(sim, world), ...(body === undefined ? {} : { "content-type": "application/json" }) };
  const answer = await sim.fetch(sim.url(path), { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  return { status: answer.status, body: await answer.json() };
}

const credential = (sim: Simulator, world: string) => `Bearer ${[...sim.server.worlds.get(world)!.credentials.all()].find((c) => c.name === "default")!.text}`;

test.each([["lenient", false], ["strict", true]] as const)("5,000 random stories of a %s service: no illegal move, no state unreachable, no 500", async (strictness, strict) => {
  const sim = await createSimulator("commbox", { settings: { commbox: { strictness } } });
  const reached = new Set<string>();
  let n = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(actions, { maxLength: 12 }), async (story) => {
      // A world for every story: a call that an agent still has would make the next one illegal.
      const world = `m${n++}`;
      await sim.server.worlds.create({ name: world, settings: { commbox: { strictness } } });
      const made = await send(sim, world, "POST", "/streams/5321/objects", { data: { Type: 8, StatusId: 8, StreamProviderType: 5, UserStreamProviderType: 5, UserStreamProviderId: "972587161499", Message: "call", Content: { conversation_status: "CONNECTED" } } });
      expect(made.status, JSON.stringify(made.body)).toBe(200);
      const id = made.body.data.id;
      let model: Model = { status: 8, agent: 0, call: "CONNECTED" };
      for (const action of story) {
        const wanted = expected(model, action, strict);
        const [method, path, body] = REQUEST[action.kind](id, action);
        const got = await send(sim, world, method, path, body);
        expect(got.status, `${JSON.stringify(action)} on ${JSON.stringify(model)}`).toBe(wanted === "refused" ? 400 : 200);
        if (wanted !== "refused") model = wanted;
        reached.add(stateOf(model));
      }
      const { body } = await send(sim, world, "GET", `/streams/5321/objects/${id}`);
      const shown = body.data[0];
      expect({ status: shown.statusId, agent: shown.assignedManagerId, call: JSON.parse(shown.content).conversation_status }).toEqual(model);
      expect(shown.closedTime === null).toBe(!closed(model));
      sim.server.worlds.drop(world);
    }),
    { numRuns: 5000, seed: 42 },
  );
  expect([...reached].sort()).toEqual(Object.keys(sim.server.vendors.get("commbox")!.contract.lifecycles["conversation"]!.states).sort());
});
