import { scenario } from "../scenario.ts";
import { handOver, upload } from "./recording.ts";

/** A receiver that hangs, then breaks off, then fails is tried four times and then left alone; the results stay readable. */
export const webhookGivenUp = scenario("comswise", {
  summary: "A receiver that never takes the event is tried four times and then left alone; the results stay readable.",
  simulatorOnly: "its receiver fails a set number of times, and what else happens in an account is delivered, too",
  async run({ comswise, events, receiver, check, checkLike, unique }) {
    receiver.hang(1);
    receiver.reset(1);
    receiver.fail(2, 503);
    const call = await handOver(comswise, unique("c-1"), await upload(comswise));
    const answered = [];
    for (let n = 0; n < 4; n++) answered.push((await events.expect("call.analysis.completed", { id: call.id }, { within: "15m" })).answered);
    check("attempts", answered, ["hang", "reset", 503, 503]);
    await events.none("call.analysis.completed", { within: "1h" });
    checkLike("results", (await comswise("getCall", { path: { id: call.id } })).body, { executiveSummary: /\S/ });
  },
});
