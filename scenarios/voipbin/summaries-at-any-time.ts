import { scenario, seeded } from "../scenario.ts";
import { callAnswered, numberEnding, STAY } from "./desk.ts";

/** A call is summed up while it goes on, and when it is written down; summaries are deleted before and after they are done. */
export const summariesAtAnyTime = scenario("voipbin", {
  summary: "A call is summed up while it goes on, and when it is written down; summaries are deleted before and after they are done.",
  needs: { number: seeded("voipbin", "number") },
  async run({ voipbin, telephone, events, check, checkLike, needs }) {
    const callee = numberEnding("13");
    const call = await callAnswered({ voipbin, telephone, events }, needs.number, callee, [STAY]);
    const { body: written } = await voipbin("PostTranscribes", { body: { reference_type: "call", reference_id: call, language: "en-US", provider: "gcp" } });
    check("by whom", written.provider, "gcp");
    await telephone.says(callee, "I should like to order.");
    await events.expect("transcript_created", { transcribe_id: written.id });
    const sum = async (reference_type: "call" | "transcribe", reference_id: string, language: string) => (await voipbin("PostAisummaries", { body: { reference_type, reference_id, language } })).body;
    const early = await sum("call", call, "en-US");
    const dropped = await sum("call", call, "de-DE");
    const atOnce = await sum("transcribe", written.id!, "en-US");
    check("when", [early.status, atOnce.status], ["progressing", "done"]);
    for (const { id } of [dropped, atOnce]) {
      await voipbin("DeleteAisummariesId", { path: { id: id! } });
      await events.expect("summary_deleted", { id });
    }
    const { body: aws } = await voipbin("PostTranscribes", { body: { reference_type: "call", reference_id: call, language: "de-DE", provider: "aws" } });
    check("by another", aws.provider, "aws");
    await voipbin("PostCallsIdHangup", { path: { id: call } });
    await events.expect("summary_updated", { id: early.id, status: "done" });
    checkLike("done", (await voipbin("GetAisummariesId", { path: { id: early.id! } })).body, { status: "done", content: /./ });
  },
});
