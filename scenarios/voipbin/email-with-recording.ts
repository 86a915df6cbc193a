import { scenario, seeded } from "../scenario.ts";
import { callAnswered, STAY } from "./desk.ts";

const PHONE = "+15555550113";

/** The recording of a call goes out by e-mail, is opened and followed; another e-mail comes back. */
export const emailWithRecording = scenario("voipbin", {
  summary: "The recording of a call goes out by e-mail, is opened and followed; another e-mail comes back.",
  settings: { voipbin: { deliveryReports: "manual" } },
  needs: { number: seeded("voipbin", "number") },
  async run({ voipbin, telephone, events, stimulus, clock, check, checkLike, needs }) {
    const call = await callAnswered({ voipbin, telephone, events }, needs.number, PHONE, [STAY]);
    const { body: recorded } = await voipbin("PostCallsIdRecordingStart", { path: { id: call }, body: { format: "wav" } });
    await clock.pass("5s");
    await telephone.hangsUp(PHONE);
    await events.expect("recording_finished", { id: recorded.recording_id });

    const letter = { destinations: [{ type: "email", target: "dana@example.com" }], subject: "Your call", content: "See https://example.com.", attachments: [{ reference_type: "recording", reference_id: recorded.recording_id! }] } as const;
    const send = async (target: string) => (await voipbin("PostEmails", { body: { ...letter, destinations: [{ type: "email", target }], attachments: [...letter.attachments] } })).body;
    const first = await send("dana@example.com");
    checkLike("accepted", first, { status: "initiated", attachments: letter.attachments });
    await events.expect("email_created", { id: first.id });
    for (const status of ["processed", "delivered", "open", "click"]) {
      await stimulus("voipbin", "reportEmail", { emailId: first.id, status });
      await events.expect("email_updated", { id: first.id, status });
    }
    await voipbin("PostEmails", { body: { ...letter, destinations: [{ type: "tel", target: PHONE }], attachments: [] }, expect: 400 });

    const second = await send("nobody@example.com");
    for (const status of ["processed", "bounce"]) {
      await stimulus("voipbin", "reportEmail", { emailId: second.id, status });
      await events.expect("email_updated", { id: second.id, status });
    }
    check("how they ended", (await voipbin("GetEmails")).body.result.map(({ status }) => status), ["bounce", "click"]);
  },
});
