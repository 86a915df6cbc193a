import { scenario, seeded } from "../scenario.ts";
import { numberEnding, tel } from "./desk.ts";

/** What the carrier reports, one after the other. */
const COURSES: readonly (readonly string[])[] = [[], ["sent"], ["sent", "delivered"], ["failed"], ["sent", "failed"], ["gw_timeout"], ["sent", "dlr_timeout"]];

/** Text messages come to every end that carriers know; some are deleted on the way. */
export const textsInEveryState = scenario("voipbin", {
  summary: "Text messages come to every end that carriers know; some are deleted on the way.",
  settings: { voipbin: { deliveryReports: "manual", deletedMessages: "message_deleted" } },
  needs: { number: seeded("voipbin", "number") },
  async run({ voipbin, events, stimulus, check, needs }) {
    const send = async (...endings: string[]) => (await voipbin("PostMessages", { body: { source: tel(needs.number), destinations: endings.map((digits) => tel(numberEnding(digits))), text: "Your table is ready." } })).body.id!;
    const report = (messageId: string, status: string, target = 0) => stimulus("voipbin", "reportMessage", { messageId, status, target });
    const states = async (id: string) => (await voipbin("GetMessagesId", { path: { id } })).body.targets!.map(({ status }) => status);
    for (const course of COURSES) {
      const id = await send("01");
      for (const status of course) {
        await report(id, status);
        await events.expect("message_updated", { id });
      }
      check(course.join(", "), await states(id), [course.at(-1) ?? "queued"]);
      await voipbin("DeleteMessagesId", { path: { id } });
      await events.expect("message_deleted", { id });
    }
    const two = await send("01", "02");
    await report(two, "gw_timeout");
    await report(two, "sent", 1);
    await report(two, "delivered", 1);
    check("one of two arrived", await states(two), ["gw_timeout", "delivered"]);

    await stimulus("voipbin", "receiveMessage", { from: numberEnding("20"), to: needs.number, text: "Thank you." });
    const { data } = await events.expect<{ id: string }>("message_created", { direction: "inbound" });
    check("came in", await states(data.id), ["received"]);
    await voipbin("DeleteMessagesId", { path: { id: data.id } });
    await events.expect("message_deleted", { id: data.id });
  },
});
