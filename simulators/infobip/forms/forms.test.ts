import { expect, test } from "vitest";
import { openDesk, SALES, SUPPORT } from "../testing/desk.ts";
import { FITS, OPERATORS, type FieldType } from "./field-types.ts";

const [REASON, ORDERS, FORM] = ["99999999-0000-4000-8000-000000000001", "99999999-0000-4000-8000-000000000002", "aaaaaaaa-0000-4000-8000-000000000001"];

test.each<[FieldType, string, string]>([
  ["CHECKBOX", "true", "maybe"], ["DROPDOWN", "Fault", "Weather"], ["INTNUMBER", "-3", "3.5"], ["DECIMALNUMBER", "3.5", "three"], ["REGEX", "AB12", "12AB"], ["DATE", "2025-01-31", "someday"], ["CARD", "4000 0000 0000 0000", "4000"],
])("a %s takes %s and not %s", (type, good, bad) => {
  const field = { options: ["Billing", "Fault"], regex: "[A-Z]{2}\\d{2}" };
  expect([FITS[type](good, field), FITS[type](bad, field), OPERATORS[type].length > 0]).toEqual([true, false, true]);
});

test("what is filled in is kept by field and told of once per change", async () => {
  const { ask, get, writes, told } = await openDesk();
  const { conversationId } = (await writes("15555550111")).result;
  const path = `/ccaas/2/conversations/${conversationId}/form`;
  expect((await ask("GET", path)).status).toBe(404);
  const from = told().length;
  const fill = (...fields: [string, string][]) => ask("PUT", path, { fields: fields.map(([fieldId, value]) => ({ fieldId, value })) });
  expect((await fill([REASON!, "Fault"], [ORDERS!, "3"])).body.statusCode).toBe("SUCCESS");
  await fill([REASON!, "Fault"], [ORDERS!, "4"]);
  expect(told(from)).toEqual(["CONVERSATION_FORM_UPDATED", "CONVERSATION_FORM_FIELD_UPDATED", "CONVERSATION_FORM_FIELD_UPDATED", "CONVERSATION_FORM_FIELD_UPDATED"]);
  const { formId, fields } = await get(path);
  expect([formId, fields.map(({ fieldId, dispositionValue }: any) => [fieldId, dispositionValue])]).toEqual([FORM, [[REASON, "Fault"], [ORDERS, "4"]]]);
  expect((await fill([ORDERS!, "many"])).body.requestError.serviceException.validationErrors).toEqual({ [ORDERS!]: ["does not fit the field"] });
  expect((await fill(["99999999-0000-4000-8000-000000000009", "Fault"])).status).toBe(404);
  await ask("DELETE", `${path}/${REASON}`);
  expect((await get(path)).fields.length).toBe(1);
  expect((await ask("DELETE", `${path}/${REASON}`)).status).toBe(404);
});

test("a form is given and taken; one that is switched off cannot be given", async () => {
  const { ask, writes } = await openDesk();
  const { conversationId } = (await writes("15555550111")).result;
  const path = `/ccaas/2/conversations/${conversationId}/form`;
  const { body: form } = await ask("POST", "/ccaas/2/conversation-forms/forms", { title: "Off", isEnabled: false, fields: [{ fieldId: REASON, isRequired: true, conditions: [{ value: "Fault", conditionalFields: [{ fieldId: ORDERS, isRequired: false }] }] }] });
  expect(form.fields).toMatchObject([{ field: { title: "Reason", operators: ["IS_SELECTED", "NOT_SELECTED"], createdAt: "2024-12-01T00:00:00.123456Z" }, conditions: [{ value: "Fault", fields: [{ field: { title: "Orders" } }] }] }]);
  expect((await ask("POST", `${path}/assign?formId=${form.id}`)).status).toBe(400);
  expect((await ask("POST", `${path}/assign?formId=unknown`)).status).toBe(404);
  expect((await ask("POST", `${path}/assign?formId=${FORM}`)).status).toBe(200);
  expect((await ask("POST", `${path}/unassign`)).status).toBe(200);
});

test("a trigger gives a routed conversation its form, and counts", async () => {
  const { ask, get, writes, sim } = await openDesk();
  const make = (title: string, expression: object) => ask("POST", "/ccaas/2/conversation-forms/triggers", { title, expression, formId: FORM });
  await make("Sales", { $eq: { queue: SALES } });
  const { body: trigger } = await make("Others", { $neq: { queue: SALES } });
  const { conversationId } = (await writes("15555550111")).result;
  expect([(await get(`/ccaas/1/conversations/${conversationId}`)).queueId, (await get(`/ccaas/2/conversation-forms/triggers/${trigger.id}`)).timesTriggered]).toEqual([SUPPORT, 1]);
  expect(sim.published.filter(({ name }) => name === "CONVERSATION_FORM_UPDATED").length).toBe(1);
  expect((await get("/ccaas/2/conversation-forms/triggers?orderBy=orderIndex:desc")).pagination.orderBy).toEqual({ property: "orderIndex", direction: "DESC" });
});
