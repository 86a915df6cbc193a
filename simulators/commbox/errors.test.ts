import { expect, test } from "vitest";
import { AVI, call, client } from "./client.ts";

const envelope = { status: 200, description: expect.any(String), response_time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z$/), data: expect.anything() };

test("every answer is one envelope whose status is the number of the answer", async () => {
  const { call: send } = await client();
  expect((await send("GET", "/managers")).body).toEqual(envelope);
  expect((await send("GET", "/nope")).body).toEqual({ status: 404, description: "Not Found", response_time: envelope.response_time });
});

interface Case {
  readonly what: string;
  readonly method: string;
  readonly path: string;
  readonly data?: unknown;
  readonly raw?: unknown;
  readonly status: number;
  readonly description: string;
}
const missing = (field: string) => `Invalid parameters - missing mandatory field - ${field}`;
const cases: readonly Case[] = [
  { what: "an unknown path", method: "GET", path: "/nope", status: 404, description: "Not Found" },
  { what: "a verb that the path does not have", method: "PUT", path: "/objects/69716571/status/2", status: 501, description: "Not Implemented" },
  { what: "an unknown conversation", method: "GET", path: "/objects/1/activities", status: 404, description: "Not found" },
  { what: "an id that is no number", method: "GET", path: "/managers/abc", status: 400, description: "Invalid parameters" },
  { what: "an id that no computer holds", method: "GET", path: "/managers/99999999999999999999", status: 400, description: "Invalid parameters" },
  { what: "a body that is not JSON", method: "POST", path: "/objects/69716571/remarks", raw: "{oops", status: 400, description: "Bad Request" },
  { what: "a body without data", method: "POST", path: "/streams/5321/objects", raw: { Message: "x" }, status: 400, description: missing("data") },
  { what: "a conversation without words", method: "POST", path: "/streams/5321/objects", data: { Type: 8 }, status: 400, description: missing("Message") },
  { what: "a kind outside the table", method: "POST", path: "/streams/5321/objects", data: call({ Type: 19 }), status: 400, description: "Invalid parameters" },
  { what: "a status outside the table", method: "POST", path: "/streams/5321/objects", data: call({ StatusId: 12 }), status: 400, description: "Invalid parameters" },
  { what: "a step that is refused", method: "DELETE", path: `/managers/${AVI}/assignments?objectId=69716571`, status: 400, description: "Operation failed" },
];

test.each(cases)("$what answers $status $description", async ({ method, path, data, raw, status, description }) => {
  const { call: send } = await client();
  const reply = await send(method, path, data, { raw });
  expect(reply.status).toBe(status);
  expect(reply.body).toEqual({ status, description, response_time: envelope.response_time });
});

test("a move that is refused says why in a list, and its plain refusals carry empty data", async () => {
  const { call: send } = await client();
  expect((await send("PATCH", "/objects/69716571/stream", { streamId: 5322 })).body.data).toEqual({ errors: [{ code: "INVALID_STREAM_TYPE_TRANSFER", message: expect.any(String) }] });
  expect((await send("PATCH", "/objects/1/stream", { streamId: 5322 })).body).toMatchObject({ status: 400, description: "Object not found", data: "" });
  expect((await send("PATCH", "/objects/69716571/stream", { streamId: "9MhWTiey6VKlmSoWFeLZuw==" })).body).toMatchObject({ status: 400, description: "Invalid parameters", data: "" });
  expect((await send("PATCH", "/objects/69716571/stream", {})).body).toMatchObject({ description: missing("streamId"), data: "" });
});

test("names of paths, parameters and body keys are read without regard to case, digits as numbers", async () => {
  const { call: send } = await client();
  const created = await send("POST", "/Streams/5321/Objects", { type: "8", STATUSID: "8", message: "Inbound call", content: { Conversation_Status: "CONNECTED" } });
  expect(created.status).toBe(200);
  expect((await send("POST", `/MANAGERS/${AVI}/Assignments?OBJECTID=${created.data.id}`)).status).toBe(200);
  expect((await send("GET", `/streams/5321/objects/${created.data.id}`)).data[0]).toMatchObject({ type: 8, statusId: 8, assignedManagerId: AVI, content: '{"conversation_status":"CONNECTED"}' });
});

test("date-times of records have a zone only when the account's setting says so", async () => {
  const [plain, zoned] = [await client(), await client({ recordTimeZone: true })];
  expect((await plain.read(69716571)).createdTime).toBe("2024-12-31T23:50:00");
  expect((await zoned.read(69716571)).createdTime).toBe("2024-12-31T23:50:00Z");
});

test("the id of a new conversation can come in the published spelling alone", async () => {
  const { call: send } = await client({ createIdSpelling: "id" });
  expect(Object.keys((await send("POST", "/streams/5321/objects", call())).data)).toEqual(["id"]);
});
