import type { CommboxAct, Handler } from "../resources.ts";
import type { StoredContext } from "../resources/automation.ts";

/** What is inserted as `plus` is read as `data.plus`: a bot keeps inserted values under `data`. Documented by the samples. */
const PREFIX = "data.";

export const getObjectContext: Handler<"Get_Object_Context"> = (act) => {
  const values = act.find("contexts", act.get("conversations", act.path.OBJECT_ID).id)?.values ?? {};
  return Object.fromEntries(act.query.properties.map((name) => [name, asText(valueAt(values, name))]));
};

export const insertDataContext: Handler<"Insert_Data_Context"> = (act) => {
  const context = contextOf(act, act.path.OBJECT_ID);
  act.update("contexts", context.id, { values: { ...context.values, ...act.body.data.properties } });
  return { id: context.id };
};

export const jumpToNode: Handler<"JUMP_TO_NODE"> = (act) => {
  const context = contextOf(act, act.path.OBJECT_ID);
  act.update("contexts", context.id, { address: act.body.data.address });
  return { id: null };
};

/** The context of a conversation, begun when first written to. @throws {Refusal} `not-found` for the conversation */
function contextOf(act: CommboxAct, objectId: number): StoredContext {
  const { id } = act.get("conversations", objectId);
  return act.find("contexts", id) ?? act.create("contexts", { id });
}

function valueAt(values: StoredContext["values"], name: string): unknown {
  const key = Object.hasOwn(values, name) || !name.startsWith(PREFIX) ? name : name.slice(PREFIX.length);
  return Object.hasOwn(values, key) ? values[key] : null;
}

/** The sample prints numbers as text; a value that is not there is null. */
const asText = (value: unknown): string | null => (value === null ? null : typeof value === "object" ? JSON.stringify(value) : String(value));
