import { describe, expect, test } from "vitest";
import { contractOf } from "../core/contract/contract.ts";
import { movesFrom } from "../core/lifecycle.ts";
import { AVI, BEA, client, voice, type Client } from "./client.ts";

const { conversation } = contractOf("commbox").lifecycles as { conversation: NonNullable<ReturnType<typeof contractOf>["lifecycles"][string]> };
const ID = 69716571;

/** Fields that put a conversation into each state. */
const STATES: Record<string, object> = {
  waiting: { statusId: 8, assignedManagerId: 0, content: voice("CONNECTED") },
  handled: { statusId: 8, assignedManagerId: AVI, content: voice("CONNECTED") },
  missed: { statusId: 8, assignedManagerId: 0, content: voice("DISCONNECTED") },
  wrapUp: { statusId: 8, assignedManagerId: AVI, content: voice("DISCONNECTED") },
  resolved: { statusId: 2, assignedManagerId: 0, content: voice("DISCONNECTED"), closedAt: 1 },
  irrelevant: { statusId: 4, assignedManagerId: 0, content: voice("DISCONNECTED"), closedAt: 1 },
  deleted: { statusId: 5, assignedManagerId: 0, content: voice("DISCONNECTED"), closedAt: 1 },
  archived: { statusId: 14, assignedManagerId: 0, content: voice("DISCONNECTED"), closedAt: 1 },
};
const closed = (state: string) => !["waiting", "handled", "missed", "wrapUp"].includes(state);
const held = (state: string) => state === "handled" || state === "wrapUp";

interface Action {
  readonly name: string;
  /** The move that it is, from a state. */
  readonly on: (state: string) => string;
  readonly send: (client: Client) => Promise<{ status: number }>;
}
const CLOSING: Record<number, [move: string, state: string]> = { 2: ["resolve", "resolved"], 4: ["irrelevant", "irrelevant"], 5: ["delete", "deleted"], 14: ["archive", "archived"] };
const post = (path: string, data?: unknown) => ({ call }: Client) => call("POST", path, data);

const actions: readonly Action[] = [
  { name: "assign B", on: (state) => (held(state) ? "reassign" : "assign"), send: post(`/managers/${BEA}/assignments?objectId=${ID}`) },
  { name: "hang up", on: (state) => (state === "waiting" || state === "handled" ? "disconnect" : "content"), send: post(`/objects/${ID}/content`, voice("DISCONNECTED")) },
  { name: "remark", on: () => "remark", send: post(`/objects/${ID}/remarks`, { Text: "x" }) },
  { name: "log", on: () => "log", send: post(`/objects/${ID}/activitylog`, { Text: "x" }) },
  { name: "message", on: () => "message", send: post(`/streams/5321/objects/${ID}/child`, { Message: "x" }) },
  { name: "status 1", on: (state) => (closed(state) ? "reopen" : "setStatus"), send: post(`/objects/${ID}/status/1`) },
  ...Object.entries(CLOSING).map(([status, [move, state]]) => ({ name: `status ${status}`, on: (from: string) => (from === state ? "repeatStatus" : move), send: post(`/objects/${ID}/status/${status}`) })),
];

test("every state of the contract can be made here", () => expect(Object.keys(STATES).sort()).toEqual(Object.keys(conversation.states).sort()));

describe.each(["lenient", "strict"] as const)("%s", (strictness) => {
  const cases = Object.keys(STATES).flatMap((state) => actions.map((action) => ({ state, name: action.name, action, legal: movesFrom(conversation, action.on(state), state, strictness).length > 0 })));

  test.each(cases)("$name of a conversation that is $state: $legal", async ({ state, action, legal }) => {
    const world = await client({ strictness });
    const table = world.sim.world.table("commbox", "conversations");
    table.put({ ...table.get(ID), ...STATES[state] });
    expect((await action.send(world)).status).toBe(legal ? 200 : 400);
  });
});
