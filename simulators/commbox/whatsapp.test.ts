import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { callCommbox, CHANNEL, formOf } from "./caller.ts";

const SEND = `/v2/whatsapp/sendtemplatedmessage/${CHANNEL.whatsapp}`;
const EMARSYS = `/emarsys/sendwhatsapptemplate/${CHANNEL.whatsapp}`;
const words = (...texts: string[]) => [{ type: "body", parameters: texts.map((text) => ({ type: "text", text })) }];
const ready = (to: string, more: object = {}) => ({ template_data: { to, template: { name: "order_ready", language: { code: "en" }, components: words("Dana", "42") } }, ...more });
const arrivals = (components: object[]) => ({ data: [{ template_data: { to: "12025550143", template: { name: "new_arrivals", language: { code: "en" }, components } } }] });
const picture = (image: object) => [{ type: "header", parameters: [{ type: "image", image }] }];

describe("a template message", () => {
  test("goes out to each recipient with an id of its own, its values filled in", async () => {
    const { call, rows } = await callCommbox();
    const { status, body } = await call("POST", SEND, { data: [ready("12025550143"), ready("12025550145")] });

    expect([status, body.status, body.description]).toEqual([200, 200, "Operation successful"]);
    expect(body.data).toEqual(["12025550143", "12025550145"].map((recipient) => ({ recipient, id: expect.stringMatching(/^gBEG/), status: 200 })));
    expect(rows("templateMessages").map((row) => [row.to, row.text, row.objectId])).toEqual([["12025550143", "Hello Dana, order 42 is ready.", null], ["12025550145", "Hello Dana, order 42 is ready.", null]]);
  });

  test("opens a conversation when that is asked for, with the message as its first child", async () => {
    const { call, events } = await callCommbox();
    const object_data = { createChildObject: true, StatusId: 13, ManagerId: 28361974, Content: { orderId: "42" }, User: { UniqueId: "266684", FirstName: "Noa" } };
    const [sent] = (await call("POST", SEND, { data: [ready("12025550145", { object_data })] })).body.data;

    const [row] = (await call("GET", `/streams/5351/objects/${sent.object_id}?includeChilds=true`)).body.data;
    expect(row).toMatchObject({ streamId: 5351, statusId: 13, isManager: true, message: "Hello Dana, order 42 is ready.", userStreamProviderId: "12025550145", userStreamProviderType: 7, user: { firstName: "Noa", uniqueId: "266684" } });
    expect(JSON.parse(row.content)).toEqual({ orderId: "42" });
    expect(row.childs.map((child: any) => [child.message, child.user.managerId])).toEqual([["Hello Dana, order 42 is ready.", 28361974]]);
    for (const name of ["User.OnNew", "Object.OnNew", "Object.OnNewChild"]) expect(events(name)).toHaveLength(1);
  });

  test("is not the customer's when no agent is credited with it", async () => {
    const { call } = await callCommbox();
    const [sent] = (await call("POST", SEND, { data: [ready("12025550145", { object_data: { createChildObject: true } })] })).body.data;
    const [row] = (await call("GET", `/streams/5351/objects/${sent.object_id}?includeChilds=true`)).body.data;
    expect(row.childs[0].user).toEqual({ id: 0, managerId: null, isManager: true, identity: null });
  });

  test("waits for its time", async () => {
    const { call, rows } = await callCommbox();
    await call("POST", SEND, { data: [ready("12025550143", { schedule: 1739365010 }), ready("12025550145", { schedule: "1" })] });
    expect(rows("templateMessages").map((row) => new Date(row.sendAt).toISOString())).toEqual(["2025-02-12T12:56:50.000Z", "2025-01-01T00:00:00.000Z"]);
  });

  test("takes a picture by its address, or by the id that an upload gave", async () => {
    const { call, submit } = await callCommbox();
    expect((await call("POST", SEND, arrivals(picture({ link: "https://media.example.com/new.jpg" })))).status).toBe(200);
    const [{ id, filename }] = (await submit(`/whatsapp/uploadmedia/${CHANNEL.whatsapp}`, formOf({ pic: new Blob(["jpg"]) }, "new.jpg"))).body.data;
    expect([filename, id]).toEqual(["new.jpg", expect.stringMatching(/^\d{15}$/)]);
    expect((await call("POST", SEND, arrivals(picture({ id })))).status).toBe(200);
    expect((await call("POST", SEND, arrivals(picture({ id: "1" })))).body).toMatchObject({ status: 400, description: "Media not found" });
  });

  test("comes as a form with the list under data", async () => {
    const { submit } = await callCommbox();
    expect((await submit(SEND, { data: JSON.stringify([ready("12025550143")]) })).status).toBe(200);
  });
});

describe("what cannot be sent", () => {
  test("is named beside what was: 206", async () => {
    const { call, rows } = await callCommbox();
    const { status, body } = await call("POST", SEND, { data: [ready("12025550143"), ready("12025550144")] });
    expect([status, body.status, body.description]).toEqual([206, 206, "Some messages failed"]);
    expect(body.data).toEqual([{ recipient: "12025550143", id: expect.any(String), status: 200 }, { recipient: "12025550144", status: 400, failed: "Not a valid WhatsApp user" }]);
    expect(rows("templateMessages")).toHaveLength(1);
  });

  test("is a 400 with the recipients when nothing else was there, and leaves nothing behind", async () => {
    const { call, rows } = await callCommbox();
    const { status, body } = await call("POST", SEND, { data: [ready("12025550144", { object_data: {} })] });
    expect([status, body.description, body.data]).toEqual([400, "Not a valid WhatsApp user", [{ recipient: "12025550144", status: 400, failed: "Not a valid WhatsApp user" }]]);
    expect([rows("templateMessages"), rows("conversations").length]).toEqual([[], 4]);
  });

  test.each([
    ["a value too few", { components: words("Dana") }, "Missing template parameter"],
    ["a value too many", { components: words("Dana", "42", "x") }, "Too many template parameters"],
    ["no values at all", {}, "Missing template parameter"],
    ["an unknown template", { name: "nothing" }, "Template not found"],
    ["a language that the template is not in", { language: { code: "fr" } }, "Template not found"],
  ])("with %s says so", async (_, change, failed) => {
    const { call } = await callCommbox();
    const entry = ready("12025550143");
    const { components: _c, ...bare } = entry.template_data.template;
    const template = { ...("components" in change || Object.keys(change).length === 0 ? bare : entry.template_data.template), ...change };
    expect((await call("POST", SEND, { data: [{ template_data: { to: "12025550143", template } }] })).body).toMatchObject({ status: 400, description: failed });
  });

  test("differs by recipient: then the description is general", async () => {
    const { call } = await callCommbox();
    const { body } = await call("POST", SEND, { data: [ready("12025550144"), ready("12025550143", { template_data: { to: "12025550143", template: { name: "no", language: { code: "en" } } } })] });
    expect([body.status, body.description, body.data.length]).toEqual([400, "Operation failed", 2]);
  });

  test("is checked before: shape, number of recipients, part of the channel", async () => {
    const { call } = await callCommbox();
    expect((await call("POST", SEND, { data: [] })).status).toBe(400);
    expect((await call("POST", SEND, { data: Array.from({ length: 21 }, () => ready("12025550143")) })).status).toBe(400);
    expect((await call("POST", SEND, { data: [{ template_data: { to: "12025550143", template: { language: { code: "en" } } } }] })).body.description).toBe("Invalid parameters - missing mandatory field - name");
    expect((await call("POST", SEND, { data: [ready("12025550143", { object_data: { SubStreamId: 9 } })] })).body.description).toBe("Substream not found");
  });

  test.each([[CHANNEL.voice, 400], [CHANNEL.unknown, 404], ["5351", 404]])("through channel %s is answered %i", async (code, status) => {
    const { call, submit } = await callCommbox();
    expect((await call("POST", `/v2/whatsapp/sendtemplatedmessage/${code}`, { data: [ready("12025550143")] })).status).toBe(status);
    expect((await call("GET", `/whatsapp/validatecontact/${code}/12025550143`)).status).toBe(status);
    expect((await submit(`/whatsapp/uploadmedia/${code}`, formOf({ pic: new Blob(["x"]) }))).status).toBe(status);
  });
});

describe("Emarsys", () => {
  const flat = { to: "12025550143", templateName: "order_ready", "template.language.code": "en", "body.1.value": "Dana", "body.2.value": "42" };

  test("sends with flat keys and a token of its own", async () => {
    const { call, rows } = await callCommbox();
    const sent = await call("POST", EMARSYS, { ...flat, "object.statusid": 1, "object.content": '{"orderId":"42"}', "object.user.firstname": "Noa" }, "emarsys");
    expect(sent.body.data).toEqual([{ recipient: "12025550143", id: expect.any(String), status: 200, object_id: expect.any(Number) }]);
    expect(rows("templateMessages")[0].text).toBe("Hello Dana, order 42 is ready.");
    expect(rows("conversations").at(-1)).toMatchObject({ id: sent.body.data[0].object_id, content: { orderId: "42" } });
  });

  test("may send a form, and a header with a file", async () => {
    const { submit } = await callCommbox();
    const picture = { to: "12025550143", templateName: "new_arrivals", "template.language.code": "en", "header.type": "image", "header.value": "https://media.example.com/new.jpg", "object.content": '{"a":1}' };
    expect((await submit(EMARSYS, picture, "emarsys")).status).toBe(200);
    expect((await submit(EMARSYS, { ...picture, "header.value": "12" }, "emarsys")).body.description).toBe("Media not found");
  });

  test("is told when nothing goes out", async () => {
    const { call } = await callCommbox();
    expect((await call("POST", EMARSYS, { ...flat, to: "12025550144" }, "emarsys")).body).toMatchObject({ status: 400, description: "Not a valid WhatsApp user" });
    expect((await call("POST", EMARSYS, { to: "12025550143" }, "emarsys")).body.description).toBe("Invalid parameters - missing mandatory field - templateName");
    expect((await call("POST", EMARSYS, { ...flat, "header.type": "song", "header.value": "x" }, "emarsys")).status).toBe(400);
    expect((await call("POST", EMARSYS, { ...flat, "object.content": "[1]" }, "emarsys")).status).toBe(400);
  });

  test.each(["default", "other", ""])("does not take the token %j, nor is its own good elsewhere", async (credential) => {
    const { call } = await callCommbox();
    expect((await call("POST", EMARSYS, flat, credential)).status).toBe(401);
    expect((await call("GET", "/tags", undefined, "emarsys")).status).toBe(401);
  });

  test("may sign tokens itself with the module's secret, until they expire", async () => {
    const { sim } = await callCommbox();
    const send = async (claims: object, secret = "example-emarsys-secret", header: object = { alg: "HS256" }) =>
      (await sim.fetch(sim.url(EMARSYS), { method: "POST", headers: { authorization: `Bearer ${jwt(header, claims, secret)}`, "content-type": "application/json" }, body: JSON.stringify(flat) })).status;
    expect(await send({ iss: "shop", exp: 1735689601 })).toBe(200);
    expect(await send({ exp: 1735689600 })).toBe(401);
    expect(await send({}, "guessed")).toBe(401);
    expect(await send({}, undefined, { alg: "none" })).toBe(401);
  });
});

describe("phones and templates of a channel", () => {
  test("a phone is on WhatsApp unless the world says that it is not", async () => {
    const { call } = await callCommbox();
    const valid = async (phone: string) => (await call("GET", `/whatsapp/validatecontact/${CHANNEL.whatsapp}/${phone}`)).body.data.valid;
    expect([await valid("12025550143"), await valid("12025550144")]).toEqual([true, false]);
    expect((await call("GET", `/whatsapp/validatecontact/${CHANNEL.whatsapp}/abc`)).status).toBe(400);
  });

  test.each([["", ["end_of_year_sale", "login_code", "new_arrivals", "order_ready"]], ["?language=he,en_uk", ["end_of_year_sale", "login_code"]], ["?category=utility,authentication", ["login_code", "order_ready"]], ["?limit=3&offset=1", ["order_ready"]], ["?limit=3", ["end_of_year_sale", "login_code", "new_arrivals"]], ["?offset=1", []]])("templates are paged and narrowed by %j", async (query, names) => {
    const { call } = await callCommbox();
    expect((await call("GET", `/whatsapp/templates/${CHANNEL.whatsapp}${query}`)).body.data.map((template: any) => template.name)).toEqual(names);
  });

  test.each(["limit=201", "limit=0", "offset=-1", "category=song"])("templates are not listed for %s", async (query) => {
    const { call } = await callCommbox();
    expect((await call("GET", `/whatsapp/templates/${CHANNEL.whatsapp}?${query}`)).status).toBe(400);
    expect((await call("GET", `/whatsapp/templates/${CHANNEL.unknown}`)).status).toBe(404);
  });

  test("an upload without a file is refused", async () => {
    const { submit, rows } = await callCommbox();
    expect((await submit(`/whatsapp/uploadmedia/${CHANNEL.whatsapp}`, formOf({ other: "x" }))).status).toBe(400);
    expect((await submit(`/whatsapp/uploadmedia/${CHANNEL.whatsapp}`, formOf({ pic: "text" }))).status).toBe(400);
    expect(rows("media")).toEqual([]);
  });

  test("the retired send says that it is not served", async () => {
    const { call } = await callCommbox();
    expect((await call("POST", `/whatsapp/sendtemplatedmessage/${CHANNEL.whatsapp}`, { recipient: "1", template_name: "x" })).status).toBe(501);
  });
});

function jwt(header: object, claims: object, secret: string): string {
  const content = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
  return `${content}.${createHmac("sha256", secret).update(content).digest("base64url")}`;
}
