import { resource } from "../../core/resource.ts";
import { groupOf } from "../conversations/stored.ts";
import { uuid } from "../ids.ts";
import { instant, type Us } from "../instants.ts";
import { shown } from "../shown.ts";

export interface Note {
  readonly id: string;
  readonly account: string;
  readonly conversationId: string;
  readonly agentId: string | null;
  readonly type: "INTERNAL" | "ATTACHMENT";
  readonly content: string | { readonly text: string; readonly attachments?: readonly object[] };
  readonly createdAt: Us;
  readonly updatedAt: Us;
}

const ofConversation = ({ account, conversationId }: Note): string => groupOf(account, conversationId);

export const notes = resource<Note>()({
  newId: uuid,
  defaults: (act) => {
    const createdAt = act.stamp();
    return { agentId: null, type: "INTERNAL", createdAt, updatedAt: createdAt };
  },
  indexes: {
    id: { by: ofConversation },
    createdAt: { by: ofConversation, order: (note) => note.createdAt },
    updatedAt: { by: ofConversation, order: (note) => note.updatedAt },
  },
  views: { default: ({ account: _, createdAt, updatedAt, ...note }) => shown({ ...note, createdAt: instant(createdAt), updatedAt: instant(updatedAt) }) },
});
