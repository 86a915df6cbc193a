import { expect, test } from "vitest";
import { contractOf } from "../../core/contract/contract.ts";
import { openDesk } from "../testing/desk.ts";

const { schemas } = contractOf("infobip").bundle.documents[0]!.components as any;
const CHANNELS: string[] = schemas.CreateMessageApiRequest.properties.channel.enum;
const KINDS: string[] = schemas.ContentType.enum;

test("every channel takes every kind of content, and gives it back", async () => {
  const { ask, get } = await openDesk();
  const { body } = await ask("POST", "/ccaas/1/conversations", {});
  const path = `/ccaas/1/conversations/${body.id}/messages`;
  for (const channel of CHANNELS) {
    const kinds = channel === "WHATSAPP" ? KINDS : KINDS.slice(0, 12);
    for (const contentType of kinds) {
      const sent = await ask("POST", path, { channel, from: "447700900000", to: "15555550100", contentType, content: { text: "Hello", url: "https://files.example.com/parcel.png" } });
      expect([channel, contentType, sent.status, sent.body.contentType]).toEqual([channel, contentType, 200, contentType === "TEMPLATE" ? "TEXT" : contentType]);
    }
    expect((await get(`${path}?channel=${channel}`)).pagination?.totalItems ?? kinds.length).toBe(kinds.length);
  }
});

test.each([
  ["TEXT", { text: "Hello" }, "TEXT", { text: "Hello", showUrlPreview: null }],
  ["IMAGE", { url: "https://files.example.com/parcel.png" }, "IMAGE", { url: "https://files.example.com/parcel.png", caption: null }],
  ["DOCUMENT", { url: "https://files.example.com/invoice.pdf", caption: "Invoice" }, "DOCUMENT", { url: "https://files.example.com/invoice.pdf", caption: "Invoice" }],
  ["LOCATION", { latitude: 51.5, longitude: 0 }, "LOCATION", { latitude: 51.5, longitude: 0 }],
  ["TEMPLATE", { templateName: "greeting", body: { text: "Hello Sam" } }, "TEXT", { text: "Hello Sam", showUrlPreview: null }],
])("a %s is kept as the vendor's samples show it", async (contentType, content, kept, shown) => {
  const { ask } = await openDesk();
  const { body } = await ask("POST", "/ccaas/1/conversations", {});
  const { body: message } = await ask("POST", `/ccaas/1/conversations/${body.id}/messages`, { channel: "WHATSAPP", from: "447700900000", to: "15555550100", contentType, content });
  expect([message.contentType, message.content]).toEqual([kept, shown]);
});

test("a text of more than 4096 characters is refused", async () => {
  const { ask } = await openDesk();
  const { body } = await ask("POST", "/ccaas/1/conversations", {});
  const send = (length: number) => ask("POST", `/ccaas/1/conversations/${body.id}/messages`, { channel: "SMS", from: "447700900000", to: "15555550100", contentType: "TEXT", content: { text: "x".repeat(length) } });
  expect([(await send(4096)).status, (await send(4097)).status]).toEqual([200, 400]);
});

test("messages are paged and narrowed", async () => {
  const { ask, get, writes } = await openDesk();
  const { conversationId } = (await writes("15555550111", "one")).result;
  const path = `/ccaas/1/conversations/${conversationId}/messages`;
  await ask("POST", path, { channel: "WHATSAPP", from: "447700900000", to: "15555550111", contentType: "TEXT", content: { text: "two" } });
  await writes("15555550111", "three");
  const texts = async (query: string) => (await get(`${path}?${query}`)).messages.map(({ content }: any) => content.text);
  expect(await texts("orderBy=createdAt:desc")).toEqual(["three", "two", "one"]);
  expect(await texts("orderBy=createdAt:asc&direction=INBOUND&limit=1&page=1")).toEqual(["three"]);
  expect((await get(`${path}?direction=INBOUND&limit=1&page=1`)).pagination).toEqual({ totalItems: 2, page: 1, limit: 1, orderBy: "id:ASC" });
});

test.each([
  ["LIVE_CHAT", "TYPING_STARTED", 200], ["LIVE_CHAT", "TYPING_STOPPED", 200], ["APPLE_BUSINESS_CHAT", "TYPING_STOPPED", 200], ["WHATSAPP", "TYPING_STARTED", 200], ["WHATSAPP", "TYPING_STOPPED", 400], ["SMS", "TYPING_STARTED", 400],
])("%s %s: %i", async (channel, type, status) => {
  const { ask } = await openDesk();
  const { body } = await ask("POST", "/ccaas/1/conversations", {});
  const answer = await ask("POST", `/ccaas/1/conversations/${body.id}/events`, { channel, type, from: "447700900000", to: "15555550100" });
  expect([answer.status, answer.status === 200 ? answer.body : undefined]).toEqual([status, undefined]);
});
