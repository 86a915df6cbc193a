import { scenario } from "../scenario.ts";
import { openCall, voiceNeeds } from "./voice-call.ts";

/** A subscriber is down for a while; what happened meanwhile is told again until it is taken, or given up. */
export const webhookRetried = scenario("commbox", {
  summary: "A subscriber is down for a while; what happened meanwhile is told again until it is taken, or given up.",
  needs: voiceNeeds,
  async run({ commbox, needs, events, receiver, check }) {
    receiver.fail(2);
    const call = await openCall(commbox, needs);
    const answered = [];
    for (let n = 0; n < 3; n++) answered.push((await events.expect("Object.OnNew", { Id: String(call) }, { within: "10m" })).answered);
    check("attempts", answered, [500, 500, 200]);
    receiver.fail(9);
    const second = await openCall(commbox, needs);
    for (let n = 0; n < 4; n++) await events.expect("Object.OnNew", { Id: String(second) }, { within: "1h" });
    await events.none("Object.OnNew", { within: "2h" });
    receiver.recover();
    await events.unsubscribe("commbox");
    await openCall(commbox, needs);
    await events.none("Object.OnNew");
  },
});
