import { show } from "../../core/behaviours.ts";
import { corePage, filtersOf } from "../pages.ts";
import type { Handler, InfobipAct } from "../resources.ts";
import { done } from "../shown.ts";
import { missing, ORDERS, TITLED } from "./naming.ts";
import type { Form } from "./stored.ts";

const FILTERS = { ...TITLED, isEnabled: ({ isEnabled }: Form, wanted: string) => String(isEnabled) === wanted, isDefault: ({ isDefault }: Form, wanted: string) => String(isDefault) === wanted };

export const getConversationForms: Handler<"getConversationForms"> = (act) => corePage(act, "forms", "items", ORDERS, { where: filtersOf(act, FILTERS) }, "object") as any;

function knownField(act: InfobipAct, { fieldId, isRequired }: { fieldId: string; isRequired: boolean }) {
  if (!act.find("fields", fieldId)) throw missing("field", fieldId);
  return { fieldId, isRequired };
}

/** What a request makes of a form; every field that it names must be there. */
function formOf(act: InfobipAct, { title, isEnabled, isDefault = false, fields }: any): Partial<Form> {
  const placed = fields.map((field: any) => ({
    ...knownField(act, field),
    conditions: (field.conditions ?? []).map(({ id, value, conditionalFields }: any) => ({ id: id ?? act.random("conditions").uuid(), value, conditionalFields: conditionalFields.map((inner: any) => knownField(act, inner)) })),
  }));
  return { title, isEnabled, isDefault, fields: placed };
}

/** There is one default form at the most. */
function onlyDefault(act: InfobipAct, form: Form): Form {
  if (form.isDefault) for (const other of [...act.each("forms", "id")]) if (other.isDefault && other.id !== form.id) act.update("forms", other.id, { isDefault: false });
  return form;
}

export const createConversationForm: Handler<"createConversationForm"> = (act) => show(act, "forms", onlyDefault(act, act.create("forms", formOf(act, act.body)))) as any;

export const updateConversationForm: Handler<"updateConversationForm"> = (act) => {
  const { id } = act.get("forms", act.path.id);
  return show(act, "forms", onlyDefault(act, act.update("forms", id, { ...formOf(act, act.body), updatedAt: act.stamp() }))) as any;
};

export const deleteConversationForm: Handler<"deleteConversationForm"> = (act) => {
  act.remove("forms", act.path.id);
  return done("Form deleted");
};
