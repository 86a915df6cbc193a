import { describe, expect, test } from "vitest";
import { callCommbox, formOf } from "./caller.ts";

const to = { streamProviderId: "12025550143", streamProviderType: 5 };
const LINK = /^http:\/\/.+\/commbox\/form\/Example%20brand\/([0-9a-f]{32})$/;
const idOf = (url: string) => LINK.exec(url)![1]!;

describe("a link to a form", () => {
  test("belongs to the conversation that it is made for", async () => {
    const { call, rows } = await callCommbox();
    const { body } = await call("POST", "/forms/createlink/501", { data: { ...to, referringObjectId: 69716571, properties: { first_name: "Dana" } } });
    expect(body.data).toEqual({ conversation_id: "69716571", form_link: expect.stringMatching(LINK) });
    expect(rows("formLinks")).toEqual([expect.objectContaining({ id: idOf(body.data.form_link), formId: 501, referringObjectId: 69716571, objectId: null, properties: { first_name: "Dana" } })]);
  });

  test("has no conversation until the customer sends the form, who may do that once", async () => {
    const { call, stimulus, events } = await callCommbox();
    const { data } = (await call("POST", "/forms/createlink/501", { data: { ...to, properties: { first_name: "Dana" } } })).body;
    expect(data.conversation_id).toBe("0");

    const { objectId } = stimulus("fillForm", { link: idOf(data.form_link), properties: { city: "Haifa" } });
    expect((await call("GET", `/streams/532/objects/${objectId}`)).body.data[0]).toMatchObject({ type: 10, message: "Contact us", content: '{"first_name":"Dana","city":"Haifa"}', userStreamProviderId: "12025550143" });
    expect(events("Form.OnSubmit").map(({ Form }) => Form)).toEqual([{ ObjectId: String(objectId), FormUrl: data.form_link, Properties: '{"first_name":"Dana","city":"Haifa"}' }]);
    expect(() => stimulus("fillForm", { link: idOf(data.form_link) })).toThrow("sent already");
  });

  test("finishes the form at once with autoUpload", async () => {
    const { call, events } = await callCommbox();
    const { data } = (await call("POST", "/forms/createlink/501", { data: { ...to, autoUpload: true, properties: { city: "Haifa" } } })).body;
    expect((await call("GET", `/streams/532/objects/${data.conversation_id}`)).status).toBe(200);
    expect(events("Form.OnSubmit")[0].Form.ObjectId).toBe(data.conversation_id);
  });

  test("comes as a form, too", async () => {
    const { submit } = await callCommbox();
    expect((await submit("/forms/createlink/501", { data: '{"streamProviderId":"dana@example.com","streamProviderType":"4"}' })).status).toBe(200);
  });
});

describe("a link to a form over a document", () => {
  test("keeps the document", async () => {
    const { submit, rows, sim } = await callCommbox();
    const { body } = await submit("/forms/createpredefinedlink/501", formOf({ streamProviderId: "12025550143", streamProviderType: "5", referringObjectId: "69716571", file: new Blob(["%PDF"], { type: "application/pdf" }) }, "contract.pdf"));
    expect(body.data.conversation_id).toBe("69716571");
    expect(rows("formLinks")[0].document).toEqual({ filename: "contract.pdf", contentType: "application/pdf", sizeBytes: 4 });
    expect(sim.world.store<Uint8Array>("blobs").get(`commbox/forms/${idOf(body.data.form_link)}`)).toHaveLength(4);
  });

  test("may be without one, and wants a file where a file stands", async () => {
    const { submit } = await callCommbox();
    expect((await submit("/forms/createpredefinedlink/501", formOf({ streamProviderId: "12025550143", streamProviderType: "5" }))).status).toBe(200);
    expect((await submit("/forms/createpredefinedlink/501", formOf({ streamProviderId: "12025550143", streamProviderType: "5", file: "words" }))).status).toBe(400);
  });
});

describe("a link is refused", () => {
  test.each([
    ["for an unknown form", "/forms/createlink/1", to, 404], ["for a form of another account", "/forms/createlink/1501", to, 404], ["for a bad number", "/forms/createlink/x", to, 400],
    ["for an unknown conversation", "/forms/createlink/501", { ...to, referringObjectId: 1 }, 404], ["for another account's conversation", "/forms/createlink/501", { ...to, referringObjectId: 71000001 }, 404],
    ["without an address", "/forms/createlink/501", { streamProviderType: 5 }, 400], ["without a kind of address", "/forms/createlink/501", { streamProviderId: "1" }, 400], ["for a phone with a plus", "/forms/createlink/501", { ...to, streamProviderId: "+12025550143" }, 400],
  ])("%s", async (_, path, data, status) => {
    const { call, rows } = await callCommbox();
    expect((await call("POST", path, { data })).status).toBe(status);
    const predefined = await (await callCommbox()).submit(path.replace("createlink", "createpredefinedlink"), formOf(Object.fromEntries(Object.entries(data).map(([key, value]) => [key, String(value)]))));
    expect(predefined.status).toBe(status);
    expect(rows("formLinks")).toEqual([]);
  });
});
