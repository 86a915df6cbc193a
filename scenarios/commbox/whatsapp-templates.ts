import { scenario, seeded } from "../scenario.ts";
import { channelOf } from "./channels.ts";

const ready = (to: string) => ({ to, template: { name: "order_ready", language: { code: "en" }, components: [{ type: "body" as const, parameters: [{ type: "text" as const, text: "Dana" }, { type: "text" as const, text: "42" }] }] } });
/** Test phones, no rows of the account: one is on WhatsApp, the other is not. */
const [REACHED, NOT_REACHED] = ["12025550143", "12025550144"];

/** A shop writes to customers by template: to one, to some of whom one is not there, with a picture, by another system, to many. */
export const whatsappTemplates = scenario("commbox", {
  summary: "A shop writes to customers by template: to one, to some of whom one is not there, with a picture, to many.",
  needs: { agent: seeded<number>("commbox", "managerId") },
  async run({ commbox, needs, clock, check, checkLike }) {
    const { id, code } = await channelOf(commbox, "whatsapp");
    const path = { ENCRYPTED_STREAM_ID: code };
    const { body: utility } = await commbox("Get_WhatsApp_Templates", { path, query: { language: ["en", "en_uk"], category: ["utility"] } });
    check("templates", utility.data.map(({ name }) => name), ["order_ready"]);
    const { body: second } = await commbox("Get_WhatsApp_Templates", { path, query: { limit: 1, offset: 1 } });
    check("a page of one", second.data.length, 1);
    check("reached", (await commbox("Validate_WhatsApp_Acoount", { path: { ...path, PHONE_NUMBER: Number(REACHED) } })).body.data.valid, true);
    check("not reached", (await commbox("Validate_WhatsApp_Acoount", { path: { ...path, PHONE_NUMBER: Number(NOT_REACHED) } })).body.data.valid, false);

    const one = await commbox("Send_Templated_Message_V2", { path, body: { data: [{ template_data: ready(REACHED) }] }, expect: 200 });
    checkLike("sent", one.body.data, [{ recipient: REACHED, status: 200 }]);
    const some = await commbox("Send_Templated_Message_V2", { path, form: { data: [{ template_data: ready(REACHED) }, { template_data: ready(NOT_REACHED) }] }, expect: 206 });
    checkLike("one was sent, one was not", some.body.data, [{ recipient: REACHED, status: 200 }, { recipient: NOT_REACHED, status: 400, failed: /\S/ }]);
    await commbox("Send_Templated_Message_V2", { path, body: { data: [{ template_data: ready(NOT_REACHED) }] }, expect: 400 });

    const { body: media } = await commbox("Upload_A_File_And_Get_Id_For_Uploaded_File", { path, form: { pic: { fileName: "new.jpg", contentType: "image/jpeg", bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xd9]) } } });
    const later = Math.floor((await clock.now()).getTime() / 1000) + 3600;
    const picture = { to: REACHED, template: { name: "new_arrivals", language: { code: "en" }, components: [{ type: "header" as const, parameters: [{ type: "image" as const, image: { id: media.data[0]!.id } }] }] } };
    const opened = await commbox("Send_Templated_Message_V2", { path, body: { data: [{ schedule: later, template_data: picture, object_data: { createChildObject: true, StatusId: 1, ManagerId: needs.agent, Content: {}, User: { FirstName: "Dana" } } }] }, expect: 200 });
    const conversation = (opened.body.data[0] as { object_id?: number }).object_id!;
    checkLike("a conversation along with it", (await commbox("Get_Object", { path: { STREAM_ID: String(id), OBJECT_ID: conversation } })).body.data[0], { isManager: true, statusId: 1 });

    const emarsys = { to: REACHED, templateName: "order_ready", "template.language.code": "en", "body.1.value": "Dana", "body.2.value": "42" };
    await commbox("EmarsysSendWhatsAppTemplate", { path, body: { ...emarsys, "object.statusid": 1, "object.content": '{"orderId":"42"}', "object.user.firstname": "Dana" }, as: "emarsys", expect: 200 });
    await commbox("EmarsysSendWhatsAppTemplate", { path, body: { ...emarsys, templateName: "nothing" }, as: "emarsys", expect: 400 });
    // The account's own key is no key of Emarsys.
    await commbox("EmarsysSendWhatsAppTemplate", { path, body: emarsys, expect: 401 });
    // Withdrawn by the vendor; the simulator says so.
    await commbox("Send_Templated_Message_V1", { path, body: { recipient: REACHED, template_name: "order_ready", language: { code: "en" } }, expect: 501 });
  },
});
