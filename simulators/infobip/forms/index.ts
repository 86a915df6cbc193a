import { read } from "../../core/behaviours.ts";
import type { Reaction } from "../../core/vendor.ts";
import { assignConversationForm, deleteConversationFormDisposition, getConversationFormDispositions, trigger, unAssignConversationForm, upsertConversationFormDispositions } from "./dispositions.ts";
import { createConversationFormField, deleteConversationFormField, getConversationFormFields, updateConversationFormField } from "./fields.ts";
import { createConversationForm, deleteConversationForm, getConversationForms, updateConversationForm } from "./forms.ts";
import { formResources } from "./stored.ts";
import { createConversationFormTrigger, deleteConversationFormTrigger, getConversationFormTriggers, patchConversationFormTrigger, updateConversationFormTrigger } from "./triggers.ts";

export const rows = {
  getConversationFormDispositions,
  upsertConversationFormDispositions,
  deleteConversationFormDisposition,
  assignConversationForm,
  unAssignConversationForm,
  getConversationFormTriggers,
  createConversationFormTrigger,
  getConversationFormTrigger: read("triggers"),
  updateConversationFormTrigger,
  deleteConversationFormTrigger,
  patchConversationFormTrigger,
  getConversationForms,
  createConversationForm,
  getConversationForm: read("forms"),
  updateConversationForm,
  deleteConversationForm,
  getConversationFormFields,
  createConversationFormField,
  getConversationFormField: read("fields"),
  updateConversationFormField,
  deleteConversationFormField,
};

export const resources = formResources;

export const reactions: readonly Reaction[] = ["route", "moveToQueue", "transferToQueue"].map((on) => ({ resource: "conversations", on, run: trigger }));
