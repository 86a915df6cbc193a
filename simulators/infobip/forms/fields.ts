import { show } from "../../core/behaviours.ts";
import { corePage, filtersOf } from "../pages.ts";
import { against } from "../refusals.ts";
import type { Handler } from "../resources.ts";
import { done } from "../shown.ts";
import { ORDERS, TITLED } from "./naming.ts";
import type { Field } from "./stored.ts";

export const getConversationFormFields: Handler<"getConversationFormFields"> = (act) => corePage(act, "fields", "items", ORDERS, { where: filtersOf(act, TITLED) }, "object") as any;

/** What a request makes of a field: choices need options, a pattern a pattern. */
function fieldOf({ title, type, isEnabled, options, regex }: any): Partial<Field> {
  if (type === "DROPDOWN" && !options?.length) throw against("a DROPDOWN has options", "must not be empty", "options");
  if (type === "REGEX" && !isPattern(regex)) throw against("a REGEX has a pattern", "must be a regular expression", "regex");
  return { title, type, isEnabled, options: options ?? null, regex: regex ?? null };
}

function isPattern(text: unknown): boolean {
  if (typeof text !== "string" || text === "") return false;
  try {
    void new RegExp(text);
    return true;
  } catch {
    return false;
  }
}

export const createConversationFormField: Handler<"createConversationFormField"> = (act) => show(act, "fields", act.create("fields", fieldOf(act.body))) as any;

export const updateConversationFormField: Handler<"updateConversationFormField"> = (act) => {
  const { id } = act.get("fields", act.path.id);
  return show(act, "fields", act.update("fields", id, { ...fieldOf(act.body), updatedAt: act.stamp() })) as any;
};

export const deleteConversationFormField: Handler<"deleteConversationFormField"> = (act) => {
  act.remove("fields", act.path.id);
  return done("Field deleted");
};
