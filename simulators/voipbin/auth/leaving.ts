import type { HandlerAct } from "../../core/act.ts";
import type { Row } from "../../core/behaviours.ts";
import { Refusal } from "../../core/refusal.ts";
import { callerOf } from "../agents/agents.ts";
import { customerShown, type Customer } from "../customers/customers.ts";
import { freeze, recover } from "../customers/handlers.ts";
import { gone } from "../soft-delete.ts";
import { nowOf } from "../times.ts";

/** Exactly one proof: the caller's password, or the word. @throws {Refusal} `rule` */
function checkProof(act: HandlerAct<any>): void {
  const { password = "", confirmation_phrase = "" } = act.body;
  const good = password !== "" ? confirmation_phrase === "" && callerOf(act).password === password : confirmation_phrase === "DELETE";
  if (!good) throw new Refusal("rule", "either the password or the phrase DELETE is needed", { rule: "unregister" });
}

export const PostAuthUnregister: Row = (act) => {
  checkProof(act);
  if (!act.body.immediate) return freeze(act, act.account);
  const { id, tm_deletion_scheduled } = act.get("customers", act.account) as unknown as Customer;
  const short = id.slice(0, 8);
  const nobody = { name: `deleted_user_${short}`, email: `deleted_${short}@removed.voipbin.net`, phone_number: "", address: "", tm_deletion_scheduled: tm_deletion_scheduled ?? nowOf(act) };
  return customerShown(act.fire("customers", id, "delete", { ...nobody, ...gone(act) }) as unknown as Customer);
};

export const DeleteAuthUnregister: Row = (act) => recover(act, act.account);
