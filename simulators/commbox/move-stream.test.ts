import { expect, test } from "vitest";
import { client, type Client } from "./client.ts";

const [CHAT, MAIL, SMS, WHATSAPP, THEME, CLOSED, VOICE] = [532, 5331, 5341, 5351, 5361, 5371, 5321];
const openOn = async ({ call }: Client, stream: number, more = {}): Promise<number> => (await call("POST", `/streams/${stream}/objects`, { Message: "Hello", UserStreamProviderId: "972587161499", UserStreamProviderType: 5, ...more })).data.id;
const move = ({ call }: Client, id: number, streamId: number, subStreamId?: number) => call("PATCH", `/objects/${id}/stream`, { streamId, subStreamId });

const ways: [string, number, number, string | 200][] = [
  ["chat to mail", CHAT, MAIL, 200],
  ["chat to text messages", CHAT, SMS, 200],
  ["mail to chat", MAIL, CHAT, 200],
  ["WhatsApp to mail", WHATSAPP, MAIL, 200],
  ["mail to a theme", MAIL, THEME, 200],
  ["chat to WhatsApp", CHAT, WHATSAPP, "INVALID_STREAM_TRANSFER"],
  ["chat to voice", CHAT, VOICE, "INVALID_STREAM_TYPE_TRANSFER"],
  ["voice to a theme", VOICE, THEME, "INVALID_STREAM_TYPE_TRANSFER"],
  ["chat to a channel that is switched off", CHAT, CLOSED, "INVALID_STREAM"],
  ["chat to a channel of another account", CHAT, 6321, "INVALID_STREAM"],
];

test.each(ways)("%s", async (_, from, to, expected) => {
  const world = await client();
  const id = await openOn(world, from);
  const reply = await move(world, id, to);
  if (expected !== 200) return expect(reply.body.data.errors[0].code).toBe(expected);
  expect(reply.data).toEqual({ streamId: to, subStreamId: 0, updatedTime: expect.any(String) });
  expect((await world.call("GET", `/streams/${to}/objects/${id}`)).data[0].streamId).toBe(to);
  expect((await world.call("GET", `/streams/${from}/objects/${id}`)).status).toBe(404);
});

test("a move writes the names of both channels into the log, staying writes nothing", async () => {
  const world = await client();
  const id = await openOn(world, CHAT);
  expect((await move(world, id, CHAT)).body).toMatchObject({ status: 200, description: "Stream and sub-stream values unchanged", data: "" });
  await move(world, id, CHAT, 53211);
  await move(world, id, MAIL);
  const lines = (await world.call("GET", `/objects/${id}/activities?activityType=5`)).data.map((line: any) => JSON.parse(line.data));
  expect(lines).toEqual([
    { oldObjectStreamName: "Chat", oldObjectSubstreamName: "General", newObjectStreamName: "Chat", newObjectSubstreamName: "Sales" },
    { oldObjectStreamName: "Chat", oldObjectSubstreamName: "Sales", newObjectStreamName: "Mail", newObjectSubstreamName: "General" },
  ]);
});

test("parts of a channel must exist and be in use", async () => {
  const world = await client();
  const id = await openOn(world, CHAT);
  expect((await move(world, id, CHAT, 9)).body.data.errors[0].code).toBe("INVALID_SUBSTREAM");
  expect((await move(world, id, CHAT, 53212)).body.data.errors[0].code).toBe("INACTIVE_SUBSTREAM");
});

test("a conversation leaves a theme for the kind of channel that it came from", async () => {
  const world = await client();
  const id = await openOn(world, MAIL);
  await move(world, id, THEME);
  expect((await move(world, id, CHAT)).body.data.errors[0].code).toBe("INVALID_THEME_TRANSFER");
  expect((await move(world, id, MAIL)).status).toBe(200);
});

test("where the customer goes on, they must be reachable", async () => {
  const world = await client();
  const anonymous = await openOn(world, CHAT, { UserStreamProviderId: undefined, UserStreamProviderType: undefined });
  expect((await move(world, anonymous, MAIL)).body.data.errors[0].code).toBe("MISSING_EMAIL_ADDRESS");
  expect((await move(world, anonymous, SMS)).body.data.errors[0].code).toBe("MISSING_PHONE_NUMBER");
});
