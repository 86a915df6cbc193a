import { unsupported } from "../../core/behaviours.ts";
import { formResources } from "./stored.ts";

export const rows = {
  getConversationFormDispositions: unsupported("not built yet"),
  upsertConversationFormDispositions: unsupported("not built yet"),
  deleteConversationFormDisposition: unsupported("not built yet"),
  assignConversationForm: unsupported("not built yet"),
  unAssignConversationForm: unsupported("not built yet"),
  getConversationFormTriggers: unsupported("not built yet"),
  createConversationFormTrigger: unsupported("not built yet"),
  getConversationFormTrigger: unsupported("not built yet"),
  updateConversationFormTrigger: unsupported("not built yet"),
  deleteConversationFormTrigger: unsupported("not built yet"),
  patchConversationFormTrigger: unsupported("not built yet"),
  getConversationForms: unsupported("not built yet"),
  createConversationForm: unsupported("not built yet"),
  getConversationForm: unsupported("not built yet"),
  updateConversationForm: unsupported("not built yet"),
  deleteConversationForm: unsupported("not built yet"),
  getConversationFormFields: unsupported("not built yet"),
  createConversationFormField: unsupported("not built yet"),
  getConversationFormField: unsupported("not built yet"),
  updateConversationFormField: unsupported("not built yet"),
  deleteConversationFormField: unsupported("not built yet"),
};

export const resources = formResources;
