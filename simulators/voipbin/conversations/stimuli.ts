import type { Stimulus } from "../../core/vendor.ts";
import { Refusal } from "../../core/refusal.ts";
import { gone } from "../soft-delete.ts";
import { nowOf } from "../times.ts";
import { messageComesIn } from "./incoming.ts";
import { conversationMessages } from "./resource.ts";

const text = { type: "string", minLength: 1 };
const message = { type: "object", required: ["messageId"], properties: { messageId: text, account: text } };
const shown = (row: any, act: any) => ({ message: conversationMessages.views["default"]!(row, act) });

/** What happens in conversations from outside. */
export const conversationStimuli: Readonly<Record<string, Stimulus>> = {
  receiveLineMessage: {
    summary: "Somebody writes to a LINE account",
    schema: { type: "object", required: ["accountId", "from", "text"], properties: { accountId: text, from: text, text: { type: "string" }, flowId: { ...text, description: "Flow that runs for it" }, account: text } },
    run(act: any, { accountId, from, text: said, flowId }) {
      const line = act.get("conversationAccounts", accountId);
      if (line.tm_delete || line.type !== "line") throw new Refusal("rule", `conversation account ${accountId} is none of LINE`);
      return shown(messageComesIn(act, { type: "line", account_id: line.id, self: { type: "line", target: line.id }, peer: { type: "line", target: from }, text: said, ...(flowId ? { flow: flowId } : {}) }), act);
    },
  },
  failConversationMessage: { summary: "A message of a conversation cannot be sent", schema: message, run: (act, { messageId }) => shown(act.fire("conversationMessages", messageId, "fail", { tm_update: nowOf(act) }), act) },
  deleteConversationMessage: { summary: "A message of a conversation is deleted; no operation does it", schema: message, run: (act, { messageId }) => shown(act.fire("conversationMessages", messageId, "delete", gone(act)), act) },
};
