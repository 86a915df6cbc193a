import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { callCommbox, formOf } from "./caller.ts";
import { phonesOf } from "./handlers/audience.ts";

const CSV = "name,phone1\n\"Dana, Example\",12025550143\nNoa,12025550144\nDana,12025550143\n";
const base = { notify_mail: "avi@example.com", template_name: "end_of_year_sale", language_code: "en_uk", stream_id: "5351" };
const bytes = (text: string) => new TextEncoder().encode(text);

test("a campaign sends to everybody in the table once, and notes who is not on WhatsApp", async () => {
  const { submit, rows } = await callCommbox();
  const made = await submit("/whatsapp/campaign", formOf({ ...base, audience_file: new Blob([CSV]), campaign_name: "Year end" }, "audience.csv"));

  expect(made.body).toMatchObject({ status: 200, description: "Campaign created", data: "" });
  expect(rows("campaigns")).toEqual([expect.objectContaining({ name: "Year end", streamId: 5351, recipients: 2, failed: ["12025550144"], notifyMail: "avi@example.com" })]);
  expect(rows("templateMessages").map((row) => [row.to, row.text, row.campaignId])).toEqual([["12025550143", "All prices are halved until Friday.", rows("campaigns")[0].id]]);
});

test.each([["2025-01-22T11:15:55Z", "2025-01-22T11:15:55.000Z"], ["1737544555", "2025-01-22T11:15:55.000Z"], ["2024-01-01T00:00:00Z", "2025-01-01T00:00:00.000Z"]])("a campaign of %s is sent at %s", async (scheduled_date, at) => {
  const { submit, rows } = await callCommbox();
  await submit("/whatsapp/campaign", formOf({ ...base, audience_id: "600", scheduled_date }));
  expect([...new Set(rows("templateMessages").map((row) => new Date(row.sendAt).toISOString()))]).toEqual([at]);
});

test("a table can be saved as an audience, and used again", async () => {
  const { submit, rows } = await callCommbox();
  await submit("/whatsapp/campaign", formOf({ ...base, audience_file: new Blob([CSV]), save_as_new_audience: "true", new_audience_name: "Shoppers" }));
  const saved = rows("audiences").at(-1);
  expect(saved).toMatchObject({ name: "Shoppers", phones: ["12025550143", "12025550144"] });
  expect((await submit("/whatsapp/campaign", formOf({ ...base, audience_id: saved.id }))).status).toBe(200);
  expect(rows("campaigns").at(-1).recipients).toBe(2);
});

test.each([
  ["nobody to send to", { ...base }, 400], ["an unknown audience", { ...base, audience_id: "1" }, 404], ["a table without phone1", { ...base, audience_file: new Blob(["phone\n1\n"]) }, 400],
  ["an unknown template", { ...base, audience_id: "600", template_name: "nothing" }, 400], ["a template with values", { ...base, audience_id: "600", template_name: "order_ready", language_code: "en" }, 400],
  ["a channel code", { ...base, audience_id: "600", stream_id: "V2hhdHNBcHBDaGFubmVsMQ==" }, 400], ["an unknown channel", { ...base, audience_id: "600", stream_id: "1" }, 404], ["a voice channel", { ...base, audience_id: "600", stream_id: "5321" }, 400],
  ["another account's channel", { ...base, audience_id: "600", stream_id: "6321" }, 404], ["an unknown part of the channel", { ...base, audience_id: "600", substream_id: "7" }, 404], ["a part by name", { ...base, audience_id: "600", substream_id: "general" }, 400], ["no time", { ...base, audience_id: "600", scheduled_date: "soon" }, 400], ["no mail address", { audience_id: "600", template_name: "a", language_code: "b", stream_id: "5351" }, 400],
])("a campaign with %s is refused", async (_, fields, status) => {
  const { submit, rows } = await callCommbox();
  expect((await submit("/whatsapp/campaign", formOf(fields as Record<string, string | Blob>))).status).toBe(status);
  expect([rows("campaigns"), rows("templateMessages")]).toEqual([[], []]);
});

test.each([["phone1;name\r\n12025550143;Dana\r\n"], ["PHONE1\tname\n12025550143\tDana"], ["\uFEFF\"phone1\"\n\"12025550143\"\n\n"]])("a table is read with whatever separates it: %j", (text) => {
  expect(phonesOf(bytes(text))).toEqual(["12025550143"]);
});

test("a workbook is read as well: shared words, inline words, numbers", () => {
  const sheet = `<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2"><v>12025550143</v></c></row><row r="3"><c r="B3"/><c r="C3" t="inlineStr"><is><t>12025550145</t></is></c></row><row r="4"><c r="C4"><v>1.2025550146E10</v></c></row></sheetData></worksheet>`;
  const book = zip({ "xl/sharedStrings.xml": "<sst><si><t>name &amp; more</t></si><si><r><t>phone</t></r><r><t>1</t></r></si></sst>", "xl/worksheets/sheet1.xml": sheet });
  expect(phonesOf(book)).toEqual(["12025550143", "12025550145", "12025550146"]);
  expect(phonesOf(zip({ "other.txt": "x" }))).toBeUndefined();
});

test("a broken workbook is no table", () => {
  expect(phonesOf(bytes("PK\u0003\u0004 nothing"))).toBeUndefined();
});

/** A zip archive with deflated parts. */
function zip(parts: Record<string, string>): Uint8Array {
  const [locals, central]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [name, text] of Object.entries(parts)) {
    const data = deflateRawSync(bytes(text));
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    locals.push(local, Buffer.from(name), data);
    central.push(entry, Buffer.from(name));
    at += 30 + name.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...central, end]);
}
