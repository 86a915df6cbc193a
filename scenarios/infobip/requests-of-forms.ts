import type { Infobip } from "./desk.ts";
import type { Manner } from "./every-request.ts";
import { formWith, holiday, newField, newHours, newWebForm, triggerFor } from "./words.ts";
import type { Rows } from "./rows-of-two-accounts.ts";

/** Requests about one of a form, a template, working hours, a web form, or of what belongs to it. */
export const requestsOfForms = (infobip: Infobip, rows: Rows) => ({
  getConversationForm: (manner: Manner) => infobip("getConversationForm", { ...manner, path: { id: rows.form } }),
  updateConversationForm: (manner: Manner) => infobip("updateConversationForm", { ...manner, path: { id: rows.form }, body: formWith(rows.field) }),
  deleteConversationForm: (manner: Manner) => infobip("deleteConversationForm", { ...manner, path: { id: rows.form } }),
  getConversationFormField: (manner: Manner) => infobip("getConversationFormField", { ...manner, path: { id: rows.field } }),
  updateConversationFormField: (manner: Manner) => infobip("updateConversationFormField", { ...manner, path: { id: rows.field }, body: newField }),
  deleteConversationFormField: (manner: Manner) => infobip("deleteConversationFormField", { ...manner, path: { id: rows.field } }),
  getConversationFormTrigger: (manner: Manner) => infobip("getConversationFormTrigger", { ...manner, path: { id: rows.trigger } }),
  updateConversationFormTrigger: (manner: Manner) => infobip("updateConversationFormTrigger", { ...manner, path: { id: rows.trigger }, body: triggerFor(rows) }),
  patchConversationFormTrigger: (manner: Manner) => infobip("patchConversationFormTrigger", { ...manner, path: { id: rows.trigger }, body: { isEnabled: false } }),
  deleteConversationFormTrigger: (manner: Manner) => infobip("deleteConversationFormTrigger", { ...manner, path: { id: rows.trigger } }),
  getConversationFormDispositions: (manner: Manner) => infobip("getConversationFormDispositions", { ...manner, path: { conversationId: rows.conversation } }),
  upsertConversationFormDispositions: (manner: Manner) => infobip("upsertConversationFormDispositions", { ...manner, path: { conversationId: rows.conversation }, body: { fields: [{ fieldId: rows.field, value: "Fault" }] } }),
  deleteConversationFormDisposition: (manner: Manner) => infobip("deleteConversationFormDisposition", { ...manner, path: { conversationId: rows.conversation, id: rows.field } }),
  assignConversationForm: (manner: Manner) => infobip("assignConversationForm", { ...manner, path: { conversationId: rows.conversation }, query: { formId: rows.form } }),
  unAssignConversationForm: (manner: Manner) => infobip("unAssignConversationForm", { ...manner, path: { conversationId: rows.conversation } }),
  getTemplate: (manner: Manner) => infobip("getTemplate", { ...manner, path: { templateId: rows.template } }),
  getWorkingHours: (manner: Manner) => infobip("getWorkingHours", { ...manner, path: { id: rows.hours } }),
  updateWorkingHours: (manner: Manner) => infobip("updateWorkingHours", { ...manner, path: { id: rows.hours }, body: newHours }),
  patchWorkingHours: (manner: Manner) => infobip("patchWorkingHours", { ...manner, path: { id: rows.hours }, body: { enabled: true } }),
  deleteWorkingHours: (manner: Manner) => infobip("deleteWorkingHours", { ...manner, path: { id: rows.hours } }),
  getWorkingHoursStatus: (manner: Manner) => infobip("getWorkingHoursStatus", { ...manner, path: { id: rows.hours } }),
  createWorkingHoursHoliday: (manner: Manner) => infobip("createWorkingHoursHoliday", { ...manner, path: { workingHoursId: rows.hours }, body: holiday }),
  deleteWorkingHoursHoliday: (manner: Manner) => infobip("deleteWorkingHoursHoliday", { ...manner, path: { workingHoursId: rows.hours, id: "unknown" } }),
  getWebform: (manner: Manner) => infobip("getWebform", { ...manner, path: { id: rows.webForm } }),
  updateWebform: (manner: Manner) => infobip("updateWebform", { ...manner, path: { id: rows.webForm }, body: newWebForm }),
  patchWebform: (manner: Manner) => infobip("patchWebform", { ...manner, path: { id: rows.webForm }, body: { url: "https://www.example.com/help" } }),
  deleteWebform: (manner: Manner) => infobip("deleteWebform", { ...manner, path: { id: rows.webForm } }),
  submitWebform: (manner: Manner) => infobip("submitWebform", { ...manner, path: { id: rows.webForm }, body: { from: "caller@example.com", content: "It blinks." } }),
});

/** Requests about all of them, and for new ones. */
export const requestsForForms = (infobip: Infobip, rows: Rows) => ({
  getConversationForms: (manner: Manner) => infobip("getConversationForms", manner),
  createConversationForm: (manner: Manner) => infobip("createConversationForm", { ...manner, body: formWith(rows.field) }),
  getConversationFormFields: (manner: Manner) => infobip("getConversationFormFields", manner),
  createConversationFormField: (manner: Manner) => infobip("createConversationFormField", { ...manner, body: newField }),
  getConversationFormTriggers: (manner: Manner) => infobip("getConversationFormTriggers", manner),
  createConversationFormTrigger: (manner: Manner) => infobip("createConversationFormTrigger", { ...manner, body: triggerFor(rows) }),
  getTemplates: (manner: Manner) => infobip("getTemplates", manner),
  getFilteredWorkingHours: (manner: Manner) => infobip("getFilteredWorkingHours", manner),
  createWorkingHours: (manner: Manner) => infobip("createWorkingHours", { ...manner, body: newHours }),
  createWebform: (manner: Manner) => infobip("createWebform", { ...manner, body: newWebForm }),
});
