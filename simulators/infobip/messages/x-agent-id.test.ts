import { describe, expect, test } from "vitest";
import { A1, A2, BOT, openDesk, S1, type Desk } from "../testing/desk.ts";

/** The vendor's own table: who has the conversation, against who writes. */
const [NOBODY, NONE] = ["nobody", "no header"];
const S2 = "a second supervisor";

const MESSAGE = { channel: "WHATSAPP", from: "447700900000", to: "15555550100", contentType: "TEXT", content: { text: "It arrives tomorrow." } };
const OK = [200] as const;
const ERROR = [400, "BAD_REQUEST"] as const;

async function desk(settings: Record<string, unknown> = {}) {
  const opened = await openDesk(settings);
  const { body } = await opened.ask("POST", "/ccaas/1/agents", { displayName: S2, status: "ACTIVE", role: "SUPERVISOR" });
  return { ...opened, supervisor: body.id as string };
}

const idOf = (given: string, supervisor: string): string | undefined => (given === NOBODY || given === NONE ? undefined : given === S2 ? supervisor : given);

/** A new conversation of the assignee; a message of the writer in it. */
async function write({ ask }: Desk, assignee: string | undefined, writer: string | undefined) {
  const { body } = await ask("POST", "/ccaas/1/conversations", assignee === undefined ? {} : { agentId: assignee });
  const sent = await ask("POST", `/ccaas/1/conversations/${body.id}/messages`, MESSAGE, { headers: writer === undefined ? {} : { "x-agent-id": writer } });
  return { conversationId: body.id as string, sent };
}

describe("the x-agent-id table", () => {
  test.each([
    //           header absent          header = AGENT                          header = SUPERVISOR
    [NOBODY, [[NONE, OK], [A1, ERROR], [S1, ERROR]]],
    [A1, [[NONE, ERROR], [A1, OK], [A2, ERROR], [S1, OK], [S2, OK]]],
    [S1, [[NONE, ERROR], [A1, ERROR], [S1, OK], [S2, OK]]],
    [BOT, [[NONE, ERROR], [A1, ERROR], [BOT, OK], [S1, OK]]],
  ] as const)("a conversation of %s", async (assignee, cells) => {
    const opened = await desk();
    for (const [writer, [status, messageId]] of cells) {
      const { sent } = await write(opened, idOf(assignee, opened.supervisor), idOf(writer, opened.supervisor));
      expect([writer, sent.status, sent.body.requestError?.serviceException.messageId]).toEqual([writer, status, messageId]);
    }
  });
});

test("the writer is kept with the message: an agent, a bot, or the service", async () => {
  const opened = await desk();
  for (const [assignee, writer, author] of [[undefined, undefined, { authorType: "SYSTEM" }], [A1, S1, { authorType: "AGENT", authorId: S1 }], [BOT, BOT, { authorType: "BOT", authorId: BOT }]] as const) {
    const { conversationId, sent } = await write(opened, assignee, writer);
    expect(sent.body).toMatchObject({ direction: "OUTBOUND", ...author });
    expect((await opened.get(`/ccaas/1/conversations/${conversationId}/messages`)).messages).toEqual([sent.body]);
  }
});

test("an agent who becomes a supervisor writes as one from the next message on", async () => {
  const { ask, get } = await openDesk();
  const { body } = await ask("POST", "/ccaas/1/conversations", { agentId: S1 });
  const writes = async () => (await ask("POST", `/ccaas/1/conversations/${body.id}/messages`, MESSAGE, { headers: { "x-agent-id": A1 } })).status;
  expect(await writes()).toBe(400);
  await ask("PUT", `/ccaas/1/agents/${A1}`, { displayName: "Agent One", status: "ACTIVE", role: "SUPERVISOR" });
  expect([await writes(), (await get(`/ccaas/1/agents/${A1}`)).role]).toEqual([200, "SUPERVISOR"]);
});

test("an unknown id is NOT_FOUND; another account's too; an agent who is switched off may not write", async () => {
  const opened = await openDesk();
  for (const stranger of ["D0000000000000000000000000000000", "C9000000000000000000000000000009"]) {
    const { sent } = await write(opened, A1, stranger);
    expect([sent.status, sent.body.requestError.serviceException.messageId]).toEqual([400, "NOT_FOUND"]);
  }
  await opened.ask("PUT", `/ccaas/1/agents/${A1}`, { displayName: "Agent One", status: "ACTIVE", role: "AGENT", enabled: false });
  expect((await write(opened, A1, A1)).sent.status).toBe(400);
});

test("a blank sender is told of whatever the header says; a closed conversation takes nothing", async () => {
  const { ask } = await openDesk();
  const { body } = await ask("POST", "/ccaas/1/conversations", { agentId: A1 });
  const path = `/ccaas/1/conversations/${body.id}/messages`;
  for (const writer of [A1, A2, "unknown"]) {
    const { status, body: refused } = await ask("POST", path, { ...MESSAGE, from: " " }, { headers: { "x-agent-id": writer } });
    expect([status, refused.requestError.serviceException.validationErrors]).toEqual([400, { from: ["must not be blank"] }]);
  }
  await ask("PATCH", `/ccaas/1/conversations/${body.id}`, { status: "CLOSED" });
  expect((await ask("POST", path, MESSAGE, { headers: { "x-agent-id": S1 } })).body.requestError.serviceException).toEqual({ messageId: "BAD_REQUEST", text: "The conversation is closed" });
});

test("what the vendor leaves open is a setting: the status, and a supervisor where nobody has the conversation", async () => {
  const strict = await desk({ agentHeaderRefusal: "forbidden" });
  expect((await write(strict, A1, A2)).sent).toMatchObject({ status: 403, body: { requestError: { serviceException: { messageId: "FORBIDDEN" } } } });
  const open = await desk({ supervisorOnUnassigned: "accept" });
  expect([(await write(open, undefined, S1)).sent.status, (await write(open, undefined, A1)).sent.status]).toEqual([200, 400]);
});
