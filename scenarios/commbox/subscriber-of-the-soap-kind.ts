import { scenario } from "../scenario.ts";
import { assign, openCall, voiceNeeds } from "./voice-call.ts";

/** An older system is told of calls in XML, under the name that it was given in the console. */
export const subscriberOfTheSoapKind = scenario("commbox", {
  summary: "An older system is told of calls in XML, under the name that it was given in the console.",
  needs: voiceNeeds,
  async run({ commbox, needs, events, check }) {
    await events.subscribe("commbox", { events: ["Object.OnNew", "Object.OnNewActivity"], options: { format: "xml", name: "crm" } });
    const call = await openCall(commbox, needs);
    const { headers, text } = await events.expect("Object.OnNew", ({ rowId }) => rowId === String(call));
    check("media type", headers["content-type"], /^text\/xml/i);
    check("told in XML", text, /<Event Subscription="crm" Name="Object\.OnNew"/);
    await assign(commbox, needs.agentA, call);
    await events.expect("Object.OnNewActivity", ({ rowId }) => rowId === String(call));
  },
});
