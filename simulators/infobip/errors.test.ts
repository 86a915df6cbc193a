import { expect, test } from "vitest";
import { A1, openDesk } from "./testing/desk.ts";

const CONVERSATION = "/ccaas/1/conversations/00000000-0000-4000-8000-000000000000";

test.each([
  // The core: an unknown id of the path is 400, NOT_FOUND; the rest of it 404.
  ["GET", CONVERSATION, 400, "NOT_FOUND"],
  ["GET", `${CONVERSATION}/messages`, 400, "NOT_FOUND"],
  ["GET", `${CONVERSATION}/notes`, 400, "NOT_FOUND"],
  ["GET", `${CONVERSATION}/links`, 404, "NOT_FOUND"],
  ["PUT", "/ccaas/1/agents/nobody/heartbeat", 400, "NOT_FOUND"],
  ["GET", "/ccaas/1/queues/none", 400, "NOT_FOUND"],
  ["GET", "/ccaas/1/bots/none", 400, "NOT_FOUND"],
  ["DELETE", "/ccaas/1/tags/none", 400, "NOT_FOUND"],
  ["GET", "/ccaas/1/working-hours/none", 404, "NOT_FOUND"],
  ["GET", "/ccaas/1/templates/none", 404, "NOT_FOUND"],
  ["GET", "/ccaas/1/web-forms/none", 404, "NOT_FOUND"],
  ["GET", "/ccaas/2/conversation-forms/forms/none", 404, "NOT_FOUND"],
  ["GET", "/subscriptions/1/profiles/none", 404, "NOT_FOUND"],
  ["GET", "/no/such/path", 404, "NOT_FOUND"],
  ["PUT", "/ccaas/1/conversations", 405, "BAD_REQUEST"],
])("%s %s is %i %s", async (method, path, status, messageId) => {
  const { ask } = await openDesk();
  const answer = await ask(method, path);
  expect([answer.status, answer.body.requestError.serviceException.messageId]).toEqual([status, messageId]);
});

test("unknown ids of the core can be 404 throughout", async () => {
  const { ask } = await openDesk({ unknownIdStatus: "404" });
  expect(await ask("GET", CONVERSATION)).toMatchObject({ status: 404, body: { requestError: { serviceException: { messageId: "NOT_FOUND" } } } });
});

test("the family decides how a broken rule is worded", async () => {
  const { ask } = await openDesk();
  expect((await ask("POST", "/ccaas/1/agents", { displayName: "A1", status: "ACTIVE" })).body).toEqual({ requestError: { serviceException: { messageId: "BAD_REQUEST", text: "Bad Request", validationErrors: { role: ["must not be null"] } } } });
  expect((await ask("PUT", "/ccaas/voice/2/account-wrap-up-config", { enabled: "yes" })).body).toMatchObject({ status: "ERROR", message: expect.stringMatching(/wrapUpSeconds: must not be null; canExtendWrapUp: must not be null/) });
  expect((await ask("GET", "/webrtc/1/recordings?size=abc")).body).toMatchObject({ errorCode: "E400", violations: [{ property: "size" }], resources: [] });
  expect((await ask("POST", "/ccaas/1/agents", "{not json", { headers: { "content-type": "application/json" } })).body.requestError.serviceException.messageId).toBe("BAD_REQUEST");
});

test.each([
  ["/ccaas/1/conversations?limit=1000", "limit"],
  ["/ccaas/1/conversations?page=-1", "page"],
  ["/ccaas/1/conversations?orderBy=weather:asc", "orderBy"],
  ["/ccaas/1/agents?orderBy=role", "orderBy"],
])("%s is 400 and names %s", async (path, field) => {
  const { ask } = await openDesk();
  const { status, body } = await ask("GET", path);
  expect([status, Object.keys(body.requestError.serviceException.validationErrors)]).toEqual([400, [field]]);
});

test("the published rates hold when they are on: a bucket of 20 that gains 10 a second", async () => {
  const { ask, sim } = await openDesk({ rateLimits: "on" });
  const read = async (times: number): Promise<number[]> => {
    const statuses = [];
    for (let i = 0; i < times; i++) statuses.push((await ask("GET", "/ccaas/voice/2/account-wrap-up-config")).status);
    return statuses.map((status) => (status === 429 ? 429 : 0));
  };
  expect(await read(21)).toEqual([...Array(20).fill(0), 429]);
  await sim.clock.advance(1);
  expect(await read(11)).toEqual([...Array(10).fill(0), 429]);
  const refused = await ask("GET", "/ccaas/voice/2/account-wrap-up-config");
  expect([refused.body.requestError.serviceException.messageId, refused.headers.get("retry-after")]).toEqual(["TOO_MANY_REQUESTS", "1"]);
  expect((await ask("GET", `/ccaas/1/agents/${A1}`)).status).toBe(200);
});

test("on a frozen clock nobody is held to a rate, unless it is asked for", async () => {
  const { ask } = await openDesk();
  for (let i = 0; i < 25; i++) expect((await ask("GET", "/ccaas/voice/2/call-timeouts")).status).not.toBe(429);
});
