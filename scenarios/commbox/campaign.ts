import { scenario } from "../scenario.ts";
import { channelOf } from "./channels.ts";

/** A shop sends its sale to an uploaded table of customers, keeps the table, and sends to it again. */
export const campaign = scenario("commbox", {
  summary: "A shop sends its sale to an uploaded table of customers, and another to a saved audience.",
  async run({ commbox, check }) {
    const { id } = await channelOf(commbox, "whatsapp");
    const sale = { notify_mail: "avi@example.com", template_name: "end_of_year_sale", language_code: "en_uk", stream_id: String(id) };
    const table = { fileName: "customers.csv", contentType: "text/csv", bytes: new TextEncoder().encode("name,phone1\nDana,12025550143\nGil,972587161499\n") };
    const { body } = await commbox("send_campaigns", { form: { ...sale, audience_file: table, campaign_name: "Year end", scheduled_date: "2025-01-22T11:15:55Z", save_as_new_audience: true, new_audience_name: "Friends of the shop" } });
    check("words", body.description, "Campaign created");
    await commbox("send_campaigns", { form: { ...sale, audience_id: "600" } });
    await commbox("send_campaigns", { form: { ...sale, audience_id: "1" }, expect: 404 });
    // A template with values to fill in cannot go to an audience.
    await commbox("send_campaigns", { form: { ...sale, audience_id: "600", template_name: "order_ready", language_code: "en" }, expect: 400 });
    await commbox.wrong("send_campaigns", { breaks: "body.audience_file", expect: 400 }, { form: sale });
  },
});
