import type { Stimulus } from "../../core/vendor.ts";
import { report } from "./reports.ts";
import { receiveAt } from "./receive.ts";
import { messageShown } from "./resource.ts";

const text = { type: "string", minLength: 1 };
const REPORTED = ["sent", "delivered", "failed", "gw_timeout", "dlr_timeout"];

/** What carriers and the people with the phones do. */
export const messageStimuli: Readonly<Record<string, Stimulus>> = {
  reportMessage: {
    summary: "A carrier reports on one destination of a text message, or on all of them",
    schema: { type: "object", required: ["messageId", "status"], properties: { messageId: text, status: { enum: REPORTED }, target: { type: "integer", minimum: 0, description: "Which destination, from 0; all when it is left out" }, account: text } },
    run(act, { messageId, status, target }) {
      const { targets } = act.get("messages", messageId) as any;
      const asked: number[] = target === undefined ? targets.map((_: unknown, at: number) => at) : [target];
      for (const at of asked) report(act as any, messageId, at, status);
      return { message: messageShown(act.get("messages", messageId) as any) };
    },
  },
  receiveMessage: {
    summary: "Somebody writes a text message to a number of a customer",
    schema: { type: "object", required: ["from", "to", "text"], properties: { from: text, to: text, text: { type: "string" } } },
    run: (act, { from, to, text: said }) => ({ message: messageShown(receiveAt(act as any, to, from, said)) }),
  },
};
