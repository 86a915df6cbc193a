import type { InfobipAct } from "../resources.ts";
import type { Handler } from "../resources.ts";
import { done } from "../shown.ts";

/** Free keys are kept as they are sent; a closed conversation takes them too. `updatedAt` stays: they are the integration's, not the conversation's. */
const keep = (act: InfobipAct, id: string, metadata: Readonly<Record<string, unknown>> | null): void => void act.fire("conversations", act.get("conversations", id).id, "keepMetadata", { metadata });

const getMetadata: Handler<"getMetadata"> = (act) => (act.get("conversations", act.path.conversationId).metadata ?? {}) as any;

const createMetadata: Handler<"createMetadata"> = (act) => {
  keep(act, act.path.conversationId, act.body as any);
  return done("Metadata stored");
};

const patchMetadata: Handler<"patchMetadata"> = (act) => {
  const { id, metadata } = act.get("conversations", act.path.conversationId);
  keep(act, id, { ...metadata, ...(act.body as any) });
  return done("Metadata stored");
};

const deleteMetadata: Handler<"deleteMetadata"> = (act) => {
  keep(act, act.path.conversationId, null);
  return done("Metadata deleted");
};

export const rows = { getMetadata, createMetadata, patchMetadata, deleteMetadata };
