import { scenario } from "../scenario.ts";

/** What the mail service and the reader may report, one after the other. */
const COURSES: readonly (readonly string[])[] = [
  [],
  ["processed"],
  ["processed", "delivered"],
  ["processed", "delivered", "open", "open", "click", "click", "open"],
  ["processed", "delivered", "click"],
  ["processed", "deferred", "deferred"],
  ["processed", "deferred", "delivered", "unsubscribe"],
  ["processed", "deferred", "bounce"],
  ["processed", "bounce"],
  ["dropped"],
  ["processed", "dropped"],
  ["processed", "delivered", "open", "unsubscribe", "spamreport"],
  ["processed", "delivered", "click", "unsubscribe"],
  ["processed", "delivered", "spamreport"],
  ["processed", "delivered", "open", "spamreport"],
  ["processed", "delivered", "click", "spamreport"],
];

/** E-mails go every way that the mail service and their readers can send them, and are deleted at the end of it. */
export const emailsInEveryState = scenario("voipbin", {
  summary: "E-mails go every way that the mail service and their readers can send them, and are deleted at the end of it.",
  settings: { voipbin: { deliveryReports: "manual" } },
  async run({ voipbin, events, stimulus, check, checkLike }) {
    for (const course of COURSES) {
      const { body: email } = await voipbin("PostEmails", { body: { destinations: [{ type: "email", target: "dana@example.com" }], subject: "Your order", content: "It has left.", attachments: [{ reference_type: "", reference_id: "00000000-0000-0000-0000-000000000000" }] } });
      const path = { id: email.id! };
      for (const status of course) {
        await stimulus("voipbin", "reportEmail", { emailId: path.id, status });
        await events.expect("email_updated", { ...path, status });
      }
      const last = course.at(-1) ?? "initiated";
      check(course.join(", "), (await voipbin("GetEmailsId", { path })).body.status, last);
      checkLike("deleted", (await voipbin("DeleteEmailsId", { path })).body, { status: last, tm_delete: /Z$/ });
      await events.expect("email_deleted", path);
    }
    check("none is listed", (await voipbin("GetEmails")).body.result, []);
    const mails = (await voipbin("GetBillings")).body.result;
    checkLike("but each was paid for", mails[0], { reference_type: "email", cost_type: "email" });
  },
});
