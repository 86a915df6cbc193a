import { show } from "../../core/behaviours.ts";
import { corePage, filtersOf } from "../pages.ts";
import { against } from "../refusals.ts";
import type { Handler, InfobipAct } from "../resources.ts";
import { faultIn } from "../routing/expression.ts";
import { done } from "../shown.ts";
import { missing, TITLED } from "./naming.ts";
import type { Trigger } from "./stored.ts";

export const getConversationFormTriggers: Handler<"getConversationFormTriggers"> = (act) => corePage(act, "triggers", "items", { id: "id", title: "title", orderIndex: "orderIndex" }, { where: filtersOf(act, TITLED) }, "object") as any;

/** What a request changes of a trigger. */
function triggerOf(act: InfobipAct, body: Partial<Trigger>): Partial<Trigger> {
  const fault = body.expression === undefined ? undefined : faultIn(body.expression);
  if (fault) throw against("expression of a trigger", fault, "expression");
  if (body.formId !== undefined && !act.find("forms", body.formId)) throw missing("form", body.formId);
  const taken = ["title", "expression", "orderIndex", "isEnabled", "formId"] as const;
  return Object.fromEntries(taken.flatMap((name) => (body[name] === undefined ? [] : [[name, body[name]]])));
}

export const createConversationFormTrigger: Handler<"createConversationFormTrigger"> = (act) => {
  const orderIndex = act.table("triggers").count("id", act.account) + 1;
  return show(act, "triggers", act.create("triggers", { orderIndex, ...triggerOf(act, act.body as any) })) as any;
};

const changeTrigger = (act: any): any => {
  const { id } = act.get("triggers", act.path.id);
  return show(act, "triggers", act.update("triggers", id, triggerOf(act, act.body)));
};
export const updateConversationFormTrigger: Handler<"updateConversationFormTrigger"> = changeTrigger;
export const patchConversationFormTrigger: Handler<"patchConversationFormTrigger"> = changeTrigger;

export const deleteConversationFormTrigger: Handler<"deleteConversationFormTrigger"> = (act) => {
  act.remove("triggers", act.path.id);
  return done("Trigger deleted");
};
