import { Refusal } from "../../core/refusal.ts";
import { liveOne, moved } from "../conversations/moves.ts";
import type { Conversation } from "../conversations/stored.ts";
import { against } from "../refusals.ts";
import type { Handler, InfobipAct } from "../resources.ts";
import { factsOf } from "../routing/route.ts";
import { holds } from "../routing/expression.ts";
import { done } from "../shown.ts";
import { FITS } from "./field-types.ts";
import { missing } from "./naming.ts";
import type { Form } from "./stored.ts";

/** The form of a conversation: the one that it was given, else the account's default one. */
const formOf = (act: InfobipAct, { formId }: Conversation): Form | undefined => (formId === null ? act.table("forms").first("default", act.account) : act.find("forms", formId));

const nothing = (): Refusal => new Refusal("not-found", "Nothing is filled in", { rule: "dispositions of a conversation" });

export const getConversationFormDispositions: Handler<"getConversationFormDispositions"> = (act) => {
  const row = act.get("conversations", act.path.conversationId);
  const form = formOf(act, row);
  const { formId } = act.query;
  if (!form || row.dispositions.length === 0 || (formId !== undefined && formId !== form.id)) throw nothing();
  return { conversationId: row.id, formId: form.id, fields: row.dispositions } as any;
};

/** Ids of all fields of a form, those of conditions too. */
const fieldIdsOf = ({ fields }: Form): Set<string> => new Set(fields.flatMap(({ fieldId, conditions }) => [fieldId, ...conditions.flatMap(({ conditionalFields }) => conditionalFields.map((inner) => inner.fieldId))]));

/** @throws {Refusal} when the form lacks the field, or the value is of another type */
function checked(act: InfobipAct, form: Form, { fieldId, value }: { fieldId: string; value: string }): void {
  const field = fieldIdsOf(form).has(fieldId) ? act.find("fields", fieldId) : undefined;
  if (!field) throw missing("field", fieldId);
  if (!field.isEnabled || !FITS[field.type](value, field)) throw against(`a value fits its field (${field.type})`, field.isEnabled ? "does not fit the field" : "the field is switched off", fieldId);
}

/** One event for each field that has another value. */
export const upsertConversationFormDispositions: Handler<"upsertConversationFormDispositions"> = (act) => {
  const row = liveOne(act, act.path.conversationId);
  const form = formOf(act, row);
  if (!form) throw new Refusal("not-found", "The conversation has no form", { rule: "form of a conversation" });
  for (const given of act.body.fields) checked(act, form, given);
  if (row.formId === null) moved(act, row.id, "setForm", { formId: form.id });
  for (const { fieldId, value } of act.body.fields) fillIn(act, row.id, fieldId, value);
  return done("Form stored");
};

function fillIn(act: InfobipAct, id: string, fieldId: string, value: string): void {
  const { dispositions } = act.get("conversations", id);
  const known = dispositions.find((one) => one.fieldId === fieldId);
  if (known?.dispositionValue === value) return;
  const filled = { fieldId, dispositionId: known?.dispositionId ?? act.random("dispositions").uuid(), dispositionValue: value };
  moved(act, id, "fillIn", { dispositions: known ? dispositions.map((one) => (one === known ? filled : one)) : [...dispositions, filled] }, { fieldId, value });
}

export const deleteConversationFormDisposition: Handler<"deleteConversationFormDisposition"> = (act) => {
  const { id, dispositions } = liveOne(act, act.path.conversationId);
  const known = dispositions.find(({ fieldId, dispositionId }) => fieldId === act.path.id || dispositionId === act.path.id);
  if (!known) throw nothing();
  moved(act, id, "fillIn", { dispositions: dispositions.filter((one) => one !== known) }, { fieldId: known.fieldId });
  return done("Value deleted");
};

export const assignConversationForm: Handler<"assignConversationForm"> = (act) => {
  const { id } = liveOne(act, act.path.conversationId);
  const form = act.get("forms", act.query.formId);
  if (!form.isEnabled) throw against("a form is switched on", "The form is switched off", "formId");
  giveForm(act, id, form.id);
  return done("Form assigned");
};

/** Another form begins empty. */
function giveForm(act: InfobipAct, id: string, formId: string | null): void {
  if (act.get("conversations", id).formId !== formId) moved(act, id, "setForm", { formId, dispositions: [] });
}

export const unAssignConversationForm: Handler<"unAssignConversationForm"> = (act) => {
  giveForm(act, liveOne(act, act.path.conversationId).id, null);
  return done("Form unassigned");
};

/** Routed, a conversation without a form gets that of the first trigger which holds. */
export function trigger(act: InfobipAct, { id }: Conversation): void {
  const row = act.get("conversations", id);
  if (row.formId !== null || row.status === "CLOSED") return;
  for (const { id: triggerId, isEnabled, expression, formId, timesTriggered } of act.each("triggers", "orderIndex")) {
    if (!isEnabled || !act.find("forms", formId)?.isEnabled || !holds(expression, factsOf(act, row))) continue;
    act.update("triggers", triggerId, { timesTriggered: timesTriggered + 1 });
    return giveForm(act, id, formId);
  }
}
