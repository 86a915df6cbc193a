import { scenario } from "../scenario.ts";
import { deskNeeds, writes } from "./desk.ts";

const FIELDS = {
  TEXT: ["Ann", undefined], MULTILINE: ["One\nTwo", undefined], CHECKBOX: ["true", "maybe"], DROPDOWN: ["Red", "Blue"], INTNUMBER: ["-3", "3.5"], DECIMALNUMBER: ["3.5", "three"],
  REGEX: ["AB12", "12AB"], DATE: ["2025-01-31", "someday"], CARD: ["4000 0000 0000 0000", "4000"],
} as const;

/** A form with a field of each type comes with the queue, is filled in, corrected, and taken away. */
export const formsFilledIn = scenario("infobip", {
  summary: "A form with a field of each type comes with the queue, is filled in, corrected, and taken away.",
  simulatorOnly: "begins with customers who have never written before",
  needs: deskNeeds,
  async run({ infobip, needs, stimulus, events, check, checkLike }) {
    const ids: string[] = [];
    for (const type of Object.keys(FIELDS) as (keyof typeof FIELDS)[]) {
      const { body } = await infobip("createConversationFormField", { body: { title: type, type, isEnabled: true, ...(type === "DROPDOWN" ? { options: ["Red", "Green"] } : {}), ...(type === "REGEX" ? { regex: "[A-Z]{2}\\d{2}" } : {}) } });
      ids.push(body.id);
    }
    await infobip("updateConversationFormField", { path: { id: ids[0]! }, body: { title: "Name", type: "TEXT", isEnabled: true } });
    checkLike("field", (await infobip("getConversationFormField", { path: { id: ids[0]! } })).body, { title: "Name" });
    check("found by title", (await infobip("getConversationFormFields", { query: { title: "Name", orderBy: "title:desc" } })).body.items.length, 1);

    const fields = ids.map((fieldId) => ({ fieldId, isRequired: false }));
    const { body: form } = await infobip("createConversationForm", { body: { title: "All", isEnabled: false, fields } });
    const path = { conversationId: await writes({ stimulus }, "15555550151") };
    await infobip("assignConversationForm", { path, query: { formId: form.id }, expect: 400 });
    await infobip("updateConversationForm", { path: { id: form.id }, body: { title: "Everything", isEnabled: true, fields: [{ ...fields[3]!, conditions: [{ value: "Red", conditionalFields: [fields[4]!] }] }, ...fields] } });
    checkLike("form", (await infobip("getConversationForm", { path: { id: form.id } })).body, { title: "Everything", isEnabled: true });
    check("ours and the default one", (await infobip("getConversationForms", { query: { isEnabled: "true", orderBy: "title:asc" } })).body.items.length, 2);

    const { body: trigger } = await infobip("createConversationFormTrigger", { body: { title: "Support", expression: { $eq: { queue: needs.queue } }, formId: form.id } });
    const routed = await writes({ stimulus }, "15555550152");
    await events.expect("CONVERSATION_FORM_UPDATED", { id: routed });
    checkLike("counted", (await infobip("getConversationFormTrigger", { path: { id: trigger.id } })).body, { timesTriggered: 1 });
    await infobip("updateConversationFormTrigger", { path: { id: trigger.id }, body: { title: "Others", expression: { $neq: { queue: needs.queue } }, formId: form.id } });
    await infobip("patchConversationFormTrigger", { path: { id: trigger.id }, body: { isEnabled: false } });
    check("triggers", (await infobip("getConversationFormTriggers", { query: { orderBy: "orderIndex:desc" } })).body.items.map(({ title }) => title), ["Others"]);

    await infobip("assignConversationForm", { path, query: { formId: form.id } });
    await infobip("getConversationFormDispositions", { path, expect: 404 });
    for (const [i, [good, bad]] of Object.values(FIELDS).entries()) {
      const fill = (value: string) => ({ path, body: { fields: [{ fieldId: ids[i]!, value }] } });
      await infobip("upsertConversationFormDispositions", fill(good));
      await events.expect("CONVERSATION_FORM_FIELD_UPDATED", { id: path.conversationId });
      if (bad !== undefined) await infobip("upsertConversationFormDispositions", { ...fill(bad), expect: 400 });
    }
    checkLike("filled in", (await infobip("getConversationFormDispositions", { path, query: { formId: form.id } })).body, { formId: form.id, fields: ({ length }: readonly unknown[]) => length === ids.length });
    await infobip("deleteConversationFormDisposition", { path: { ...path, id: ids[0]! } });
    await infobip("deleteConversationFormDisposition", { path: { ...path, id: ids[0]! }, expect: 404 });
    await infobip("unAssignConversationForm", { path });

    await infobip("deleteConversationFormTrigger", { path: { id: trigger.id } });
    await infobip("deleteConversationForm", { path: { id: form.id } });
    for (const id of ids) await infobip("deleteConversationFormField", { path: { id } });
    await infobip("getConversationFormField", { path: { id: ids[0]! }, expect: 404 });
  },
});
