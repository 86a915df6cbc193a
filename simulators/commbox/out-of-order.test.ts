import { describe, expect, test } from "vitest";
import { AVI, BEA, CARL, client, voice, type Client } from "./client.ts";

type Step = (client: Client, id: number) => Promise<{ status: number }>;
const assign = (manager: number): Step => ({ call }, id) => call("POST", `/managers/${manager}/assignments?objectId=${id}`);
const unassign = (manager: number): Step => ({ call }, id) => call("DELETE", `/managers/${manager}/assignments?objectId=${id}`);
const remark = (data: unknown): Step => ({ call }, id) => call("POST", `/objects/${id}/remarks`, data);
const content = (data: unknown): Step => ({ call }, id) => call("POST", `/objects/${id}/content`, data);
const status = (to: number | string): Step => ({ call }, id) => call("POST", `/objects/${id}/status/${to}`);
const [connect, disconnect] = [content(voice("CONNECTED")), content(voice("DISCONNECTED"))];
const ended = [assign(AVI), disconnect];
const resolved = [...ended, status(2)];

interface Row {
  readonly attempt: string;
  readonly given: readonly Step[];
  readonly step: Step;
  readonly lenient: number;
  readonly strict: number;
}
const row = (attempt: string, given: readonly Step[], step: Step, lenient: number, strict = lenient): Row => ({ attempt, given, step, lenient, strict });

const table: readonly Row[] = [
  row("assign to an unknown agent", [], assign(1), 404),
  row("assign to a bot", [], assign(28361978), 400),
  row("assign to an agent who is away", [], assign(CARL), 200, 400),
  row("assign an unknown conversation", [], ({ call }) => call("POST", `/managers/${AVI}/assignments?objectId=1`), 404),
  row("assign without a conversation", [], ({ call }) => call("POST", `/managers/${AVI}/assignments`), 400),
  row("assign what is no number", [], ({ call }) => call("POST", `/managers/${AVI}/assignments?objectId=abc`), 400),
  row("assign the same agent again", [assign(AVI)], assign(AVI), 200),
  row("assign another agent", [assign(AVI)], assign(BEA), 200),
  row("assign a resolved conversation", resolved, assign(AVI), 200, 400),
  row("assign a deleted conversation", [status(5)], assign(AVI), 200, 400),
  row("remark before the assignment", [], remark({ Text: "x" }), 200),
  row("remark after resolving", resolved, remark({ Text: "late" }), 200),
  row("remark without words", [], remark({ Text: "" }), 400),
  row("remark of an unknown agent", [], remark({ Text: "x", ManagerId: 1 }), 200, 404),
  row("end of a call before the assignment", [], disconnect, 200),
  row("call up again after its end", ended, connect, 200, 400),
  row("content after resolving", resolved, disconnect, 200, 400),
  row("content that is no object", [], content("text"), 400),
  row("resolve while connected", [assign(AVI)], status(2), 200, 400),
  row("resolve what was never assigned", [disconnect], status(2), 200, 400),
  row("resolve twice", resolved, status(2), 200),
  row("status 12", [], status(12), 400),
  row("status 0", [], status(0), 400),
  row("status x", [], status("x"), 400),
  row("reopen", resolved, status(8), 200),
  row("unassign an agent who has not got it", [assign(AVI)], unassign(BEA), 400),
  row("move a call to another voice channel", [], ({ call }, id) => call("PATCH", `/objects/${id}/stream`, { streamId: 5322 }), 400),
  row("step on an unknown conversation", [], ({ call }) => call("POST", "/objects/1/status/2"), 404),
];

describe.each(["lenient", "strict"] as const)("%s", (strictness) => {
  test.each(table)("$attempt", async ({ given, step, ...expected }) => {
    const world = await client({ strictness });
    const id = await world.open();
    for (const before of given) expect((await before(world, id)).status).toBe(200);
    const was = await world.read(id, "?includeActivityLog=true");

    expect((await step(world, id)).status).toBe(expected[strictness]);
    if (expected[strictness] !== 200) expect(await world.read(id, "?includeActivityLog=true")).toEqual(was);
  });
});

test("resolving twice keeps the time of closing and writes no line", async () => {
  const world = await client();
  const id = await world.open();
  await status(2)(world, id);
  const before = await world.read(id, "?includeActivityLog=true");
  await status(2)(world, id);
  expect(await world.read(id, "?includeActivityLog=true")).toEqual(before);
});

test("a reopened conversation has no time of closing and nobody who has it", async () => {
  const world = await client();
  const id = await world.open();
  for (const step of [...resolved, status(1)]) await step(world, id);
  expect(await world.read(id)).toMatchObject({ statusId: 1, closedTime: null, assignedManagerId: 0, lastAssignedManagerId: AVI });
});

test.each([4, 5])("status %i closes and releases", async (closing) => {
  const world = await client();
  const id = await world.open();
  for (const step of [assign(AVI), status(closing)]) await step(world, id);
  expect(await world.read(id)).toMatchObject({ statusId: closing, assignedManagerId: 0, closedTime: expect.any(String) });
});

test.each([1, 3, 6, 7, 8, 9, 10, 11, 13, 15].flatMap((from) => [2, 4, 5, 14, from === 1 ? 8 : 1].map((to) => [from, to])))("status %i may be followed by %i", async (from, to) => {
  const world = await client();
  const id = await world.open({ StatusId: from });
  expect((await status(to!)(world, id)).status).toBe(200);
  expect((await world.read(id)).statusId).toBe(to);
});
