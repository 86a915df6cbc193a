import type { Stimulus } from "../../core/vendor.ts";
import type { VoipbinAct } from "../resources.ts";
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
    run(act: VoipbinAct, { messageId, status, target }) {
      const { targets } = act.get("messages", messageId);
      const asked: number[] = target === undefined ? targets.map((_: unknown, at: number) => at) : [target];
      for (const at of asked) report(act, messageId, at, status);
      return { message: messageShown(act.get("messages", messageId)) };
    },
  },
  receiveMessage: {
    summary: "Somebody writes a text message to a number of a customer",
    schema: { type: "object", required: ["from", "to", "text"], properties: { from: text, to: text, text: { type: "string" } } },
    run: (act: VoipbinAct, { from, to, text: said }) => ({ message: messageShown(receiveAt(act, to, from, said)) }),
  },
};
