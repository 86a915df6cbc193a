import { scenario, seeded } from "../scenario.ts";
import { openCall, voiceNeeds } from "./voice-call.ts";

/** A caller is sent a form and fills it in; another opens the chat with a ticket, and an agent the console. */
export const formsAndTickets = scenario("commbox", {
  summary: "A caller is sent a form and fills it in; another opens the chat with a ticket, and an agent the console.",
  needs: { ...voiceNeeds, form: seeded<number>("commbox", "formId") },
  async run({ commbox, needs, events, stimulus, check, unique }) {
    const call = await openCall(commbox, needs);
    const path = { FORM_ID: needs.form };
    const whose = { streamProviderId: needs.phone, streamProviderType: 5 as const };
    const { body: link } = await commbox("Get_New_Form_Link", { path, body: { data: { ...whose, referringObjectId: call, properties: { first_name: "Dana" } } } });
    check("belongs to the call", link.data.conversation_id, String(call));
    await stimulus("commbox", "fillForm", { link: link.data.form_link.split("/").at(-1)!, properties: { city: "Springfield" } });
    await events.expect("Form.OnSubmit", { FormUrl: link.data.form_link });
    await commbox("Get_New_Form_Link", { path, form: { data: { ...whose, autoUpload: true } } });
    await events.expect("Form.OnSubmit");
    const contract = { fileName: "contract.pdf", contentType: "application/pdf", bytes: new TextEncoder().encode("%PDF-1.4") };
    await commbox("Create_Predefined_Form_Link", { path, form: { ...whose, referringObjectId: call, file: contract } });
    await commbox("Get_New_Form_Link", { path, body: { data: { ...whose, streamProviderId: "+972" } }, expect: 400 });
    await commbox("Create_Predefined_Form_Link", { path, form: { ...whose, streamProviderId: "+972" }, expect: 400 });

    const customer = { brand: "Example brand", email: unique("new@example.com"), firstName: "New", oneTimeUse: true };
    const { body: chat } = await commbox("Create_Ticket", { body: { data: customer } });
    await stimulus("commbox", "redeemTicket", { ticket: chat.data.encpryptedString });
    await events.expect("User.OnNew", { Email: customer.email });
    const { body: forConsole } = await commbox("Create_Ticket", { form: { data: { brand: "Example brand", username: "avi", email: "avi@example.com" } } });
    const agent = await stimulus("commbox", "redeemTicket", { ticket: forConsole.data.encpryptedString });
    check("an agent", JSON.stringify(agent), new RegExp(String(needs.agentA)));
    await commbox("Create_Ticket", { body: { data: { ...customer, brand: "Another brand" } }, expect: 400 });
    await commbox("Create_Ticket", { body: { data: { ...customer, username: "nobody" } }, expect: 404 });
  },
});
