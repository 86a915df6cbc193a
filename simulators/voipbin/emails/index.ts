import { list, show, type Row } from "../../core/behaviours.ts";
import type { HandlerAct } from "../../core/act.ts";
import type { LifecycleCode } from "../../core/lifecycle.ts";
import type { EventPlan, Stimulus } from "../../core/vendor.ts";
import type { Types } from "../resources.ts";
import { getLive, gone, readLive } from "../soft-delete.ts";
import { nowOf } from "../times.ts";
import { email, emails, type Email } from "./resource.ts";
import { sendEmail } from "./send.ts";

// E-mail.

const remove: Row = (act) => {
  const { id } = getLive(act, "emails", act.path.id);
  return show(act, "emails", act.fire("emails", id, "delete", gone(act)));
};

export const rows = {
  GetEmails: list("emails", { index: "live" }),
  PostEmails: (act: HandlerAct<Types>) => show(act, "emails", sendEmail(act, act.body)),
  GetEmailsId: readLive("emails"),
  DeleteEmailsId: remove,
} satisfies Record<string, Row>;

export const resources = { emails };
export const lifecycles: Record<string, LifecycleCode> = { email };

const shown: EventPlan = { resource: "emails", payload: (row, act) => emails.views["default"]!(row, act) };
export const events: Record<string, EventPlan> = { email_created: shown, email_updated: shown, email_deleted: shown };

/** The move behind each status that a mail service reports. */
const MOVES: Readonly<Partial<Record<Email["status"], string>>> = { processed: "process", delivered: "deliver", bounce: "bounce", dropped: "drop", deferred: "defer", open: "open", click: "click", unsubscribe: "unsubscribe", spamreport: "complain" };

export const stimuli: Record<string, Stimulus> = {
  reportEmail: {
    summary: "The mail service reports on an e-mail, or on what its reader did",
    schema: { type: "object", required: ["emailId", "status"], properties: { emailId: { type: "string", minLength: 1 }, status: { enum: Object.keys(MOVES) }, account: { type: "string" } } },
    run: (act, { emailId, status }) => ({ email: emails.views["default"]!(act.fire("emails", emailId, MOVES[status as Email["status"]]!, { tm_update: nowOf(act) }) as any, act) }),
  },
};
